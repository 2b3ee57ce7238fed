# 튀르키예 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-tr-kind-request = “{ $excerpt }” 대신 “rica ederiz”나 “… mısınız?”로 요청해 주세요.
rule-tr-closing = 이메일은 “Saygılarımızla” 같은 정중한 맺음말로 끝내 주세요.
rule-tr-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-tr-apology = 먼저 “özür dileriz”나 “üzüldük”으로 사과한 뒤에 필요한 것을 요청해 주세요.
rule-tr-withdrawal-denied = “{ $excerpt }” 표현을 바꿔 주세요. 통신판매로 산 상품은 14일 안에 청약을 철회할 수 있습니다. 예외라면 어떤 예외인지 밝혀 주세요.
rule-tr-cosmetic-claim = “{ $excerpt }” 표현을 빼 주세요. 피부 반응이 전혀 없다고는 보증하지 않습니다. 성분을 알려 주고, 피부 일부에 먼저 테스트해 보라고 안내해 주세요.
rule-tr-ramadan-greeting = 짧은 라마단 인사를 넣어 주세요. 예: “Hayırlı Ramazanlar”
rule-tr-question-particle = 의문 첨사(mı, mi, mu, mü)는 동사와 띄어 써 주세요.
rule-tr-exclamation = 느낌표는 하나까지만 써 주세요.
