# ما يقرؤه موظف الدعم حين ترصد إحدى قواعد السوق البريطانية شيئًا.

rule-gb-apology = يُقدَّم الاعتذار في السطور الأولى، ثم الحل.
rule-gb-remedy = يُضاف الحل: قطعة غيار أو منتج بديل أو إصلاح أو استرداد المبلغ.
rule-gb-zip-code = يُكتب «postcode» في العناوين البريطانية بدلًا من «{ $excerpt }».
rule-gb-parcel = «{ $excerpt }»: ما يصل بالبريد يُسمى parcel في بريطانيا.
rule-gb-working-days = يُكتب «working day» لعملاء بريطانيا بدلًا من «{ $excerpt }».
rule-gb-spelling-our = «{ $excerpt }» إملاء أمريكي؛ في بريطانيا تُكتب النهاية ‎-our.
rule-gb-spelling-ise = «{ $excerpt }»: يكتب المتجر في بريطانيا النهاية ‎-ise.
rule-gb-spelling-ll = «{ $excerpt }» إملاء أمريكي؛ في بريطانيا يُكتب حرف l مرتين.
rule-gb-date-order = يُكتب اليوم قبل الشهر بدلًا من «{ $excerpt }».
rule-gb-vague-time = يُذكر تاريخ أو عدد من أيام العمل بدلًا من «{ $excerpt }».
rule-gb-effusive = تُخفَّف عبارة «{ $excerpt }»؛ ردودنا إلى بريطانيا مهذبة وبلا مبالغة.
rule-gb-exclamation = تكفي علامة تعجب واحدة على الأكثر، وتُختم بقية الجمل بنقطة.
rule-gb-cancel-denied = تُراجع عبارة «{ $excerpt }»: يجوز إلغاء الشراء عبر الإنترنت، حتى في المنتجات المخفضة، وإن انطبق استثناء فعلًا فليُذكر.
rule-gb-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-gb-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
