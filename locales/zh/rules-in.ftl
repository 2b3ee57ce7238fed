# 印度市场的规则提示（给客服人员看）

rule-in-urgency = 请去掉“{ $excerpt }”里的催促用语，改为写明期限：within the next working day。
rule-in-urgency-words = “{ $excerpt }”带有紧迫感，请改写为“within the next working day”。
rule-in-pressure = 请不要用“{ $excerpt }”给客户施压，改为平和地提出请求，并说明下一步。
rule-in-next-step = 请写明下一步：客户可以做什么，或者我们会做什么。
rule-in-named-time = 请写明期限：下一个工作日内、几天之内或具体日期。
rule-in-pin-code = 印度地址请用“PIN code”，不要用“{ $excerpt }”。
rule-in-working-days = 请用“working day”代替“{ $excerpt }”。
rule-in-respect = 请不要用“{ $excerpt }”，改用尊敬的称呼，例如 Dear 加姓名。
rule-in-otp = 请删去“{ $excerpt }”：本店从不索要验证码（OTP）、PIN、CVV 或身份证件。
rule-in-urgency-hi = “{ $excerpt }”带有紧迫感，请改为写明期限，例如 अगले कार्यदिवस के भीतर。
rule-in-next-step-hi = 请写明下一步：客户可以做什么，或本店会做什么。
rule-in-otp-hi = 请删去“{ $excerpt }”：本店从不索要验证码（OTP）、PIN、CVV 或身份证件。
