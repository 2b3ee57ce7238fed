# 오스트리아 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-at-vague-promise = 날짜나 영업일 수를 덧붙여 주세요. “{ $excerpt }” 표현만으로는 언제인지 알 수 없습니다.
rule-at-hedged-days = “{ $excerpt }” 대신 정확한 날짜나 영업일 수를 써 주세요.
rule-at-order-number = 어떤 주문에 대한 답변인지 고객이 알 수 있게 주문번호를 써 주세요.
rule-at-concrete-date = 다음에 할 일을 날짜나 일수와 함께 알려 주세요.
rule-at-statutory-guarantee = “{ $excerpt }” 대신 “Gewährleistung”이라고 써 주세요. 법으로 보장된 권리는 이 말로 나타내며, “Garantie”는 판매자가 자발적으로 해 주는 보증입니다.
rule-at-withdrawal-denied = “{ $excerpt }” 내용을 다시 확인해 주세요. 온라인으로 산 상품은 청약을 철회할 수 있습니다. 정말 예외라면 어떤 예외인지 밝혀 주세요.
rule-at-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-at-voucher-only = 환불을 먼저 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 명시적으로 동의한 경우에만 가능합니다.
rule-at-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 패치 테스트를 권하거나 전성분 표시를 안내해 주세요.
rule-at-email-spelling = “{ $excerpt }” 표기는 맞지 않습니다. 공식 표기는 “E-Mail”입니다.
rule-at-exclamation = 느낌표는 하나까지만 쓰고, 나머지 문장은 마침표로 끝내 주세요.
rule-at-january = 오스트리아 고객에게는 “{ $excerpt }” 대신 “Jänner”라고 써 주세요.
rule-at-austrian-words = 오스트리아 고객에게는 “{ $excerpt }” 대신 “Kassabon”이라고 써 주세요.
