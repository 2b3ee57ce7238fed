# Wortlaut der Regeln des Marktes AT für die Kundenberatung.

rule-at-vague-promise = Ergänzen Sie ein Datum oder eine Zahl von Arbeitstagen: „{ $excerpt }“ allein legt nichts fest.
rule-at-hedged-days = Nennen Sie statt „{ $excerpt }“ das genaue Datum oder die Zahl der Arbeitstage.
rule-at-order-number = Nennen Sie die Bestellnummer, damit klar ist, um welchen Kauf es geht.
rule-at-concrete-date = Nennen Sie den nächsten Schritt mit einem Datum oder einer Frist in Tagen.
rule-at-statutory-guarantee = Schreiben Sie statt „{ $excerpt }“ besser „Gewährleistung“: So heißt der gesetzliche Anspruch, eine Garantie ist freiwillig.
rule-at-withdrawal-denied = Prüfen Sie „{ $excerpt }“ noch einmal: Onlinekäufe lassen sich widerrufen; gilt eine Ausnahme, benennen Sie sie bitte.
rule-at-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-at-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-at-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
rule-at-email-spelling = Die richtige Schreibweise ist „E-Mail“, nicht „{ $excerpt }“.
rule-at-exclamation = Setzen Sie höchstens ein Ausrufezeichen und beenden Sie die übrigen Sätze mit einem Punkt.
rule-at-january = Schreiben Sie für Österreich „Jänner“ statt „{ $excerpt }“.
rule-at-austrian-words = Schreiben Sie für Österreich „Kassabon“ statt „{ $excerpt }“.
