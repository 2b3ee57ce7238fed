# ポーランド市場（markets/PL.toml）のルールの指摘文（日本語を読む担当者向け）。

rule-pl-capital-address = お客様への呼びかけでは、Państwo の頭文字を大文字にしてください。
rule-pl-capital-possessive = お客様への呼びかけでは、Państwa の頭文字を大文字にしてください。
rule-pl-witam = 書き出しは「{ $excerpt }」ではなく「Dzień dobry,」にしてください。
rule-pl-greeting = メールは「Dzień dobry」か「Szanowni Państwo」で始めてください。
rule-pl-must = 「{ $excerpt }」ではなく、「prosimy o …」とお願いする形にしてください。
rule-pl-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-pl-apology = まず「przepraszamy」か「przykro nam」と書き、それから必要なことをお願いしてください。
rule-pl-withdrawal-denied = 「{ $excerpt }」を書き直してください。オンライン購入は 14 日以内なら撤回できます。例外にあたる場合は、どの例外かを書いてください。
rule-pl-original-packaging = 「{ $excerpt }」ではなく、安全な梱包をお願いしてください。購入の撤回に元の箱や包装は要りません。
rule-pl-voucher-only = お支払いと同じ方法での返金をご案内してください。クーポンなどでの返金（「{ $excerpt }」）は、お客様が望まれる場合に限ります。
rule-pl-complaint-answer = 「{ $excerpt }」の期間を短くしてください。消費者からの苦情には 14 日以内に回答しなければならず、過ぎると認めたことになります。
rule-pl-cosmetic-certainty = 「{ $excerpt }」は削除してください。どの肌にも刺激がないとは、だれにも保証できません。成分と、肌の目立たない部分で試す方法をご案内してください。
