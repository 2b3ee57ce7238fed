# 러시아 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-ru-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-ru-must = “{ $excerpt }” 대신 “пожалуйста”와 명령형으로 요청해 주세요.
rule-ru-blame = “{ $excerpt }” 표현은 고객 탓으로 들립니다. 무슨 일이 있었고 앞으로 어떻게 처리할지 써 주세요.
rule-ru-greeting-day = “{ $excerpt }” 대신 “здравствуйте”라고 인사해 주세요.
rule-ru-apology = 먼저 “извините”나 “нам жаль”로 사과한 뒤에 필요한 것을 요청해 주세요.
rule-ru-withdrawal-denied = “{ $excerpt }” 표현을 바꿔 주세요. 통신판매로 산 상품은 할인 상품이라도 7일 안에 구매를 철회할 수 있습니다.
rule-ru-cosmetic-claim = “{ $excerpt }” 표현을 빼 주세요. 피부 반응이 전혀 없다고는 보증하지 않습니다. 성분을 알려 주고, 피부 일부에 먼저 테스트해 보라고 안내해 주세요.
rule-ru-quotes = 따옴표는 «ёлочки» 모양으로 써 주세요.
rule-ru-exclamation = 느낌표는 인사말까지 합쳐 두 개까지만 써 주세요.
