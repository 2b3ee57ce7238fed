# Was die Regeln aus markets/RU.toml jemandem sagen, der Deutsch liest.

rule-ru-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Arbeitstagen.
rule-ru-must = Bitten Sie mit „пожалуйста“ und Imperativ statt mit „{ $excerpt }“.
rule-ru-blame = „{ $excerpt }“ gibt der Kundschaft die Schuld; sagen Sie, was geschehen ist und was Sie als Nächstes tun.
rule-ru-greeting-day = Grüßen Sie mit „здравствуйте“ statt mit „{ $excerpt }“.
rule-ru-apology = Beginnen Sie mit „извините“ oder „нам жаль“ und bitten Sie erst dann um Angaben.
rule-ru-withdrawal-denied = Formulieren Sie „{ $excerpt }“ um: Fernkäufe lassen sich innerhalb von 7 Tagen rückgängig machen, auch reduzierte Ware.
rule-ru-cosmetic-claim = Lassen Sie „{ $excerpt }“ weg: Dass keine Haut je reagiert, sichern wir nicht zu. Nennen Sie die Inhaltsstoffe und die Probe an einer kleinen Stelle.
rule-ru-quotes = Setzen Sie «ёлочки» als Anführungszeichen.
rule-ru-exclamation = Lassen Sie höchstens zwei Ausrufezeichen stehen, das der Anrede eingerechnet.
