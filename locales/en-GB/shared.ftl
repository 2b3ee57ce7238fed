# Parts that every answer of this locale shares.

greeting =
    { $customer ->
        [none] Hello,
       *[other] Hello { $customer },
    }

closing =
    Kind regards,
    Kestrelle Customer Service

# Times: every number comes from the market's [policy].

within-response = { $response-within ->
    [one] within { $response-within } working day
   *[other] within { $response-within } working days
}

within-shipping = { $shipping-time ->
    [one] within { $shipping-time } working day
   *[other] within { $shipping-time } working days
}

within-return-window = { $return-window ->
    [one] within { $return-window } day
   *[other] within { $return-window } days
}

within-refund = { $refund-within ->
    [one] within { $refund-within } day
   *[other] within { $refund-within } days
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = You will hear from us by { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
