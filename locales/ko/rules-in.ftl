# 인도 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-in-urgency = “{ $excerpt }”에서 ‘즉시’, ‘최우선’ 같은 말을 빼고, 다음 영업일 안처럼 언제까지인지 써 주세요.
rule-in-urgency-words = “{ $excerpt }”에서 ‘즉시’, ‘최우선’ 같은 말을 “within the next working day”로 바꿔 주세요.
rule-in-pressure = “{ $excerpt }” 대신 부담을 주지 않게 요청하고, 다음에 어떻게 되는지 알려 주세요.
rule-in-next-step = 다음 단계를 알려 주세요. 고객이 할 수 있는 일이나 우리가 할 일을 쓰면 됩니다.
rule-in-named-time = 언제까지인지 알려 주세요. 다음 영업일 안, 며칠 안, 또는 날짜로 쓰면 됩니다.
rule-in-pin-code = 인도 주소에는 “{ $excerpt }” 대신 “PIN code”라고 써 주세요.
rule-in-working-days = “{ $excerpt }” 대신 “working day”라고 써 주세요.
rule-in-respect = “{ $excerpt }” 대신 이름 앞에 “Dear”를 붙이는 등 정중한 호칭을 써 주세요.
rule-in-otp = “{ $excerpt }” 부분을 삭제해 주세요. OTP, PIN, CVV, 신분증은 절대 요청하지 않습니다.
rule-in-urgency-hi = “{ $excerpt }”에서 ‘즉시’, ‘최우선’ 같은 말을 빼고 시한을 써 주세요. 예: “अगले कार्यदिवस के भीतर”
rule-in-next-step-hi = 다음 단계를 알려 주세요. 고객이 할 수 있는 일이나 우리가 할 일을 쓰면 됩니다.
rule-in-otp-hi = “{ $excerpt }” 부분을 삭제해 주세요. OTP, PIN, CVV, 신분증은 절대 요청하지 않습니다.
