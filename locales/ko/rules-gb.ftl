# 영국 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-gb-apology = 첫머리에서 사과한 뒤에 해결 방법을 알려 주세요.
rule-gb-remedy = 부품, 교환, 수리, 환불 가운데 어떻게 해결해 드릴지 덧붙여 주세요.
rule-gb-zip-code = 영국 주소에는 “{ $excerpt }” 대신 “postcode”라고 써 주세요.
rule-gb-parcel = “{ $excerpt }” 표현을 바꿔 주세요. 영국에서는 택배로 오는 물건을 “parcel”이라고 합니다.
rule-gb-working-days = 영국 고객에게는 “{ $excerpt }” 대신 “working day”라고 써 주세요.
rule-gb-spelling-our = “{ $excerpt }” 표기는 미국식입니다. 영국에서는 -our로 씁니다.
rule-gb-spelling-ise = “{ $excerpt }” 표기를 바꿔 주세요. 우리 쇼핑몰은 영국 고객에게 -ise로 씁니다.
rule-gb-spelling-ll = “{ $excerpt }” 표기는 미국식입니다. 영국에서는 l을 겹쳐 씁니다.
rule-gb-date-order = “{ $excerpt }” 대신 일을 월보다 먼저 써 주세요.
rule-gb-vague-time = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-gb-effusive = “{ $excerpt }” 표현은 조금 과합니다. 영국 고객에게는 정중하고 차분하게 답합니다.
rule-gb-exclamation = 느낌표는 하나까지만 쓰고, 나머지 문장은 마침표로 끝내 주세요.
rule-gb-cancel-denied = “{ $excerpt }” 내용을 다시 확인해 주세요. 온라인으로 산 상품은 할인 상품이라도 구매를 취소할 수 있습니다. 정말 예외라면 어떤 예외인지 밝혀 주세요.
rule-gb-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-gb-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 패치 테스트를 권하거나 전성분 표시를 안내해 주세요.
