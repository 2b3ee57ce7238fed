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

# Die Erweiterung
ui-ext-unset = Noch ist kein Dienst eingerichtet. Bitte die Adresse in den Einstellungen eintragen.
ui-ext-offline = Der Comity-Dienst antwortet nicht. Es wird nichts geprüft; Ihr Text bleibt, wie er ist.
ui-ext-key-wrong = Der Comity-Dienst nimmt den Schlüssel nicht an.
ui-ext-found = Befunde: {"{"}0{"}"}
ui-ext-close = Schließen
ui-ext-clipboard = Dieser Editor hat den Text nicht angenommen. Er liegt in der Zwischenablage: Bitte selbst einfügen.
ui-ext-not-written = Dieser Editor hat den Text nicht angenommen. Bitte von Hand kopieren.
ui-ext-inserted = Eingefügt.
ui-ext-mark = Auswahl übernehmen
ui-ext-nothing-marked = Bitte zuerst die Kundennachricht auf der Seite auswählen.
ui-ext-message-hint = Kundennachricht auf der Seite auswählen oder hier eintippen
ui-ext-reply-in = Antwort auf
ui-ext-market-rule = {"{"}0{"}"} (nach Regel)
ui-ext-market-guess = {"{"}0{"}"} (vermutet)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = Pfeiltasten wählen, Enter fügt ein.
ui-ext-insert = Einfügen
ui-ext-replace = Alles ersetzen
ui-ext-promises = Bisher zugesagt
ui-ext-promise-due = {"{"}0{"}"}, bis {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, ohne Termin
ui-ext-promise-reply = Antwort
ui-ext-promise-refund = Erstattung
ui-ext-promise-shipping = Versand
ui-ext-off = Auf {"{"}0{"}"} ist Comity ausgeschaltet.
ui-ext-turn-on = Einschalten
ui-ext-unreadable = Diese Seite lässt sich nicht lesen. Klicken Sie auf die Comity-Schaltfläche des Browsers, oder tippen Sie die Nachricht unten ein.
ui-ext-point = Zeigen
ui-ext-pointing = Folgen Sie der Zeile oben auf der Seite.
ui-ext-pointed = Gespeichert. Es gilt, sobald die Seite neu geladen ist.
ui-ext-point-message = Klicken Sie auf die Kundennachricht
ui-ext-point-editor = Klicken Sie in das Feld für die Antwort
ui-ext-point-send = Klicken Sie auf die Schaltfläche zum Senden
ui-ext-point-skip = Überspringen
ui-ext-point-move = Diese Zeile verschieben
ui-ext-guard = Diese Antwort enthält Fehler
ui-ext-guard-reason = Warum soll sie so hinausgehen?
ui-ext-guard-fix = Korrigieren
ui-ext-guard-send = Trotzdem senden
ui-ext-service = Dienst
ui-ext-address = Adresse
ui-ext-address-wrong = Das ist keine Web-Adresse.
ui-ext-address-open = Ein Schlüssel darf nicht unverschlüsselt reisen: bitte https.
ui-ext-connect = Verbinden
ui-ext-connected = Verbunden, {"{"}0{"}"} Märkte.
ui-ext-not-allowed = Der Browser hat es nicht erlaubt.
ui-ext-privacy = Antworten und die Nachrichten, denen sie gelten, gehen an diesen Dienst und sonst nirgendwohin. Die Erweiterung speichert beides nicht.
ui-ext-sites = Websites
ui-ext-sites-hint = Comity arbeitet nur auf den hier genannten Websites und auf einer Seite, auf der Sie die Schaltfläche anklicken.
ui-ext-site = Website
ui-ext-queue = Warteschlange
ui-ext-rules = Markt nach Website oder Warteschlange
ui-ext-rules-hint = Die erste passende Zeile gilt. Ohne eine solche wird der Markt aus der Sprache der Nachricht erschlossen.
ui-ext-rule-add = Regel hinzufügen
ui-ext-profiles = Eigene Profile
ui-ext-profiles-hint = Websites, auf denen Sie Nachricht, Antwortfeld und Senden gezeigt haben.
ui-ext-dismissed = Ausgeblendete Befunde
ui-ext-dismissed-none = Nichts wurde ausgeblendet.
ui-ext-key-suggest = Antworten auf die ausgewählte Nachricht vorschlagen
