# What customers in India read differently from those in Britain.

greeting =
    { $customer ->
        [none] Dear Customer,
       *[other] Dear { $customer },
    }

closing =
    Warm regards,
    Kestrelle Customer Care

# A named time instead of a word of haste.
within-response = { $response-within ->
    [one] within the next working day
   *[other] within { $response-within } working days
}

commitment = We will write to you by { DATETIME($by, dateStyle: "full", timeStyle: "short") }.
