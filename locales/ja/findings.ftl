# Comity の各チェックの指摘文（日本語を読む担当者向け）。
# 市場ごとのルールの指摘文は rules-<市場>.ftl にあります。

finding-plain = 「{ $excerpt }」はここでは適切ではありません。

language-other = この返信の言語は{ LANGUAGE($found) }のようです。{ LANGUAGE($wanted) }で書いてください。
language-mixed = 「{ $excerpt }」だけ言語が違います（{ LANGUAGE($found) }）。返信の言語は{ LANGUAGE($wanted) }です。

glossary-forbidden = { $preferred ->
    [none] 「{ $excerpt }」は使用できません。
   *[other] 「{ $excerpt }」は使用できません。「{ $preferred }」としてください。
}
glossary-obsolete = { $preferred ->
    [none] 「{ $excerpt }」は現在使わない表現です。
   *[other] 「{ $excerpt }」は現在使わない表現です。「{ $preferred }」としてください。
}
glossary-required = 元の文章の「{ $asked }」は、この言語では「{ $term }」と書きます。
glossary-do-not-translate = 「{ $term }」は固有の名称です。このまま表記してください。

channel-length = { $unit ->
    [gsm] SMS { NUMBER($length) } 通分の長さです。{ $channel } の上限は { NUMBER($max) } 通です。
    [byte] { NUMBER($length) } バイトあります。{ $channel } の上限は { NUMBER($max) } バイトです。
   *[other] { NUMBER($length) } 文字あります。{ $channel } の上限は { NUMBER($max) } 文字です。
}
channel-length-split = { $unit ->
    [gsm] SMS { NUMBER($length) } 通分の長さです。{ $channel } で一度に送れるのは { NUMBER($max) } 通までです。分けて送信できます。
    [byte] { NUMBER($length) } バイトあります。{ $channel } の上限は 1 通 { NUMBER($max) } バイトです。分けて送信できます。
   *[other] { NUMBER($length) } 文字あります。{ $channel } の上限は 1 通 { NUMBER($max) } 文字です。分けて送信できます。
}
channel-markup = { $channel } では「{ $excerpt }」の記号がそのまま表示されます。書式の記号を外してください。
channel-link = { $channel } では返信にリンクを入れられません。代わりに手順を文章でご案内ください。
channel-email = { $channel } では返信にメールアドレスを入れられません。
channel-phone = { $channel } では返信に電話番号を入れられません。

placeholder-unfilled = 「{ $excerpt }」が未入力のままです。

placeholder-changed = 「{ $excerpt }」は元の情報と異なります。正しくは { $right } です。
placeholder-missing = 候補にあった { $fact } が、この返信にはありません。

names-customer = お客様のお名前の表記は「{ $right }」です。
names-brand = この名称の表記は「{ $right }」です。

privacy-card = { $excerpt }：このお客様のものではないカード番号です。削除してください。
privacy-iban = { $excerpt }：このお客様のものではない口座番号です。削除してください。
privacy-email = { $excerpt }：このお客様のものでも店舗のものでもないメールアドレスです。
privacy-phone = { $excerpt }：このお客様のものでも店舗のものでもない電話番号です。
privacy-identity = { $excerpt }：個人を特定する公的な番号です。削除してください。
privacy-secret = パスワード、認証コード、キーのいずれかが含まれています。送信しないでください。

format-date = { $here ->
    [none] 「{ $excerpt }」は、この地域では別の日付に読めます。
   *[other] この地域では日付を「{ $here }」と書きます。
}
format-date-swapped = 「{ $excerpt }」はここでは{ $here }と読まれます。依頼内容では{ $there }です。
format-date-doubted = 「{ $excerpt }」は{ $here }とも{ $there }とも読めます。月を言葉で書いてください。
format-number = { $here ->
    [none] 「{ $excerpt }」は別の地域の数字の書き方です。
   *[other] この地域では「{ $here }」と書きます。
}
format-currency = { $here ->
    [none] 「{ $excerpt }」は、この地域では通貨記号の位置が逆です。
   *[other] この地域では「{ $here }」と書きます。
}
format-quotes = この言語の引用符は { $here } です。
format-space = この記号の前の空白は別の言語の書き方です。

policy-freight = 「{ $excerpt }」はこの市場の規定と異なります：{ $policy ->
    [shop] 返送の送料は店舗負担
   *[customer] 返送の送料はお客様負担
}（{ $source }）。
policy-stated = 「{ $excerpt }」はこの市場の規定と異なります：{ policy-time }（{ $source }）。
policy-time = { $unit ->
    [hour] { NUMBER($number) } 時間
    [day] { NUMBER($number) } 日
    [workday] { NUMBER($number) } 営業日
    [week] { NUMBER($number) } 週間
    [month] { NUMBER($number) } か月
    [year] { NUMBER($number) } 年
   *[other] { $policy }
}
promise-outcome = 「{ $excerpt }」は、配送会社次第の結果を断言しています。日付を挙げ、予定であることを示してください。
register-formal = 「{ $excerpt }」はくだけた言い方です。このお客様には丁寧な言い方を使います。
register-informal = 「{ $excerpt }」は改まった言い方です。このお客様には親しみのある言い方を使います。
register-thread = { $wanted ->
    [formal] 「{ $excerpt }」はくだけた言い方です。これまでのやり取りでは丁寧な言い方を使っています。
   *[informal] 「{ $excerpt }」は改まった言い方です。これまでのやり取りでは親しみのある言い方を使っています。
}
register-mixed = { $wanted ->
    [formal] 「{ $excerpt }」だけくだけた言い方です。丁寧な言い方にそろえてください。
   *[informal] 「{ $excerpt }」だけ改まった言い方です。親しみのある言い方にそろえてください。
}
ladder-dearest =
    商品の返送をお願いしていますが、最も費用のかかる方法です。より費用の少ない対応で済むかもしれません（{ $step ->
        [part] お客様ご自身での部品交換
        [partner] 提携修理店での修理
        [return] 返品
       *[other] { $step }
    }、約 { $cost }）。
