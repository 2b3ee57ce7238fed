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
        hat die post mein packerl eh scho übernommen
        Würden Sie mir bitte mitteilen, ob meine Bestellung vom 3. Jänner bereits versandt wurde?
        gestern mit eps zahlt, wann gehts leicht raus

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
        heut hätt der dpd kommen solln, war wieder nix
        Für die Taufe am Samstag brauche ich das Kleiderl, zugesagt war Dienstag. Jetzt ist Donnerstag und es ist noch immer nicht da.
        drei tag überm versprochenen termin, geh bitte

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
        des gwand is nix für uns, wie geb i des zruck
        Der Kinderwagen entspricht nicht meinen Vorstellungen, ich würde ihn gerne retournieren.
        schwiegermutter hat eh scho eins kauft, nehmts ihr meins wieder zrück

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
        bitte auf stiege 2 tür 14 ausbessern
        schickts des lieber zur oma nach graz
        Ich habe irrtümlich 1120 statt 1210 eingetragen, können Sie die Postleitzahl noch ausbessern?

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
        mei frau fragt jeden tag wann des geld fürn zruckgschickten wagen kummt
        Wie viele Werktage brauchen Sie, bis nach einer Retournierung das Geld angewiesen wird?
        habts mei retourpackerl scho aufgmacht, i wart aufs geld

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
        trinkhalm und sauger, wie werden die richtig keimfrei
        Darf ich die Glasflascherln im Dampfgarer sterilisieren?
        wie lang muss a neues flascherl im siedenden wasser liegen

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
        seit eurem sonnenschutz lauter rote tupfen am buckel
        des shampoo beißt auf der kopfhaut, is des a allergie
        Meine Enkelin hat nach Ihrem Babyöl einen juckenden Ausschlag am Bauch bekommen. Was ist denn da alles drinnen?

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
        der kleine hat si den finger am wagerl eingezwickt, blutet
        Beim Anstecken hat es einen Funken gegeben und meine Mutter hat eine gewischt bekommen.
        verbrühung am oberschenkel vom flascherlwärmer, sind grad im spital

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
        i find die rechnung nirgends im konto
        Für den Jahresausgleich bräuchte ich bitte die Rechnung vom Dezember noch einmal als PDF.
        auf der rechnung fehlt unsere uid, bitte neu ausstellen

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
        habts zu allerheiligen wen da
        über die weihnachtsferien erreichbar oder ganz zu
        Ist zu Christi Himmelfahrt jemand von Ihnen im Dienst?

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
        jetzt reicht's, i will wen mit entscheidungsbefugnis
        seit wochen werd i im kreis gschickt, so geht ma ned mit kunden um
        Ich verlange eine Stellungnahme der Geschäftsleitung, sonst wende ich mich an den Konsumentenschutz.

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
        nehmts mi komplett aus eurem system außa
        Ich ersuche höflich, sämtliche Einträge zu meiner Person unwiderruflich zu entfernen.
        kundenprofil samt telefonnummer löschen, kauf eh nix mehr

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
        hängt seit mittwoch in wien inzersdorf und rührt si ned
        dpd schreibt jeden tag des selbe rein
        Seit fünf Tagen steht „Sendung im Verteilzentrum eingetroffen“, danach gab es keine Meldung mehr. Können Sie bitte urgieren?

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
        schickts ma bitte a neues retourpickerl per mail
        Der QR-Code für die Rücksendung lässt sich am SB-Terminal der Post nicht scannen.
        kann i des retourpackerl in der trafik abgeben

item-damaged =
    .asks =
        der deckel is beim auspacken scho hin gwesn
        schachtel total eindepscht und die creme is ausgronnen
        Beim Öffnen des Packerls habe ich festgestellt, dass das Glas einen Sprung hat.
        glasscherben im karton, da hat der gls wohl gschossn damit
        brandneues leiberl mit loch unterm ärmel ausm sackerl zogn
        des häferl is in tausend scherben daherkommen

wrong-item =
    .asks =
        habts ma des falsche packerl gschickt
        i hab a haube bestellt und patschen kriegt
        Auf dem Lieferschein steht der Name einer Dame aus Linz, und die Ware gehört auch ihr.
        statt dem grünen body is a oranger drin
        da hat sich wer im lager vergriffen, des is ned mei handyhülle
        Bestellt war die Flasche mit 240 ml, eingepackt wurde eine ganz andere Marke.

exchange-item =
    .asks =
        kann i die mütze gegen a andere farb tauschen
        hab den kleinen wärmer gnommen, hätt doch lieber den großen
        Das Geschenk haben wir schon, wir würden es gern gegen etwas anderes aus dem Sortiment eintauschen.
        tauscht ihr in blau um, geld brauch i eh keins zruck
        mei fehler, falsches modell anklickt, geht a tausch no
        Zahle gerne auf, wenn ich stattdessen die Kopfhörer mit Etui haben kann.

double-charge =
    .asks =
        auf da bawag zweimal 38 euro abgangen
        eps hat gesponnen und jetzt is doppelt überwiesen
        Im George sehe ich zwei gleich hohe Abbuchungen für nur eine Bestellung.
        einmal einkauft, zweimal zahlt, des geht ned
        bei der kassa hängen blieben, nomal druckt und zack doppelt weg
        Bitte um Prüfung: Raiffeisen hat mir denselben Betrag am Montag und am Dienstag abgebucht.

order-cancel =
    .asks =
        bitte stornieren, brauch ma nimma
        des wollt i gar ned bestellen, kann ma des wieder löschen
        Ich ersuche um Stornierung meiner heutigen Bestellung, solange sie noch nicht verschickt ist.
        auf willhaben um die hälfte gfunden, stornierts bitte
        bub hat am handy umadumdruckt, auftrag bitte weg damit
        is no ned raus oder, dann bitte abblasen

warranty-claim =
    .asks =
        flascherlwärmer wird nimma warm, heuer im feber kauft
        is hin nach vier monat, des ding
        Unterliegt das Babyphone noch der Gewährleistung? Es lässt sich seit gestern nicht mehr einschalten.
        kopfhörer links geht nix mehr, hab no gewährleistung drauf
        vom babyphone kommt nur mehr rauschen, war im oktober no einwandfrei
        akku is nach einem halben jahr komplett am sand

out-of-hours =
    .asks =
        wie lang is bei euch heut wer da
        am samstag a wer im büro oder ned
        Hallo, bin i da bei am computer glandet oder antwortet wer echter
        Darf ich fragen, ab wann morgen jemand abhebt? Ich komme seit Mittag nicht durch.
        servus, is um die zeit no wer munter bei euch
        bitte um rückruf wenns wieder offen habts

parcel-lost =
    .asks =
        Die Nachforschung der Post wurde ergebnislos abgeschlossen. Bekomme ich nun eine neue Lieferung?
        dpd gibt zu dass sie's verloren haben, und jetzt
        post hat die suche eingstellt und nix gfunden
        gls schreibt des packerl gilt als verlust, krieg i jetzt a neues
        dem zusteller habns den bus ausgräumt, mei bstellung war dabei

delivered-missing =
    .asks =
        die post schreibt zugestellt, im postkastl is gähnende leere
        laut dpd beim nachbarn auf top 7 abgebn, der hat nix kriegt
        Im Tracking steht „an Empfangsbox zugestellt“, die Box im Stiegenhaus ist jedoch leer.
        aufm foto vom boten is a fremde eingangstür, des is ned unser haus
        angeblich zugstellt um halb elf, i war den ganzen vormittag daham und gläut hat kana
        hausbesorger hat nix übernommen, gls sagt aber übergeben
        laut post zugestellt, im postkastl war aber kein zettel und beim nachbarn is a nix
        der gls sagt er hats vor die tür glegt, da war nie was
        irgendwer hat ma des packerl ausm stiegenhaus gfladert
        angeblich hab i unterschrieben, i war aber in der arbeit

partial-delivery =
    .asks =
        i hab nur die hälfte kriegt, wo is der rest
        flascherln sind da, die sauger ned
        Von den fünf bestellten Lätzchen waren lediglich drei im Karton.
        kommt da no a zweites packerl oder habts was vergessen
        am lieferschein stehen vier sachen drauf, gfunden hab i drei
        a schnuller fehlt vom doppelpack

customs-duties =
    .asks =
        kommt bei euch no a zoll dazu
        Welchen Zollsatz zahl ich für einen Kinderwagen aus der Schweiz?
        schickts ihr aus der schweiz, muss i da einfuhrumsatzsteuer zahlen
        packerl liegt beim zollamt am flughafen, was wollen die von mir
        Sind Zoll und Abgaben im Preis schon drin oder zahle ich beim Postler noch was drauf?
        sms vom zoll mit link zum zahlen, is des echt von euch

return-freight =
    .asks =
        kost des retourschicken was
        Habe ich beim Rücktritt vom Kauf die Kosten des Rückversands selbst zu tragen?
        sieben euro bei der post brennt fürs retourpackerl, krieg i die wieder
        krieg i beim zruckgeben des volle geld oder fehlt nachher das porto
        euer pfusch, da zahl i sicher ka porto
        gratis retour oder auf meine kosten?

exchange-size =
    .asks =
        strampler zwickt am bauch, bitte a nummer größer
        der body is vü zu groß, habts den in 56
        Die Patscherln in Größe 20 sind leider zu eng, ich bräuchte sie eine Nummer größer.
        hosn reicht eam grad bis zum knie, 86 wär gscheiter
        bua is so schnell gwachsen, tauscht ihr 68 gegen 74
        hosenbund in 80 lasst si ned zumachen, bitte 86 schicken

refund-method =
    .asks =
        kommt die refundierung auf die kreditkarte oder aufs girokonto
        hab mit eps zahlt, wohin schickts ihr mir des geld zurück
        Mein Konto bei der BAWAG ist aufgelöst, darf ich Ihnen für die Rückzahlung eine andere IBAN nennen?
        bitte ka gutschrift, i will echtes geld
        bankomatkarte is gesperrt, wo landet die rückzahlung dann
        zahlt hat mei mann, kanns retourgeld auf mein konto gehn

refund-late =
    .asks =
        ihr schreibts refundiert, auf da erste is nix eingangen
        seit dem mail mit der rückzahlung sind drei wochen vergangen, kein cent da
        Laut Ihrer Bestätigung vom 4. Feber wurde der Betrag überwiesen. Meine Bank findet keinen Eingang.
        angeblich habts as geld gschickt, im george scheint aber nix auf
        brauch die überweisungsreferenz, raika sieht eure gutschrift ned
        rückbuchung steht bei euch auf erledigt, am konto seh i no immer nix

voucher-problem =
    .asks =
        gutscheincode geht bei der kassa ned rein
        der minus 10 prozent code tut nix
        Der Geburtstagsgutschein wird im Warenkorb als abgelaufen angezeigt, er gilt aber bis Ende Jänner.
        hab vergessen den rabatt einzugeben, könnts des nachträglich abziehen
        wo tippt ma den code überhaupt ein
        gutscheinkarte zeigt null euro guthaben obwohl no nie verwendet

price-drop =
    .asks =
        jetzt is er in aktion, hab vor drei tag den vollen preis brennt
        Der Artikel ist seit gestern um zwölf Euro billiger. Bekomme ich den Unterschied zurück?
        kaum bestellt scho im abverkauf, na bravo
        auf geizhals seh i dass ihr mit dem preis runtergangen seids, schreibts ma die differenz gut
        zahlts ihr nach wenns nachm kauf billiger wird
        gestern 59 heut 44, des is unfair

repair-part =
    .asks =
        brauch nur den dichtungsring, sonst passt alles
        kann ma den stöpsel extra nachkaufen
        Mir ist das Radl vom Kinderwagen gebrochen, haben Sie das als Ersatzteil?
        netzteil is hin, gerät geht eh, schickts ma nur des kabel
        wo krieg i an neuen deckel fürs flascherl her
        das kleine ventil is mir in den abfluss gfalln, gibts des einzeln

repair-partner =
    .asks =
        wer richtet des in wien
        kann i den wärmer wo vorbeibringen zum richten
        Gibt es in Kärnten eine Werkstätte, die Ihre Geräte instand setzt?
        neue dichtung drin und rinnt no immer, da muss a fachmann drüberschaun
        wegschmeißen is ma zu schad, reparierts ihr a
        Gilt bei Ihnen der Reparaturbonus, und welcher Betrieb in Innsbruck übernimmt das?

extended-protection =
    .asks =
        kann ma a längere garantie dazukaufen
        Ist beim Schutzpaket auch ein Sturzschaden mitversichert?
        was kost die zusatzversicherung für den kinderwagen
        vergessen beim bestellen, geht des schutzpaket im nachhinein no
        zahlt sich der verlängerte schutz überhaupt aus
        schutzpaket bitte wieder rausnehmen, brauch i ned

product-use =
    .asks =
        bis zu welchem stricherl füll i des wasser ein
        wie stell i des gerät für 120 ml ein
        Leider lag keine Gebrauchsanweisung bei. Welchen Knopf muss ich beim Wärmer zuerst drücken?
        was heißt des wenns orange blinkt
        milch wird brennheiß, auf welche stufe ghört der
        wie kriegt ma beim babyphone den nachtmodus eini

garment-care =
    .asks =
        stoffwindeln mit 60 waschen oder is des zu heiß
        wird die wollhaube filzig wenn i s in die maschin steck
        Lässt sich der Schlafsack in der Maschine waschen oder nur mit der Hand?
        karottenflecken am latz, wie krieg i die außa
        is nach einmal waschen um zwei nummern kleiner
        vorm ersten anziehen durchwaschen oder ned

marketplace-dispute =
    .asks =
        hab auf paypal an konflikt aufgmacht
        käuferschutz bei willhaben läuft, was sagts ihr dazu
        Amazon hat meinen A-bis-Z-Antrag angenommen und wartet auf Ihre Stellungnahme.
        auf shöpping an fall gmeldet, kriegts ihr da bescheid
        da ebay fall is no offen und i lass eam offen bis alles passt
        bei amazon hab i an schadensfall gmeldet, schreibts bitte dort eini

chargeback =
    .asks =
        hab die abbuchung bei der erste zrückbuchen lassen
        kreditkartenfirma hat eure zahlung beanstandet, wie gehts weiter
        Ich habe der Lastschrift bei der Raiffeisenbank widersprochen.
        am kontoauszug steht kestrelle, sagt ma nix, hab der bank an betrug gmeldet
        bawag holt ma des geld zruck
        Das Reklamationsverfahren bei card complete läuft noch, könnten Sie trotzdem refundieren?

review-request =
    .asks =
        gibts was fürs bewerten
        find den knopf ned wo i dem buggy meine vier sternderl gib
        ständig diese mails wegen sternderl, lassts mi in ruh
        Im Packerl lag ein Zettel: fünf Sterne, dafür einen Gutschein. Ist das von Ihnen?
        meine ehrliche bewertung habts ihr ned freigschalten, warum
        wenn i den einser auf google lösch, krieg i dann mei geld

pre-order =
    .asks =
        wann kommt der vorbestellte kinderwagen raus
        is der neue buggy scho zum vorreservieren freigschalten
        Wird bei einer Vorbestellung sofort abgebucht oder erst beim Versand?
        erscheint der heuer no oder erst nächstes jahr
        vorbestellung bitte rückgängig, is ma zu lang bis zum erscheinen
        legts ma eins auf die seite wenns rauskommt

out-of-stock =
    .asks =
        habts des in grau wieder einmal
        steht seit feber auf ausverkauft, kommt da no was
        Ist die Babytrage in absehbarer Zeit wieder lagernd?
        gebts ma bescheid wenns wieder da is
        größe 62 nirgends zum kriegen, wann wird nachgliefert
        gibts des in irgendeiner filiale no oder is des ausgelaufen

altered-item =
    .asks =
        schaut ganz anders aus wie am bild
        des is ka baumwolle, da steht polyester am zettel
        Die Farbe war auf der Seite als Salbei beschrieben, in Wirklichkeit ist sie fast türkis.
        ärmeln san kürzer wie in der beschreibung
        im vergleich zum gleichen strampler vom vorjahr is der stoff viel dünner
        die taschen vom overall fehlen, auf der seite waren noch zwei drauf

vip-care =
    .asks =
        kauf seit zwölf jahr bei euch ein
        habts ihr a stammkundenkarte
        Als langjährige Kundin würde ich mich über eine bevorzugte Behandlung freuen.
        viertes kind, immer bei euch eingedeckt, gibts dafür was
        kriegen alte hasen wie i bei euch schneller a antwort
        immer der gleiche betreuer für stammkunden, geht des

satisfaction-survey =
    .asks =
        wo sag i dass die frau huber am telefon a schatz war
        umfrage nie kriegt, hätt gern was gschrieben
        Ich möchte Ihrem Mitarbeiter ein Lob aussprechen, an wen darf ich mich wenden?
        die befragung zum service hängt sich auf seite 2 auf
        wie kann i des gespräch von vorhin benoten
        muss i den fragebogen nach dem chat ausfüllen

win-back =
    .asks =
        war lang nimma bei euch, gibts a aktion
        habts heuer an adventrabatt
        Gibt es zum Muttertag etwas Besonderes für ehemalige Kundinnen?
        lassts an gutschein rüberwachsen und i bestell wieder
        wann is wieder abverkauf
        zwei jahr nix kauft, jetzt kommt des zweite baby, was habts im angebot

language-not-served =
    .asks =
        kann wer bosnisch oder serbisch
        mei frau versteht nur ungarisch, geht des bei euch
        Wäre es möglich, die Antwort auf Kroatisch zu erhalten?
        bin neu in österreich, mein deutsch noch schlecht
        habts ihr wen der türkisch redet
        english support please, my german is only a little
