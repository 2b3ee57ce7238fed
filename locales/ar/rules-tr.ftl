# نصوص قواعد markets/TR.toml لموظفي الدعم الذين يقرؤون العربية.

rule-tr-kind-request = يكون الطلب بصيغة «rica ederiz» أو «{ "\u200E" }… mısınız?{ "\u200E" }» بدلًا من «{ $excerpt }».
rule-tr-closing = تُختم رسالة البريد بعبارة مهذبة، مثل «Saygılarımızla».
rule-tr-vague-promise = يُذكر يوم محدد أو عدد من أيام العمل بدلًا من «{ $excerpt }».
rule-tr-apology = يبدأ الرد بعبارة «özür dileriz» أو «üzüldük»، ثم تُطلب البيانات اللازمة.
rule-tr-withdrawal-denied = تُعاد صياغة «{ $excerpt }»: يجوز العدول عن الشراء عن بُعد خلال 14 يومًا. وإن انطبق استثناء فليُذكر.
rule-tr-cosmetic-claim = يُحذف «{ $excerpt }»: لا نضمن ألا تتحسس أي بشرة. تُذكر المكونات والاختبار على جزء صغير من البشرة.
rule-tr-ramadan-greeting = تُضاف تهنئة قصيرة بشهر رمضان، مثل «Hayırlı Ramazanlar».
rule-tr-question-particle = تُكتب أداة الاستفهام (mı, mi, mu, mü) منفصلة عن الفعل.
rule-tr-exclamation = تكفي علامة تعجب واحدة على الأكثر.
