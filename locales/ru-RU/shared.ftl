# Parts that the answers share. Address: вы with a small letter; no past-tense or short forms that tell a man from a woman.
# A long date ends in “г.”, so no full stop is written behind it.

greeting =
    { $customer ->
        [none] Здравствуйте!
       *[other] Здравствуйте, { $customer }!
    }

closing =
    С уважением,
    служба поддержки Kestrelle

# When the customer hears from us again (policy response-within, workdays).
within-response =
    { $response-within ->
        [one] в течение { $response-within } рабочего дня
        [few] в течение { $response-within } рабочих дней
        [many] в течение { $response-within } рабочих дней
       *[other] в течение { $response-within } рабочего дня
    }

# How long a parcel takes (policy shipping-time, workdays).
within-shipping =
    { $shipping-time ->
        [one] в течение { $shipping-time } рабочего дня
        [few] в течение { $shipping-time } рабочих дней
        [many] в течение { $shipping-time } рабочих дней
       *[other] в течение { $shipping-time } рабочего дня
    }

# How long a carrier searches for a parcel (policy search-time, workdays).
within-search =
    { $search-time ->
        [one] до { $search-time } рабочего дня
        [few] до { $search-time } рабочих дней
        [many] до { $search-time } рабочих дней
       *[other] до { $search-time } рабочего дня
    }

# How long a refund takes (policy refund-within, days).
within-refund =
    { $refund-within ->
        [one] в течение { $refund-within } дня
        [few] в течение { $refund-within } дней
        [many] в течение { $refund-within } дней
       *[other] в течение { $refund-within } дня
    }

# How long goods can be sent back (policy return-window, days).
within-window =
    { $return-window ->
        [one] в течение { $return-window } дня
        [few] в течение { $return-window } дней
        [many] в течение { $return-window } дней
       *[other] в течение { $return-window } дня
    }

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = Мы ответим вам не позднее { DATETIME($by, dateStyle: "long", timeStyle: "short") } по местному времени.
