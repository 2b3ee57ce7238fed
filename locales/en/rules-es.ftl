# Wording of the rules of market ES for the agent.

rule-es-return-point = Name the drop-off point near the customer, for example “el punto de recogida más cercano”.
rule-es-return-customs-code = Say where the customs (HS) code stands: on the return label.
rule-es-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-es-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-es-cosmetic-claim = Say what the cosmetic does for the skin (calma, suaviza, hidrata) instead of “{ $excerpt }”.
rule-es-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a test on a small patch of skin or point to the list of ingredients.
rule-es-opening-marks = Open the sentence “{ $excerpt }” with ¿ or ¡.
rule-es-latam-terms = Write the word of Spain instead of “{ $excerpt }” (ordenador, ahora, hablar, comprobar, enlace, alquilar).
