# 스페인 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-es-return-point = 고객과 가까운 반품 접수 장소를 알려 주세요. 예: “el punto de recogida más cercano”
rule-es-return-customs-code = 통관용 HS 코드가 반품 라벨에 적혀 있다고 알려 주세요.
rule-es-voucher-only = 환불을 먼저 제안해 주세요. 쿠폰(“{ $excerpt }”)은 고객이 명시적으로 동의한 경우에만 가능합니다.
rule-es-original-packaging = “{ $excerpt }” 대신 안전하게 포장해 달라고 요청해 주세요. 원래 포장을 반품 조건으로 내걸 수 없습니다.
rule-es-cosmetic-claim = “{ $excerpt }” 대신 화장품이 피부에 어떤 도움을 주는지 써 주세요(calma, suaviza, hidrata).
rule-es-cosmetic-certainty = “{ $excerpt }” 표현을 빼고, 피부 일부에 먼저 테스트해 보라고 권하거나 전성분 표시를 안내해 주세요.
rule-es-opening-marks = “{ $excerpt }” 문장 맨 앞에 ¿ 또는 ¡ 부호를 넣어 주세요.
rule-es-latam-terms = “{ $excerpt }” 대신 스페인에서 쓰는 말로 바꿔 주세요(ordenador, ahora, hablar, comprobar, enlace, alquilar).
