# 巴西市场规则的提示语（供客服查看）。

rule-br-warm-opening = 请以热情、亲切的方式开头，例如“Olá, Alex! Tudo bem?”或“Obrigado por escrever para a gente”。
rule-br-football-code = 请在这封回访信中介绍足球赛季优惠码。
rule-br-stiff-opening = 请用名字问候（“Olá, Alex!”），不要写“{ $excerpt }”。
rule-br-cosmetic-claim = 请不要写“{ $excerpt }”，改为说明该化妆品对皮肤的护理作用（acalma、amacia、hidrata）。
rule-br-european-terms = 请把“{ $excerpt }”改为巴西用词（contato、conosco、usuário、registro、equipe、arquivo、ônibus）。
