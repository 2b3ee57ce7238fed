# 이탈리아 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-it-return-window = 반품에 관한 답변에는 우리 쇼핑몰의 반품 기간을 써 주세요. 30일이라고 쓰거나 마지막 날짜를 쓰면 됩니다.
rule-it-reason-asked = “{ $excerpt }” 표현을 빼 주세요. 이곳에서는 반품에 사유가 필요 없습니다. 원하시면 알려 달라고 부탁할 수는 있습니다.
rule-it-voucher-only = 환불을 먼저 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 명시적으로 동의한 경우에만 가능합니다.
rule-it-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-it-cosmetic-claim = “{ $excerpt }” 대신 화장품이 피부에 어떤 도움을 주는지 써 주세요(lenisce, ammorbidisce, idrata).
rule-it-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 피부 일부에 먼저 테스트해 보라고 권하거나 전성분 표시를 안내해 주세요.
rule-it-accented-e = “{ $excerpt }” 대신 강세 부호를 붙여 “È”라고 써 주세요.
rule-it-qual-e = “{ $excerpt }” 대신 아포스트로피 없이 “qual è”라고 써 주세요.
rule-it-un-po = “{ $excerpt }” 대신 아포스트로피를 붙여 “un po’”라고 써 주세요.
