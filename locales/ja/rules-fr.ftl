# フランス市場のルールの指摘文（日本語を読む担当者向け）。

rule-fr-closing-formula = 「Bien cordialement,」など、丁寧な結びの言葉で終えてください。
rule-fr-closing-abbreviation = 「{ $excerpt }」と略さず、「cordialement」と書いてください。
rule-fr-cosmetic-claim = 「{ $excerpt }」ではなく、肌にどう働くかを書いてください（apaise、adoucit、hydrate）。
rule-fr-cosmetic-certainty = 「{ $excerpt }」は削除し、パッチテストをおすすめするか、成分表をご案内してください。
rule-fr-appearance = 「{ $excerpt }」と軽く扱わず、見た目の不具合をきちんと認めてください。
rule-fr-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-fr-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-fr-mademoiselle = 「{ $excerpt }」ではなく「Madame」と書いてください。
