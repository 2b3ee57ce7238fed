# Teile, die mehrere Antworten gemeinsam haben.

greeting = { $customer ->
    [none] Guten Tag,
   *[other] Guten Tag { $customer },
}

closing =
    Mit freundlichen Grüßen
    Ihr Kundenservice von Kestrelle

# Fristen: alle Zahlen kommen aus der [policy] des Marktes.

within-response = { $response-within ->
    [one] innerhalb von { $response-within } Arbeitstag
   *[other] innerhalb von { $response-within } Arbeitstagen
}

within-shipping = { $shipping-time ->
    [one] innerhalb von { $shipping-time } Arbeitstag
   *[other] innerhalb von { $shipping-time } Arbeitstagen
}

within-return-window = { $return-window ->
    [one] innerhalb von { $return-window } Tag
   *[other] innerhalb von { $return-window } Tagen
}

within-refund = { $refund-within ->
    [one] innerhalb von { $refund-within } Tag
   *[other] innerhalb von { $refund-within } Tagen
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Sie hören bis { DATETIME($by, dateStyle: "full", timeStyle: "short") } Uhr von uns.
