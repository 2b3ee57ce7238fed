# 캐나다 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-ca-blame = “{ $excerpt }” 표현은 고객 탓으로 들립니다. 무슨 일이 있었고 앞으로 어떻게 처리할지 써 주세요.
rule-ca-jargon = “{ $excerpt }” 표현은 물류 현장에서 쓰는 말입니다. 고객이 쓰는 말로 바꿔 주세요.
rule-ca-vague-time = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-ca-next-step-date = 다음에 할 일과 그 시점을 날짜나 영업일 수로 덧붙여 주세요.
rule-ca-self-service = 먼저 “Your Orders”나 고객 계정을 안내해 주세요. 고객이 그곳에서 바로 처리할 수 있습니다.
rule-ca-tracking = 배송 조회를 어디서 할 수 있는지 알려 주세요.
rule-ca-refund-method = 환불금이 어디로 들어가는지 알려 주세요. 카드, PayPal, 월렛 등 결제한 수단을 밝히면 됩니다.
rule-ca-acknowledge = 해결 방법을 말하기 전에 “I'm sorry …”로 짧게 사과해 주세요.
rule-ca-business-days = 캐나다 고객에게는 “{ $excerpt }” 대신 “business day”라고 써 주세요.
rule-ca-postal-code = 캐나다 주소에는 “{ $excerpt }” 대신 “postal code”라고 써 주세요.
rule-ca-spelling-our = “{ $excerpt }” 표기는 미국식입니다. 캐나다에서는 -our로 씁니다.
rule-ca-answer-within = “{ $excerpt }” 대신 늦어도 2영업일 안에 답변하겠다고 약속하거나, 더 걸리는 이유를 알려 주세요.
rule-ca-vague-time-fr = “{ $excerpt }” 대신 날짜나 “jours ouvrables” 수를 써 주세요.
rule-ca-courriel = 캐나다 고객에게는 “{ $excerpt }” 대신 “courriel”이라고 써 주세요.
rule-ca-fin-de-semaine = 캐나다 고객에게는 “{ $excerpt }” 대신 “fin de semaine”이라고 써 주세요.
rule-ca-punctuation-space-fr = “{ $excerpt }”에서 부호 앞의 공백을 빼 주세요. 캐나다 프랑스어에서는 쌍점(:) 앞에만 공백을 둡니다.
