# نصوص قواعد markets/PL.toml لموظفي الدعم الذين يقرؤون العربية.

rule-pl-capital-address = تُكتب Państwo بحرف كبير عند مخاطبة العميل.
rule-pl-capital-possessive = تُكتب Państwa بحرف كبير عند مخاطبة العميل.
rule-pl-witam = يبدأ الرد بعبارة «Dzień dobry,{ "\u200E" }» بدلًا من «{ $excerpt }».
rule-pl-greeting = تبدأ رسالة البريد بعبارة «Dzień dobry» أو «Szanowni Państwo».
rule-pl-must = يكون الطلب بصيغة «prosimy o …{ "\u200E" }» بدلًا من «{ $excerpt }».
rule-pl-vague-promise = يُذكر يوم محدد أو عدد من أيام العمل بدلًا من «{ $excerpt }».
rule-pl-apology = يبدأ الرد بعبارة «przepraszamy» أو «przykro nam»، ثم تُطلب البيانات اللازمة.
rule-pl-withdrawal-denied = تُعاد صياغة «{ $excerpt }»: يجوز العدول عن الشراء عبر الإنترنت خلال 14 يومًا. وإن انطبق استثناء فليُذكر.
rule-pl-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ العدول عن الشراء لا يتطلب العبوة الأصلية.
rule-pl-voucher-only = يُعرض استرداد المبلغ بوسيلة الدفع نفسها؛ القسيمة («{ $excerpt }») لا تكون إلا برغبة العميل.
rule-pl-complaint-answer = تُقصَّر المدة في «{ $excerpt }»: شكوى المستهلك يُرد عليها خلال 14 يومًا، وإلا عُدَّت مقبولة.
rule-pl-cosmetic-certainty = يُحذف «{ $excerpt }»: لا أحد يضمن ألا تتحسس أي بشرة. تُذكر المكونات والاختبار على جزء صغير من البشرة.
