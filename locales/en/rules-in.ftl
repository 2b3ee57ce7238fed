# What an agent reads when a rule of the Indian market finds something.

rule-in-urgency = Leave the word of urgency out of “{ $excerpt }” and say by when: within the next working day.
rule-in-urgency-words = Write “within the next working day” in place of the urgency in “{ $excerpt }”.
rule-in-pressure = Ask without pressure instead of “{ $excerpt }”, and say what happens next.
rule-in-next-step = Name the next step: what the customer may do, or what we do.
rule-in-named-time = Say by when: within the next working day, a number of days, or a date.
rule-in-pin-code = Write “PIN code” instead of “{ $excerpt }” for an Indian address.
rule-in-working-days = Write “working day” instead of “{ $excerpt }”.
rule-in-respect = Use a respectful form instead of “{ $excerpt }”, such as Dear and the name.
rule-in-otp = Take out “{ $excerpt }”: we never ask for an OTP, a PIN, a CVV or an identity document.
rule-in-urgency-hi = Name a time, such as अगले कार्यदिवस के भीतर, in place of the urgency in “{ $excerpt }”.
rule-in-next-step-hi = Name the next step: what the customer may do, or what we do.
rule-in-otp-hi = Take out “{ $excerpt }”: we never ask for an OTP, a PIN, a CVV or an identity document.
