# 폴란드 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-pl-capital-address = 고객을 부를 때는 “Państwo”의 첫 글자를 대문자로 써 주세요.
rule-pl-capital-possessive = 고객을 부를 때는 “Państwa”의 첫 글자를 대문자로 써 주세요.
rule-pl-witam = “{ $excerpt }” 대신 “Dzień dobry,”로 시작해 주세요.
rule-pl-greeting = 이메일은 “Dzień dobry”나 “Szanowni Państwo”로 시작해 주세요.
rule-pl-must = “{ $excerpt }” 대신 “prosimy o …”로 요청해 주세요.
rule-pl-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-pl-apology = 먼저 “przepraszamy”나 “przykro nam”으로 사과한 뒤에 필요한 것을 요청해 주세요.
rule-pl-withdrawal-denied = “{ $excerpt }” 표현을 바꿔 주세요. 온라인으로 산 상품은 14일 안에 청약을 철회할 수 있습니다. 예외라면 어떤 예외인지 밝혀 주세요.
rule-pl-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 청약을 철회하는 데 원래 포장은 필요 없습니다.
rule-pl-voucher-only = 결제한 수단으로 환불을 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 스스로 원할 때만 가능합니다.
rule-pl-complaint-answer = “{ $excerpt }” 기한을 줄여 주세요. 소비자의 클레임에는 14일 안에 답해야 하며, 답하지 않으면 받아들인 것으로 봅니다.
rule-pl-cosmetic-certainty = “{ $excerpt }” 표현을 빼 주세요. 피부 반응이 전혀 없다고는 누구도 보증할 수 없습니다. 성분을 알려 주고, 피부 일부에 먼저 테스트해 보라고 안내해 주세요.
