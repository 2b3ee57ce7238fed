# Onderdelen die de antwoorden gemeen hebben.

greeting =
    { $customer ->
        [none] Goedendag,
       *[other] Beste { $customer },
    }

closing =
    Met vriendelijke groet,
    Klantenservice Kestrelle

# Termijnen: alle getallen komen uit de [policy] van de markt.

within-response = { $response-within ->
    [one] binnen { $response-within } werkdag
   *[other] binnen { $response-within } werkdagen
}

within-shipping = { $shipping-time ->
    [one] binnen { $shipping-time } werkdag
   *[other] binnen { $shipping-time } werkdagen
}

within-return-window = { $return-window ->
    [one] binnen { $return-window } dag
   *[other] binnen { $return-window } dagen
}

within-refund = { $refund-within ->
    [one] binnen { $refund-within } dag
   *[other] binnen { $refund-within } dagen
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = U hoort uiterlijk { DATETIME($by, dateStyle: "full", timeStyle: "short") } van ons.
