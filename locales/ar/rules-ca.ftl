# ما يقرؤه موظف الدعم حين ترصد إحدى قواعد سوق كندا شيئًا.

rule-ca-blame = عبارة «{ $excerpt }» تُلقي اللوم على العميل؛ يُذكر ما حدث وما سنفعله بعد ذلك.
rule-ca-jargon = كلمة «{ $excerpt }» من لغة المستودعات؛ تُستخدم الكلمة التي يعرفها العميل.
rule-ca-vague-time = يُذكر تاريخ أو عدد من أيام العمل بدلًا من «{ $excerpt }».
rule-ca-next-step-date = تُضاف الخطوة التالية وموعدها: تاريخ أو عدد من أيام العمل.
rule-ca-self-service = يُوجَّه العميل أولًا إلى «Your Orders» أو إلى حسابه، حيث يمكنه إتمام ذلك فورًا.
rule-ca-tracking = يُذكر للعميل أين يمكنه تتبع الطلب.
rule-ca-refund-method = يُذكر إلى أين يعود المبلغ: البطاقة أو PayPal أو المحفظة أو أي وسيلة دفع أخرى استُخدمت.
rule-ca-acknowledge = يبدأ الرد باعتذار قصير «I'm sorry …{ "\u200E" }» قبل عرض الحل.
rule-ca-business-days = يُكتب «business day» لعملاء كندا بدلًا من «{ $excerpt }».
rule-ca-postal-code = يُكتب «postal code» في العناوين الكندية بدلًا من «{ $excerpt }».
rule-ca-spelling-our = الإملاء «{ $excerpt }» أمريكي؛ في كندا تُكتب النهاية { "\u200E" }-our.
rule-ca-answer-within = يكون الوعد بالرد خلال يومي عمل على الأكثر بدلًا من «{ $excerpt }»، أو يُذكر سبب التأخر.
rule-ca-vague-time-fr = يُذكر تاريخ أو عدد من أيام العمل («jours ouvrables») بدلًا من «{ $excerpt }».
rule-ca-courriel = يُكتب «courriel» لعملاء كندا بدلًا من «{ $excerpt }».
rule-ca-fin-de-semaine = يُكتب «fin de semaine» لعملاء كندا بدلًا من «{ $excerpt }».
rule-ca-punctuation-space-fr = تُحذف المسافة قبل العلامة في «{ $excerpt }»؛ لا تُبقيها فرنسية كندا إلا قبل النقطتين الرأسيتين.
