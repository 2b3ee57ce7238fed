# Die Antworten des Musterhändlers Kestrelle für Deutschland (Sie).

order-status =
    { greeting }

    vielen Dank für Ihre Nachfrage zur Bestellung { $order }.
    { $tracking ->
        [none] Die Sendungsnummer finden Sie in der Versandbestätigung, die Sie erhalten, sobald das Paket unser Lager verlässt.
       *[other] Ihr Paket ist unterwegs. Mit der Sendungsnummer { $tracking } sehen Sie jederzeit, wo es sich befindet.
    }
    Die Zustellung ist für den { DATETIME($date, dateStyle: "long") } geplant.
    Sollte das Paket an diesem Tag nicht bei Ihnen ankommen, antworten Sie bitte auf diese Nachricht. Wir geben dann eine Nachforschung beim Paketdienst in Auftrag.

    { closing }
    .title = Wo ist meine Bestellung?
    .asks =
        Wo bleibt mein Paket?
        wo ist meine bestellung gerade
        hab noch nix bekommen, wann kommt das denn an
        Können Sie mir bitte den aktuellen Stand meiner Bestellung mitteilen?
        sendungsverfolgung geht nich, zeigt gar nichts an
        Lieferstatus??
        ist das fläschchen schon raus
        An welchem Tag wird geliefert? Ich muss jemanden zu Hause haben.
        wurde mein zeug schon verschickt oder liegt das noch bei euch rum
        tracking zeigt seit gestern das gleiche an
        Welcher Paketdienst bringt die Ware und wie lautet die Sendungsnummer
        hallo wollt mal fragen wies aussieht mit meiner lieferung

delivery-delay =
    { greeting }

    es tut uns leid, dass Ihre Bestellung { $order } nicht zum angekündigten Termin angekommen ist.
    Der neue Liefertermin ist der { DATETIME($date, dateStyle: "long") }.
    Sie müssen dafür nichts weiter tun; die Lieferadresse und der Preis bleiben unverändert.
    Ist das Paket bis zu diesem Tag nicht bei Ihnen, antworten Sie bitte auf diese Nachricht: Sie entscheiden dann, ob wir neu liefern oder Ihnen den Kaufpreis erstatten.

    { closing }
    .title = Lieferung verspätet sich
    .asks =
        Das Paket sollte gestern da sein!!
        lieferung verspätet, was ist da los
        warte jetzt seit 2 wochen, das kanns doch nicht sein
        Der zugesagte Liefertermin ist verstrichen.
        immer noch nichts angekommen, langsam reichts mir
        warum dauert das so lange
        im shop stand 3 tage und jetzt ist schon ne woche rum
        Ihre Lieferung ist überfällig, bitte um Stellungnahme
        ich brauch die flaschen dringend fürs baby, wieso verschiebt sich das schon wieder
        Verzögerung beim Versand – wie lange noch?
        paket hängt seit tagen im verteilzentrum fest

item-damaged =
    { greeting }

    es tut uns leid, dass der Artikel aus Ihrer Bestellung { $order } beschädigt bei Ihnen angekommen ist. Bitte benutzen Sie ihn vorerst nicht.
    Für die Prüfung brauchen wir zwei Fotos: eines vom Schaden und eines von der Verpackung mit dem Versandetikett. Senden Sie uns beide einfach als Antwort auf diese Nachricht.
    Sie erhalten { within-response } nach Eingang der Fotos unseren Lösungsvorschlag: ein Ersatzteil, wenn sich der Schaden damit beheben lässt, sonst eine Ersatzlieferung.
    Beides ist für Sie kostenfrei, und Sie müssen bis dahin nichts zurücksenden.

    { closing }
    .title = Artikel kam beschädigt an
    .asks =
        Flasche hat einen Sprung
        kam kaputt an
        Der Artikel wurde beschädigt geliefert, was nun?
        karton total zerdrückt und der deckel ist abgebrochen
        die creme ist im paket ausgelaufen, alles verschmiert
        beim Auspacken habe ich einen Riss im Gehäuse entdeckt
        glas zerbrochen!!! das ist doch gefährlich fürs kind
        transportschaden melden
        hab scherben im paket, super verpackt echt
        Das Kleid hat ein Loch an der Naht.
        ware defekt angekommen will ersatz
        delle und kratzer am wärmer, so nehm ich den nicht

wrong-item =
    { greeting }

    bei Ihrer Bestellung { $order } ist uns ein Fehler unterlaufen: Sie haben einen anderen Artikel erhalten als bestellt. Dafür bitten wir um Entschuldigung.
    Der richtige Artikel ist { within-shipping } bei Ihnen. Auf Ihre Rücksendung warten wir dafür nicht.
    Das frankierte Rücksendeetikett für den falschen Artikel finden Sie in Ihrem Kundenkonto unter „Meine Bestellungen“. Kosten entstehen Ihnen nicht.
    Bitte nennen Sie uns als Antwort noch die Artikelnummer auf der Verpackung, damit wir die Ursache im Lager klären können.

    { closing }
    .title = Falscher Artikel geliefert
    .asks =
        falsche ware bekommen
        Sie haben mir das falsche Modell geschickt.
        hab die mini bestellt und was ganz anderes gekriegt
        das ist nicht das was ich bestellt hab!!
        Statt Größe 62 liegt Größe 74 im Karton.
        falsche farbe drin, wollte grau nicht rosa
        da ist wohl was verwechselt worden im lager
        Inhalt stimmt nicht mit der Rechnung überein
        im paket war die bestellung von jemand anderem
        artikel vertauscht, wer zahlt mir jetzt den rückversand?

return-start =
    { greeting }

    gern nehmen wir den Artikel aus Ihrer Bestellung { $order } zurück. Sie können ihn { within-return-window } nach Erhalt ohne Angabe von Gründen zurücksenden; Ihr gesetzliches Widerrufsrecht ist darin enthalten.
    Bitte gehen Sie so vor:
    – In Ihrem Kundenkonto unter „Meine Bestellungen“ die Rückgabe anmelden und das frankierte Rücksendeetikett ausdrucken.
    – Den Artikel gut verpackt in einem Paketshop abgeben und den Einlieferungsbeleg aufbewahren.
    Den Kaufpreis erstatten wir Ihnen { within-refund } nach Ihrer Anmeldung, sofern die Ware dann bei uns ist oder Sie uns die Absendung belegt haben.

    { closing }
    .title = Artikel zurücksenden
    .asks =
        Wie schicke ich was zurück?
        rücksendung anmelden
        ich möchte von meinem widerrufsrecht gebrauch machen
        brauch ein retourenlabel bitte
        gefällt mir nicht, geht zurück
        Bis wann kann ich die Ware zurückgeben, und wer trägt das Porto?
        will das ding wieder loswerden, geld zurück
        passt nicht, retoure wie geht das bei euch
        Hiermit widerrufe ich den Kaufvertrag.
        wohin mit dem paket wenn ichs nicht behalten will
        wie lange hab ich rückgaberecht
        etikett zum zurückschicken lag nicht bei

exchange-item =
    { greeting }

    einen Umtausch zu Ihrer Bestellung { $order } übernehmen wir gern, und zwar { within-return-window } nach Erhalt der Ware.
    Bitte antworten Sie mit der gewünschten Größe, Farbe oder Ausführung; wir reservieren den Artikel dann für Sie.
    Das frankierte Rücksendeetikett finden Sie in Ihrem Kundenkonto unter „Meine Bestellungen“. Geben Sie das Paket damit in einem Paketshop ab.
    Der neue Artikel ist { within-shipping } nach Eingang Ihrer Rücksendung bei Ihnen. Weicht der Preis ab, nennen wir Ihnen den Differenzbetrag vor dem Versand.

    { closing }
    .title = Artikel umtauschen
    .asks =
        Kann ich das umtauschen?
        body zu klein, brauche eine nummer größer
        andere farbe möglich?
        hätte doch lieber das größere modell
        tausch gegen 68 statt 62 bitte
        Wir würden den Pullover gern gegen eine andere Größe tauschen.
        umtausch statt geld zurück, geht das
        falsche größe bestellt mein fehler sorry
        hab mich vertan und die falsche variante genommen, kann man das wechseln
        wie läuft ein umtausch bei ihnen ab und muss ich neu bestellen?

refund-when =
    { greeting }

    die Erstattung über { CURRENCY($amount) } zu Ihrer Bestellung { $order } ist bei uns vorgemerkt.
    Sie erhalten den Betrag { within-refund } nach Eingang Ihrer Rückgabeerklärung, sofern die Ware dann bei uns ist oder Sie uns die Absendung belegt haben.
    { $method ->
        [card] Wir buchen ihn auf die Karte zurück, mit der Sie bezahlt haben; auf der Abrechnung erscheint er mit Ihrer Bestellnummer.
        [paypal] Wir buchen ihn auf Ihr PayPal-Konto zurück; dort erscheint er mit Ihrer Bestellnummer.
        [wallet] Wir buchen ihn auf das Zahlungsmittel zurück, das in Ihrer Wallet hinterlegt ist.
       *[none] Wir buchen ihn auf das Zahlungsmittel zurück, mit dem Sie bezahlt haben.
    }
    Sehen Sie nach Ablauf dieser Frist keinen Zahlungseingang, antworten Sie bitte auf diese Nachricht; wir prüfen die Buchung dann mit unserer Buchhaltung.

    { closing }
    .title = Wann kommt die Erstattung?
    .asks =
        Wo bleibt mein Geld?
        wann bekomme ich die rückerstattung
        ware ist längst zurück bei ihnen aber kein geld auf dem konto
        Wie lange dauert die Gutschrift auf der Kreditkarte?
        retoure vor 10 tagen abgegeben, nix passiert
        ihr schuldet mir noch knapp 50 euro!
        paypal zeigt keine erstattung an
        Wann darf ich mit der Rückzahlung rechnen?
        kohle zurück aber dalli
        erstattung noch nicht erhalten
        auf welches konto wird denn zurücküberwiesen

double-charge =
    { greeting }

    danke für den Hinweis zu Ihrer Bestellung { $order }.
    { $charges ->
        [one] Nach Ihren Angaben wurde der Betrag von { CURRENCY($amount) } { NUMBER($charges) } Mal zu viel abgebucht.
       *[other] Nach Ihren Angaben wurde der Betrag von { CURRENCY($amount) } insgesamt { NUMBER($charges) } Mal abgebucht.
    }
    Wir gleichen die Buchungen mit unserem Zahlungsdienstleister ab und teilen Ihnen das Ergebnis { within-response } mit. Hat sich die Abbuchung wiederholt, erstatten wir den zu viel gezahlten Betrag in voller Höhe.
    Bitte antworten Sie mit dem Buchungsdatum jeder Abbuchung. Ihre Karten- oder Kontonummer brauchen wir nicht.
    Ein Hinweis: Eine vorgemerkte Zahlung ist zunächst eine Reservierung Ihrer Bank und noch keine Abbuchung.

    { closing }
    .title = Betrag doppelt abgebucht
    .asks =
        zweimal abgebucht
        Mein Konto wurde doppelt belastet!
        sie haben mir den betrag 2x abgezogen, ich will das sofort zurück
        zwei abbuchungen für eine bestellung?
        Auf meiner Kreditkartenabrechnung steht die gleiche Summe zweimal.
        paypal hat doppelt gezahlt
        hab beim bezahlen zweimal geklickt, jetzt ist es doppelt weg
        wieso wird mir da mehr abgebucht als auf der rechnung steht
        doppelte zahlung bitte prüfen
        einmal bestellt, zweimal gezahlt – so eine frechheit
        lastschrift kam doppelt

address-change =
    { greeting }

    { $shipped ->
        [yes] Ihre Bestellung { $order } hat unser Lager bereits verlassen; die Lieferadresse können wir deshalb nicht mehr selbst ändern.
       *[no] Ihre Bestellung { $order } ist noch in unserem Lager; die Lieferadresse lässt sich also noch ändern.
    }
    { $shipped ->
        [yes] Über die Sendungsverfolgung in Ihrem Kundenkonto können Sie das Paket an eine Filiale, einen Paketshop oder eine Nachbaradresse umleiten, solange es nicht in der Zustellung ist.
       *[no] Bitte antworten Sie mit der vollständigen Anschrift: Name, Straße und Hausnummer, gegebenenfalls Adresszusatz, Postleitzahl und Ort.
    }
    { $shipped ->
        [yes] Gelingt die Umleitung nicht, kommt das Paket zu uns zurück. Nennen Sie uns als Antwort bitte die richtige Anschrift; an diese senden wir es dann kostenfrei noch einmal.
       *[no] Wir tragen sie ein und bestätigen Ihnen die Änderung schriftlich, bevor das Paket auf den Weg geht.
    }

    { closing }
    .title = Lieferadresse ändern
    .asks =
        Adresse ändern
        hab die falsche hausnummer angegeben
        bin umgezogen, paket geht an die alte adresse!
        bitte an meine arbeit schicken statt nach hause
        Kann die Lieferanschrift nachträglich korrigiert werden?
        tippfehler in der straße, bitte korrigieren
        plz falsch eingegeben was nun
        kann das an ne packstation gehen
        Wir sind ab Freitag im Urlaub, bitte zu den Nachbarn liefern
        ups, da steht noch die anschrift von meinen eltern drin
        lieferadresse stimmt nicht mehr

order-cancel =
    { greeting }

    wir haben Ihre Bestellung { $order } wie gewünscht storniert.
    Den Betrag von { CURRENCY($amount) } erstatten wir Ihnen { within-refund } auf das Zahlungsmittel, mit dem Sie bezahlt haben.
    Sie müssen nichts weiter tun; die Stornobestätigung liegt für Sie in Ihrem Kundenkonto bereit.
    Sollte das Paket trotzdem noch bei Ihnen eintreffen, nehmen Sie es bitte nicht an. Es geht dann ohne Kosten für Sie an uns zurück.

    { closing }
    .title = Bestellung stornieren
    .asks =
        Bestellung stornieren bitte
        will das doch nicht mehr
        hab aus versehen zweimal bestellt, eine bitte löschen
        Ich möchte von meiner Bestellung zurücktreten.
        kann man noch abbestellen
        storno!!
        woanders billiger gefunden, bitte raus nehmen
        Bitte nicht mehr versenden, ich habe es mir anders überlegt.
        bestellung von heute früh canceln
        lieferung dauert mir zu lang, ich ziehe den auftrag zurück
        wie mache ich meine bestellung rückgängig

warranty-claim =
    { greeting }

    es tut uns leid, dass { $product } aus Ihrer Bestellung { $order } nicht so funktioniert, wie es soll. { $warranty ->
        [one] Die Gewährleistung beträgt { $warranty } Monat
       *[other] Die Gewährleistung beträgt { $warranty } Monate
    } ab dem Tag der Lieferung.
    Für die technische Prüfung brauchen wir drei Angaben: was genau nicht funktioniert und seit wann, die Seriennummer auf dem Typenschild sowie ein Foto oder kurzes Video.
    Sie erhalten { within-response } nach Eingang Ihrer Angaben unseren Vorschlag. Lässt sich der Mangel mit einem Ersatzteil beheben, senden wir es Ihnen kostenfrei samt Anleitung zu.
    Ihr gesetzliches Recht, zwischen Reparatur und Ersatzlieferung zu wählen, bleibt davon unberührt.

    { closing }
    .title = Gewährleistung: Gerät funktioniert nicht
    .asks =
        Flaschenwärmer heizt nicht mehr
        gerät nach 3 monaten kaputt
        hab ich da noch garantie drauf?
        Ich möchte einen Mangel anzeigen und bitte um Nachbesserung.
        geht einfach nicht mehr an, lampe blinkt nur rot
        gewährleistung 2 jahre oder??
        der wärmer schaltet sich mittendrin ab
        reparatur oder neues gerät, was machen sie
        akku hält keine halbe stunde, das ist doch nicht normal
        nach nem jahr schon schrott, tolle qualität
        Reißverschluss nach wenigen Wochen defekt
        ladegerät lädt nicht mehr, leuchtet auch nix

out-of-hours =
    { greeting }

    vielen Dank für Ihre Nachricht. Sie ist bei uns eingegangen, unser Team ist zurzeit aber nicht im Dienst.
    Eine persönliche Antwort erhalten Sie spätestens am { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") } Uhr.
    Wenn es um eine Bestellung geht, senden Sie uns bis dahin gern schon die Bestellnummer und, falls hilfreich, ein Foto.
    Bei gesundheitlichen Beschwerden warten Sie bitte nicht auf uns, sondern holen Sie ärztlichen Rat ein.

    { closing }
    .title = Nachricht außerhalb der Servicezeiten
    .asks =
        Ist da jemand?
        halloooo
        warum antwortet keiner
        habt ihr am wochenende auf
        Wann ist Ihr Kundenservice erreichbar?
        schreibe ihnen schon zum dritten mal, keine reaktion
        ist heute feiertag bei euch oder was
        Servicezeiten?
        bitte rückmeldung, auch wenns schon spät ist
        jemand wach um die uhrzeit?

bottle-sterilise =
    { greeting }

    so sterilisieren Sie { $product } vor dem ersten Gebrauch und danach bei Bedarf:
    – Alle Teile auseinandernehmen, mit warmem Wasser und etwas Spülmittel reinigen und klar ausspülen.
    – In einem großen Topf mit Wasser bedecken und { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } sprudelnd auskochen. Die Teile sollen den Topfboden dabei nicht dauerhaft berühren.
    – Mit einer sauberen Zange herausnehmen, auf einem frischen Tuch trocknen und vor dem Zusammensetzen abkühlen lassen.
    Prüfen Sie danach den Sauger, indem Sie kräftig daran ziehen. Zeigt er Risse oder klebt er, ersetzen Sie ihn bitte, bevor Ihr Kind wieder daraus trinkt.

    { closing }
    .title = Babyflasche sterilisieren
    .asks =
        Wie lange muss ich die Flasche auskochen?
        fläschchen sterilisieren wie
        darf die flasche in die mikrowelle zum sterilisieren
        Muss man neue Sauger vor dem ersten Benutzen abkochen?
        wie krieg ich die flaschen richtig keimfrei
        vaporisator oder kochtopf, was geht
        spülmaschine reicht das oder nicht
        hält das plastik kochendes wasser überhaupt aus??
        erstes baby, keine ahnung wie man die dinger sauber macht
        milchflasche reinigen anleitung
        wie oft auskochen bei 3 monate altem baby

cosmetics-reaction =
    { greeting }

    danke, dass Sie uns das melden. Es tut uns leid, dass die Haut nach der Anwendung von { $product } reagiert hat.
    Bitte tragen Sie das Produkt nicht mehr auf und spülen Sie die Stelle mit reichlich lauwarmem Wasser ab. Halten die Beschwerden an oder werden sie stärker, suchen Sie bitte eine Arztpraxis auf und nehmen Sie die Verpackung mit der Liste der Inhaltsstoffe (INCI) mit. Bei Atemnot oder Schwellungen im Gesicht rufen Sie bitte den Notruf.
    Eine Fachkraft aus unserer Produktsicherheit meldet sich { within-response } persönlich bei Ihnen.
    Bewahren Sie das Produkt bis dahin auf und senden Sie uns, wenn möglich, die Chargennummer vom Boden der Packung und ein Foto der Stelle.

    { closing }
    .title = Hautreaktion auf ein Kosmetikprodukt
    .asks =
        Ausschlag von der Creme!
        mein baby hat rote flecken nach der calm cream
        haut brennt und juckt seit ich das benutze
        Welche Inhaltsstoffe könnten eine Allergie auslösen?
        pickelchen im gesicht nach dem eincremen, was soll ich tun
        Kann es sein, dass meine Tochter die Creme nicht verträgt?
        allergische reaktion, wer haftet dafür
        ganz rote wangen bekommen, hab sofort abgewaschen
        unverträglichkeit melden
        augen geschwollen!!! ist eure creme schuld??
        quaddeln am arm nach dem ersten auftragen
