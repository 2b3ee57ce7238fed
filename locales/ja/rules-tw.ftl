# 台湾市場のルールの指摘文（日本語を読む担当者向け）。

rule-tw-software = 台湾のお客様には「{ $excerpt }」ではなく「軟體」と書いてください。
rule-tw-video = 台湾のお客様には「{ $excerpt }」ではなく「影片」と書いてください。
rule-tw-quality = 台湾でも「品質」と書きます。「{ $excerpt }」は物理の質量の意味になります。
rule-tw-message = 台湾ではショートメッセージを「{ $excerpt }」ではなく「簡訊」と書きます。
rule-tw-info = 「{ $excerpt }」ではなく「資訊」（メッセージの意味なら「訊息」）と書いてください。
rule-tw-network = 台湾のお客様には「{ $excerpt }」ではなく「網路」と書いてください。
rule-tw-dispatch = 台湾のショップでは「出貨」と書きます。「{ $excerpt }」と置き換えてください。
rule-tw-simplified = 「{ $excerpt }」は簡体字です。台湾向けの返信には繁体字を使います。
rule-tw-sorry = 説明の前に、お詫び（抱歉）を書いてください。
rule-tw-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数（個工作天內）を書いてください。
rule-tw-return-right = 「{ $excerpt }」を確認してください。ほとんどの商品は、7 日以内なら理由も費用負担もなしで返品できます。例外の場合は、どの例外かを書いてください。
rule-tw-trial = 「{ $excerpt }」ではなく「鑑賞期」と書いてください。商品を使うためではなく、確かめるための期間です。
rule-tw-blame = 「{ $excerpt }」を使わずに、何が起きたか、どう対応するかを書いてください。
rule-tw-review-reward = 「{ $excerpt }」は削除し、ご意見へのお礼を書いてください。
