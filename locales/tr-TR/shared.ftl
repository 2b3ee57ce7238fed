# Parts that the answers share. Address: siz. After a number the noun keeps its singular.
# No suffix is hung on a placeable: “… numaralı siparişiniz”, “… tarihinde”.

greeting =
    { $customer ->
        [none] Merhaba,
       *[other] Sayın { $customer },
    }

closing =
    Saygılarımızla,
    Kestrelle Müşteri Hizmetleri

# When the customer hears from us again (policy response-within, workdays).
within-response =
    { $response-within ->
        [one] { $response-within } iş günü içinde
       *[other] en geç { $response-within } iş günü içinde
    }

# How long a parcel takes (policy shipping-time, workdays).
within-shipping =
    { $shipping-time ->
        [one] { $shipping-time } iş günü içinde
       *[other] en geç { $shipping-time } iş günü içinde
    }

# How long a carrier searches for a parcel (policy search-time, workdays).
within-search =
    { $search-time ->
        [one] { $search-time } iş günü
       *[other] en fazla { $search-time } iş günü
    }

# How long a refund takes (policy refund-within, days).
within-refund =
    { $refund-within ->
        [one] { $refund-within } gün içinde
       *[other] en geç { $refund-within } gün içinde
    }

# How long goods can be sent back (policy return-window, days).
within-window =
    { $return-window ->
        [one] teslim aldıktan sonra { $return-window } gün içinde
       *[other] teslim aldıktan sonra { $return-window } gün içinde
    }

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Size en geç şu tarihte yanıt vereceğiz: { DATETIME($by, dateStyle: "full") }, saat { DATETIME($by, timeStyle: "short") }.
