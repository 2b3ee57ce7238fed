# 日本市場のルールの指摘文（日本語を読む担当者向け）。

rule-jp-apology-first = まずお詫び（「申し訳ございません」「お詫び申し上げます」）を 3 文目までに書き、原因と今後の対応はその後に続けてください。
rule-jp-cause = お詫びの後に、原因を一文で書くか、確認中であることをお伝えください。
rule-jp-steps = 今後の流れを、①②③ などで順を追って書いてください。
rule-jp-bare-cannot = 「{ $excerpt }」では突き放した印象になります。「いたしかねます」とお断りし、できれば代わりにできることを添えてください。
rule-jp-casual-apology = 「{ $excerpt }」ではなく「申し訳ございません」と書いてください。
rule-jp-ryokai = お客様には「{ $excerpt }」ではなく「承知いたしました」と書いてください。
rule-jp-vague-time = 「{ $excerpt }」ではなく、日付か営業日数（「〇営業日以内」）を書いてください。
rule-jp-english-filler = 「{ $excerpt }」は日本語にするか、削除してください。
rule-jp-blame = 「{ $excerpt }」を使わずに、起きたことを書いてください。
rule-jp-sasete-itadaku = 「させていただく」は 2 か所までにしてください。ほかは「いたします」で足ります。
rule-jp-cooling-off = 「{ $excerpt }」ではなく、当店の返品期間をご案内してください。日本では、通信販売にクーリング・オフは適用されません。
rule-jp-apology-card = 交換品に手書きのお詫び状を同封することをお伝えください。
rule-jp-bare-refusal = できないことは丁寧に（「…いたしかねます」）、代わりにできることとあわせてお伝えください。
