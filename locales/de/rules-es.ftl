# Wortlaut der Regeln des Marktes ES für die Kundenberatung.

rule-es-return-point = Nennen Sie die Abgabestelle in der Nähe, zum Beispiel „el punto de recogida más cercano“.
rule-es-return-customs-code = Sagen Sie, wo der Zollcode (HS) steht: auf dem Rücksendeetikett.
rule-es-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-es-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-es-cosmetic-claim = Beschreiben Sie statt „{ $excerpt }“, was das Kosmetikprodukt für die Haut tut (calma, suaviza, hidrata).
rule-es-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
rule-es-opening-marks = Beginnen Sie den Satz „{ $excerpt }“ mit ¿ oder ¡.
rule-es-latam-terms = Schreiben Sie statt „{ $excerpt }“ das Wort Spaniens (ordenador, ahora, hablar, comprobar, enlace, alquilar).
