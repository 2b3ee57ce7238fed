# The opening and the end of every Japanese reply. The opening is kept to two lines,
# so that an apology still stands within the first three sentences.

greeting = { $customer ->
    [none] Kestrelleカスタマーサポートでございます。
   *[other]
        { $customer } 様
        Kestrelleカスタマーサポートでございます。
}

closing =
    そのほかご不明な点がございましたら、いつでもお知らせくださいませ。
    何卒よろしくお願い申し上げます。

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = { DATETIME($by, dateStyle: "full", timeStyle: "short") }までにご連絡いたします。
