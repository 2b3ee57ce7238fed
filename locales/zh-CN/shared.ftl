# The opening and the end of every reply for mainland China.
# The end names a person: customers here are offered someone to talk to, not a help page.

greeting = { $customer ->
    [none] 您好，我是Kestrelle客服。
   *[other] { $customer }，您好！我是Kestrelle客服。
}

closing = 有任何问题，您直接回复这条消息就好，由我一对一为您跟进。

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = 我们会在{ DATETIME($by, dateStyle: "full", timeStyle: "short") }之前给您回复。
