# 香港市場のルールの指摘文（日本語を読む担当者向け）。

rule-hk-simplified = 「{ $excerpt }」は簡体字です。香港向けの返信には繁体字を使います。
rule-hk-spoken = 「{ $excerpt }」は話し言葉の広東語です。当店では標準的な中国語の書き言葉を使います。
rule-hk-taiwan-terms = 香港ではショートメッセージを「{ $excerpt }」ではなく「短訊」と書きます。
rule-hk-store = 香港のお客様には「{ $excerpt }」ではなく「便利店」と書いてください。
rule-hk-video = 香港のお客様には「{ $excerpt }」ではなく「短片」と書いてください。
rule-hk-sorry = 説明の前に、お詫び（抱歉）を書いてください。
rule-hk-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数（個工作天內）を書いてください。
rule-hk-vague-promise-en = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。「revert」は「reply」とします。
rule-hk-cooling-off = 「{ $excerpt }」ではなく、当店の返品期間（退貨期）をご案内してください。香港には、その根拠となる一般的な法律がありません。
rule-hk-blame = 「{ $excerpt }」を使わずに、何が起きたか、どう対応するかを書いてください。
rule-hk-review-reward = 「{ $excerpt }」は削除し、ご意見へのお礼を書いてください。
