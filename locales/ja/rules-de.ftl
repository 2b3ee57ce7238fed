# ドイツ市場のルールの指摘文（日本語を読む担当者向け）。

rule-de-vague-promise = 日付か営業日数を添えてください。「{ $excerpt }」だけでは時期がわかりません。
rule-de-hedged-days = 「{ $excerpt }」ではなく、はっきりした日付か営業日数を書いてください。
rule-de-order-number = どのご注文の件かわかるように、注文番号を書いてください。
rule-de-concrete-date = 次に行うことを、日付か日数とともに書いてください。
rule-de-statutory-guarantee = 「{ $excerpt }」ではなく「Gewährleistung」と書いてください。法律上の権利はこちらで、Garantie は任意の保証です。
rule-de-withdrawal-denied = 「{ $excerpt }」を確認してください。オンライン購入は撤回できます。例外にあたる場合は、どの例外かを書いてください。
rule-de-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-de-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-de-cosmetic-certainty = 「{ $excerpt }」は削除し、パッチテストをおすすめするか、成分表をご案内してください。
rule-de-email-spelling = ドイツ語のつづりは「{ $excerpt }」ではなく「E-Mail」です。
rule-de-exclamation = 感嘆符は 1 つまでにし、ほかの文はピリオドで終えてください。
