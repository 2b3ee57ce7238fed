# 홍콩 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-hk-simplified = “{ $excerpt }” 글자는 간체자입니다. 홍콩 고객에게는 번체자로 씁니다.
rule-hk-spoken = “{ $excerpt }” 표현은 광둥어 구어입니다. 우리 쇼핑몰은 표준 중국어 문어체로 씁니다.
rule-hk-taiwan-terms = “{ $excerpt }” 표현을 바꿔 주세요. 홍콩에서는 문자 메시지를 “短訊”이라고 합니다.
rule-hk-store = 홍콩 고객에게는 “{ $excerpt }” 대신 “便利店”이라고 써 주세요.
rule-hk-video = 홍콩 고객에게는 “{ $excerpt }” 대신 “短片”이라고 써 주세요.
rule-hk-sorry = 설명하기 전에 먼저 사과해 주세요(抱歉).
rule-hk-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수(個工作天內)를 써 주세요.
rule-hk-vague-promise-en = “{ $excerpt }” 대신 날짜나 영업일 수를 쓰고, 답변은 “reply”라고 써 주세요.
rule-hk-cooling-off = “{ $excerpt }” 대신 우리 쇼핑몰의 반품 기간(退貨期)을 안내해 주세요. 홍콩에는 이를 일반적으로 보장하는 법이 없습니다.
rule-hk-blame = “{ $excerpt }” 표현 없이, 무슨 일이 있었고 어떻게 처리할지 써 주세요.
rule-hk-review-reward = “{ $excerpt }” 표현을 빼고, 의견을 주셔서 감사하다고만 써 주세요.
