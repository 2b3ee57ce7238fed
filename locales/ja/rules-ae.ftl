# アラブ首長国連邦市場（markets/AE.toml）のルールの指摘文（日本語を読む担当者向け）。

rule-ae-changed-article = 衣類の仕様を変えた理由を一文で添えてください（例：لأن … や نظرًا إلى …）。
rule-ae-alcohol = 「{ $excerpt }」は削除してください。お酒をすすめたり冗談の種にしたりはしません。商品の成分の説明としてなら書いてかまいません。
rule-ae-pork = 「{ $excerpt }」は削除してください。豚肉をすすめたり冗談の種にしたりはしません。原料の由来の説明としてなら書いてかまいません。
rule-ae-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-ae-weekend = 土曜・日曜と書いてください。アラブ首長国連邦での当店の休業日です。
rule-ae-workweek = 月曜から金曜と書いてください。アラブ首長国連邦での当店の営業日です（金曜は正午まで）。
rule-ae-ramadan-greeting = رمضان كريم など、ラマダンの短いあいさつを添えてください。
rule-ae-ramadan-hours = 「{ $excerpt }」ではなく、イフタール（日没後の食事）の後か翌営業日にお約束してください。
rule-ae-apology = まずお詫びのひと言を書き、それから必要なことをお願いしてください。
rule-ae-salutation = 書き出しは「{ $excerpt }」ではなく مرحبًا بكم にしてください。女性にも男性にも使えます。
rule-ae-question-mark = ここはアラビア語の疑問符（؟）にしてください。
rule-ae-comma = ここはアラビア語のコンマ（،）にしてください。
