# نصوص قواعد سوق إسبانيا (ES) لموظفي الدعم.

rule-es-return-point = تُذكر نقطة التسليم القريبة من العميل، مثل «el punto de recogida más cercano».
rule-es-return-customs-code = يُذكر مكان الرمز الجمركي (HS): على ملصق الإرجاع.
rule-es-voucher-only = يُعرض استرداد المبلغ أولًا: «{ $excerpt }» لا يجوز إلا بموافقة صريحة من العميل.
rule-es-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-es-cosmetic-claim = يُذكر أثر المنتج في البشرة (calma, suaviza, hidrata) بدلًا من «{ $excerpt }».
rule-es-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
rule-es-opening-marks = تُفتتح الجملة «{ $excerpt }» بعلامة ¿ أو ¡.
rule-es-latam-terms = تُكتب الكلمة المستخدمة في إسبانيا بدلًا من «{ $excerpt }» (ordenador, ahora, hablar, comprobar, enlace, alquilar).
