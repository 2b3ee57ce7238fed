# نصوص قواعد سوق فرنسا (FR) لموظفي الدعم.

rule-fr-closing-formula = يُختم الرد بعبارة مهذبة، مثل «Bien cordialement,{ "\u200E" }».
rule-fr-closing-abbreviation = تُكتب «cordialement» كاملة بدلًا من «{ $excerpt }».
rule-fr-cosmetic-claim = يُذكر أثر المنتج في البشرة (apaise, adoucit, hydrate) بدلًا من «{ $excerpt }».
rule-fr-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
rule-fr-appearance = يُقَر بالعيب الظاهر من دون التقليل من شأنه بعبارة «{ $excerpt }».
rule-fr-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-fr-voucher-only = يُعرض استرداد المبلغ أولًا: «{ $excerpt }» لا يجوز إلا بموافقة صريحة من العميل.
rule-fr-mademoiselle = تُكتب «Madame» بدلًا من «{ $excerpt }».
