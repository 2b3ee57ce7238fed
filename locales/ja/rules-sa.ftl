# サウジアラビア市場（markets/SA.toml）のルールの指摘文（日本語を読む担当者向け）。

rule-sa-changed-article = 衣類の仕様を変えた理由を一文で添えてください（例：لأن … や نظرًا إلى …）。
rule-sa-alcohol = 「{ $excerpt }」は削除してください。お酒をすすめたり冗談の種にしたりはしません。商品の成分の説明としてなら書いてかまいません。
rule-sa-pork = 「{ $excerpt }」は削除してください。豚肉をすすめたり冗談の種にしたりはしません。原料の由来の説明としてなら書いてかまいません。
rule-sa-vague-promise = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-sa-weekend = 金曜・土曜と書いてください。サウジアラビアでの当店の休業日です。
rule-sa-workweek = 日曜から木曜と書いてください。サウジアラビアでの当店の営業日です。
rule-sa-ramadan-greeting = رمضان كريم など、ラマダンの短いあいさつを添えてください。
rule-sa-ramadan-hours = 「{ $excerpt }」ではなく、イフタール（日没後の食事）の後か翌営業日にお約束してください。
rule-sa-apology = まずお詫びのひと言を書き、それから必要なことをお願いしてください。
rule-sa-salutation = 書き出しは「{ $excerpt }」ではなく مرحبًا بكم にしてください。女性にも男性にも使えます。
rule-sa-question-mark = ここはアラビア語の疑問符（؟）にしてください。
rule-sa-comma = ここはアラビア語のコンマ（،）にしてください。
