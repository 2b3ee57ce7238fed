# Was die Regeln aus markets/TR.toml jemandem sagen, der Deutsch liest.

rule-tr-kind-request = Bitten Sie mit „rica ederiz“ oder „… mısınız?“ statt mit „{ $excerpt }“.
rule-tr-closing = Schließen Sie die E-Mail mit einer Grußformel wie „Saygılarımızla“.
rule-tr-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Arbeitstagen.
rule-tr-apology = Beginnen Sie mit „özür dileriz“ oder „üzüldük“ und bitten Sie erst dann um Angaben.
rule-tr-withdrawal-denied = Formulieren Sie „{ $excerpt }“ um: Ein Fernkauf lässt sich innerhalb von 14 Tagen widerrufen. Gilt eine Ausnahme, nennen Sie sie.
rule-tr-cosmetic-claim = Lassen Sie „{ $excerpt }“ weg: Dass keine Haut je reagiert, sichern wir nicht zu. Nennen Sie die Inhaltsstoffe und die Probe an einer kleinen Stelle.
rule-tr-ramadan-greeting = Ergänzen Sie einen kurzen Gruß zum Ramadan, zum Beispiel „Hayırlı Ramazanlar“.
rule-tr-question-particle = Schreiben Sie die Fragepartikel (mı, mi, mu, mü) getrennt vom Verb.
rule-tr-exclamation = Lassen Sie höchstens ein Ausrufezeichen stehen.
