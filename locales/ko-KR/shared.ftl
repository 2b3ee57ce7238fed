# The opening and the end of every Korean reply: 합쇼체, softened here and there by 해요체.

greeting = { $customer ->
    [none] 안녕하세요, 고객님. Kestrelle 고객센터입니다.
   *[other] { $customer } 고객님, 안녕하세요. Kestrelle 고객센터입니다.
}

closing =
    더 궁금하신 점이 있으시면 언제든 이 메시지에 답장해 주세요.
    감사합니다. Kestrelle 고객센터 드림

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = { DATETIME($by, dateStyle: "full", timeStyle: "short") }까지 답변드리겠습니다.
