# Partes comunes a varias respuestas.

greeting = { $customer ->
    [none] Hola:
   *[other] Hola, { $customer }:
}

closing =
    Quedamos a su disposición.
    Un cordial saludo,
    Atención al Cliente de Kestrelle

# Plazos: todos los números vienen de la [policy] del mercado.

within-response = { $response-within ->
    [one] en un plazo de { $response-within } día laborable
   *[other] en un plazo de { $response-within } días laborables
}

within-shipping = { $shipping-time ->
    [one] en un plazo de { $shipping-time } día laborable
   *[other] en un plazo de { $shipping-time } días laborables
}

within-search = { $search-time ->
    [one] en un plazo de { $search-time } día laborable
   *[other] en un plazo de { $search-time } días laborables
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
commitment = Tendrá noticias nuestras antes del { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
