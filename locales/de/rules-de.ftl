# Wortlaut der Regeln des Marktes DE für die Kundenberatung.

rule-de-vague-promise = Ergänzen Sie ein Datum oder eine Zahl von Arbeitstagen: „{ $excerpt }“ allein legt nichts fest.
rule-de-hedged-days = Nennen Sie statt „{ $excerpt }“ das genaue Datum oder die Zahl der Arbeitstage.
rule-de-order-number = Nennen Sie die Bestellnummer, damit klar ist, um welchen Kauf es geht.
rule-de-concrete-date = Nennen Sie den nächsten Schritt mit einem Datum oder einer Frist in Tagen.
rule-de-statutory-guarantee = Schreiben Sie statt „{ $excerpt }“ besser „Gewährleistung“: So heißt der gesetzliche Anspruch, eine Garantie ist freiwillig.
rule-de-withdrawal-denied = Prüfen Sie „{ $excerpt }“ noch einmal: Onlinekäufe lassen sich widerrufen; gilt eine Ausnahme, benennen Sie sie bitte.
rule-de-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-de-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-de-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
rule-de-email-spelling = Die richtige Schreibweise ist „E-Mail“, nicht „{ $excerpt }“.
rule-de-exclamation = Setzen Sie höchstens ein Ausrufezeichen und beenden Sie die übrigen Sätze mit einem Punkt.
