# 멕시코 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-mx-warm-opening = 따뜻한 문장으로 시작해 주세요. 예: “Muchas gracias por escribirnos”, “Con mucho gusto le ayudamos”
rule-mx-black-packaging = “{ $excerpt }”에서 검은색 포장 이야기를 빼 주세요. 우리 쇼핑몰은 이 시장에 밝은색 포장을 씁니다.
rule-mx-vosotros = “{ $excerpt }” 대신 usted 또는 ustedes에 맞는 형태로 써 주세요.
rule-mx-cosmetic-claim = “{ $excerpt }” 대신 화장품이 피부에 어떤 도움을 주는지 써 주세요(calma, suaviza, humecta).
rule-mx-opening-marks = “{ $excerpt }” 문장 맨 앞에 ¿ 또는 ¡ 부호를 넣어 주세요.
rule-mx-peninsular-terms = “{ $excerpt }” 대신 멕시코에서 쓰는 말로 바꿔 주세요(computadora, tomar, hacer clic, video, centavos, RFC).
