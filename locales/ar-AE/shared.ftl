# Parts that the answers share. Address: the plural of respect (لكم، طلبكم), which fits women and men alike;
# requests as verbal nouns (نرجو إرسال …) rather than imperatives.

greeting =
    { $customer ->
        [none] مرحبًا بكم،
       *[other] مرحبًا بكم { $customer }،
    }

closing =
    مع أطيب التحيات،
    فريق خدمة العملاء في Kestrelle

# When the customer hears from us again (policy response-within, workdays).
within-response =
    { $response-within ->
        [zero] في اليوم نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومي عمل
        [few] خلال { $response-within } أيام عمل
        [many] خلال { $response-within } يوم عمل
       *[other] خلال { $response-within } يوم عمل
    }

# How long a parcel takes (policy shipping-time, workdays).
within-shipping =
    { $shipping-time ->
        [zero] في اليوم نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومي عمل
        [few] خلال { $shipping-time } أيام عمل
        [many] خلال { $shipping-time } يوم عمل
       *[other] خلال { $shipping-time } يوم عمل
    }

# How long a refund takes (policy refund-within, days).
within-refund =
    { $refund-within ->
        [zero] في اليوم نفسه
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $refund-within } أيام
        [many] خلال { $refund-within } يومًا
       *[other] خلال { $refund-within } يوم
    }

# How long goods can be sent back (policy return-window, days).
within-window =
    { $return-window ->
        [zero] في يوم الاستلام نفسه
        [one] خلال يوم واحد من تاريخ الاستلام
        [two] خلال يومين من تاريخ الاستلام
        [few] خلال { $return-window } أيام من تاريخ الاستلام
        [many] خلال { $return-window } يومًا من تاريخ الاستلام
       *[other] خلال { $return-window } يوم من تاريخ الاستلام
    }

# How long the carrier searches (policy search-time, workdays).
within-search =
    { $search-time ->
        [zero] في اليوم نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومي عمل
        [few] خلال { $search-time } أيام عمل
        [many] خلال { $search-time } يوم عمل
       *[other] خلال { $search-time } يوم عمل
    }

# How long after the purchase a lower price is credited (policy price-match, days).
within-price-match =
    { $price-match ->
        [zero] في يوم الشراء نفسه
        [one] خلال يوم واحد من الشراء
        [two] خلال يومين من الشراء
        [few] خلال { $price-match } أيام من الشراء
        [many] خلال { $price-match } يومًا من الشراء
       *[other] خلال { $price-match } يوم من الشراء
    }

# When personal data is erased (policy erasure-within, days).
within-erasure =
    { $erasure-within ->
        [zero] في اليوم نفسه
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $erasure-within } أيام
        [many] خلال { $erasure-within } يومًا
       *[other] خلال { $erasure-within } يوم
    }

# When the customer will hear again: computed from hours, holidays and the channel’s clock.
commitment = سيصلكم ردّنا في موعد أقصاه { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
