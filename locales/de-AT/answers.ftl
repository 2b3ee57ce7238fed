# Antworten für Österreich, wo die deutschen nicht passen. Alles Übrige kommt aus de-DE.

order-status =
    { greeting }

    vielen Dank für Ihre Nachfrage zur Bestellung { $order }.
    { $tracking ->
        [none] Die Sendungsnummer steht in der Versandbestätigung, die Sie erhalten, sobald das Paket unser Lager verlässt.
       *[other] Ihr Paket ist unterwegs. Mit der Sendungsnummer { $tracking } können Sie es in der Sendungsverfolgung begleiten.
    }
    Die Zustellung ist für den { DATETIME($date, dateStyle: "long") } geplant.
    Ist das Paket an diesem Tag nicht bei Ihnen, antworten Sie bitte auf diese Nachricht. Wir lassen dann beim Zusteller nachforschen.

    { closing }
    .title = Wo ist meine Bestellung?
    .asks =
        wo is mein packerl
        wann kommt mei bestellung
        Ist meine Sendung schon bei der Post?
        hab noch ka versandbestätigung kriegt
        Ich bitte um Auskunft über den Lieferstatus.
        kommt das mit der post oder mit gls
        bestellung vom montag, schon unterwegs?
        wo bleibt die ware
        was ist mit meiner lieferung los
        wird am samstag auch zugestellt
        is mei packerl scho unterwegs
        des packerl is scho lang unterwegs und no ned da
        seit tagen unterwegs, wo steckt des denn

delivery-delay =
    { greeting }

    es tut uns leid, dass Ihre Bestellung { $order } nicht zum angekündigten Termin zugestellt wurde.
    Der neue Liefertermin ist der { DATETIME($date, dateStyle: "long") }.
    Sie müssen dafür nichts weiter tun; Lieferadresse und Preis bleiben gleich.
    Ist das Paket bis zu diesem Tag nicht da, antworten Sie bitte auf diese Nachricht: Sie entscheiden dann, ob wir noch einmal liefern oder Ihnen den Kaufpreis refundieren.

    { closing }
    .title = Lieferung verspätet sich
    .asks =
        des packerl hätt gestern da sein solln
        Die Lieferung ist überfällig.
        wart jetzt scho zwei wochen
        wieso dauert des so lang
        versprochen waren 3 tage
        der liefertermin ist verstrichen, was jetzt
        schon wieder verschoben, na servas
        brauch die flascherln dringend
        jetzt reichts ma langsam mit dem warten

return-start =
    { greeting }

    gern nehmen wir den Artikel aus Ihrer Bestellung { $order } zurück. Sie können ihn { within-return-window } nach Erhalt ohne Angabe von Gründen retournieren; Ihr gesetzliches Rücktrittsrecht ist darin enthalten.
    Bitte gehen Sie so vor:
    – In Ihrem Kundenkonto unter „Meine Bestellungen“ die Rückgabe anmelden und das frankierte Rücksendeetikett ausdrucken.
    – Das Paket gut verpackt aufgeben und den Aufgabeschein aufbewahren.
    Den Kaufpreis refundieren wir Ihnen { within-refund } nach Ihrer Anmeldung, sofern die Ware dann bei uns ist oder Sie uns die Absendung belegt haben.

    { closing }
    .title = Artikel retournieren
    .asks =
        wie retourniere ich was
        Ich möchte vom Kauf zurücktreten.
        will das zruckschicken
        rücktrittsrecht frist
        passt ned, geht retour
        gfallt ma ned, geld zurück bitte
        wie lang kann man retournieren
        retoure anmelden
        von zwei behalt ich nur eins
        Ich erkläre den Rücktritt vom Vertrag.

address-change =
    { greeting }

    { $shipped ->
        [yes] Ihre Bestellung { $order } hat unser Lager bereits verlassen; die Lieferadresse können wir daher nicht mehr selbst ändern.
       *[no] Ihre Bestellung { $order } ist noch in unserem Lager; die Lieferadresse lässt sich also noch ändern.
    }
    { $shipped ->
        [yes] Über die Sendungsverfolgung in Ihrem Kundenkonto können Sie das Paket in eine Postfiliale, eine Abholstation oder zu Nachbarn umleiten, solange es nicht in der Zustellung ist.
       *[no] Bitte antworten Sie mit der vollständigen Anschrift: Name, Straße, Hausnummer, Stiege und Tür, Postleitzahl und Ort.
    }
    { $shipped ->
        [yes] Gelingt die Umleitung nicht, kommt das Paket zu uns zurück. Nennen Sie uns als Antwort bitte die richtige Anschrift; an diese senden wir es dann kostenfrei noch einmal.
       *[no] Wir tragen sie ein und bestätigen Ihnen die Änderung schriftlich, bevor das Paket auf den Weg geht.
    }

    { closing }
    .title = Lieferadresse ändern
    .asks =
        adresse ändern bitte
        stiege und türnummer vergessen
        falsche plz angegeben
        bin übersiedelt, das packerl geht an die alte adresse
        Bitte an meine Büroadresse liefern.
        kann das in eine abholstation
        hausnummer stimmt ned
        zu den nachbarn liefern lassen
        tippfehler in der gasse
        kann mans noch umleiten auf die post

refund-when =
    { greeting }

    die Erstattung über { CURRENCY($amount) } zu Ihrer Bestellung { $order } ist bei uns vorgemerkt.
    Sie erhalten den Betrag { within-refund } nach Eingang Ihrer Rückgabeerklärung, sofern die Ware dann bei uns ist oder Sie uns die Absendung belegt haben.
    { $method ->
        [card] Wir refundieren ihn auf die Karte, mit der Sie bezahlt haben; auf der Abrechnung erscheint er mit Ihrer Bestellnummer.
        [paypal] Wir refundieren ihn auf Ihr PayPal-Konto; dort erscheint er mit Ihrer Bestellnummer.
        [wallet] Wir refundieren ihn auf das Zahlungsmittel, das in Ihrer Wallet hinterlegt ist.
       *[none] Wir refundieren ihn auf das Zahlungsmittel, mit dem Sie bezahlt haben.
    }
    Sehen Sie nach Ablauf dieser Frist keinen Zahlungseingang, antworten Sie bitte auf diese Nachricht; wir prüfen die Buchung dann mit unserer Buchhaltung.

    { closing }
    .title = Wann kommt die Erstattung?
    .asks =
        wo bleibt mei geld
        Wann wird der Betrag refundiert?
        refundierung noch nicht erhalten
        retour gschickt und ka geld kriegt
        wie lang dauert die rückzahlung
        ware ist seit einer woche bei euch
        schuldet ihr mir noch 50 euro oder was
        gutschrift aufs konto wann
        i wart no immer auf mei marie
        Bis wann ist mit der Rückerstattung zu rechnen?
        vor zwei wochen zruckgschickt und no nix am konto
        wo is mei geld
        kohle is no ned da
        hätt gern mei geld wieder, retour is scho lang bei euch
        retour gschickt, wann krieg i des geld zruck

bottle-sterilise =
    { greeting }

    so sterilisieren Sie { $product } vor dem ersten Gebrauch und danach bei Bedarf:
    – Alle Teile auseinandernehmen, mit warmem Wasser und etwas Geschirrspülmittel reinigen und klar ausspülen.
    – In einem großen Topf mit Wasser bedecken und { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } sprudelnd auskochen. Die Teile sollen den Topfboden dabei nicht dauerhaft berühren.
    – Mit einer sauberen Zange herausnehmen, auf einem frischen Geschirrtuch trocknen und vor dem Zusammensetzen abkühlen lassen.
    Prüfen Sie danach den Sauger, indem Sie kräftig daran ziehen. Zeigt er Risse oder klebt er, ersetzen Sie ihn bitte, bevor Ihr Kind wieder daraus trinkt.

    { closing }
    .title = Babyflasche sterilisieren
    .asks =
        wie lang muss ich die flascherln auskochen
        flascherl sterilisieren
        darf das in den geschirrspüler
        Wie koche ich die Sauger richtig aus?
        geht die mikrowelle auch
        muss ma neue flascherln abkochen
        wie oft auskochen beim neugeborenen
        erstes kind, wie wird das flascherl sauber
        dampfsterilisator oder häferl mit wasser

cosmetics-reaction =
    { greeting }

    danke, dass Sie uns das melden. Es tut uns leid, dass die Haut nach der Anwendung von { $product } reagiert hat.
    Bitte tragen Sie das Produkt nicht mehr auf und spülen Sie die Stelle mit reichlich lauwarmem Wasser ab. Halten die Beschwerden an oder werden sie stärker, suchen Sie bitte eine Ordination auf und nehmen Sie die Verpackung mit der Liste der Inhaltsstoffe (INCI) mit. Bei Atemnot oder Schwellungen im Gesicht rufen Sie bitte die Rettung unter 144.
    Eine Fachkraft aus unserer Produktsicherheit meldet sich { within-response } persönlich bei Ihnen.
    Bewahren Sie das Produkt bis dahin auf und senden Sie uns, wenn möglich, die Chargennummer vom Boden der Packung und ein Foto der Stelle.

    { closing }
    .title = Hautreaktion auf ein Kosmetikprodukt
    .asks =
        ausschlag von der creme kriegt
        wimmerl im gesicht seit der creme
        die haut brennt und juckt
        Mein Kind verträgt die Creme nicht.
        ganz rote wangerl nach dem eincremen
        allergische reaktion auf calm cream
        dippeln am arm wo ich geschmiert hab
        augen zugschwollen
        ist das normal dass das so brennt

injury-report =
    { greeting }

    es tut uns sehr leid, das zu lesen. Bitte benutzen Sie { $product } nicht weiter: Ziehen Sie bei einem Gerät den Netzstecker und bewahren Sie es außer Reichweite von Kindern auf.
    Ist jemand verletzt oder fühlt sich unwohl, lassen Sie das bitte ärztlich ansehen. Im Notfall rufen Sie die Rettung unter 144.
    Ihr Fall liegt jetzt bei einer Fachkraft für Produktsicherheit. Sie meldet sich { within-response } persönlich bei Ihnen.
    Bitte heben Sie Produkt und Verpackung unverändert auf und versuchen Sie keine Reparatur. Wenn Sie Zeit dafür finden, nennen Sie uns eine Rufnummer und senden Sie uns ein Foto.

    { closing }
    .title = Verletzung oder Gefahr durch ein Produkt
    .asks =
        mein kind hat sich verbrannt
        das ding hat zum brennen angfangt
        an stromschlag kriegt
        Ein Teil ist abgebrochen und unser Sohn hat sich daran verschluckt.
        da raucht das ladegerät
        wir waren deswegen in der ambulanz
        hab mich an der flasche geschnitten
        akku ist explodiert
        die rettung hat kommen müssen
        heißes wasser aus dem wärmer übers handerl

invoice-copy =
    { greeting }

    die Rechnung zu Ihrer Bestellung { $order } können Sie schon heute herunterladen: in Ihrem Kundenkonto unter „Meine Bestellungen“, dort bei der Bestellung auf „Rechnung“.
    Sie weist die Artikel, die enthaltene Umsatzsteuer und die Zahlungsart aus.
    Haben Sie als Gast bestellt oder brauchen Sie eine andere Rechnungsadresse, antworten Sie bitte mit den Angaben. Wir senden Ihnen die Rechnung dann als PDF per E-Mail.

    { closing }
    .title = Rechnung erhalten
    .asks =
        brauch die rechnung fürs finanzamt
        Bitte um Zusendung der Rechnung.
        war ka rechnung dabei
        rechnung auf die firma mit uid
        kassabon verloren
        wo find ich die rechnung
        beleg für die versicherung
        rechnung mit ausgewiesener ust

holiday-hours =
    { greeting }

    vielen Dank für Ihre Nachricht. { $period ->
        [ramadan] Im Ramadan arbeitet unser Team mit verkürzten Servicezeiten; Sie hören bis { DATETIME($date, dateStyle: "full") } von uns.
       *[holiday] Über die Feiertage ist unser Team nicht im Dienst; wir sind ab { DATETIME($date, dateStyle: "full") } wieder für Sie da.
    }
    Bestellungen können Sie weiterhin aufgeben. Sendungsverfolgung und Rückgabe stehen Ihnen in Ihrem Kundenkonto unter „Meine Bestellungen“ zur Verfügung.
    Ist ein Produkt nicht sicher oder wurde jemand verletzt, warten Sie bitte nicht auf uns: Benutzen Sie es nicht weiter, holen Sie ärztlichen Rat ein und rufen Sie im Notfall die Rettung unter 144.

    { closing }
    .title = Servicezeiten an Feiertagen
    .asks =
        habts am nationalfeiertag offen
        arbeitet wer zu mariä empfängnis
        Wie sind die Öffnungszeiten zu den Weihnachtsfeiertagen?
        fenstertag jemand da
        heute feiertag bei euch
        zu fronleichnam erreichbar?
        ab wann nach den feiertagen wieder besetzt
        heilige drei könige zu?
        zwischen weihnachten und neujahr offen

complaint-apology =
    { greeting }

    es tut uns leid. Sie haben für dieses Anliegen viel zu viel Zeit aufwenden müssen, und Ihren Ärger darüber verstehen wir.
    Ihr Vorgang liegt jetzt mit dem gesamten bisherigen Schriftverkehr bei unserer Teamleitung. Sie müssen nichts noch einmal schildern.
    Sie erhalten { within-response } eine persönliche Antwort: was passiert ist, was wir tun und bis wann.
    Gibt es eine Lösung, die Ihnen am liebsten wäre, nennen Sie sie uns bitte. Wir prüfen sie dann als Erstes.

    { closing }
    .title = Beschwerde
    .asks =
        a frechheit is des
        so an schlechten service hab i no nie ghabt
        Ich möchte mich beschweren.
        geh zur arbeiterkammer wenn sich da nix tut
        will den chef sprechen
        sowas von unfähig
        bei euch kauf i nix mehr
        nur ausreden seit wochen
        ich bin wirklich sehr verärgert
        keiner fühlt sich zuständig

data-erasure =
    { greeting }

    Ihren Antrag auf Löschung Ihrer personenbezogenen Daten haben wir erhalten. Wir löschen sie { $erasure-within ->
        [one] innerhalb von { $erasure-within } Tag
       *[other] innerhalb von { $erasure-within } Tagen
    } und bestätigen Ihnen das per E-Mail.
    Bitte antworten Sie von der E-Mail-Adresse, mit der Sie bei uns bestellen. So stellen wir sicher, dass der Antrag von Ihnen kommt.
    Rechnungen müssen wir so lange aufbewahren, wie es das Abgaben- und Unternehmensrecht verlangt; für andere Zwecke verwenden wir sie nicht.
    Bitte speichern Sie vorher, was Sie noch brauchen. Ein gelöschtes Kundenkonto lässt sich nicht wiederherstellen.

    { closing }
    .title = Personenbezogene Daten löschen
    .asks =
        konto löschen bitte
        löschts alle meine daten
        Ich ersuche um Löschung meiner Daten gemäß DSGVO.
        was habts ihr über mich gespeichert
        möchte nicht mehr in eurer kartei sein
        kundenkonto auflösen
        einwilligung zurückziehen
        adresse und kontodaten rauslöschen

tracking-stuck =
    { greeting }

    zu Ihrer Bestellung { $order } (Sendungsnummer { $tracking }) liegt seit dem letzten Scan keine neue Meldung vor. Meist ist dann ein Scan ausgefallen, oder das Paket wartet in einem Logistikzentrum auf den Weitertransport.
    Wir haben beim Zusteller eine Nachforschung beauftragt. { $search-time ->
        [one] Sie dauert bis zu { $search-time } Arbeitstag; das Ergebnis teilen wir Ihnen in jedem Fall mit.
       *[other] Sie dauert bis zu { $search-time } Arbeitstage; das Ergebnis teilen wir Ihnen in jedem Fall mit.
    }
    Bewegt sich der Status vorher wieder, sehen Sie das unter „Meine Bestellungen“ in Ihrem Kundenkonto.
    Bleibt das Paket unauffindbar, haben Sie die Wahl zwischen einer Ersatzlieferung und der Erstattung des Kaufpreises.

    { closing }
    .title = Sendungsverfolgung steht still
    .asks =
        packerl hängt seit tagen im logistikzentrum
        status bei der post ändert sich ned
        Die Sendung wird seit Tagen nicht weiterbefördert.
        sendungsverfolgung steht seit montag still
        post sagt angekündigt, mehr ned
        packerl liegt beim verteiler und kummt ned weiter
        letzte meldung vor einer woche
        nachforschung bei der post bitte
        gls zeigt seit drei tagen das gleiche an

return-label =
    { greeting }

    das frankierte Rücksendeetikett zu Ihrer Bestellung { $order } finden Sie in Ihrem Kundenkonto unter „Meine Bestellungen“, und zwar { within-return-window } nach Erhalt der Ware.
    Kleben Sie es bitte über das alte Etikett und geben Sie das Paket hier auf: { $collection-point }.
    Ohne Drucker geht es auch: Antworten Sie mit „QR-Code“, dann senden wir Ihnen einen Code, den Sie am Schalter nur vorzeigen.
    Den Aufgabeschein bewahren Sie bitte auf, bis das Geld bei Ihnen eingegangen ist.

    { closing }
    .title = Rücksendeetikett und Aufgabe
    .asks =
        brauch a etikett fürs retourschicken
        wo gib i die retoure auf
        Wo kann ich die Retoure aufgeben?
        hab kan drucker daheim
        nimmt der post partner die rücksendung a
        retourschein is weg, bitte nochmal schicken
        muss i des pickerl selber ausdrucken
        holt die post die retoure bei mir ab
        kann man die retour bei der post am schalter abgeben
