# Wortlaut der Regeln des Marktes MX für die Kundenberatung.

rule-mx-warm-opening = Beginnen Sie mit einem herzlichen Satz, zum Beispiel „Muchas gracias por escribirnos“ oder „Con mucho gusto le ayudamos“.
rule-mx-black-packaging = Lassen Sie die schwarze Verpackung in „{ $excerpt }“ weg; der Shop verpackt für diesen Markt in hellen Farben.
rule-mx-vosotros = Schreiben Sie statt „{ $excerpt }“ die Form für usted oder ustedes.
rule-mx-cosmetic-claim = Beschreiben Sie statt „{ $excerpt }“, was das Kosmetikprodukt für die Haut tut (calma, suaviza, humecta).
rule-mx-opening-marks = Beginnen Sie den Satz „{ $excerpt }“ mit ¿ oder ¡.
rule-mx-peninsular-terms = Schreiben Sie statt „{ $excerpt }“ das Wort Mexikos (computadora, tomar, hacer clic, video, centavos, RFC).
