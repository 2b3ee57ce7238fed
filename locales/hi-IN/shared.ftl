# Parts that the answers share. Address: आप with requests in -एँ/-ें (करें, भेजें); nothing tells a woman from a man.
# English words stay where customers use them: ऑर्डर, रिफ़ंड, ट्रैकिंग, डिलीवरी. No urgency words: a workday is named.

greeting =
    { $customer ->
        [none] नमस्ते,
       *[other] नमस्ते { $customer } जी,
    }

closing =
    सादर,
    Kestrelle कस्टमर केयर

# When the customer hears from us again (policy response-within, workdays).
within-response =
    { $response-within ->
        [one] अगले { $response-within } कार्यदिवस के भीतर
       *[other] अगले { $response-within } कार्यदिवसों के भीतर
    }

# How long a parcel takes (policy shipping-time, workdays).
within-shipping =
    { $shipping-time ->
        [one] { $shipping-time } कार्यदिवस के भीतर
       *[other] { $shipping-time } कार्यदिवसों के भीतर
    }

# How long a carrier searches for a parcel (policy search-time, workdays).
within-search =
    { $search-time ->
        [one] { $search-time } कार्यदिवस तक
       *[other] { $search-time } कार्यदिवसों तक
    }

# How long a refund takes (policy refund-within, days).
within-refund =
    { $refund-within ->
        [one] { $refund-within } दिन के भीतर
       *[other] { $refund-within } दिनों के भीतर
    }

# How long goods can be sent back (policy return-window, days).
within-window =
    { $return-window ->
        [one] { $return-window } दिन के भीतर
       *[other] { $return-window } दिनों के भीतर
    }

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = आपको हमारा जवाब इस समय तक मिलेगा: { DATETIME($by, dateStyle: "full") }, { DATETIME($by, timeStyle: "short") }।
