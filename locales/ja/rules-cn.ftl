# 中国市場のルールの指摘文（日本語を読む担当者向け）。

rule-cn-person = 人が対応することを伝えてください。ご自身か専任の担当者（客服专员）が責任をもって対応すると書きます。
rule-cn-self-service = 「{ $excerpt }」ではなく、こちらでお調べして結果をお伝えください。
rule-cn-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-cn-no-reason-return = 「{ $excerpt }」を確認してください。ほとんどの商品は 7 日以内なら理由なしで返品できます。例外の場合は、どの例外かを書いてください。
rule-cn-absolute-terms = 「{ $excerpt }」ではなく、商品の事実をそのまま書いてください。
rule-cn-blunt-refusal = 「{ $excerpt }」ではなく、お客様のためにできることを書いてください。
rule-cn-blame = 「{ $excerpt }」を使わずに、何が起きたか、どう対応するかを書いてください。
rule-cn-qin = 呼びかけは「{ $excerpt }」ではなく「您好」にしてください。
rule-cn-sorry = 説明の前に、お詫び（抱歉）を書いてください。
rule-cn-review-reward = 「{ $excerpt }」は削除し、ご意見へのお礼を書いてください。
rule-cn-waves = ～ は 1 つまでにしてください。
