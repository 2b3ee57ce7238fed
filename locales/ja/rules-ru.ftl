# ロシア市場（markets/RU.toml）のルールの指摘文（日本語を読む担当者向け）。

rule-ru-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-ru-must = 「{ $excerpt }」ではなく、「пожалуйста」と命令形でお願いしてください。
rule-ru-blame = 「{ $excerpt }」はお客様を責める言い方です。何が起きたか、これからどう対応するかを書いてください。
rule-ru-greeting-day = あいさつは「{ $excerpt }」ではなく「здравствуйте」にしてください。
rule-ru-apology = まず「извините」か「нам жаль」と書き、それから必要なことをお願いしてください。
rule-ru-withdrawal-denied = 「{ $excerpt }」を書き直してください。通信販売の商品は、値下げ品でも 7 日以内なら購入を取りやめられます。
rule-ru-cosmetic-claim = 「{ $excerpt }」は削除してください。どの肌にも刺激がないとは、当店では保証しません。成分と、肌の目立たない部分で試す方法をご案内してください。
rule-ru-quotes = 引用符は « »（ёлочки）にしてください。
rule-ru-exclamation = 感嘆符は、あいさつの分も含めて 2 つまでにしてください。
