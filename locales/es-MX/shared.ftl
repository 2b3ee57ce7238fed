# Partes comunes a varias respuestas.

greeting = { $customer ->
    [none] ¡Hola!
   *[other] ¡Hola, { $customer }!
}

closing =
    Con gusto seguimos a sus órdenes.
    Saludos cordiales,
    Su equipo de Kestrelle

# Plazos: todos los números vienen de la [policy] del mercado.

within-response = { $response-within ->
    [one] en un plazo de { $response-within } día hábil
   *[other] en un plazo de { $response-within } días hábiles
}

within-shipping = { $shipping-time ->
    [one] en un plazo de { $shipping-time } día hábil
   *[other] en un plazo de { $shipping-time } días hábiles
}

within-search = { $search-time ->
    [one] en un plazo de { $search-time } día hábil
   *[other] en un plazo de { $search-time } días hábiles
}

days-return-window = { $return-window ->
    [one] { $return-window } día
   *[other] { $return-window } días
}

within-refund = { $refund-within ->
    [one] en un plazo de { $refund-within } día
   *[other] en un plazo de { $refund-within } días
}

within-erasure = { $erasure-within ->
    [one] en un plazo de { $erasure-within } día
   *[other] en un plazo de { $erasure-within } días
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Tendrá noticias de nosotros a más tardar el { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
