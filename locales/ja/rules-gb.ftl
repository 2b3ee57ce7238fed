# 英国市場のルールの指摘文（日本語を読む担当者向け）。

rule-gb-apology = 書き出しでお詫びし、そのうえで解決策を示してください。
rule-gb-remedy = 対応方法を書いてください（部品の送付、交換、修理、返金のいずれか）。
rule-gb-zip-code = 英国の住所では「{ $excerpt }」ではなく「postcode」と書いてください。
rule-gb-parcel = 「{ $excerpt }」：英国では、届く荷物を「parcel」と言います。
rule-gb-working-days = 英国のお客様には「{ $excerpt }」ではなく「working day」と書いてください。
rule-gb-spelling-our = 「{ $excerpt }」はアメリカ式のつづりです。英国では -our とつづります。
rule-gb-spelling-ise = 「{ $excerpt }」のつづりを直してください。英国向けでは -ise にそろえています。
rule-gb-spelling-ll = 「{ $excerpt }」はアメリカ式のつづりです。英国では l を重ねます。
rule-gb-date-order = 「{ $excerpt }」ではなく、日、月の順に書いてください。
rule-gb-vague-time = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-gb-effusive = 「{ $excerpt }」は大げさです。英国向けの返信は、丁寧で控えめな調子にしています。
rule-gb-exclamation = 感嘆符は 1 つまでにし、ほかの文はピリオドで終えてください。
rule-gb-cancel-denied = 「{ $excerpt }」を確認してください。オンライン購入は、セール品でもキャンセルできます。例外にあたる場合は、どの例外かを書いてください。
rule-gb-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。元の箱や包装を返品の条件にはできません。
rule-gb-cosmetic-certainty = 「{ $excerpt }」は削除し、パッチテストをおすすめするか、成分表をご案内してください。
