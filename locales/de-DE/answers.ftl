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
        Welcher Paketdienst bringt die Ware und wie lautet die Sendungsnummer
        hallo wollt mal fragen wies aussieht mit meiner lieferung
        moin, ist der kinderwagen schon in der packstation oder noch unterwegs
        Ich habe am Sonntag Kopfhörer bei Ihnen bestellt und per Lastschrift bezahlt. Seitdem kam nur die Bestätigung, wann geht die Sendung denn raus?
        auftrag steht auf in bearbeitung, wann wird gepackt
        lasst mal den aktuellen stand von meinem paket rüberwachsen

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
        sollte gestern kommen, ist aber nicht da
        Die Ware hätte schon vorgestern eintreffen sollen.
        einen tag über der zeit
        geplanter liefertag war freitag, nichts passiert
        laut countdown auf eurer seite wärs seit samstag hier, ist es nicht
        Der Schlafsack war für Mittwoch avisiert, nun haben wir Montag und er fehlt noch immer.
        morgen ist kita eingewöhnung und die hausschuhe, zugesagt für freitag, fehlen
        liefertermin gerissen und kein wort von euch

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
        das gehäuse ist eingedellt
        kabel verbogen, kam so an
        Der Stecker war beim Auspacken krumm.
        verbeult angekommen
        henkel gebrochen beim auspacken
        die babyschale hat ne gebrochene schnalle, frisch ausgepackt
        Die Tube war geplatzt, die Sonnencreme klebte an allen anderen Sachen im Karton.
        lautsprechergitter eingedrückt, und das soll neuware sein
        nähte am kuscheltier offen, watte guckt raus, frisch ausm karton

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
        gestreift bestellt, gepunktet geliefert
        Sie haben mir ein anderes Muster geschickt.
        statt dem blauen kam ein rotes
        anderer artikel als bestellt
        ich habe einen strampler bestellt und ein lätzchen bekommen
        ihr habt mir nen lippenstift geschickt, ich wollte mascara
        Laut Rechnung Babyphone, im Karton jedoch ein Föhn.
        zwei linke schuhe im karton, soll das n witz sein
        beim packen danebengegriffen? bestellt war die spieluhr, drin ist ein nachtlicht

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
        gefällt mir nicht, geht zurück
        will das ding wieder loswerden, geld zurück
        passt nicht, retoure wie geht das bei euch
        Hiermit widerrufe ich den Kaufvertrag.
        wie lange hab ich rückgaberecht
        hatte den buggy nur zur probe, der kommt wieder weg, was muss ich tun
        Auf welchem Wege erkläre ich Ihnen den Widerruf für die gestern eingetroffene Babytrage?
        rückgabe button find ich im konto nicht
        kind mag den schnuller nicht, nehmt ihr den zurück

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
        andere farbe möglich?
        hätte doch lieber das größere modell
        umtausch statt geld zurück, geht das
        hab mich vertan und die falsche variante genommen, kann man das wechseln
        wie läuft ein umtausch bei ihnen ab und muss ich neu bestellen?
        statt rosa lieber in salbeigrün, tauscht ihr das
        gegen den neueren flaschenwärmer eintauschen geht das
        hätte gern was anderes dafür
        würde die pinke hülle gern gegen die schwarze tauschen
        Meine Frau hätte lieber das Modell mit Akku, können wir das Kabelgerät dagegen eintauschen?
        könnt ihr mir die türkise flasche gegen ne durchsichtige wechseln
        falsch geklickt, set mit rassel statt set mit beißring, tauschbar?

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
        mein paket ist laut dhl montag bei euch angekommen, wann zahlt ihr aus
        Nach wie vielen Tagen überweisen Sie üblicherweise bei einer stornierten Bestellung?
        retoure abgegeben am 2., bisher kam keine mail zur gutschrift
        in eurer mail stand bis zu 14 tage, heute ist tag 9, wann gehts raus

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
        die sparkasse zeigt heute nochmal den gleichen einzug von euch
        klarna hat kassiert und paypal auch, für dieselbe bestellung
        Auf meinem Kontoauszug finde ich zwei Einzüge über 64,80 Euro mit identischem Verwendungszweck.
        dieselbe rechnungsnummer habt ihr zwei mal eingezogen

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
        kann das paket noch zu meiner schwester statt zu mir
        bin verreist, bitte an eine andere anschrift schicken
        kann ich das noch woanders hin liefern lassen
        hab noch die adresse von meiner ex im konto, bitte schnell austauschen
        Bitte ergänzen Sie „c/o Wagner, Hinterhaus“, sonst findet mich der Zusteller nicht.
        geht das statt an die haustür in die packstation 142
        liefert das lieber an mein büro, zuhause ist tagsüber keiner

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
        grad nachgemessen, wagen passt nicht in unseren kofferraum, bitte auftrag löschen
        Soeben habe ich versehentlich die Großpackung bestellt. Bitte stoppen Sie den Auftrag, bevor er das Lager verlässt.
        auf kleinanzeigen sofort eins zum abholen gefunden, storniert meins bitte
        canceln bitte, hab mich mit der menge vertan

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
        babyphone rauscht nur noch, gekauft im märz
        Nach acht Monaten lässt sich die Milchpumpe nicht mehr einschalten. Fällt das unter die Gewährleistung?
        babywaage zeigt nur noch error an, die ist erst 5 monate alt
        lief super und seit gestern gibt das ding keinen mucks mehr von sich

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
        Servicezeiten?
        bitte rückmeldung, auch wenns schon spät ist
        jemand wach um die uhrzeit?
        wann geht bei euch wieder jemand ans telefon
        antwortet hier ein bot oder sitzt da noch wer
        Bis wie viel Uhr kann ich heute noch einen Mitarbeiter erreichen?
        is mitten in der nacht ich weiß aber schreibt mir morgen früh zurück ja

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
        reicht heißes wasser ausm wasserkocher zum keimfrei machen
        Wie viele Minuten müssen die Silikonsauger im sprudelnden Wasser bleiben?
        wie oft desinfiziert man die flaschen bei nem frühchen
        passen die weithalsflaschen in den avent dampfsterilisator

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
        po vom kleinen ist feuerrot seit eurer wundschutzcreme
        Vom Make-up-Entferner tränen und jucken mir seit zwei Tagen die Augen.
        hab den lippenbalsam drauf und jetzt sind die lippen dick
        eure maske hat mir das gesicht verätzt oder was, das spannt und pellt sich

tracking-stuck =
    { greeting }

    zu Ihrer Bestellung { $order } (Sendungsnummer { $tracking }) liegt seit dem letzten Scan keine neue Meldung vor. Meist ist dann ein Scan ausgefallen, oder das Paket wartet in einem Verteilzentrum auf den Weitertransport.
    Wir haben beim Paketdienst eine Nachforschung beauftragt. { $search-time ->
        [one] Sie dauert bis zu { $search-time } Arbeitstag; das Ergebnis teilen wir Ihnen in jedem Fall mit.
       *[other] Sie dauert bis zu { $search-time } Arbeitstage; das Ergebnis teilen wir Ihnen in jedem Fall mit.
    }
    Bewegt sich der Status vorher wieder, sehen Sie das unter „Meine Bestellungen“ in Ihrem Kundenkonto.
    Bleibt das Paket unauffindbar, haben Sie die Wahl zwischen einer Ersatzlieferung und der Erstattung des Kaufpreises.

    { closing }
    .title = Sendungsverfolgung steht still
    .asks =
        tracking zeigt seit gestern das gleiche an
        paket hängt seit tagen im verteilzentrum fest
        status ändert sich seit einer woche nicht mehr
        Sendung wurde elektronisch angekündigt, seitdem tut sich nichts
        dhl sagt die warten noch auf das paket von euch
        Die Sendungsverfolgung ist seit Tagen unverändert, können Sie nachforschen?
        steht nur daten übermittelt mehr nich
        letzter scan in leipzig, vor 6 tagen!
        bitte nachforschungsauftrag stellen
        bewegt sich nix mehr, ist das ding verschollen?
        laut paketdienst wird die sendung immer noch bearbeitet
        Im Paketzentrum geht es seit Tagen nicht weiter.
        der status sagt jeden tag dasselbe
        paket kommt nicht vom fleck
        hermes hängt seit ner woche bei „ware im verteilzentrum“
        seit samstag steht in zustellung, zugestellt wird aber nie
        Die letzte Meldung stammt aus Bremen und ist fünf Tage alt, danach kam kein Scan mehr.
        könnt ihr bei dpd mal druck machen, im tracking rührt sich nichts

parcel-lost =
    { greeting }

    der Paketdienst hat seine Suche abgeschlossen und das Paket zu Ihrer Bestellung { $order } nicht gefunden. Das tut uns leid; ein finanzieller Schaden entsteht Ihnen dadurch nicht.
    Bitte antworten Sie kurz, was Ihnen lieber ist:
    – eine kostenfreie Ersatzlieferung; sie ist { within-shipping } nach Ihrer Antwort bei Ihnen,
    – die volle Erstattung; der Betrag ist { within-refund } auf dem Zahlungsmittel, mit dem Sie bezahlt haben.
    Taucht das erste Paket doch noch auf, sagen Sie uns bitte Bescheid. Ein frankiertes Rücksendeetikett erhalten Sie dann von uns.

    { closing }
    .title = Paket verloren gegangen
    .asks =
        paket ist weg, was nun
        Laut Paketdienst ist die Sendung verloren gegangen.
        Hermes hat das Päckchen verschlampt
        nachforschung abgeschlossen, nicht auffindbar – und jetzt?
        krieg ich ne neue lieferung wenn das verschwunden bleibt
        dhl schreibt die sendung ist unauffindbar, was macht ihr jetzt
        dpd hat den fall zugemacht, sendung gilt als verlust
        Die Suche blieb laut Paketdienst ohne Ergebnis. Wie geht es nun weiter?
        transporter vom boten wurde aufgebrochen, meine sachen waren mit drin
        gls sagt das paket ist bei nem unfall zerstört worden
        ihr habt geschrieben die suche ist beendet und nix gefunden, geld zurück oder neu?
        päckchen in der post verschollen, dhl gibt es zu

delivered-missing =
    { greeting }

    der Paketdienst führt Ihre Bestellung { $order } als zugestellt, bei Ihnen ist sie aber nicht angekommen. Das tut uns leid.
    An drei Stellen lohnt sich zuerst ein Blick: bei den Nachbarn oder am Empfang, an geschützten Plätzen wie Garage oder Treppenhaus und in einer Paketstation oder einem Paketshop in der Nähe.
    Ist das Paket dort nicht, antworten Sie bitte mit „nicht da“. Wir fragen dann beim Paketdienst nach, wo es abgelegt wurde und wer es angenommen hat. { $search-time ->
        [one] Das Ergebnis erhalten Sie innerhalb von { $search-time } Arbeitstag nach Ihrer Antwort.
       *[other] Das Ergebnis erhalten Sie innerhalb von { $search-time } Arbeitstagen nach Ihrer Antwort.
    }
    Bleibt das Paket unauffindbar, entsteht Ihnen kein finanzieller Schaden: Sie haben die Wahl zwischen einer Ersatzlieferung und der Erstattung des Kaufpreises.

    { closing }
    .title = Als zugestellt gemeldet, aber nicht da
    .asks =
        status zugestellt, vor der tür liegt nix
        laut dhl um 11:20 in den briefkasten gelegt, da passt so ein karton gar nicht rein
        Sie haben mir die Zustellung per Mail bestätigt, erhalten habe ich nichts.
        dpd app sagt beim nachbarn abgegeben, welcher denn?? hab alle durch
        als zugestellt markiert obwohl ich den ganzen tag daheim war
        aufm zustellfoto ist ne fremde haustür
        gls hat angeblich am wunschort abgelegt, ich hab nie einen angegeben und da liegt auch nichts
        zugestellt?? wo denn bitte
        klingelkamera hat keinen boten gefilmt, trotzdem soll das paket da sein
        packstationsfach war leer, laut app hab ichs schon abgeholt
        Hermes führt die Sendung seit gestern als ausgeliefert, in meinem Haus hat sie jedoch niemand angenommen. Wo ist sie geblieben?
        pförtner weiß von nix, im tracking steht aber übergeben am empfang
        angeblich zugestellt aber hier ist nix
        steht zugestellt, nachbarn haben auch nichts bekommen
        bei mir wurde nichts abgegeben, auch kein zettel im briefkasten
        Das Paket wurde offenbar gestohlen.
        unterschrift ist nicht von mir, wer hat mein paket??
        zusteller sagt er hat es abgegeben, stimmt aber nicht
        Ich war zu Hause und es hat niemand geklingelt, trotzdem gilt es als zugestellt.
        angeblich persönlich übergeben, ich hab nichts bekommen
        paket ist nie angekommen, fahrer lügt
        angeblich im treppenhaus abgestellt, da stand nie was
        Der Ablageort war die Garage, dort lag jedoch kein Paket, obwohl es als zugestellt geführt wird.
        wurde laut app an einen herrn yilmaz übergeben, den gibts bei uns im haus nicht

partial-delivery =
    { greeting }

    Ihre Bestellung { $order } kommt in mehreren Paketen; was Sie erhalten haben, ist ein Teil davon.
    { $remaining ->
        [one] Noch { $remaining } Paket ist unterwegs, die Zustellung ist für den { DATETIME($date, dateStyle: "long") } geplant.
       *[other] Noch { $remaining } Pakete sind unterwegs, die Zustellung ist für den { DATETIME($date, dateStyle: "long") } geplant.
    }
    Jedes Paket hat eine eigene Sendungsnummer; Sie finden sie unter „Meine Bestellungen“ in Ihrem Kundenkonto. Zusätzliche Versandkosten entstehen Ihnen nicht.
    Fehlt danach noch etwas, antworten Sie bitte mit einem Foto des Lieferscheins und des Paketinhalts. Wir gleichen beides mit dem Packprotokoll ab.

    { closing }
    .title = Teillieferung
    .asks =
        da fehlt was im paket
        nur die hälfte angekommen
        Die Lieferung ist unvollständig.
        wo sind die restlichen artikel
        flaschen sind da, aber der wärmer nicht
        kommt da noch ein zweites paket?
        3 sachen bestellt 2 bekommen
        paket 1 von 2 da, was ist mit dem andern
        Laut Lieferschein müsste noch ein Artikel dabei sein.
        sauger haben gefehlt
        teillieferung, wann kommt der rest
        eine flasche fehlt im set
        im paket war weniger als bestellt
        statt vier stück nur drei drin
        Es waren nicht alle Artikel im Karton.
        nur zwei von drei artikeln bekommen
        zu wenig flaschen im karton
        von vier bestellten sind zwei da
        kinderwagen da, aber die wanne dazu nicht
        nachlieferung der fehlenden schnuller wann?
        Es kam nur einer von zwei Kartons an, der zweite mit den Windeln steht noch aus.
        hab die tüte dreimal ausgeschüttelt, die söckchen waren nicht dabei

customs-duties =
    { greeting }

    { $customs ->
        [due] im Preis Ihrer Bestellung { $order } sind Zoll und Einfuhrumsatzsteuer nicht enthalten. Der Paketdienst erhebt sie bei der Zustellung; die Höhe legt der Zoll fest, nicht wir.
       *[prepaid] Zoll und Einfuhrumsatzsteuer für Ihre Bestellung { $order } sind im gezahlten Preis bereits enthalten.
    }
    { $customs ->
        [due] Bitte bewahren Sie den Abgabenbescheid auf: Senden Sie die Ware zurück, können Sie damit beim Zoll die Erstattung der Abgaben beantragen.
       *[prepaid] Bei der Zustellung sollte der Paketdienst nichts mehr von Ihnen verlangen. Erhalten Sie trotzdem eine Forderung, bezahlen Sie sie bitte noch nicht, sondern senden Sie uns ein Foto davon. Wir klären das mit dem Paketdienst.
    }
    Verlangt der Zoll Unterlagen, antworten Sie bitte mit einem Foto des Schreibens. Rechnung und Zolltarifnummer erhalten Sie dann von uns.

    { closing }
    .title = Zoll und Einfuhrabgaben
    .asks =
        muss ich zoll zahlen
        Fallen Einfuhrabgaben an?
        postbote wollte 23 euro von mir, warum
        paket liegt beim zoll, was brauchen die
        Das Zollamt verlangt eine Rechnung von mir.
        kommt da noch mehrwertsteuer drauf
        verzollung ist doch inklusive oder nicht
        wie ist die zolltarifnummer vom flaschenwärmer
        auslagenpauschale bezahl ich sicher nicht!
        kommt die ware aus china und muss verzollt werden
        kommen noch gebühren für die einfuhr dazu
        zahle ich an der grenze extra
        Gibt es versteckte Kosten beim Import?
        steuern bei lieferung aus dem ausland
        an der grenze nochmal zahlen?
        wohn in der schweiz nähe basel, was kommt da an abgaben drauf
        Der Zusteller hat Einfuhrumsatzsteuer kassiert, obwohl der Preis angeblich alles enthielt.
        zoll will nen nachweis was in dem paket steckt
        fedex rechnung über 17 euro abfertigung gekriegt, muss ich die bezahlen

return-label =
    { greeting }

    das frankierte Rücksendeetikett zu Ihrer Bestellung { $order } finden Sie in Ihrem Kundenkonto unter „Meine Bestellungen“, und zwar { within-return-window } nach Erhalt der Ware.
    Kleben Sie es bitte über das alte Etikett und geben Sie das Paket hier ab: { $collection-point }.
    Ohne Drucker geht es auch: Antworten Sie mit „QR-Code“, dann senden wir Ihnen einen Code, den Sie bei der Abgabe nur vorzeigen.
    Den Einlieferungsbeleg bewahren Sie bitte auf, bis die Erstattung bei Ihnen eingegangen ist.

    { closing }
    .title = Rücksendeetikett und Abgabe
    .asks =
        brauch ein retourenlabel bitte
        etikett zum zurückschicken lag nicht bei
        wohin mit dem paket wenn ichs nicht behalten will
        hab keinen drucker, geht das auch mit qr code
        Können Sie mir den Retourenschein noch einmal zusenden?
        rücksendeaufkleber verloren
        wo gebe ich die retoure ab
        kann der paketbote die rücksendung bei mir abholen
        label lässt sich nicht öffnen
        retourenaufkleber abgelaufen was tun
        drucker kaputt, geht es auch ohne ausdruck
        wie bekomme ich das etikett sonst
        pdf vom retourenschein ist leer, bitte neu schicken
        nimmt der dhl kasten auch retouren oder muss ich zur filiale
        Ich habe weder Drucker noch Smartphone, wie erhalte ich ein Rücksendeetikett?
        welchen shop muss ich für die rückgabe ansteuern, hermes oder dhl

return-freight =
    { greeting }

    { $return-freight ->
        [customer] bei einem Widerruf Ihrer Bestellung { $order } tragen Sie die Kosten der Rücksendung. Ist der Artikel mangelhaft oder falsch geliefert, übernehmen wir sie.
       *[shop] die Rücksendung zu Ihrer Bestellung { $order } ist für Sie kostenfrei: Das Rücksendeetikett ist frankiert, und von der Erstattung ziehen wir nichts ab.
    }
    { $return-freight ->
        [customer] Sie können den Paketdienst frei wählen. Bitte nehmen Sie einen Versand mit Sendungsnummer und bewahren Sie den Beleg auf.
       *[shop] Bitte verwenden Sie unser Etikett und kaufen Sie kein eigenes Porto; nur so lässt sich die Sendung bis zu uns verfolgen.
    }
    Die Rückgabe melden Sie in Ihrem Kundenkonto unter „Meine Bestellungen“ an, und zwar { within-return-window } nach Erhalt der Ware.

    { closing }
    .title = Wer zahlt den Rückversand?
    .asks =
        ist die rücksendung kostenlos
        Wer trägt die Kosten der Rücksendung?
        muss ich das porto selber zahlen
        was kostet mich die retoure
        hab 6,99 porto ausgelegt, krieg ich die wieder
        rückporto
        zieht ihr die versandkosten von der erstattung ab
        euer fehler also zahl ich keinen rückversand!
        Sind Retouren bei Ihnen gratis?
        gibt es eine bearbeitungsgebühr beim zurückschicken
        kostet mich das zurückgeben was
        was zahl ich wenn ich es nicht behalte
        nehmt ihr ne gebühr fürs zurückschicken
        kinderwagen ist sperrgut, zahlt ihr den rückversand trotzdem
        Muss ich das Rückporto auch dann tragen, wenn mir der Artikel einfach nicht gefällt?
        bin bei hermes 5,50 losgeworden fürs zurückschicken, her mit dem porto

exchange-size =
    { greeting }

    den Umtausch in eine andere Größe übernehmen wir gern. Für Ihre Bestellung { $order } ist er { within-return-window } nach Erhalt der Ware möglich.
    Bitte antworten Sie mit der gewünschten Größe. Maßgeblich ist die Körperlänge in Zentimetern; liegt Ihr Kind zwischen zwei Größen, nehmen Sie am besten die größere.
    Das frankierte Rücksendeetikett liegt in Ihrem Kundenkonto unter „Meine Bestellungen“.
    Die neue Größe ist { within-shipping } nach Eingang Ihrer Rücksendung bei Ihnen. Ist sie vergriffen, erstatten wir Ihnen den Kaufpreis.

    { closing }
    .title = Andere Größe
    .asks =
        body zu klein, brauche eine nummer größer
        tausch gegen 68 statt 62 bitte
        Wir würden den Pullover gern gegen eine andere Größe tauschen.
        falsche größe bestellt mein fehler sorry
        fällt ja total klein aus
        strampler ist viel zu weit
        Welche Größe brauche ich bei 71 cm?
        ärmel zu kurz, habt ihr das in 74
        größe passt nicht, geht auch ne kleinere
        gr. 56 zurück, gr. 62 her
        am bauch zu eng, nächste größe bitte
        Gibt es das auch eine Nummer größer?
        passt ihm nicht mehr, bräuchte 86
        die lauflernschuhe drücken, bitte eine nummer drüber
        Unser Sohn ist 80 cm groß, der Overall in 80 spannt jedoch im Schritt. Könnten wir ihn gegen 86 tauschen?
        mützchen rutscht ihm über die augen, kleiner bitte
        trageweste geht vorn nicht zu, habt ihr die in XL

refund-method =
    { greeting }

    die Erstattung zu Ihrer Bestellung { $order } geht { $method ->
        [card] auf die Karte, mit der Sie bezahlt haben
        [paypal] auf das PayPal-Konto, mit dem Sie bezahlt haben
        [wallet] auf die Karte oder das Konto hinter Ihrer Wallet
       *[none] auf das Zahlungsmittel, mit dem Sie bezahlt haben
    }, und zwar { within-refund } nach Ihrer Rückgabeerklärung, sofern die Ware dann bei uns ist oder Sie uns die Absendung belegt haben.
    Auf eine andere Karte oder ein anderes Konto können wir nicht auszahlen. Wurde Ihre Karte ersetzt, leitet die Bank den Betrag in der Regel auf die neue um.
    Besteht das Konto nicht mehr, antworten Sie bitte, bevor Sie die Ware absenden. Wir vereinbaren dann einen anderen Weg mit Ihnen.

    { closing }
    .title = Wohin geht die Erstattung?
    .asks =
        auf welches konto wird denn zurücküberwiesen
        kann das geld auf ein anderes konto
        Meine Karte ist inzwischen gesperrt, wohin wird erstattet?
        hab die bank gewechselt
        mit gutschein und paypal bezahlt, wie läuft da die erstattung
        krieg ich das bar oder als gutschein
        Wird der Betrag auf die Kreditkarte zurückgebucht?
        auf rechnung gekauft, wie kommt mein geld zurück
        konto aufgelöst wohin überweist ihr
        bitte auf die iban von meinem mann
        neue kreditkarte bekommen, kommt das geld trotzdem
        alte karte wurde gesperrt wegen betrug
        über klarna gekauft und noch nix gezahlt, wohin würde da erstattet
        kann ich mir aussuchen ob paypal oder konto
        Die Lastschrift lief über das Konto meiner Mutter, erhält sie auch das Geld zurück?
        bitte aufs neue girokonto, bei der sparkasse bin ich weg

refund-late =
    { greeting }

    es tut uns leid, dass Sie noch warten. Den Betrag von { CURRENCY($amount) } zu Ihrer Bestellung { $order } haben wir am { DATETIME($date, dateStyle: "long") } auf Ihr ursprüngliches Zahlungsmittel angewiesen.
    Bitte prüfen Sie auch die Abrechnung, auf der die Zahlung stand: Manche Banken verrechnen die Gutschrift dort und weisen sie nicht als eigene Buchung aus.
    Wir fordern bei unserem Zahlungsdienstleister die Referenznummer der Überweisung an. Sie erhalten sie { within-response }; Ihre Bank kann den Betrag damit finden.

    { closing }
    .title = Erstattung angewiesen, aber nicht da
    .asks =
        ihr schreibt erstattet, auf dem konto ist nix
        Laut Ihrer E-Mail wurde das Geld überwiesen, eingegangen ist es nicht.
        gutschrift seit 2 wochen angekündigt, kommt nicht
        bank sagt da ist keine zahlung von kestrelle
        rückzahlung angeblich raus, wo ist sie hin
        status erstattet aber kein cent da
        Bitte nennen Sie mir die Referenz der Überweisung.
        geld immer noch nicht da obwohl ihr es am 3. geschickt habt
        auf der kreditkartenabrechnung taucht die rückbuchung nicht auf
        wie lange braucht die bank denn noch, erstattung war letzte woche
        eure erstattungsmail ist vom 5., die sparkasse hat bis heute nichts
        klarna sagt ihr habt die gutschrift nie gemeldet obwohl bei euch erstattet steht
        Sie haben mir die Auszahlung vor drei Wochen bestätigt, auf dem Konto ist sie nie eingetroffen.
        wo ist die kohle hin die ihr angeblich schon überwiesen habt

voucher-problem =
    { greeting }

    es tut uns leid, dass { $code ->
        [none] Ihr Gutschein
       *[other] der Gutscheincode { $code }
    } nicht angenommen wurde. Meist hat das einen von drei Gründen: Er ist abgelaufen oder schon eingelöst, der Mindestbestellwert ist nicht erreicht, oder ein Artikel im Warenkorb ist ausgenommen.
    Die Bedingungen stehen in der E-Mail, mit der Sie den Code erhalten haben. Geben Sie ihn bitte einmal von Hand und ohne Leerzeichen ein.
    Klappt es dann noch nicht, antworten Sie bitte mit einem Foto der Fehlermeldung.
    Wenn Sie nicht warten möchten, bestellen Sie heute ohne Code und nennen Sie uns die Bestellnummer. War der Gutschein gültig, erstatten wir Ihnen den Betrag auf Ihr Zahlungsmittel.

    { closing }
    .title = Gutschein wird nicht angenommen
    .asks =
        gutschein geht nicht
        Der Gutscheincode wird im Warenkorb nicht akzeptiert.
        code ungültig steht da
        rabatt wird nicht abgezogen
        hab vergessen den code einzugeben, kann man das nachtragen
        10% willkommensrabatt funktioniert nich
        gutscheinguthaben zeigt 0 euro an
        angeblich schon eingelöst, stimmt aber nicht!
        kann ich zwei gutscheine kombinieren
        Wo muss ich den Rabattcode eintragen?
        der shop nimmt meinen code nicht
        code wird abgelehnt
        Die Eingabe des Gutscheins bewirkt nichts.
        fehlermeldung beim rabattcode
        mein rabattcode wird an der kasse nicht angenommen
        WELCOME10 geht nicht
        gutschein aus dem newsletter greift nicht
        Beim Einlösen der Geschenkkarte erscheint „Guthaben nicht verfügbar“.
        studentenrabatt wird im warenkorb wieder rausgeworfen
        20 prozent code gilt angeblich nicht für kinderwagen, stand da aber nirgends

price-drop =
    { greeting }

    ärgerlich, wenn der Preis erst nach dem Kauf sinkt. Wird ein Artikel { $price-match ->
        [one] innerhalb von { $price-match } Tag
       *[other] innerhalb von { $price-match } Tagen
    } nach Ihrem Kauf günstiger, schreiben wir Ihnen die Differenz gut.
    Bitte nennen Sie uns den Artikel aus Ihrer Bestellung { $order } und den Preis, den Sie heute sehen. Größe, Farbe und Ausführung müssen gleich sein.
    Nach der Prüfung geht die Differenz auf das Zahlungsmittel, mit dem Sie bezahlt haben. Zurücksenden müssen Sie nichts.

    { closing }
    .title = Artikel ist jetzt günstiger
    .asks =
        jetzt isses billiger als vor 3 tagen
        Der Artikel wurde kurz nach meinem Kauf reduziert.
        krieg ich die differenz zurück
        gestern gekauft, heute 20% runter, na toll
        Bieten Sie eine Preisanpassung an?
        tiefpreisgarantie?
        warum war ich so blöd und hab vor der rabattaktion bestellt
        soll ich zurückschicken und neu bestellen weils günstiger ist
        gleicher wärmer jetzt 10 euro weniger
        black friday preis nachträglich möglich?
        jetzt ist ein rabatt drauf, den hatte ich nicht
        vor kurzem zum vollen preis bestellt
        zahl nie wieder zu früh, drei tage später wars im angebot
        Seit heute kostet die Babytrage 30 Euro weniger als bei meinem Kauf am Freitag. Erstatten Sie mir den Unterschied?
        cyber monday 49, ich hab samstag noch 69 gezahlt
        macht ihr preisanpassung wenn ihr kurz nach kauf runtergeht

invoice-copy =
    { greeting }

    die Rechnung zu Ihrer Bestellung { $order } können Sie schon heute herunterladen: in Ihrem Kundenkonto unter „Meine Bestellungen“, dort bei der Bestellung auf „Rechnung“.
    Sie weist die Artikel, die enthaltene Mehrwertsteuer und die Zahlungsart aus.
    Haben Sie als Gast bestellt oder brauchen Sie eine andere Rechnungsanschrift, antworten Sie bitte mit den Angaben. Wir senden Ihnen die Rechnung dann als PDF per E-Mail.

    { closing }
    .title = Rechnung erhalten
    .asks =
        brauche die rechnung
        Könnten Sie mir die Rechnung bitte als PDF schicken?
        war keine rechnung im paket
        rechnungskopie für die steuer
        Die Rechnung muss auf meine Firma lauten.
        kassenbon verloren, kaufbeleg bitte
        wo find ich die quittung
        Rechnung mit ausgewiesener MwSt
        falscher name auf der rechnung
        beleg für die versicherung benötigt
        meine buchhaltung braucht einen beleg
        nachweis mit mehrwertsteuer fürs finanzamt
        Mein Steuerberater fragt nach der Rechnung.
        rechnung bitte nochmal, die mail ist im spam gelöscht worden
        Für die Beihilfe benötige ich eine Rechnung mit Kaufdatum und Ihrer Steuernummer.
        ustid vom kunden fehlt auf der rechnung
        elternzeit steuererklärung, brauch alle quittungen von diesem jahr

repair-part =
    { greeting }

    vermutlich müssen Sie { $product } gar nicht zurücksenden: Viele Mängel lassen sich mit einem Ersatzteil beheben, das Sie selbst in wenigen Handgriffen tauschen. Das Teil ist für Sie kostenfrei.
    Bitte antworten Sie mit der Bestellnummer, der Seriennummer auf dem Typenschild und einem Foto der betroffenen Stelle.
    Steht fest, welches Teil Sie brauchen, ist es { within-shipping } mit bebilderter Anleitung bei Ihnen.
    Bitte lassen Sie das Gerät bis dahin ausgesteckt. Hilft das Teil nicht, vereinbaren wir mit Ihnen eine Reparatur.

    { closing }
    .title = Ersatzteil zum Selbsttauschen
    .asks =
        gibts den deckel einzeln
        brauche nur eine neue dichtung
        Kann ich ein Ersatzteil nachbestellen?
        ventil verloren, habt ihr sowas
        netzteil kaputt, rest ist ok
        verschlussring gerissen wo krieg ich einen neuen
        kann ich das selber reparieren wenn ihr mir das teil schickt
        Messbecher fehlt, ist der einzeln erhältlich?
        ersatzsauger nachkaufen
        druckknopf abgefallen am strampler, habt ihr ersatz
        nur ein teil ist gebrochen, kann ich das einzeln haben
        deckel gerissen, rest in ordnung
        schickt mir bitte nur den verschluss
        Ein einzelnes Teil ist gesprungen, gibt es das separat?
        magnet von der handyhalterung ist rausgefallen, den magnet allein schicken?
        Zerbrochen ist nur die Schutzkappe des Thermometers, können Sie mir eine einzelne zusenden?
        ohrpolster durchgescheuert, wo krieg ich neue polster her
        schlauch von der milchpumpe hart geworden, den allein nachkaufen geht das

repair-partner =
    { greeting }

    { $product } lässt sich in Ihrer Nähe reparieren; einen weiten Versand ersparen wir Ihnen damit.
    Bitte antworten Sie mit der Bestellnummer, Ihrer Postleitzahl und zwei, drei Sätzen zum Fehlerbild.
    Sie erhalten { within-response } Namen und Anschrift des nächsten Reparaturpartners.
    Fällt der Mangel unter die Gewährleistung, ist die Reparatur für Sie kostenfrei. Andernfalls nennt Ihnen der Partner vorab den Preis, und Sie entscheiden.

    { closing }
    .title = Reparatur in Ihrer Nähe
    .asks =
        repariert ihr auch
        gibt es eine werkstatt in meiner nähe
        ersatzteil hat nix gebracht
        Wo kann ich das Gerät reparieren lassen?
        will kein neues, nur repariert haben
        was kostet eine reparatur
        habt ihr einen reparaturdienst in münchen
        Ich würde das lieber von einem Fachbetrieb machen lassen.
        neues teil eingebaut, wärmer geht trotzdem nicht
        kann sich das mal jemand vor ort anschauen
        wer in köln repariert eure kinderwagen
        Ich traue mir den Einbau nicht zu, gibt es einen Techniker in Leipzig?
        akku ist fest verbaut, macht das ne werkstatt von euch
        einschicken zur reparatur möglich oder hab ich hier nen fachhändler

extended-protection =
    { greeting }

    unser Schutzpaket verlängert die Absicherung für { $product } um { $extended-protection ->
        [one] { $extended-protection } Monat.
       *[other] { $extended-protection } Monate.
    } Es beginnt an dem Tag, an dem die Gewährleistung endet.
    Enthalten sind Ersatzteile und Reparaturen bei elektrischen und mechanischen Defekten; üblicher Verschleiß und Sturzschäden gehören nicht dazu.
    Sie können es beim Bestellen hinzubuchen oder nachträglich unter „Meine Bestellungen“ bei der jeweiligen Bestellnummer. Preis und Bedingungen sehen Sie vor dem Abschluss.
    Das Paket ist freiwillig: Ihre gesetzlichen Rechte bestehen mit und ohne Schutzpaket.

    { closing }
    .title = Schutzpaket
    .asks =
        kann man die garantie verlängern
        Bieten Sie eine Garantieverlängerung an?
        was bringt das schutzpaket
        lohnt sich die versicherung für den wärmer
        schutzpaket nachträglich dazubuchen
        ist runterfallen auch abgedeckt
        wie lange gilt der zusatzschutz
        zusatzversicherung wieder kündigen
        hab das schutzpaket gekauft, wie nutze ich es
        gilt der schutz auch wenn ich das gerät verschenke
        absicherung über die zwei jahre hinaus
        drei jahre schutz statt zwei, was kostet das
        Deckt das Schutzpaket auch einen Wasserschaden am Kopfhörer ab?
        zählt die verlängerte garantie ab kauf oder erst nach den zwei jahren
        brauch ich den zusatzschutz überhaupt wenn ich eh gewährleistung hab

product-use =
    { greeting }

    so nehmen Sie { $product } in Betrieb:
    – Den Innenraum feucht auswischen, das Gerät auf eine ebene Fläche stellen und einstecken.
    – Die Flasche ohne Deckel einsetzen und Wasser bis zur Markierung einfüllen.
    – Die gewünschte Stufe wählen und etwa { $minutes ->
        [one] { $minutes } Minute erwärmen.
       *[other] { $minutes } Minuten erwärmen.
    } Ist die Temperatur erreicht, wechselt die Farbe der Anzeige.
    Schwenken Sie die Flasche vor dem Füttern und prüfen Sie einige Tropfen an der Innenseite Ihres Handgelenks: Sie sollen sich warm anfühlen, nicht heiß.

    { closing }
    .title = Flaschenwärmer benutzen
    .asks =
        wie funktioniert der flaschenwärmer
        wieviel wasser muss da rein
        Wie nehme ich den Wärmer zum ersten Mal in Betrieb?
        was bedeutet das blaue licht
        milch wird viel zu heiß
        anleitung fehlt, wie schaltet man das ein
        wie lange für 150 ml
        darf da gefrorene muttermilch rein
        welche stufe für milch aus dem kühlschrank
        piept dreimal, ist das normal
        wie kriegt man die kopfhörer mit dem handy verbunden
        Auf welcher Stufe erwärme ich Gemüsebrei im Gläschen?
        babyphone eltern und babyteil finden sich nicht, was muss ich drücken
        wozu ist der knopf mit der schneeflocke

garment-care =
    { greeting }

    { $product } waschen Sie bei { $degrees } °C im Schonwaschgang, auf links gedreht, mit geschlossenen Druckknöpfen und mit Feinwaschmittel.
    Bitte verzichten Sie auf Bleiche und Weichspüler; Weichspüler macht den Stoff weniger saugfähig.
    Trocknen Sie das Kleidungsstück liegend oder auf der Leine. Im Wäschetrockner kann es einlaufen.
    Wir empfehlen, es vor dem ersten Tragen einmal mit ähnlichen Farben zu waschen.

    { closing }
    .title = Kleidung waschen
    .asks =
        wie wasche ich den strampler
        darf das in den trockner
        bei wieviel grad waschen
        geht der beim waschen ein?
        Ist der Stoff für die Waschmaschine geeignet?
        ist bei 60 eingelaufen, wie wasch ich den nächsten richtig
        muss ich neue babysachen vorm anziehen waschen
        milchflecken wie krieg ich die raus
        waschzettel abgeschnitten, wie heiß darf ich
        färbt das ab
        Kann man den Strampler bügeln?
        darf die babytrage in die waschmaschine
        Wie entferne ich Möhrenbrei aus dem Lätzchen, ohne dass die Farbe leidet?
        wolle seide body, handwäsche oder wollprogramm
        nach der ersten wäsche passt der strampler nur noch der puppe

injury-report =
    { greeting }

    es tut uns sehr leid, das zu lesen. Bitte benutzen Sie { $product } nicht weiter: Ziehen Sie bei einem Gerät den Netzstecker und bewahren Sie es außer Reichweite von Kindern auf.
    Ist jemand verletzt oder fühlt sich unwohl, lassen Sie das bitte ärztlich ansehen. Im Notfall wählen Sie die 112.
    Ihr Fall liegt jetzt bei einer Fachkraft für Produktsicherheit. Sie meldet sich { within-response } persönlich bei Ihnen.
    Bitte heben Sie Produkt und Verpackung unverändert auf und versuchen Sie keine Reparatur. Wenn Sie Zeit dafür finden, nennen Sie uns eine Rufnummer und senden Sie uns ein Foto.

    { closing }
    .title = Verletzung oder Gefahr durch ein Produkt
    .asks =
        mein kind hat sich verbrannt
        das gerät hat angefangen zu brennen
        stromschlag bekommen beim einstecken
        Unser Baby hat sich an einem abgebrochenen Teil verschluckt.
        da kommt rauch aus dem ladegerät
        wir waren deswegen in der notaufnahme
        hat sich am rand der flasche geschnitten
        akku wurde so heiß dass ich blasen an der hand hab
        euer wärmer ist lebensgefährlich
        steckdose hat gefunkt beim einschalten
        verbrüht am wasser aus dem flaschenwärmer
        brandblase vom flaschenwärmer
        tochter hat sich die finger am gerät verbrannt
        sohn hat sich an eurem produkt verletzt
        Wunde durch eine scharfe Kante
        unser kind hat sich eine brandwunde geholt
        babytrage ist aufgegangen und die kleine runtergefallen
        Ihr Türgitter ist aufgesprungen und unser Sohn die Treppe hinuntergestürzt.
        baby hat ein stück vom beißring abgebissen und kaum noch luft gekriegt
        das netzteil ist geschmolzen, jetzt hab ich brandwunden an der hand

complaint-apology =
    { greeting }

    es tut uns leid. Sie haben für dieses Anliegen viel zu viel Zeit aufwenden müssen, und Ihren Ärger darüber verstehen wir.
    Ihr Vorgang liegt jetzt mit dem gesamten bisherigen Schriftwechsel bei unserer Teamleitung. Sie müssen nichts noch einmal schildern.
    Sie erhalten { within-response } eine persönliche Antwort: was passiert ist, was wir tun und bis wann.
    Gibt es eine Lösung, die Ihnen am liebsten wäre, nennen Sie sie uns bitte. Wir prüfen sie dann als Erstes.

    { closing }
    .title = Beschwerde
    .asks =
        ich bin stinksauer
        Ich möchte mich offiziell beschweren.
        das ist der schlechteste service den ich je erlebt hab
        will ihren vorgesetzten sprechen
        fünf mails, fünf verschiedene auskünfte, keiner hilft
        nie wieder bestell ich bei euch
        immer nur textbausteine, liest das überhaupt jemand?
        Ich bin maßlos enttäuscht von Ihnen.
        was ist das denn für ein saftladen
        beschwerdestelle bitte
        langsam platzt mir der kragen
        mit mehreren mitarbeitern gesprochen und nichts passiert
        werde nur herumgereicht
        bodenlose unverschämtheit was sie sich da leisten
        seit drei wochen versprechen sie rückrufe die nie kommen
        Ich erwarte eine schriftliche Entschuldigung der Geschäftsführung, so behandelt man keine Kunden.
        einer sagt hü der andere hott, ich will jetzt den teamleiter

marketplace-dispute =
    { greeting }

    wir haben gesehen, dass Sie zu Ihrer Bestellung { $order } einen Fall eröffnet haben. Das ist Ihr gutes Recht; Sie können ihn so lange offen lassen, wie Sie es für richtig halten.
    Wir antworten { within-response } direkt im Fall, mit den Sendungsdaten und unserem Lösungsvorschlag. So steht alles an einer Stelle.
    Wünschen Sie eine bestimmte Lösung, ergänzen Sie sie bitte dort, gern mit Fotos. Danach richten wir uns.

    { closing }
    .title = Fall beim Marktplatz oder bei PayPal
    .asks =
        hab einen a-z antrag gestellt
        paypal käuferschutz ist eröffnet
        fall bei ebay aufgemacht, was jetzt
        Ich habe bei PayPal einen Konflikt gemeldet.
        amazon sagt der verkäufer muss antworten
        muss ich den fall schließen bevor ihr zahlt
        wenn nichts passiert mach ich nen käuferschutzfall auf
        dispute läuft schon seit ner woche
        Was geschieht mit meinem Antrag auf A-bis-Z-Garantie?
        ich hab euch beim marktplatz gemeldet
        a-z antrag läuft bei amazon
        hab bei amazon einen antrag wegen nicht erhaltener ware gestellt
        paypal fall offen wegen eurer lieferung
        amazon garantieantrag eröffnet
        kaufland wartet beim gemeldeten fall auf den händler, also auf euch
        paypal wartet auf eure stellungnahme zu meinem fall
        Ich habe über Kleinanzeigen den Käuferschutz eingeschaltet, wie verhalten Sie sich dazu?
        otto market hat meine reklamation an euch weitergeleitet, fall ist offen

chargeback =
    { greeting }

    Ihre Bank hat uns mitgeteilt, dass Sie der Zahlung von { CURRENCY($amount) } zur Bestellung { $order } widersprochen haben. Solange das Verfahren läuft, hält die Bank den Betrag fest. Eine zusätzliche Erstattung durch uns würde doppelt gezahlt und müsste zurückgefordert werden.
    Wir senden der Bank { within-response } die Bestellbestätigung, den Zustellnachweis und die Angaben zu einer Rücksendung, soweit sie uns vorliegen.
    Haben Sie einen Einlieferungsbeleg, Fotos oder Schriftwechsel, geben Sie diese bitte auch Ihrer Bank. Die Bank entscheidet und teilt Ihnen das Ergebnis mit.
    Können Sie die Abbuchung nicht zuordnen, antworten Sie bitte: Wir sagen Ihnen, was wann bestellt wurde.

    { closing }
    .title = Zahlung bei der Bank angefochten
    .asks =
        hab die lastschrift zurückgehen lassen
        chargeback bei der bank eingereicht
        Ich habe die Kreditkartenzahlung reklamiert.
        bank sagt ihr habt der rückbuchung widersprochen
        kenne die abbuchung von kestrelle nicht, habs der bank gemeldet
        geld über die bank zurückgeholt
        visa reklamation läuft, erstattet ihr trotzdem?
        Was passiert nun nach dem Widerspruch gegen die Abbuchung?
        ich hol mir das geld über meine bank wieder
        warum hab ich jetzt ne mahnung, lastschrift wurde storniert
        meine bank hat die abbuchung zurückgegeben
        sparkasse hat mir das geld wieder gutgeschrieben
        hab die zahlung stornieren lassen über die volksbank
        hab bei der sparkasse die lastschrift zurückgebucht
        amex prüft meinen einspruch gegen eure belastung
        Der Betrag wurde von meiner Bank auf meinen Wunsch zurückgeholt, woraufhin Sie mir schrieben. Was nun?
        unbekannte abbuchung kestrelle, hab das der dkb als betrug gemeldet

review-request =
    { greeting }

    danke, dass Sie nachfragen. Ob Sie eine Bewertung schreiben und was darin steht, entscheiden allein Sie.
    Für Bewertungen zahlen wir nichts, auch nicht in Form von Rabatten, und wir bitten niemanden, eine Bewertung zu ändern oder zu löschen. Hat das jemand in unserem Namen getan, leiten Sie uns die Nachricht bitte weiter.
    Stimmt mit Ihrer Bestellung etwas nicht, schreiben Sie es uns gern hier. Wir kümmern uns darum, mit oder ohne Bewertung.

    { closing }
    .title = Bewertungen
    .asks =
        krieg ich was für ne bewertung
        wo kann ich eine rezension schreiben
        warum wollt ihr dauernd eine bewertung von mir
        in der packung lag ein kärtchen: 10 euro für 5 sterne
        Erstatten Sie den Kaufpreis, wenn ich die Bewertung lösche?
        soll ich meine sterne ändern
        hab euch 1 stern gegeben
        meine rezension wurde nicht veröffentlicht
        Kann ich meine Bewertung nachträglich bearbeiten?
        gute bewertung gegen rabatt, deal?
        muss ich fünf sterne geben damit ich den gutschein aus dem paket bekomme
        wo bewerte ich die babytrage, find den knopf nicht
        Meine kritische Rezension ist verschwunden, haben Sie sie löschen lassen?
        wo seh ich welche rezensionen ich schon geschrieben hab

pre-order =
    { greeting }

    { $product } können Sie vorbestellen. Der Versand ist für den { DATETIME($date, dateStyle: "long") } geplant.
    Sie erhalten dann eine Versandbestätigung mit der Sendungsnummer; den Stand sehen Sie jederzeit in Ihrem Kundenkonto.
    Ändert sich der Termin, nennen wir Ihnen den neuen, bevor der alte verstreicht. Sie entscheiden dann, ob Sie warten oder kostenfrei stornieren.
    Haben Sie bereits vorbestellt und eine Frage dazu, antworten Sie bitte mit der Bestellnummer.

    { closing }
    .title = Vorbestellung
    .asks =
        wann wird vorbestelltes geliefert
        kann ich den neuen wärmer vorbestellen
        Wann erscheint das neue Modell?
        hab vorbestellt, wann kommts
        wird bei vorbestellung gleich abgebucht
        vorbestellung stornieren
        ist meine vorbestellung angekommen bei euch
        erscheinungstermin schon wieder verschoben?
        bitte eins für mich reservieren wenn es rauskommt
        Wie lange muss man auf die Neuheit warten?
        ab wann nehmt ihr vorbestellungen für die neue babytrage
        vorbestellt im juli, jetzt steht da november, kommt der noch vor der geburt
        Erhalten Vorbesteller einen Vorzugspreis gegenüber dem Erscheinungstag?
        release vom neuen buggy wann

out-of-stock =
    { greeting }

    { $product } ist zurzeit vergriffen. Neue Ware erwarten wir am { DATETIME($date, dateStyle: "long") }.
    Auf der Produktseite können Sie sich unter „Benachrichtigen“ eintragen; Sie bekommen dann eine E-Mail, wenn der Artikel wieder da ist. Das verpflichtet Sie zu nichts.
    Soll es früher sein, schreiben Sie uns, worauf es Ihnen ankommt, etwa Größe, Farbe oder Preis. Wir nennen Ihnen dann einen lieferbaren Artikel.
    Ist der Artikel schon Teil einer Bestellung, nennen Sie uns bitte die Bestellnummer.

    { closing }
    .title = Artikel ausverkauft
    .asks =
        wann wieder lieferbar
        ausverkauft?? kommt da noch was nach
        Ist der Artikel bald wieder verfügbar?
        gibts den grauen strampler noch irgendwo
        nicht auf lager steht da seit wochen
        bitte benachrichtigen wenn wieder da
        habt ihr den noch in ner filiale
        wurde das sortiment eingestellt
        Wann bekommen Sie Nachschub?
        mini 240 überall vergriffen
        seit ewigkeiten nicht verfügbar, wann kommt der wieder rein
        ab wann kann man den wieder kaufen
        windelgröße 3 ist komplett leergekauft, kommt nachschub
        Ist mit einer weiteren Lieferung der Babytrage in Oliv zu rechnen?
        mailt mir wenn die schnuller wieder reinkommen
        wird der noch produziert, der ist ja ewig nicht da

altered-item =
    { greeting }

    Sie haben recht: { $product } aus Ihrer Bestellung { $order } weicht von der Abbildung ab. { $change ->
        [colour] Der Farbton ist etwas anders, weil der vorrätige Stoff aus einem neuen Färbebad stammt.
        [fabric] Der Stoff ist ein anderer, weil der ursprüngliche nicht mehr vorrätig war; wir haben einen mit ähnlichem Griff und gleicher Pflege gewählt.
       *[length] Wir haben die Länge angepasst, damit sie den Maßen unserer Größentabelle entspricht.
    }
    Darauf hätten wir Sie vor dem Versand hinweisen sollen. Bitte entschuldigen Sie, dass das unterblieben ist.
    Gefällt Ihnen der Artikel, müssen Sie nichts tun. Andernfalls können Sie ihn { within-return-window } nach Erhalt kostenfrei zurücksenden, und wir erstatten Ihnen den vollen Kaufpreis. Das Rücksendeetikett liegt in Ihrem Kundenkonto.

    { closing }
    .title = Artikel weicht von der Abbildung ab
    .asks =
        farbe ist ganz anders als auf dem foto
        Der Stoff entspricht nicht der Beschreibung.
        warum ist das kürzer als angegeben
        habt ihr das material geändert?
        sieht in echt total anders aus
        wieso wurden die ärmel gekürzt
        war mal baumwolle und jetzt ist polyester drin
        Im Shop war der Strampler hellgrau, geliefert wurde dunkelgrau.
        länge stimmt nicht, 5 cm weniger
        anderer stoff als beim letzten mal
        die kapuze mit öhrchen gibts nur auf eurem bild, an meiner jacke sind keine öhrchen
        reißverschluss war in der beschreibung vorn, bei mir sitzt er hinten
        Der Farbton „Nude“ fällt deutlich orangefarbener aus als in Ihrer Abbildung.
        hosenbein kürzer als in der maßtabelle, habt ihr den schnitt umgestellt

holiday-hours =
    { greeting }

    vielen Dank für Ihre Nachricht. { $period ->
        [ramadan] Im Ramadan arbeitet unser Team mit verkürzten Servicezeiten; Sie hören bis { DATETIME($date, dateStyle: "full") } von uns.
       *[holiday] Über die Feiertage ist unser Team nicht im Dienst; wir sind ab { DATETIME($date, dateStyle: "full") } wieder für Sie da.
    }
    Bestellungen können Sie weiterhin aufgeben. Sendungsverfolgung und Rückgabe stehen Ihnen in Ihrem Kundenkonto unter „Meine Bestellungen“ zur Verfügung.
    Ist ein Produkt nicht sicher oder wurde jemand verletzt, warten Sie bitte nicht auf uns: Benutzen Sie es nicht weiter, holen Sie ärztlichen Rat ein und wählen Sie im Notfall die 112.

    { closing }
    .title = Servicezeiten an Feiertagen
    .asks =
        ist heute feiertag bei euch oder was
        Wie sind Ihre Servicezeiten über Weihnachten?
        habt ihr zwischen den jahren offen
        arbeitet ihr an heiligabend
        Wird an Fronleichnam verschickt?
        silvester erreichbar?
        ab wann seid ihr nach den feiertagen wieder da
        am brückentag jemand im büro
        geänderte zeiten im ramadan?
        ostermontag zu?
        an pfingsten jemand erreichbar
        Haben Sie am Tag der Deutschen Einheit regulär geöffnet?
        letzter versandtag vor weihnachten?
        rosenmontag bei euch besetzt oder feiert ihr

vip-care =
    { greeting }

    vielen Dank, dass Sie uns seit so langer Zeit Ihr Vertrauen schenken. Das wissen wir sehr zu schätzen.
    Ihre Nachrichten gehen an eine erfahrene Kollegin oder einen erfahrenen Kollegen mit Einblick in Ihre früheren Bestellungen; Sie fangen nicht jedes Mal von vorn an.
    Eine persönliche Antwort erhalten Sie { within-response }.
    Geht es um einen bestimmten Kauf, nennen Sie uns bitte die Bestellnummer.

    { closing }
    .title = Für Stammkundinnen und Stammkunden
    .asks =
        bin seit jahren kunde bei euch
        Werden Stammkunden bevorzugt bearbeitet?
        gibt es ein treueprogramm
        hab ich einen festen ansprechpartner?
        drittes kind und immer noch eure flaschen, danke dafür
        Ich bestelle regelmäßig bei Ihnen und bitte um bevorzugte Bearbeitung.
        vip kunde, bitte vorziehen
        bringt mir das was dass ich so oft bestelle
        treue lohnt sich bei euch wohl nicht
        wollte einfach mal danke sagen, seit 2019 dabei
        hab bestimmt schon 30 mal bei euch gekauft, gibts ne kundenkarte
        Ich gehöre zu Ihren Kunden der ersten Stunde. Steht mir ein persönlicher Betreuer zu?
        stammkundin hier, schieb mein anliegen mal nach oben
        punkte sammeln für treue kunden geht das bei euch

satisfaction-survey =
    { greeting }

    danke, dass Sie uns Ihre Meinung sagen möchten. Sobald Ihr Vorgang abgeschlossen ist, erhalten Sie per E-Mail eine kurze Umfrage; sie geht direkt an die Leitung des Kundenservice.
    Die Teilnahme ist freiwillig und hat keinen Einfluss auf Ihre Bestellung oder eine Erstattung.
    Möchten Sie nicht darauf warten, schreiben Sie uns einfach, was gut war und was nicht. Wir geben es weiter.

    { closing }
    .title = Rückmeldung zum Kundenservice
    .asks =
        wo kann ich den service bewerten
        Ich möchte die nette Kollegin am Telefon loben.
        hab keine umfrage bekommen
        feedback zum support geben
        zufriedenheitsumfrage link geht nicht
        muss ich die umfrage ausfüllen
        wem sag ich dass der herr weber super war
        Gibt es ein Formular für Lob und Kritik am Kundendienst?
        wie war unser service mail, wo antworte ich da
        würd gern was zu eurer beratung sagen
        wie lang ist der fragebogen nach dem telefonat, hab nur kurz zeit
        frau özdemir im chat war mega lieb, bitte ausrichten
        Wo kann ich mitteilen, wie ich Ihre Beratung empfunden habe?
        schulnote für euren support, wo trag ich die ein

win-back =
    { greeting }

    schön, wieder von Ihnen zu hören. { $code ->
        [none] Einen Gutschein können wir Ihnen heute nicht anbieten; alle aktuellen Angebote finden Sie auf unserer Startseite.
       *[other] Für Ihre nächste Bestellung haben wir einen Code für Sie: { $code }. Geben Sie ihn im Warenkorb ein; dort sehen Sie auch, wie viel er abzieht.
    }
    Was seit Ihrem letzten Besuch dazugekommen ist, steht unter „Neuheiten“.
    Möchten Sie von der nächsten Aktion vorab erfahren, abonnieren Sie gern unseren Newsletter. Abbestellen können Sie ihn jederzeit.

    { closing }
    .title = Angebote für frühere Kunden
    .asks =
        gibts grad angebote
        lange nicht bestellt, habt ihr einen rabatt für mich
        Welche Aktionen gibt es zu Weihnachten?
        rabattcode für alte kunden?
        wann ist der nächste sale
        bin wieder da, gibts nen willkommensgutschein
        black friday bei euch?
        was gibt es neues im shop
        angebot zum muttertag
        schickt mir nen code dann bestell ich wieder
        lockt mich zurück, was habt ihr an prozenten
        Ich habe früher viel für meine Kinder bei Ihnen gekauft, nun kommt ein Enkel. Haben Sie gerade Aktionen?
        läuft bei euch grad irgendein sale
        ewig nich mehr reingeschaut, hat sich im sortiment was getan

language-not-served =
    { greeting }

    zurzeit antworten wir auf Deutsch. Schreiben Sie uns gern in Ihrer Sprache: Wir lesen Ihre Nachricht mit einer Übersetzung und antworten in kurzen Sätzen, die sich gut übersetzen lassen.
    Unsere Antwort erhalten Sie { within-response }.
    Ist etwas darin nicht klar, nennen Sie uns bitte die Stelle. Fotos und die Bestellnummer helfen in jeder Sprache.

    { closing }
    .title = Antworten in anderer Sprache
    .asks =
        spricht bei euch jemand türkisch
        kann ich auch auf englisch schreiben
        mein deutsch ist nicht gut
        gibts support auf russisch
        Können Sie mir bitte auf Polnisch antworten?
        ich nicht gut deutsch, andere sprache bitte
        do you speak english
        meine mutter versteht nur arabisch
        entschuldigung übersetzer benutzt
        auf ukrainisch möglich?
        gibt es bei euch jemanden der rumänisch kann
        mein deutsch klein, ich spreche dari
        Darf die Antwort auch auf Französisch erfolgen? Mein Mann versteht kein Deutsch.
        can you answer in english please, german is hard for me

data-erasure =
    { greeting }

    Ihren Antrag auf Löschung Ihrer personenbezogenen Daten haben wir erhalten. Wir löschen sie { $erasure-within ->
        [one] innerhalb von { $erasure-within } Tag
       *[other] innerhalb von { $erasure-within } Tagen
    } und bestätigen Ihnen das per E-Mail.
    Bitte antworten Sie von der E-Mail-Adresse, mit der Sie bei uns bestellen. So stellen wir sicher, dass der Antrag von Ihnen kommt.
    Rechnungen müssen wir so lange aufbewahren, wie es das Steuer- und Handelsrecht verlangt; für andere Zwecke verwenden wir sie nicht.
    Bitte speichern Sie vorher, was Sie noch brauchen. Ein gelöschtes Kundenkonto lässt sich nicht wiederherstellen.

    { closing }
    .title = Personenbezogene Daten löschen
    .asks =
        konto löschen
        Hiermit beantrage ich die Löschung meiner Daten nach Art. 17 DSGVO.
        löscht sofort alles was ihr über mich habt
        wie melde ich mich komplett ab
        dsgvo auskunft und löschung
        Welche Daten haben Sie über mich gespeichert?
        account dichtmachen bitte
        will nicht mehr in eurer datenbank stehen
        Ich widerrufe meine Einwilligung in die Datenverarbeitung.
        meine adresse und bankdaten bitte aus dem system nehmen
        bitte alle angaben zu mir restlos tilgen, auch die telefonnummer
        Nach Art. 15 DSGVO bitte ich um eine Kopie sämtlicher gespeicherter Angaben.
        profil löschen und iban gleich mit
        kind hat heimlich ein konto angelegt, macht das weg samt daten
