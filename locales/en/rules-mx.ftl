# Wording of the rules of market MX for the agent.

rule-mx-warm-opening = Open with a warm sentence, for example “Muchas gracias por escribirnos” or “Con mucho gusto le ayudamos”.
rule-mx-black-packaging = Leave out the black packaging in “{ $excerpt }”; the shop packs in light colours for this market.
rule-mx-vosotros = Write the form for usted or ustedes instead of “{ $excerpt }”.
rule-mx-cosmetic-claim = Say what the cosmetic does for the skin (calma, suaviza, humecta) instead of “{ $excerpt }”.
rule-mx-opening-marks = Open the sentence “{ $excerpt }” with ¿ or ¡.
rule-mx-peninsular-terms = Write the word of Mexico instead of “{ $excerpt }” (computadora, tomar, hacer clic, video, centavos, RFC).
