# The opening and the end of every reply for Taiwan: 您 throughout, polite without being stiff.

greeting = { $customer ->
    [none] 您好，這裡是 Kestrelle 客服。
   *[other] { $customer } 您好，這裡是 Kestrelle 客服。
}

closing =
    若還有其他問題，歡迎直接回覆這則訊息。
    Kestrelle 客服團隊 敬上

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = 我們會在 { DATETIME($by, dateStyle: "full", timeStyle: "short") } 前回覆您。
