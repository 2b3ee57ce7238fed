# 프랑스 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-fr-closing-formula = 정중한 맺음말로 끝내 주세요. 예: “Bien cordialement,”
rule-fr-closing-abbreviation = “{ $excerpt }”처럼 줄이지 말고 “cordialement” 전체를 풀어 써 주세요.
rule-fr-cosmetic-claim = “{ $excerpt }” 대신 화장품이 피부에 어떤 도움을 주는지 써 주세요(apaise, adoucit, hydrate).
rule-fr-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 패치 테스트를 권하거나 전성분 표시를 안내해 주세요.
rule-fr-appearance = 눈에 보이는 흠을 “{ $excerpt }” 같은 말로 가볍게 넘기지 말고 그대로 인정해 주세요.
rule-fr-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-fr-voucher-only = 환불을 먼저 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 명시적으로 동의한 경우에만 가능합니다.
rule-fr-mademoiselle = “{ $excerpt }” 대신 “Madame”이라고 써 주세요.
