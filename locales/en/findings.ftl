# Words the findings of Comity's own checks for English-speaking agents.
# The wordings of rules stand in rules-<market>.ftl beside this file.

finding-plain = “{ $excerpt }” does not fit here.

language-other = This draft reads as { LANGUAGE($found) }, but the reply is to be in { LANGUAGE($wanted) }.
language-mixed = “{ $excerpt }” is in another language ({ LANGUAGE($found) }) than the draft ({ LANGUAGE($wanted) }).

glossary-forbidden = { $preferred ->
    [none] “{ $excerpt }” must not be used here.
   *[other] “{ $excerpt }” must not be used here; write “{ $preferred }”.
}
glossary-obsolete = { $preferred ->
    [none] “{ $excerpt }” is no longer used.
   *[other] “{ $excerpt }” is no longer used; write “{ $preferred }”.
}
glossary-required = The text to answer speaks of “{ $asked }”; here that is called “{ $term }”.
glossary-do-not-translate = “{ $term }” is a name: keep it exactly so.

channel-length = { $unit ->
    [gsm] This fills { NUMBER($length) } text messages; { $channel } takes at most { NUMBER($max) }.
    [byte] This is { NUMBER($length) } bytes long; { $channel } takes at most { NUMBER($max) }.
   *[other] This is { NUMBER($length) } characters long; { $channel } takes at most { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] This fills { NUMBER($length) } text messages; { $channel } takes at most { NUMBER($max) } at once. It can be sent in parts.
    [byte] This is { NUMBER($length) } bytes long; { $channel } takes at most { NUMBER($max) } a message. It can be sent in parts.
   *[other] This is { NUMBER($length) } characters long; { $channel } takes at most { NUMBER($max) } a message. It can be sent in parts.
}
channel-markup = { $channel } shows “{ $excerpt }” with its signs. Write it without the markup.
channel-link = { $channel } does not allow links in a reply. Describe the way there instead.
channel-email = { $channel } does not allow e-mail addresses in a reply.
channel-phone = { $channel } does not allow phone numbers in a reply.

placeholder-unfilled = “{ $excerpt }” was never filled in.

placeholder-changed = “{ $excerpt }” is not what the request says: { $right }.
placeholder-missing = The answer names { $fact }; this draft no longer does.

names-customer = The customer's name is written “{ $right }”.
names-brand = The name is written “{ $right }”.

privacy-card = { $excerpt }: a payment card's number that is not this customer's. Leave it out.
privacy-iban = { $excerpt }: a bank account that is not this customer's. Leave it out.
privacy-email = { $excerpt }: an e-mail address that is neither this customer's nor the shop's.
privacy-phone = { $excerpt }: a phone number that is neither this customer's nor the shop's.
privacy-identity = { $excerpt }: an official number of a person. Leave it out.
privacy-secret = A password, code or key stands here. It must not be sent.

format-date = { $here ->
    [none] “{ $excerpt }” reads as another day here.
   *[other] Here the date is written “{ $here }”.
}
format-date-swapped = “{ $excerpt }” is { $here } here; the request says { $there }.
format-date-doubted = “{ $excerpt }” may be read as { $here } or as { $there }: write the month as a word.
format-number = { $here ->
    [none] “{ $excerpt }” is written with another locale's signs.
   *[other] Here that is written “{ $here }”.
}
format-currency = { $here ->
    [none] In “{ $excerpt }” the currency stands on the other side here.
   *[other] Here that is written “{ $here }”.
}
format-quotes = Here quotation marks are written “{ $here }”.
format-space = The blank before this mark is as in another language.

policy-freight = “{ $excerpt }” contradicts the policy of this market: { $policy ->
    [shop] the shop pays for what is sent back
   *[customer] the customer pays for what is sent back
} ({ $source }).
policy-stated = “{ $excerpt }” contradicts the policy of this market: { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] { NUMBER($number) } hour
       *[other] { NUMBER($number) } hours
    }
    [day] { $number ->
        [one] { NUMBER($number) } day
       *[other] { NUMBER($number) } days
    }
    [workday] { $number ->
        [one] { NUMBER($number) } working day
       *[other] { NUMBER($number) } working days
    }
    [week] { $number ->
        [one] { NUMBER($number) } week
       *[other] { NUMBER($number) } weeks
    }
    [month] { $number ->
        [one] { NUMBER($number) } month
       *[other] { NUMBER($number) } months
    }
    [year] { $number ->
        [one] { NUMBER($number) } year
       *[other] { NUMBER($number) } years
    }
   *[other] { $policy }
}
promise-outcome = “{ $excerpt }” tells as certain what the carrier decides. Name a day and say that it is expected.
register-formal = “{ $excerpt }” is informal; this customer is addressed formally.
register-informal = “{ $excerpt }” is formal; this customer is addressed informally.
register-thread = { $wanted ->
    [formal] “{ $excerpt }” is informal; in this conversation the customer was addressed formally before.
   *[informal] “{ $excerpt }” is formal; in this conversation the customer was addressed informally before.
}
register-mixed = { $wanted ->
    [formal] “{ $excerpt }” is informal, the rest of the draft formal. Keep to one of the two.
   *[informal] “{ $excerpt }” is formal, the rest of the draft informal. Keep to one of the two.
}
ladder-dearest =
    This asks for the goods back, the dearest way to help. A cheaper step may do ({ $step ->
        [part] a part for self-repair
        [partner] a local repair partner
        [return] a return
       *[other] { $step }
    }, about { $cost }).
