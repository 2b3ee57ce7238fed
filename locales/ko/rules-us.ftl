# 미국 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-us-blame = “{ $excerpt }” 표현은 고객 탓으로 들립니다. 무슨 일이 있었고 앞으로 어떻게 처리할지 써 주세요.
rule-us-jargon = “{ $excerpt }” 표현은 물류 현장에서 쓰는 말입니다. 고객이 쓰는 말로 바꿔 주세요.
rule-us-vague-time = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-us-next-step-date = 다음에 할 일과 그 시점을 날짜나 영업일 수로 덧붙여 주세요.
rule-us-self-service = 먼저 “Your Orders”나 고객 계정을 안내해 주세요. 고객이 그곳에서 바로 처리할 수 있습니다.
rule-us-tracking = 배송 조회를 어디서 할 수 있는지 알려 주세요.
rule-us-refund-method = 환불금이 어디로 들어가는지 알려 주세요. 카드, PayPal, 월렛 등 결제한 수단을 밝히면 됩니다.
rule-us-acknowledge = 해결 방법을 말하기 전에 “I'm sorry …”로 짧게 사과해 주세요.
rule-us-business-days = 미국 고객에게는 “{ $excerpt }” 대신 “business day”라고 써 주세요.
rule-us-zip-code = 미국 주소에는 “{ $excerpt }” 대신 “ZIP code”라고 써 주세요.
rule-us-credit-only = 결제한 수단으로 환불을 먼저 제안해 주세요. 적립금(“{ $excerpt }”)은 고객이 스스로 선택할 때만 가능합니다.
rule-us-warranty-void = “{ $excerpt }” 표현을 바꿔 주세요. 미국 법에서는 자사 부품이나 지정 수리점을 보증 조건으로 내걸 수 없습니다. 다른 부품 때문에 생긴 손상은 보증하지 않는다고 쓸 수는 있습니다.
rule-us-answer-within = “{ $excerpt }” 대신 늦어도 2영업일 안에 답변하겠다고 약속하거나, 더 걸리는 이유를 알려 주세요.
