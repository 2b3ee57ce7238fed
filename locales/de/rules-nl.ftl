# Was Mitarbeitende lesen, wenn eine Regel des niederländischen Marktes anschlägt.

rule-nl-vague-promise = Ergänzen Sie ein Datum oder eine Zahl von Arbeitstagen: „{ $excerpt }“ allein legt nichts fest.
rule-nl-hedged-days = Nennen Sie statt „{ $excerpt }“ das genaue Datum oder die Zahl der Arbeitstage.
rule-nl-concrete-date = Nennen Sie den nächsten Schritt mit einem Datum oder einer Frist in Tagen.
rule-nl-short = Kürzen Sie die Antwort: Auf Niederländisch schreibt unser Shop knapp und direkt.
rule-nl-woolly = „{ $excerpt }“ klingt umständlich – schreiben Sie, was wir tun und bis wann.
rule-nl-compounds = Schreiben Sie „{ $excerpt }“ in einem Wort.
rule-nl-email-spelling = Im Niederländischen heißt es „e-mail“, nicht „{ $excerpt }“.
rule-nl-exclamation = Setzen Sie höchstens ein Ausrufezeichen und beenden Sie die übrigen Sätze mit einem Punkt.
rule-nl-acknowledge = Bitten Sie in den ersten Zeilen um Entschuldigung, bevor Sie zur Lösung kommen.
rule-nl-withdrawal-denied = Prüfen Sie „{ $excerpt }“ noch einmal: Onlinekäufe lassen sich widerrufen; gilt eine Ausnahme, benennen Sie sie bitte.
rule-nl-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-nl-voucher-only = Bieten Sie zuerst die Erstattung an: „{ $excerpt }“ geht nur, wenn die Kundin oder der Kunde ausdrücklich zugestimmt hat.
rule-nl-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
