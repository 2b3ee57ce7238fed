# Die Wörter des Arbeitsplatzes. `{"{"}0{"}"}` steht für das, was die Seite einsetzt.

# Kopf der Seite
ui-skip = Zur Antwort
ui-settings = Einstellungen
ui-market = Markt
ui-channel = Kanal
ui-channel-none = Keiner
ui-agent-language = Meine Sprache
ui-key = API-Schlüssel
ui-key-use = Anmelden

# Die Kundin, der Kunde
ui-message = Kundennachricht
ui-message-hint = Nachricht hier einfügen oder eintippen
ui-clear = Neu beginnen
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = Vielleicht {"{"}0{"}"}, unsicher ({"{"}1{"}"})
ui-language-unknown = Sprache nicht erkannt
ui-language-mixed = Gemischt: {"{"}0{"}"}
ui-language-gap = {"{"}0{"}"} wird in diesem Markt nicht angeboten. Geantwortet wird auf {"{"}1{"}"}.
ui-mood-angry = Klingt verärgert
ui-mood-worried = Klingt besorgt
ui-escalation = Weitergeben: {"{"}0{"}"}
ui-gestures = Das dürfen Sie anbieten

# Vorschläge
ui-suggestions = Vorgeschlagene Antworten
ui-empty = Fügen Sie die Kundennachricht ein, um Vorschläge zu erhalten, oder schreiben Sie eine Antwort: Sie wird beim Tippen geprüft.
ui-none = Keine Antwort passt zu dieser Nachricht.
ui-none-fits = Keine Antwort passt wirklich. Das sind die nächstliegenden.
ui-score = Punktwert {"{"}0{"}"}
ui-fields = Noch offen
ui-arg-agent = Sachbearbeitung
ui-arg-amount = Betrag
ui-arg-carrier = Versanddienst
ui-arg-customer = Name
ui-arg-date = Datum
ui-arg-days = Tage
ui-arg-order = Bestellnummer
ui-arg-product = Produkt
ui-arg-tracking = Sendungsnummer

# Die Antwort
ui-draft = Antwort
ui-draft-hint = Antwort hier schreiben oder einen Vorschlag wählen
ui-reply-language = Sprache der Antwort
ui-automatic = Automatisch
ui-reply-automatic = Automatisch: {"{"}0{"}"}
ui-commitment = Das können Sie zusagen
ui-commitment-add = In die Antwort übernehmen
ui-promised = Hier zugesagt
ui-copy = Antwort kopieren
ui-apply-all = Alle Korrekturen übernehmen
ui-verdict-ready = Bereit zum Senden
ui-verdict-review = Bitte durchsehen
ui-verdict-blocked = Noch nicht senden
ui-verdict-unchecked = Nicht geprüft
ui-mirror = Das steht darin
ui-mirror-stale = Zeigt den Vorschlag, nicht Ihre Änderungen.

# Befunde
ui-findings = Befunde
ui-findings-none = Nichts zu korrigieren.
ui-findings-missing = Bitte die offenen Angaben ergänzen.
ui-restore = Ausgeblendete zeigen
ui-severity-error = Fehler
ui-severity-warning = Warnung
ui-severity-note = Hinweis
ui-check-channel = Kanal
ui-check-culture = Gepflogenheit des Marktes
ui-check-format = Schreibweise
ui-check-glossary = Glossar
ui-check-language = Sprache
ui-check-names = Namen
ui-check-placeholder = Platzhalter
ui-check-policy = Richtlinie
ui-check-privacy = Datenschutz
ui-check-promise = Zusage
ui-check-register = Anrede
ui-doubtful = Vielleicht stattdessen
ui-remove = Entfernen
ui-dismiss = Ausblenden

# Tasten und Zustand
ui-keys = Tastatur
ui-keys-choose = Vorschlag wählen
ui-keys-next = nächster Befund
ui-keys-open = öffnen
ui-keys-copy = Antwort kopieren
ui-copied = Kopiert.
ui-copied-blocked = Kopiert. Die Antwort enthält noch Fehler.
ui-not-merged = Diese Stelle haben Sie geändert. Wählen Sie den Vorschlag erneut, um die neuen Werte einzusetzen.
ui-key-needed = Dieser Dienst verlangt einen API-Schlüssel. Bitte oben eingeben.
ui-offline = Der Dienst antwortet nicht. Ihre Texte bleiben erhalten; es wird erneut versucht.
ui-problem = Der Dienst meldet: {"{"}0{"}"}
