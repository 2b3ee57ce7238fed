# Was die Regeln aus markets/PL.toml jemandem sagen, der Deutsch liest.

rule-pl-capital-address = Schreiben Sie Państwo groß, wenn Sie die Kundschaft anreden.
rule-pl-capital-possessive = Schreiben Sie Państwa groß, wenn Sie die Kundschaft anreden.
rule-pl-witam = Beginnen Sie mit „Dzień dobry,“ statt mit „{ $excerpt }“.
rule-pl-greeting = Beginnen Sie die E-Mail mit „Dzień dobry“ oder „Szanowni Państwo“.
rule-pl-must = Bitten Sie mit „prosimy o …“ statt mit „{ $excerpt }“.
rule-pl-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Arbeitstagen.
rule-pl-apology = Beginnen Sie mit „przepraszamy“ oder „przykro nam“ und bitten Sie erst dann um Angaben.
rule-pl-withdrawal-denied = Formulieren Sie „{ $excerpt }“ um: Online-Käufe lassen sich innerhalb von 14 Tagen widerrufen. Gilt eine Ausnahme, nennen Sie sie.
rule-pl-original-packaging = Bitten Sie um sichere Verpackung statt „{ $excerpt }“; ein Widerruf hängt nicht an der Originalverpackung.
rule-pl-voucher-only = Bieten Sie die Erstattung auf das verwendete Zahlungsmittel an; ein Gutschein („{ $excerpt }“) darf nur der Wunsch der Kundschaft sein.
rule-pl-complaint-answer = Verkürzen Sie „{ $excerpt }“: Eine Reklamation ist innerhalb von 14 Tagen zu beantworten, sonst gilt sie als anerkannt.
rule-pl-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg: Dass keine Haut je reagiert, kann niemand zusichern. Nennen Sie die Inhaltsstoffe und die Probe an einer kleinen Stelle.
