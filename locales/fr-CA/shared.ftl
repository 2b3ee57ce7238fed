# Ce qui se dit autrement au Canada.

closing =
    Nous restons à votre entière disposition.
    Cordialement,
    Le service à la clientèle de Kestrelle

within-response = { $response-within ->
    [one] dans un délai de { $response-within } jour ouvrable
   *[other] dans un délai de { $response-within } jours ouvrables
}

within-shipping = { $shipping-time ->
    [one] dans un délai de { $shipping-time } jour ouvrable
   *[other] dans un délai de { $shipping-time } jours ouvrables
}

within-search = { $search-time ->
    [one] dans un délai de { $search-time } jour ouvrable
   *[other] dans un délai de { $search-time } jours ouvrables
}
