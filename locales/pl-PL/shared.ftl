# Parts that the answers share. Address: Państwo, Państwa, with verbal nouns and “prosimy o …”, which fits women and men alike.
# The greeting does without the name: Polish would want its vocative and Pan or Pani.

greeting = Dzień dobry,

closing =
    Z poważaniem
    Zespół obsługi klienta Kestrelle

# When the customer hears from us again (policy response-within, workdays).
within-response =
    { $response-within ->
        [one] w ciągu { $response-within } dnia roboczego
        [few] w ciągu { $response-within } dni roboczych
        [many] w ciągu { $response-within } dni roboczych
       *[other] w ciągu { $response-within } dnia roboczego
    }

# How long a parcel takes (policy shipping-time, workdays).
within-shipping =
    { $shipping-time ->
        [one] w ciągu { $shipping-time } dnia roboczego
        [few] w ciągu { $shipping-time } dni roboczych
        [many] w ciągu { $shipping-time } dni roboczych
       *[other] w ciągu { $shipping-time } dnia roboczego
    }

# How long a carrier searches for a parcel (policy search-time, workdays).
within-search =
    { $search-time ->
        [one] do { $search-time } dnia roboczego
        [few] do { $search-time } dni roboczych
        [many] do { $search-time } dni roboczych
       *[other] do { $search-time } dnia roboczego
    }

# How long a refund takes (policy refund-within, days).
within-refund =
    { $refund-within ->
        [one] w ciągu { $refund-within } dnia
        [few] w ciągu { $refund-within } dni
        [many] w ciągu { $refund-within } dni
       *[other] w ciągu { $refund-within } dnia
    }

# How long goods can be sent back (policy return-window, days).
within-window =
    { $return-window ->
        [one] w ciągu { $return-window } dnia
        [few] w ciągu { $return-window } dni
        [many] w ciągu { $return-window } dni
       *[other] w ciągu { $return-window } dnia
    }

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Odpowiemy najpóźniej: { DATETIME($by, dateStyle: "full") }, godz. { DATETIME($by, timeStyle: "short") }.
