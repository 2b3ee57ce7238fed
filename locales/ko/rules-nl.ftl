# 네덜란드 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-nl-vague-promise = 날짜나 영업일 수를 덧붙여 주세요. “{ $excerpt }” 표현만으로는 언제인지 알 수 없습니다.
rule-nl-hedged-days = “{ $excerpt }” 대신 정확한 날짜나 영업일 수를 써 주세요.
rule-nl-concrete-date = 다음에 할 일을 날짜나 일수와 함께 알려 주세요.
rule-nl-short = 답변을 줄여 주세요. 네덜란드 고객에게는 짧고 분명하게 답합니다.
rule-nl-woolly = “{ $excerpt }” 표현은 모호합니다. 우리가 무엇을 언제 하는지 써 주세요.
rule-nl-compounds = “{ $excerpt }” 부분은 띄어 쓰지 말고 한 단어로 붙여 써 주세요.
rule-nl-email-spelling = “{ $excerpt }” 표기는 맞지 않습니다. 네덜란드어로는 “e-mail”이라고 씁니다.
rule-nl-exclamation = 느낌표는 하나까지만 쓰고, 나머지 문장은 마침표로 끝내 주세요.
rule-nl-acknowledge = 해결 방법을 말하기 전에 첫머리에서 사과해 주세요.
rule-nl-withdrawal-denied = “{ $excerpt }” 내용을 다시 확인해 주세요. 온라인으로 산 상품은 청약을 철회할 수 있습니다. 정말 예외라면 어떤 예외인지 밝혀 주세요.
rule-nl-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-nl-voucher-only = 환불을 먼저 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 명시적으로 동의한 경우에만 가능합니다.
rule-nl-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 패치 테스트를 권하거나 전성분 표시를 안내해 주세요.
