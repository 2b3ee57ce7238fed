# トルコ市場（markets/TR.toml）のルールの指摘文（日本語を読む担当者向け）。

rule-tr-kind-request = 「{ $excerpt }」ではなく、「rica ederiz」か「… mısınız?」とお願いする形にしてください。
rule-tr-closing = メールは「Saygılarımızla」など、丁寧な結びの言葉で終えてください。
rule-tr-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-tr-apology = まず「özür dileriz」か「üzüldük」と書き、それから必要なことをお願いしてください。
rule-tr-withdrawal-denied = 「{ $excerpt }」を書き直してください。通信販売での購入は 14 日以内なら撤回できます。例外にあたる場合は、どの例外かを書いてください。
rule-tr-cosmetic-claim = 「{ $excerpt }」は削除してください。どの肌にも刺激がないとは、当店では保証しません。成分と、肌の目立たない部分で試す方法をご案内してください。
rule-tr-ramadan-greeting = 「Hayırlı Ramazanlar」など、ラマダンの短いあいさつを添えてください。
rule-tr-question-particle = 疑問の助詞（mı、mi、mu、mü）は、動詞から離して書いてください。
rule-tr-exclamation = 感嘆符は 1 つまでにしてください。
