# 대만 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-tw-software = 대만 고객에게는 “{ $excerpt }” 대신 “軟體”라고 써 주세요.
rule-tw-video = 대만 고객에게는 “{ $excerpt }” 대신 “影片”이라고 써 주세요.
rule-tw-quality = 대만에서 품질은 “品質”이라고 합니다. “{ $excerpt }” 표현은 물리적인 질량을 뜻합니다.
rule-tw-message = “{ $excerpt }” 표현을 바꿔 주세요. 대만에서는 문자 메시지를 “簡訊”이라고 합니다.
rule-tw-info = “{ $excerpt }” 대신 “資訊”이라고 써 주세요. 메시지를 뜻할 때는 “訊息”이라고 씁니다.
rule-tw-network = 대만 고객에게는 “{ $excerpt }” 대신 “網路”라고 써 주세요.
rule-tw-dispatch = “{ $excerpt }” 대신 “出貨”라고 써 주세요. 대만 쇼핑몰에서는 발송을 이렇게 씁니다.
rule-tw-simplified = “{ $excerpt }” 글자는 간체자입니다. 대만 고객에게는 번체자로 씁니다.
rule-tw-sorry = 설명하기 전에 먼저 사과해 주세요(抱歉).
rule-tw-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수(個工作天內)를 써 주세요.
rule-tw-return-right = “{ $excerpt }” 내용을 확인해 주세요. 대부분의 상품은 7일 안에 사유도 비용도 없이 반품할 수 있습니다. 예외라면 어떤 예외인지 밝혀 주세요.
rule-tw-trial = “{ $excerpt }” 대신 “鑑賞期”라고 써 주세요. 상품을 써 보는 기간이 아니라 살펴보는 기간입니다.
rule-tw-blame = “{ $excerpt }” 표현 없이, 무슨 일이 있었고 어떻게 처리할지 써 주세요.
rule-tw-review-reward = “{ $excerpt }” 표현을 빼고, 의견을 주셔서 감사하다고만 써 주세요.
