# ما يقرؤه موظف الدعم حين ترصد إحدى قواعد سوق الهند شيئًا.

rule-in-urgency = تُحذف كلمة الاستعجال من «{ $excerpt }» ويُذكر الموعد: خلال يوم العمل التالي.
rule-in-urgency-words = تُكتب عبارة «within the next working day» مكان الاستعجال في «{ $excerpt }».
rule-in-pressure = يكون الطلب بلا ضغط بدلًا من «{ $excerpt }»، مع ذكر ما سيحدث بعد ذلك.
rule-in-next-step = تُذكر الخطوة التالية: ما يمكن للعميل فعله، أو ما سنفعله نحن.
rule-in-named-time = يُذكر الموعد: خلال يوم العمل التالي، أو عدد من الأيام، أو تاريخ.
rule-in-pin-code = يُكتب «PIN code» في العناوين الهندية بدلًا من «{ $excerpt }».
rule-in-working-days = يُكتب «working day» بدلًا من «{ $excerpt }».
rule-in-respect = تُستخدم صيغة محترمة بدلًا من «{ $excerpt }»، مثل «Dear» ثم الاسم.
rule-in-otp = يُحذف «{ $excerpt }»: لا نطلب أبدًا رمز OTP أو PIN أو CVV أو وثيقة هوية.
rule-in-urgency-hi = يُذكر موعد، مثل «अगले कार्यदिवस के भीतर»، مكان الاستعجال في «{ $excerpt }».
rule-in-next-step-hi = تُذكر الخطوة التالية: ما يمكن للعميل فعله، أو ما سنفعله نحن.
rule-in-otp-hi = يُحذف «{ $excerpt }»: لا نطلب أبدًا رمز OTP أو PIN أو CVV أو وثيقة هوية.
