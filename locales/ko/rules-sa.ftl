# 사우디아라비아 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-sa-changed-article = 옷의 모양이나 색상 등이 왜 바뀌었는지 한 문장으로 설명해 주세요. 예: “لأن …” 또는 “نظرًا إلى …”
rule-sa-alcohol = “{ $excerpt }” 표현을 빼 주세요. 술은 권하지도 농담거리로 삼지도 않습니다. 상품에 든 성분은 언제든 밝혀도 됩니다.
rule-sa-pork = “{ $excerpt }” 표현을 빼 주세요. 돼지고기는 권하지도 농담거리로 삼지도 않습니다. 원료의 유래는 언제든 밝혀도 됩니다.
rule-sa-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-sa-weekend = 금요일과 토요일이라고 써 주세요. 사우디아라비아에서는 이 이틀이 휴무일입니다.
rule-sa-workweek = 일요일부터 목요일까지라고 써 주세요. 사우디아라비아의 영업일입니다.
rule-sa-ramadan-greeting = 짧은 라마단 인사를 넣어 주세요. 예: “رمضان كريم”
rule-sa-ramadan-hours = “{ $excerpt }” 대신 이프타르(일몰 후 식사) 이후나 다음 영업일로 약속해 주세요.
rule-sa-apology = 먼저 사과한 뒤에 필요한 것을 요청해 주세요.
rule-sa-salutation = “{ $excerpt }” 대신 “مرحبًا بكم”이라고 인사해 주세요. 성별에 관계없이 쓸 수 있습니다.
rule-sa-question-mark = 여기에는 아랍어 물음표(؟)를 써 주세요.
rule-sa-comma = 여기에는 아랍어 쉼표(،)를 써 주세요.
