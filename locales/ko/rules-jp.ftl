# 일본 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-jp-apology-first = 처음 세 문장 안에서 먼저 사과해 주세요(申し訳ございません, お詫び申し上げます). 원인과 다음 단계는 그 뒤에 씁니다.
rule-jp-cause = 사과한 뒤에 원인을 한 문장으로 설명하거나, 확인하고 있다고 알려 주세요.
rule-jp-steps = 앞으로의 진행을 ① ② ③처럼 단계별로 정리해 주세요.
rule-jp-bare-cannot = “{ $excerpt }” 표현은 매정하게 들립니다. “いたしかねます”라고 정중히 거절하고, 되도록 가능한 방법도 덧붙여 주세요.
rule-jp-casual-apology = “{ $excerpt }” 대신 “申し訳ございません”이라고 써 주세요.
rule-jp-ryokai = 고객에게는 “{ $excerpt }” 대신 “承知いたしました”라고 써 주세요.
rule-jp-vague-time = “{ $excerpt }” 대신 날짜나 영업일 수(営業日以内)를 써 주세요.
rule-jp-english-filler = “{ $excerpt }” 표현을 일본어로 바꾸거나 빼 주세요.
rule-jp-blame = “{ $excerpt }” 표현 없이 무슨 일이 있었는지만 써 주세요.
rule-jp-sasete-itadaku = “させていただく”는 두 번까지만 쓰고, 나머지는 “いたします”로 써 주세요.
rule-jp-cooling-off = “{ $excerpt }” 대신 우리 쇼핑몰의 반품 기간을 안내해 주세요. 일본에서 쿨링오프는 통신판매에 적용되지 않습니다.
rule-jp-apology-card = 교환 상품에 손글씨 사과 편지를 함께 보내 드린다고 알려 주세요.
rule-jp-bare-refusal = 할 수 없는 일은 “…いたしかねます”로 정중히 말하고, 대신 해 드릴 수 있는 것을 알려 주세요.
