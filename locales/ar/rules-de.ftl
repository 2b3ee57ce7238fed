# نصوص قواعد سوق ألمانيا (DE) لموظفي الدعم.

rule-de-vague-promise = يُضاف تاريخ أو عدد من أيام العمل: «{ $excerpt }» وحده لا يحدد موعدًا.
rule-de-hedged-days = يُذكر التاريخ الدقيق أو عدد أيام العمل بالضبط بدلًا من «{ $excerpt }».
rule-de-order-number = يُذكر رقم الطلب حتى يعرف العميل أي عملية شراء هي المقصودة.
rule-de-concrete-date = تُذكر الخطوة التالية مع تاريخ أو عدد من الأيام.
rule-de-statutory-guarantee = يُكتب «Gewährleistung» بدلًا من «{ $excerpt }»: هذا هو الحق المقرر في القانون، أما Garantie فضمان طوعي.
rule-de-withdrawal-denied = تُراجع عبارة «{ $excerpt }»: يجوز العدول عن الشراء عبر الإنترنت، وإن انطبق استثناء فعلًا فليُذكر.
rule-de-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-de-voucher-only = يُعرض استرداد المبلغ أولًا: «{ $excerpt }» لا يجوز إلا بموافقة صريحة من العميل.
rule-de-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
rule-de-email-spelling = الإملاء في الألمانية هو «E-Mail» وليس «{ $excerpt }».
rule-de-exclamation = تكفي علامة تعجب واحدة على الأكثر، وتُختم بقية الجمل بنقطة.
