# オーストリア市場のルールの指摘文（日本語を読む担当者向け）。

rule-at-vague-promise = 日付か営業日数を添えてください。「{ $excerpt }」だけでは時期がわかりません。
rule-at-hedged-days = 「{ $excerpt }」ではなく、はっきりした日付か営業日数を書いてください。
rule-at-order-number = どのご注文の件かわかるように、注文番号を書いてください。
rule-at-concrete-date = 次に行うことを、日付か日数とともに書いてください。
rule-at-statutory-guarantee = 「{ $excerpt }」ではなく「Gewährleistung」と書いてください。法律上の権利はこちらで、Garantie は任意の保証です。
rule-at-withdrawal-denied = 「{ $excerpt }」を確認してください。オンライン購入は撤回できます。例外にあたる場合は、どの例外かを書いてください。
rule-at-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-at-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-at-cosmetic-certainty = 「{ $excerpt }」は削除し、パッチテストをおすすめするか、成分表をご案内してください。
rule-at-email-spelling = 正式なつづりは「{ $excerpt }」ではなく「E-Mail」です。
rule-at-exclamation = 感嘆符は 1 つまでにし、ほかの文はピリオドで終えてください。
rule-at-january = オーストリアのお客様には「{ $excerpt }」ではなく「Jänner」と書いてください。
rule-at-austrian-words = オーストリアのお客様には「{ $excerpt }」ではなく「Kassabon」と書いてください。
