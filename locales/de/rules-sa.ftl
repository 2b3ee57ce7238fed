# Was die Regeln aus markets/SA.toml jemandem sagen, der Deutsch liest.

rule-sa-changed-article = Erklären Sie in einem Satz, warum das Kleidungsstück geändert wurde, etwa mit لأن … oder نظرًا إلى ….
rule-sa-alcohol = Lassen Sie „{ $excerpt }“ weg: Wir bieten keinen Alkohol an und scherzen nicht darüber; Angaben zu Inhaltsstoffen sind immer in Ordnung.
rule-sa-pork = Lassen Sie „{ $excerpt }“ weg: Wir bieten kein Schweinefleisch an und scherzen nicht darüber; Angaben zur Herkunft von Inhaltsstoffen sind immer in Ordnung.
rule-sa-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen.
rule-sa-weekend = Schreiben Sie Freitag und Samstag; das sind unsere freien Tage in Saudi-Arabien.
rule-sa-workweek = Schreiben Sie Sonntag bis Donnerstag; so arbeiten wir in Saudi-Arabien.
rule-sa-ramadan-greeting = Ergänzen Sie einen kurzen Gruß zum Ramadan, zum Beispiel رمضان كريم.
rule-sa-ramadan-hours = Sagen Sie es statt „{ $excerpt }“ für die Zeit nach dem Fastenbrechen oder für den nächsten Werktag zu.
rule-sa-apology = Beginnen Sie mit einem Wort der Entschuldigung und bitten Sie erst dann um Angaben.
rule-sa-salutation = Grüßen Sie statt „{ $excerpt }“ mit مرحبًا بكم; das passt für Frauen und Männer gleichermaßen.
rule-sa-question-mark = Setzen Sie hier das arabische Fragezeichen (؟).
rule-sa-comma = Setzen Sie hier das arabische Komma (،).
