# Éléments communs à plusieurs réponses.

greeting = { $customer ->
    [none] Bonjour,
   *[other] Bonjour { $customer },
}

closing =
    Nous restons à votre entière disposition.
    Bien cordialement,
    Le service client Kestrelle

# Délais : tous les nombres viennent de la [policy] du marché.

within-response = { $response-within ->
    [one] sous { $response-within } jour ouvré
   *[other] sous { $response-within } jours ouvrés
}

within-shipping = { $shipping-time ->
    [one] sous { $shipping-time } jour ouvré
   *[other] sous { $shipping-time } jours ouvrés
}

days-return-window = { $return-window ->
    [one] { $return-window } jour
   *[other] { $return-window } jours
}

within-refund = { $refund-within ->
    [one] dans un délai de { $refund-within } jour
   *[other] dans un délai de { $refund-within } jours
}

within-search = { $search-time ->
    [one] sous { $search-time } jour ouvré
   *[other] sous { $search-time } jours ouvrés
}

within-erasure = { $erasure-within ->
    [one] dans un délai de { $erasure-within } jour
   *[other] dans un délai de { $erasure-within } jours
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Vous aurez de nos nouvelles au plus tard le { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
