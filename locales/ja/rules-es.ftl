# スペイン市場のルールの指摘文（日本語を読む担当者向け）。

rule-es-return-point = お客様の最寄りの返送受付場所をご案内してください（例：「el punto de recogida más cercano」）。
rule-es-return-customs-code = 税関の HS コードは返送用ラベルに記載されていることをお伝えください。
rule-es-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-es-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-es-cosmetic-claim = 「{ $excerpt }」ではなく、肌にどう働くかを書いてください（calma、suaviza、hidrata）。
rule-es-cosmetic-certainty = 「{ $excerpt }」は削除し、肌の目立たない部分で試すようおすすめするか、成分表をご案内してください。
rule-es-opening-marks = 「{ $excerpt }」の文頭に ¿ か ¡ を付けてください。
rule-es-latam-terms = 「{ $excerpt }」ではなく、スペインの言い方にしてください（ordenador、ahora、hablar、comprobar、enlace、alquilar）。
