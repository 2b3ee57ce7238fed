# Wortlaut der Regeln des Marktes FR für die Kundenberatung.

rule-fr-closing-formula = Schließen Sie mit einer höflichen Grußformel, zum Beispiel „Bien cordialement,“.
rule-fr-closing-abbreviation = Schreiben Sie „cordialement“ aus, statt „{ $excerpt }“ abzukürzen.
rule-fr-cosmetic-claim = Beschreiben Sie statt „{ $excerpt }“, was das Kosmetikprodukt für die Haut tut (apaise, adoucit, hydrate).
rule-fr-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
rule-fr-appearance = Gehen Sie auf den sichtbaren Makel ein, statt ihn mit „{ $excerpt }“ kleinzureden.
rule-fr-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-fr-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-fr-mademoiselle = Schreiben Sie „Madame“ statt „{ $excerpt }“.
