# イタリア市場のルールの指摘文（日本語を読む担当者向け）。

rule-it-return-window = 返品についての返信には、当店の返品期間（30 日間、または最終日）を書いてください。
rule-it-reason-asked = 「{ $excerpt }」は削除してください。ここでは返品に理由は要りません。よろしければ、と任意でお尋ねするのはかまいません。
rule-it-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-it-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-it-cosmetic-claim = 「{ $excerpt }」ではなく、肌にどう働くかを書いてください（lenisce、ammorbidisce、idrata）。
rule-it-cosmetic-certainty = 「{ $excerpt }」は削除し、肌の目立たない部分で試すようおすすめするか、成分表をご案内してください。
rule-it-accented-e = 「{ $excerpt }」ではなく、アクセント付きの「È」にしてください。
rule-it-qual-e = 「{ $excerpt }」ではなく、アポストロフィなしの「qual è」にしてください。
rule-it-un-po = 「{ $excerpt }」ではなく、アポストロフィ付きの「un po’」にしてください。
