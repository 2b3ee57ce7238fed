# 韓国市場のルールの指摘文（日本語を読む担当者向け）。

rule-kr-sample = お荷物に小さなサンプル（작은 샘플）を同封することをお伝えください。
rule-kr-sorry = 最初の数文のうちにお詫び（죄송합니다、사과드립니다）を書き、それから説明してください。
rule-kr-vague-time = 「{ $excerpt }」ではなく、日付か営業日数（영업일 이내에）を書いてください。
rule-kr-object-honorific = 「{ $excerpt }」は商品に敬語を使っています。尊敬の 시 はお客様だけに使います（품절되었습니다、3,000원입니다）。
rule-kr-blunt-refusal = 「{ $excerpt }」を和らげてください。難しいこと（어렵습니다）と、代わりにできることを書きます。
rule-kr-blame = 「{ $excerpt }」を使わずに、起きたことを書いてください。
rule-kr-address = 「{ $excerpt }」ではなく「고객님」と書いてください。
rule-kr-slang = 「{ $excerpt }」は削除し、文末は -습니다 か -어요 にしてください。
rule-kr-no-return = 「{ $excerpt }」を確認してください。ほとんどの商品は、中を見るために開封していても、7 日以内なら理由なしで返品できます。例外の場合は、どの例外かを書いてください。
rule-kr-review-reward = 「{ $excerpt }」は削除し、ご意見へのお礼を書いてください。
