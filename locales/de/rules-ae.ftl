# Was die Regeln aus markets/AE.toml jemandem sagen, der Deutsch liest.

rule-ae-changed-article = Erklären Sie in einem Satz, warum das Kleidungsstück geändert wurde, etwa mit لأن … oder نظرًا إلى ….
rule-ae-alcohol = Lassen Sie „{ $excerpt }“ weg: Wir bieten keinen Alkohol an und scherzen nicht darüber; Angaben zu Inhaltsstoffen sind immer in Ordnung.
rule-ae-pork = Lassen Sie „{ $excerpt }“ weg: Wir bieten kein Schweinefleisch an und scherzen nicht darüber; Angaben zur Herkunft von Inhaltsstoffen sind immer in Ordnung.
rule-ae-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen.
rule-ae-weekend = Schreiben Sie Samstag und Sonntag; das sind unsere freien Tage in den Emiraten.
rule-ae-workweek = Schreiben Sie Montag bis Freitag; so arbeiten wir in den Emiraten, freitags bis mittags.
rule-ae-ramadan-greeting = Ergänzen Sie einen kurzen Gruß zum Ramadan, zum Beispiel رمضان كريم.
rule-ae-ramadan-hours = Sagen Sie es statt „{ $excerpt }“ für die Zeit nach dem Fastenbrechen oder für den nächsten Werktag zu.
rule-ae-apology = Beginnen Sie mit einem Wort der Entschuldigung und bitten Sie erst dann um Angaben.
rule-ae-salutation = Grüßen Sie statt „{ $excerpt }“ mit مرحبًا بكم; das passt für Frauen und Männer gleichermaßen.
rule-ae-question-mark = Setzen Sie hier das arabische Fragezeichen (؟).
rule-ae-comma = Setzen Sie hier das arabische Komma (،).
