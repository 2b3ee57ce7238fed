# The opening and the end of every reply for Hong Kong in Chinese: written Chinese with 您, Hong Kong's own words.

greeting = { $customer ->
    [none] 您好，這裡是 Kestrelle 客戶服務。
   *[other] { $customer } 您好，這裡是 Kestrelle 客戶服務。
}

closing =
    如有其他查詢，歡迎直接回覆此訊息。
    Kestrelle 客戶服務團隊 謹啟

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = 我們會於 { DATETIME($by, dateStyle: "full", timeStyle: "short") } 前回覆您。
