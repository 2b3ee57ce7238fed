# Parts that every answer of this locale shares.

greeting =
    { $customer ->
        [none] Hi there,
       *[other] Hi { $customer },
    }

closing =
    Take care,
    Your Kestrelle team

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = You will hear from us by { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
