# 브라질 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-br-warm-opening = 따뜻하고 친근하게 시작해 주세요. 예: “Olá, Alex! Tudo bem?”, “Obrigado por escrever para a gente”
rule-br-football-code = 재구매를 권하는 메시지이니, 축구 시즌 할인 코드를 소개해 주세요.
rule-br-stiff-opening = “{ $excerpt }” 대신 고객의 이름을 부르며 인사해 주세요(“Olá, Alex!”).
rule-br-cosmetic-claim = “{ $excerpt }” 대신 화장품이 피부에 어떤 도움을 주는지 써 주세요(acalma, amacia, hidrata).
rule-br-european-terms = “{ $excerpt }” 대신 브라질에서 쓰는 말로 바꿔 주세요(contato, conosco, usuário, registro, equipe, arquivo, ônibus).
