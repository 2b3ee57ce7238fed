# Parts that every answer of this locale shares.

greeting =
    { $customer ->
        [none] Hi there,
       *[other] Hi { $customer },
    }

closing =
    Thanks for being a Kestrelle customer,
    Your Kestrelle team
