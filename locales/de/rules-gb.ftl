# Was Mitarbeitende lesen, wenn eine Regel des britischen Marktes anschlägt.

rule-gb-apology = Bitten Sie in den ersten Zeilen um Entschuldigung und sagen Sie dann, wie Sie es in Ordnung bringen.
rule-gb-remedy = Ergänzen Sie die Abhilfe: ein Ersatzteil, eine Ersatzlieferung, eine Reparatur oder eine Erstattung.
rule-gb-zip-code = Schreiben Sie bei einer britischen Adresse „postcode“ statt „{ $excerpt }“.
rule-gb-parcel = „{ $excerpt }“: Was die Post bringt, heißt in Großbritannien „parcel“.
rule-gb-working-days = Schreiben Sie für Großbritannien „working day“ statt „{ $excerpt }“.
rule-gb-spelling-our = „{ $excerpt }“ ist die amerikanische Schreibweise – in Großbritannien endet das Wort auf -our.
rule-gb-spelling-ise = „{ $excerpt }“: In Großbritannien schreibt unser Shop -ise.
rule-gb-spelling-ll = „{ $excerpt }“ ist die amerikanische Schreibweise – in Großbritannien wird das l verdoppelt.
rule-gb-date-order = Schreiben Sie statt „{ $excerpt }“ den Tag vor dem Monat.
rule-gb-vague-time = Nennen Sie statt „{ $excerpt }“ ein Datum oder eine Zahl von Arbeitstagen („working days“).
rule-gb-effusive = Nehmen Sie „{ $excerpt }“ zurück – unsere Antworten nach Großbritannien sind höflich und zurückhaltend.
rule-gb-exclamation = Setzen Sie höchstens ein Ausrufezeichen und beenden Sie die übrigen Sätze mit einem Punkt.
rule-gb-cancel-denied = Prüfen Sie „{ $excerpt }“ noch einmal: Onlinekäufe lassen sich widerrufen, auch reduzierte; gilt eine Ausnahme, benennen Sie sie bitte.
rule-gb-original-packaging = Bitten Sie statt „{ $excerpt }“ um eine sichere Verpackung; die Rückgabe darf nicht von der Originalverpackung abhängen.
rule-gb-cosmetic-certainty = Lassen Sie „{ $excerpt }“ weg und verweisen Sie auf die Inhaltsstoffe oder einen Test an einer kleinen Hautstelle.
