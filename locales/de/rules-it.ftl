# Wortlaut der Regeln des Marktes IT für die Kundenberatung.

rule-it-return-window = Nennen Sie bei einer Rückgabe die Frist dieses Shops: 30 Tage oder den letzten Tag.
rule-it-reason-asked = Lassen Sie „{ $excerpt }“ weg: Eine Rückgabe braucht hier keinen Grund. Sie dürfen einladen, ihn zu nennen.
rule-it-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-it-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-it-cosmetic-claim = Beschreiben Sie statt „{ $excerpt }“, was das Kosmetikprodukt für die Haut tut (lenisce, ammorbidisce, idrata).
rule-it-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
rule-it-accented-e = Schreiben Sie „È“ mit Akzent statt „{ $excerpt }“.
rule-it-qual-e = Schreiben Sie „qual è“ ohne Apostroph statt „{ $excerpt }“.
rule-it-un-po = Schreiben Sie „un po’“ mit Apostroph statt „{ $excerpt }“.
