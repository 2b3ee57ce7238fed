# Partes comuns a várias respostas.

greeting = { $customer ->
    [none] Olá! Tudo bem?
   *[other] Olá, { $customer }! Tudo bem?
}

closing =
    Conte com a gente!
    Um abraço,
    Equipe Kestrelle

# Prazos: todos os números vêm da [policy] do mercado.

within-response = { $response-within ->
    [one] em até { $response-within } dia útil
   *[other] em até { $response-within } dias úteis
}

within-shipping = { $shipping-time ->
    [one] em até { $shipping-time } dia útil
   *[other] em até { $shipping-time } dias úteis
}

within-search = { $search-time ->
    [one] em até { $search-time } dia útil
   *[other] em até { $search-time } dias úteis
}

days-return-window = { $return-window ->
    [one] { $return-window } dia
   *[other] { $return-window } dias
}

within-refund = { $refund-within ->
    [one] em até { $refund-within } dia
   *[other] em até { $refund-within } dias
}

within-erasure = { $erasure-within ->
    [one] em até { $erasure-within } dia
   *[other] em até { $erasure-within } dias
}

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Você terá uma resposta nossa até { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
