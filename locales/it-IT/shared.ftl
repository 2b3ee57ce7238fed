# Parti comuni a più risposte.

greeting = { $customer ->
    [none] Buongiorno,
   *[other] Buongiorno { $customer },
}

closing =
    Restiamo a Sua disposizione.
    Cordiali saluti,
    il Servizio Clienti Kestrelle

# Termini: tutti i numeri vengono dalla [policy] del mercato.

within-response = { $response-within ->
    [one] entro { $response-within } giorno lavorativo
   *[other] entro { $response-within } giorni lavorativi
}

within-shipping = { $shipping-time ->
    [one] entro { $shipping-time } giorno lavorativo
   *[other] entro { $shipping-time } giorni lavorativi
}

within-search = { $search-time ->
    [one] entro { $search-time } giorno lavorativo
   *[other] entro { $search-time } giorni lavorativi
}

days-return-window = { $return-window ->
    [one] { $return-window } giorno
   *[other] { $return-window } giorni
}

within-refund = { $refund-within ->
    [one] entro { $refund-within } giorno
   *[other] entro { $refund-within } giorni
}

within-erasure = { $erasure-within ->
    [one] entro { $erasure-within } giorno
   *[other] entro { $erasure-within } giorni
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Riceverà nostre notizie entro { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
