# نصوص قواعد سوق النمسا (AT) لموظفي الدعم.

rule-at-vague-promise = يُضاف تاريخ أو عدد من أيام العمل: «{ $excerpt }» وحده لا يحدد موعدًا.
rule-at-hedged-days = يُذكر التاريخ الدقيق أو عدد أيام العمل بالضبط بدلًا من «{ $excerpt }».
rule-at-order-number = يُذكر رقم الطلب حتى يعرف العميل أي عملية شراء هي المقصودة.
rule-at-concrete-date = تُذكر الخطوة التالية مع تاريخ أو عدد من الأيام.
rule-at-statutory-guarantee = يُكتب «Gewährleistung» بدلًا من «{ $excerpt }»: هذا هو الحق المقرر في القانون، أما Garantie فضمان طوعي.
rule-at-withdrawal-denied = تُراجع عبارة «{ $excerpt }»: يجوز العدول عن الشراء عبر الإنترنت، وإن انطبق استثناء فعلًا فليُذكر.
rule-at-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-at-voucher-only = يُعرض استرداد المبلغ أولًا: «{ $excerpt }» لا يجوز إلا بموافقة صريحة من العميل.
rule-at-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
rule-at-email-spelling = الإملاء الرسمي هو «E-Mail» وليس «{ $excerpt }».
rule-at-exclamation = تكفي علامة تعجب واحدة على الأكثر، وتُختم بقية الجمل بنقطة.
rule-at-january = يُكتب «Jänner» لعملاء النمسا بدلًا من «{ $excerpt }».
rule-at-austrian-words = يُكتب «Kassabon» لعملاء النمسا بدلًا من «{ $excerpt }».
