# オランダ市場のルールの指摘文（日本語を読む担当者向け）。

rule-nl-vague-promise = 日付か営業日数を添えてください。「{ $excerpt }」だけでは時期がわかりません。
rule-nl-hedged-days = 「{ $excerpt }」ではなく、はっきりした日付か営業日数を書いてください。
rule-nl-concrete-date = 次に行うことを、日付か日数とともに書いてください。
rule-nl-short = 返信を短くしてください。オランダ向けの返信は、手短で率直にしています。
rule-nl-woolly = 「{ $excerpt }」は回りくどい言い方です。何をいつ行うかを書いてください。
rule-nl-compounds = 「{ $excerpt }」は続けて 1 語で書いてください。
rule-nl-email-spelling = オランダ語のつづりは「{ $excerpt }」ではなく「e-mail」です。
rule-nl-exclamation = 感嘆符は 1 つまでにし、ほかの文はピリオドで終えてください。
rule-nl-acknowledge = 解決策の前に、書き出しでお詫びしてください。
rule-nl-withdrawal-denied = 「{ $excerpt }」を確認してください。オンライン購入は撤回できます。例外にあたる場合は、どの例外かを書いてください。
rule-nl-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-nl-voucher-only = まず返金をご案内してください。「{ $excerpt }」にできるのは、お客様が明確に同意された場合だけです。
rule-nl-cosmetic-certainty = 「{ $excerpt }」は削除し、パッチテストをおすすめするか、成分表をご案内してください。
