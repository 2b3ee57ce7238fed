# ブラジル市場のルールの指摘文（日本語を読む担当者向け）。

rule-br-warm-opening = 「Olá, Alex! Tudo bem?」や「Obrigado por escrever para a gente」のように、温かく親しみのある書き出しにしてください。
rule-br-football-code = 再購入をお誘いするこのメッセージでは、サッカーシーズンのコードをご案内してください。
rule-br-stiff-opening = 「{ $excerpt }」ではなく、お名前で呼びかけてください（「Olá, Alex!」）。
rule-br-cosmetic-claim = 「{ $excerpt }」ではなく、肌にどう働くかを書いてください（acalma、amacia、hidrata）。
rule-br-european-terms = 「{ $excerpt }」ではなく、ブラジルの言い方にしてください（contato、conosco、usuário、registro、equipe、arquivo、ônibus）。
