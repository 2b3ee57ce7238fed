# Antwoorden voor klanten in Nederland: kort, rechtuit, in de u-vorm.

order-status =
    { greeting }

    De verwachte bezorgdatum van uw bestelling { $order } is { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] Zodra het pakket ons magazijn verlaat, krijgt u een e-mail met de track-and-tracecode. U vindt die ook bij “Mijn bestellingen” in uw account.
       *[other] Uw pakket is onderweg. Met track-and-tracecode { $tracking } ziet u waar het is. U vindt de code ook bij “Mijn bestellingen” in uw account.
    }
    Is het pakket er die dag niet? Antwoord dan op dit bericht; wij vragen het na bij de bezorgdienst.

    { closing }
    .title = Waar is mijn bestelling?
    .asks =
        waar blijft mijn pakje
        is mijn bestelling al verstuurd
        Kunt u mij vertellen wanneer mijn bestelling wordt bezorgd?
        wanneer komt het nou
        bestelstatus?
        heb nog geen verzendmail gehad
        komt het met postnl of dhl
        ff checken of m'n pakket al onderweg is
        maandag besteld nog niks binnen
        hoe laat wordt er bezorgd, moet ik thuisblijven
        mag ik de postnl barcode
        is de box al ingepakt of ligt ie nog bij jullie
        Ik zou graag vernemen op welke dag ik de slaapzak kan verwachten.
        heb zaterdag via klarna besteld en de app laat nog niks zien, is het wel doorgekomen?
        wnr komt mn pakketje ongeveer

delivery-delay =
    { greeting }

    Het spijt ons dat uw bestelling { $order } niet op de beloofde dag is bezorgd.
    De nieuwe bezorgdatum is { DATETIME($date, dateStyle: "full") }. Bij “Mijn bestellingen” in uw account kunt u het pakket volgen.
    U hoeft niets te doen. Komt de nieuwe datum niet uit, laat het ons dan vóór die dag weten: we annuleren de bestelling en betalen u het volledige bedrag terug.

    { closing }
    .title = Mijn bestelling is te laat
    .asks =
        pakket is te laat
        had er gisteren al moeten zijn!
        De toegezegde levertijd is verstreken.
        voor 23.59 besteld morgen in huis zeiden jullie
        waarom duurt dit zo lang
        alweer uitgesteld, wat een grap
        heel de dag thuis gezeten voor niks
        hoelang moet ik nog wachten
        heb het nodig voor de babyshower van zaterdag en het is er niet
        levering vertraagd, tot wanneer
        zou gisteren komen en is er niet
        al een dag te laat
        geplande bezorging was vrijdag maar niks gebeurd
        moest maandag bezorgd worden maar het is nog niet binnen
        het had er al moeten zijn en er is nog steeds niets
        pakket zou vrijdag komen maar nog niks
        bezorger niet op komen dagen, weer niet
        woensdag tussen 10 en 12 zeiden ze, het is vrijdag
        Uw levering is reeds viermaal verschoven, ik verzoek u om een definitieve datum.
        regenlaarsjes zouden er voor de vakantie zijn. we vertrekken morgen en er is nog niks
        levertijd ruim voorbij

item-damaged =
    { greeting }

    Wat vervelend dat het artikel uit uw bestelling { $order } beschadigd is aangekomen. Onze excuses daarvoor; wij lossen dit kosteloos op.
    Stuur ons als antwoord twee foto's: een van de schade en een van de doos met het verzendlabel. Gebruik het artikel nog niet en bewaar de verpakking.
    U krijgt { within-response } na uw foto's ons voorstel: een onderdeel als het daarmee te verhelpen is, en anders een nieuw artikel.

    { closing }
    .title = Artikel beschadigd aangekomen
    .asks =
        kapot aangekomen
        doos helemaal ingedeukt
        zit een barst in de fles
        De verpakking was open en de crème is gaan lekken.
        dekseltje afgebroken toen ik het uitpakte
        beschadigd ontvangen wat nu
        glas aan diggelen
        krassen op het scherm zo uit de doos
        gat in het rompertje, gloednieuw
        bezorger heeft er zeker mee gevoetbald
        zit een deuk in
        stekker verbogen toen ik hem uitpakte
        gedeukt en bekrast aangekomen
        behuizing gebarsten bij het uitpakken
        Het handvat was gebroken.
        fles lekt meteen al, zit een scheur in
        was al stuk toen het aankwam
        pootje van de box afgeknapt in het transport
        parfum kapotgevallen, hele doos ruikt ernaar
        De lamp arriveerde met een gebarsten kap; foto's heb ik gemaakt.
        spijkerbroek met een winkelhaak erin, zo uit de zak
        dekseltje van de luieremmer kwam gescheurd binnen

wrong-item =
    { greeting }

    Onze excuses: bij bestelling { $order } hebben wij het verkeerde artikel ingepakt.
    Stuur ons een foto van wat u hebt gekregen, met het etiket op de verpakking. Dan zien we waar het misging.
    Het juiste artikel gaat { within-shipping } na uw antwoord op de post; op uw retour wachten we niet.
    In dat pakket zit een gefrankeerd retourlabel voor het verkeerde artikel. Het kost u niets.

    { closing }
    .title = Verkeerd artikel ontvangen
    .asks =
        verkeerd artikel gekregen
        blauw besteld roze gekregen
        Dit is niet wat ik besteld heb.
        jullie hebben iets anders opgestuurd
        verkeerde maat in het zakje
        zat de bestelling van iemand anders in
        pakbon klopt niet met de inhoud
        ander model fles dan ik had aangeklikt
        oplader zonder de goede stekker erbij
        volgens mij zijn er twee pakketjes verwisseld
        streepjes besteld, stippen gekregen
        andere print dan ik had gekozen
        in plaats van de blauwe zat er een rode in
        rompertje besteld en een slabbetje gekregen
        Ik heb een ander artikel ontvangen dan ik besteld had.
        luieremmer besteld en een badthermometer gekregen
        zit een speaker in, ik wacht op een smartwatch
        Mijn naam op de doos, maar de inhoud is bestemd voor een mevrouw in Breda.
        ff serieus dit is een oplader van een ander merk dan ik bestelde
        dagcrème gekozen nachtcrème gestuurd gekregen

return-start =
    { greeting }

    U kunt elk artikel uit bestelling { $order } { within-return-window } na ontvangst terugsturen, zonder opgaaf van reden. Uw wettelijke bedenktijd valt daarbinnen.
    Zo werkt het:
    – Ga in uw account naar “Mijn bestellingen”, kies “Retourneren” en print het gefrankeerde retourlabel.
    – Lever het pakket goed verpakt in en bewaar het verzendbewijs.
    U krijgt uw geld { within-refund } na uw aanmelding terug, mits het pakket dan bij ons is of u ons het verzendbewijs hebt gestuurd.

    { closing }
    .title = Artikel terugsturen
    .asks =
        hoe stuur ik iets terug
        retour aanmelden
        wil het niet houden
        Ik maak gebruik van mijn herroepingsrecht.
        valt tegen, gaat terug
        hoe lang mag ik retourneren
        wat is jullie retourbeleid
        bedacht me, kan het terug
        Hoeveel dagen bedenktijd heb ik?
        twee besteld, eentje gaat retour
        de box past niet in onze woonkamer hoe krijg ik hem weer bij jullie
        Vorige week heb ik de doos ontvangen en ik wil toch van de aankoop af. Hoe verloopt dat bij u?
        één keer gepast en die laarsjes houd ik niet, hoe meld ik dat
        speaker doet het prima maar is niks voor mij, kan die terug?
        kraamcadeautje over mag het terug

exchange-item =
    { greeting }

    Omruilen kan: een artikel uit bestelling { $order } ruilt u { within-return-window } na ontvangst om.
    Kies bij “Mijn bestellingen” in uw account voor “Omruilen” en geef de gewenste kleur of uitvoering op. Daar staat ook het gefrankeerde retourlabel.
    Het nieuwe artikel gaat { within-shipping } na ontvangst van uw retour op de post. Is de prijs anders, dan laten we u dat vooraf weten.

    { closing }
    .title = Artikel omruilen
    .asks =
        kan ik dit omruilen
        andere kleur mogelijk?
        liever het andere model
        Ik zou dit artikel graag willen ruilen voor een ander.
        ruilen ipv geld terug
        cadeau gekregen kan ik het omruilen
        grijs ruilen voor beige
        verkeerde aangeklikt, mag ik wisselen
        hoe werkt ruilen bij jullie
        kan ik m'n warmer inruilen voor de nieuwe
        smartwatch met zwart bandje terug, zilver ervoor
        toch liever de draagzak in okergeel
        Achteraf twijfelen wij over het motief; mogen de hydrofiele doeken omgewisseld worden voor effen witte?
        had crème voor droge huid moeten nemen, kan ik wisselen
        draagzak ruilen voor een draagdoek kan dat ook

refund-when =
    { greeting }

    De terugbetaling van { CURRENCY($amount) } voor bestelling { $order } staat bij ons klaar.
    U ontvangt het bedrag { within-refund } na uw aanmelding van de retour, mits het pakket dan bij ons is of u het verzendbewijs hebt gestuurd.
    { $method ->
        [card] We storten het terug op de kaart waarmee u hebt betaald.
        [paypal] We storten het terug op uw PayPal-rekening.
        [wallet] We storten het terug op de kaart of rekening achter uw wallet.
       *[none] We storten het terug via de betaalmethode die u hebt gebruikt.
    }
    Ziet u het daarna niet staan? Antwoord dan op dit bericht, en onze administratie zoekt de betaling voor u op.

    { closing }
    .title = Wanneer krijg ik mijn geld terug?
    .asks =
        waar blijft m'n geld
        wanneer krijg ik mn geld terug
        retour al 2 weken binnen en nog niks gestort
        Hoe lang duurt een terugbetaling?
        is mijn retour al verwerkt
        heb nog steeds 45 euro van jullie tegoed
        geld terug graag, nu
        staat nog niet op mijn rekening
        ik wacht op de terugstorting
        pakket terug ingeleverd bij primera en nog geen cent gezien
        bezorgbewijs retour is van de 4e, wnr maken jullie over
        Gisteren ontving ik de bevestiging van mijn retour. Op welke dag mag ik het bedrag verwachten?
        geannuleerd en nu wachten op mn centen, hoelang
        ligt alweer bij jullie in het magazijn dus kom maar op met m'n geld
        duurt het met klarna langer voor ik terugbetaald word?

double-charge =
    { greeting }

    Onze excuses voor het ongemak. We zien voor bestelling { $order } { NUMBER($charges) } betalingen van { CURRENCY($amount) }, en u hoort maar één keer te betalen.
    Soms is een van de bedragen alleen een reservering van uw bank, die vanzelf vervalt. We zoeken dit uit met onze betaaldienst.
    U hoort { within-response } wat eruit komt. Is er echt te veel afgeschreven, dan storten we dat terug via de betaalmethode die u hebt gebruikt.
    Uw kaart- of rekeningnummer hebben we daarvoor niet nodig.

    { closing }
    .title = Dubbel afgeschreven
    .asks =
        dubbel afgeschreven
        twee keer betaald voor 1 bestelling
        ideal is 2x gegaan
        Het bedrag is twee keer van mijn rekening afgeschreven.
        sta nu rood door jullie!
        zelfde bedrag staat er 2 keer op
        paypal heeft dubbel gerekend
        waarom twee afschrijvingen
        teveel afgeschreven graag terugstorten
        één keer besteld twee keer afgerekend
        m'n vrouw en ik hebben los van elkaar betaald zie ik nu
        klarna stuurt een rekening terwijl ik al met ideal betaald had
        Het bedrag van 54,90 is op maandag en op dinsdag afgeschreven; één daarvan verzoek ik u te crediteren.
        jullie hebben 2x gepakt
        abn meldt twee betalingen in dezelfde minuut voor die ene speaker

address-change =
    { greeting }

    { $shipped ->
        [yes] Bestelling { $order } is al onderweg, dus wij kunnen het bezorgadres niet meer aanpassen.
       *[no] Bestelling { $order } ligt nog in ons magazijn, dus het bezorgadres kan nog worden aangepast.
    }
    { $shipped ->
        [yes] Via de track-and-trace in uw account kunt u het pakket meestal nog naar een afhaalpunt of de buren laten brengen. Lukt dat niet, antwoord dan met het juiste adres; komt het pakket bij ons terug, dan sturen we het kosteloos opnieuw.
       *[no] Antwoord met het volledige adres: naam, straat en huisnummer, postcode en plaats. We bevestigen de wijziging per e-mail voordat het pakket weggaat.
    }

    { closing }
    .title = Bezorgadres wijzigen
    .asks =
        adres wijzigen
        verkeerd huisnummer ingevuld
        we zijn verhuisd en het gaat naar het oude adres
        typfoutje in de postcode
        Kan de bestelling op een ander adres worden bezorgd?
        kan het bij de buren
        liever naar een afhaalpunt
        stuur maar naar mijn werk
        toevoeging vergeten, moet 12b zijn
        oeps staat nog op het adres van m'n ouders
        ben overdag nooit thuis, bezorg bij de bakker hiernaast op nr 9
        huisnr 21 moet 12 zijn
        Onze straatnaam is onlangs gewijzigd; wilt u die in de bestelling aanpassen?
        er ontbreekt een cijfer in de postcode van de order verbeteren jullie dat
        we zitten tot zondag in een huisje op texel kan het daarheen

order-cancel =
    { greeting }

    Op uw verzoek hebben we bestelling { $order } geannuleerd.
    { CURRENCY($amount) } krijgt u { within-refund } terug via de betaalmethode die u hebt gebruikt. De bevestiging staat bij “Mijn bestellingen” in uw account.
    U hoeft verder niets te doen. Komt er toch nog een pakket, weiger het dan aan de deur of vraag ons om een gefrankeerd retourlabel.

    { closing }
    .title = Bestelling annuleren
    .asks =
        annuleren graag
        kan ik nog cancelen
        Ik wil mijn bestelling annuleren.
        per ongeluk besteld
        elders goedkoper gevonden dus laat maar
        niet meer versturen aub
        dubbel besteld, 1 mag weg
        zoontje heeft op de knop gedrukt haha, kan dat eruit
        hoeft niet meer
        duurt me te lang, trek de bestelling in
        stop de bestelling maar
        vriend vindt het onzin, blaas de bestelling maar af
        midden in de nacht besteld en spijt, kan ik er nog onderuit voor het verstuurd wordt
        in de app lukt annuleren niet, doen jullie het ff
        Gelieve mijn order niet uit te leveren; ik zie van de aankoop af.
        baby kwam te vroeg dus heb al iets anders gehaald, haal de order eruit

warranty-claim =
    { greeting }

    Wat vervelend dat uw { $product } uit bestelling { $order } niet goed werkt. U hebt daar { $warranty ->
        [one] { $warranty } maand
       *[other] { $warranty } maanden
    } garantie op, gerekend vanaf de bezorging.
    Stuur ons het serienummer van de onderkant en een korte omschrijving of video van wat er misgaat, en sinds wanneer.
    U hoort { within-response } van ons. Vaak helpt een gratis onderdeel; zo niet, dan repareren of vervangen we het artikel.
    Uw wettelijke rechten houdt u daarnaast gewoon.

    { closing }
    .title = Artikel werkt niet meer
    .asks =
        doet het niet meer
        na 3 maanden al stuk
        heb ik nog garantie
        flessenwarmer wordt niet warm
        Het apparaat vertoont een defect.
        gaat steeds uit halverwege
        accu is binnen tien minuten leeg
        bonnetje kwijt, geldt de garantie nog
        oplader laadt niet meer op
        knopje blijft hangen
        wat een troep, binnen een jaar naar de knoppen
        verwarmt niet meer na acht maanden
        element kapot binnen een jaar, valt dat onder de garantie
        nachtlamp flikkert alleen nog, paar maanden gebruikt
        speaker kraakt sinds februari, gekocht in november
        Het apparaat slaat na een halfjaar niet meer aan; hoe doe ik een beroep op de garantie?
        babyfoon valt steeds weg, met kerst gekregen
        rits vd slaapzak loopt niet meer na paar maanden, krijg ik een nieuwe

out-of-hours =
    { greeting }

    Bedankt voor uw bericht. We hebben het ontvangen, maar op dit moment is ons team niet aanwezig.
    U krijgt uiterlijk { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") } persoonlijk antwoord.
    Gaat het om een bestelling? Stuur dan alvast het bestelnummer mee en, als er iets kapot is, een foto.
    Wacht bij lichamelijke klachten niet op ons, maar neem contact op met uw huisarts.

    { closing }
    .title = We zijn nu gesloten
    .asks =
        is daar iemand
        hallo??
        tot hoe laat zijn jullie open
        zijn jullie in het weekend bereikbaar
        ben je een robot
        kan iemand mij terugbellen
        waarom reageert er niemand
        al twee keer gemaild, geen antwoord
        Wat zijn uw openingstijden?
        nog iemand wakker?
        chat geeft aan dat er niemand beschikbaar is
        drie keer gebeld, alleen een bandje
        Hoe lang moet ik ongeveer op een reactie wachten?
        vrijdagavond ook nog bereikbaar?
        stop met die automatische antwoorden en laat een mens reageren

bottle-sterilise =
    { greeting }

    Zo steriliseert u { $product }, vóór het eerste gebruik en daarna wanneer dat nodig is:
    – Haal alles uit elkaar, was de onderdelen af in warm sop en spoel ze na.
    – Leg ze in een pan, zorg dat ze onder water staan en kook ze { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } uit.
    – Haal ze er met een schone tang uit en laat ze op een schone doek drogen en afkoelen.
    Trek daarna stevig aan de speen. Ziet u scheurtjes of plakt hij, vervang hem dan vóór de volgende voeding.

    { closing }
    .title = Fles steriliseren
    .asks =
        hoe steriliseer ik de flesjes
        hoe lang uitkoken
        mogen ze in de magnetron
        Moet je een nieuwe speen eerst uitkoken?
        kunnen ze in de vaatwasser
        eerste kindje, hoe maak je zo'n fles schoon
        speentjes plakken, wat nu
        stoomsterilisator of pannetje
        hoe vaak moet dat steriliseren
        tot welke leeftijd uitkoken
        melklucht gaat niet uit de fles
        rietje van de fles, mag dat ook in kokend water
        hoe krijg ik alle bacteriën uit zo'n zuigfles
        Kunt u mij vertellen of een zuigfles na elk gebruik ontsmet moet worden?
        kolfonderdelen en flesjes samen in de pan hoeveel min
        oma zegt soda, de kraamzorg zegt koken, wat is het nou voor die flesjes

cosmetics-reaction =
    { greeting }

    Vervelend om te horen, en goed dat u het meldt. Gebruik { $product } niet meer en spoel de huid af met ruim lauw water. Het spijt ons dat u dit meemaakt.
    Trekt het niet weg of wordt het erger? Neem dan contact op met uw huisarts en neem de verpakking met de ingrediënten mee. Bij benauwdheid of een gezwollen gezicht belt u 112.
    Een specialist productveiligheid neemt { within-response } persoonlijk contact met u op.
    Bewaar het product en stuur ons het batchnummer van de verpakking en, als u dat wilt, een foto.

    { closing }
    .title = Huidreactie op een product
    .asks =
        uitslag gekregen van de crème
        wangetjes helemaal rood na de calm cream
        het brandt en jeukt
        Mijn dochter reageert allergisch op uw product.
        bultjes op de armen na insmeren
        is dat prikken normaal
        ogen dik na gebruik van jullie creme
        zit er parfum in? huid reageert erop
        heel m'n gezicht staat in de fik
        droge schilfers gekregen, moet ik stoppen
        één keer de nachtcrème gebruikt, kin onder de pukkels en jeuk
        mascara gebruikt en m'n oog zit dicht
        Mijn vrouw heeft sinds de bodylotion blaasjes op haar onderarmen.
        badolie erin gedaan en ze krabt zich sindsdien open
        gister zonnebrand op nu overal rode vlekken

tracking-stuck =
    { greeting }

    Vervelend dat de track-and-trace van bestelling { $order } stilstaat. Voor code { $tracking } is geen nieuwe scan binnengekomen; meestal is er dan een scan gemist of wacht het pakket in een sorteercentrum.
    We hebben de bezorgdienst gevraagd het pakket op te sporen. { $search-time ->
        [one] Dat duurt maximaal { $search-time } werkdag, en u hoort van ons wat eruit komt.
       *[other] Dat duurt maximaal { $search-time } werkdagen, en u hoort van ons wat eruit komt.
    }
    Komt er eerder beweging in, dan ziet u dat bij “Mijn bestellingen” in uw account.
    Wordt het pakket niet gevonden, dan kiest u: een nieuw pakket of uw geld terug.

    { closing }
    .title = Track-and-trace staat stil
    .asks =
        track en trace doet niks
        staat al dagen op gesorteerd
        zending aangemeld maar postnl heeft hem nog niet
        De status van mijn pakket verandert al een week niet.
        blijft hangen in het sorteercentrum
        code geeft geen resultaat
        laatste update was vorige week dinsdag
        geen enkele nieuwe scan meer, is het pakket zoek of wat
        kunnen jullie navraag doen bij de vervoerder
        al 4 dagen onderweg naar de bezorger, dat kan toch niet
        postnl zegt elke dag hetzelfde
        pakket ligt al dagen bij het sorteercentrum
        De zending wordt al dagen gesorteerd.
        geen beweging meer in mijn zending
        app zegt al sinds zondag 'we hebben je pakket', verder komt ie niet
        gls scant zeker niks want er gebeurt niks in de app
        Mijn zending bevindt zich volgens de site al vijf dagen op dezelfde locatie; kunt u dit laten onderzoeken?
        status springt maar niet van voorgemeld af
        wo gesorteerd do gesorteerd vr gesorteerd za gesorteerd

parcel-lost =
    { greeting }

    Het spijt ons: de bezorgdienst heeft het pakket van bestelling { $order } niet kunnen vinden en heeft de zoektocht afgesloten. Het kost u niets.
    Laat ons weten wat u liever hebt:
    – een nieuw pakket; dat gaat { within-shipping } na uw antwoord op de post,
    – of uw geld terug; u krijgt het volledige bedrag { within-refund } via de betaalmethode die u hebt gebruikt.
    Duikt het eerste pakket toch nog op, meld het ons dan even. U krijgt een gefrankeerd retourlabel.

    { closing }
    .title = Pakket kwijt
    .asks =
        pakket is kwijt
        Volgens PostNL is mijn zending vermist.
        bezorgdienst kan het niet meer vinden en nu
        krijg ik een nieuw pakket als het weg is
        PostNL heeft het onderzoek gestaakt zonder de zending te vinden. Mag ik kiezen voor geld terug?
        dhl heeft het opgegeven, doos is onvindbaar
        bezorgbusje is leeggeroofd en mijn bestelling zat erin
        De vervoerder heeft bevestigd dat mijn zending verloren is gegaan.
        pakket vernietigd bij een brand in het depot zegt gls
        zoekactie klaar en niks gevonden, krijg ik dan mn geld
        dpd heeft het dossier gesloten, geen resultaat
        onderweg zoekgeraakt volgens jullie mail, hoe nu verder

delivered-missing =
    { greeting }

    Het spijt ons: volgens de bezorgdienst is bestelling { $order } bezorgd, maar u hebt het pakket niet.
    Kijk eerst even op drie plekken: bij de buren of de receptie, op een beschutte plek zoals de schuur of het portiek, en bij een pakketautomaat of afhaalpunt in de buurt.
    Ligt het daar niet, antwoord dan “niet hier”. Wij vragen de bezorgdienst waar het is achtergelaten en wie het heeft aangenomen. { $search-time ->
        [one] Binnen { $search-time } werkdag na uw antwoord hoort u van ons wat eruit komt.
       *[other] Binnen { $search-time } werkdagen na uw antwoord hoort u van ons wat eruit komt.
    }
    Wordt het pakket niet gevonden, dan kost het u niets en kiest u: een nieuw pakket of uw geld terug.

    { closing }
    .title = Staat als bezorgd, maar is er niet
    .asks =
        track en trace zegt bezorgd, deurmat is leeg
        bezorgd om 14.07 volgens de app, ik zat gewoon op de bank
        Volgens DHL is mijn zending gisteren afgeleverd. Ik heb echter niets ontvangen.
        postnl: afgegeven op nr 12. er is hier geen nr 12
        kreeg een mailtje dat mn pakket bezorgd is?? ik zie niks
        persoonlijk overhandigd staat er, aan wie dan
        op de videodeurbel geen bezorger te bekennen en toch zou hij geweest zijn
        gls zegt afgeleverd, hele galerij langs geweest, niemand heeft m
        De huismeester heeft niets aangenomen, terwijl de bezorger beweert het pakket bij hem te hebben afgegeven.
        vakje van de pakketautomaat was leeg, in de app heb ik het al opgehaald
        staat sinds zaterdag op bezorgd en nog altijd geen kinderwagen
        zogenaamd in de schuur gelegd, die zit op slot
        staat bezorgd maar ik heb niks
        bij de buren ook niet
        foto is van een andere voordeur
        gestolen van de stoep denk ik
        zogenaamd in de brievenbus, nope
        is getekend door iemand die hier niet woont
        bezorger zegt dat hij het heeft afgegeven maar dat klopt niet
        Ik was thuis en er heeft niemand aangebeld, toch staat het als bezorgd.
        niemand aan de deur gehad
        chauffeur liegt, ik heb niks gekregen
        postnl zegt bezorgd maar er ligt niks in de bus
        zou afgeleverd zijn, niks op de stoep gevonden
        dpd heeft m 'bij de voordeur achtergelaten', wij wonen driehoog
        afgehaald bij het servicepunt staat er, maar ik ben daar nooit geweest
        meegenomen door een pakketdief, deurbelcamera heeft hem erop
        buurvrouw zou hem hebben aangenomen, die weet van niks

partial-delivery =
    { greeting }

    Uw bestelling { $order } komt in meer dan één pakket; u hebt nu een deel binnen.
    { $remaining ->
        [one] Er is nog { $remaining } pakket onderweg. De verwachte bezorgdatum is { DATETIME($date, dateStyle: "long") }.
       *[other] Er zijn nog { $remaining } pakketten onderweg. De verwachte bezorgdatum is { DATETIME($date, dateStyle: "long") }.
    }
    Elk pakket heeft een eigen track-and-tracecode, bij “Mijn bestellingen” in uw account. Extra verzendkosten betaalt u niet.
    Mist u daarna nog iets, stuur ons dan een foto van de inhoud en van de pakbon.

    { closing }
    .title = Deel van de bestelling ontbreekt
    .asks =
        maar de helft gekregen
        waar is de rest
        er ontbreekt een artikel
        flesjes wel, warmer niet
        De levering is niet compleet.
        3 dingen besteld 2 ontvangen
        komt er nog een tweede doos
        speentjes zaten er niet bij
        pakket 1 van 2 is er, waar blijft de ander
        volgens de pakbon hoort er een slabbetje bij maar dat zit er niet in
        er mist een flesje uit de set
        minder in de doos dan besteld
        van de vier kreeg ik er drie
        Niet alle artikelen zaten in het pakket.
        box binnen, matrasje niet, komt dat apart?
        badolie vergeten in te pakken zo te zien
        Ik ontving alleen de lamp; kunt u aangeven wanneer de overige artikelen volgen?
        pakket was wel erg licht, de helft mist
        5 paar sokjes besteld tel er 4

customs-duties =
    { greeting }

    { $customs ->
        [due] In de prijs van bestelling { $order } zitten geen invoerrechten en invoer-btw. De bezorgdienst int die bij de bezorging; de douane bepaalt het bedrag, niet wij.
       *[prepaid] Invoerrechten en btw voor bestelling { $order } zitten al in de prijs die u hebt betaald.
    }
    { $customs ->
        [due] Bewaar de nota. Stuurt u het artikel terug, dan kunt u de heffing er vaak mee terugvragen.
       *[prepaid] Aan de deur hoeft u dus niets meer te betalen. Krijgt u toch een nota, betaal dan nog niet en stuur ons een foto; wij regelen het met de bezorgdienst.
    }
    Vraagt de douane om papieren? Stuur een foto van de brief, en u krijgt van ons de factuur en de goederencode.

    { closing }
    .title = Douane en invoerkosten
    .asks =
        moet ik invoerrechten betalen
        postnl wil 17 euro inklaringskosten
        zit de btw er al bij in
        pakket ligt bij de douane, wat moeten ze hebben
        Zijn er nog bijkomende kosten bij de invoer?
        komt dit van buiten de eu
        kaartje gekregen dat ik moet betalen voor ik het krijg
        de douane vraagt om een factuur
        wat is de goederencode van de flessenwarmer
        import kosten?? stond nergens
        dhl wil eerst 14,50 aan de deur voor btw en afhandeling
        waarom ligt m'n speaker bij de douane op schiphol
        Komen er bij levering nog heffingen bovenop, of is alles voldaan?
        koop bij een nederlandse winkel en moet toch invoer aftikken, hoe zit dat
        brief van de douane ze willen weten wat erin zit en wat het waard is

return-label =
    { greeting }

    Het gefrankeerde retourlabel voor bestelling { $order } staat in uw account: kies bij “Mijn bestellingen” voor “Retourneren”, { within-return-window } na ontvangst.
    Plak het over het oude label en lever het pakket hier in: { $collection-point }.
    Geen printer? Antwoord met “QR-code”, dan sturen we u een code die u bij het inleveren laat scannen.
    Bewaar het verzendbewijs tot u uw geld terug hebt.

    { closing }
    .title = Retourlabel en inleveren
    .asks =
        retourlabel graag
        heb geen printer
        zat geen label in de doos
        waar kan ik het inleveren
        Kunt u mij het retourlabel nogmaals mailen?
        kan het opgehaald worden
        label kwijt
        welk postnl punt moet ik heen
        de qr code werkt niet bij de balie
        sticker verlopen, nieuwe aub
        printer doet het niet
        kan ik het label op mijn mobiel laten scannen
        in m'n account staat bij retourneren geen label
        het retourlabel komt er half uit de printer
        Ik heb het retouretiket per ongeluk weggegooid; zou u het opnieuw kunnen sturen?
        kan ik de retour ook in zo'n pakketautomaat leggen
        niemand hier heeft een printer, sturen jullie het retourlabel per post?

return-freight =
    { greeting }

    { $return-freight ->
        [customer] Bedenkt u zich over bestelling { $order }, dan betaalt u zelf de retourkosten. Is het artikel kapot, beschadigd of verkeerd geleverd, dan betalen wij.
       *[shop] Retourneren is gratis. Het label voor bestelling { $order } is al gefrankeerd, en we houden niets in op uw terugbetaling.
    }
    { $return-freight ->
        [customer] U mag zelf een bezorgdienst kiezen. Neem wel een verzending met track-and-trace en bewaar het bewijs.
       *[shop] Gebruik wel ons label en betaal niet zelf voor de verzending, zodat we het pakket de hele weg kunnen volgen.
    }
    U meldt de retour aan bij “Mijn bestellingen” in uw account, { within-return-window } na ontvangst.

    { closing }
    .title = Wie betaalt de retourkosten?
    .asks =
        is retourneren gratis
        wie betaalt de verzendkosten terug
        moet ik zelf porto betalen
        wat kost terugsturen
        7,95 betaald op het postkantoor, krijg ik dat terug
        Het is uw fout, dus ik betaal de retour niet.
        gaan de retourkosten van mijn geld af
        krijg ik de bezorgkosten ook terug
        rekenen jullie iets voor een retour
        verzendkosten retour
        kost het me iets als ik het terugbreng
        betaal ik voor het terugsturen
        Moet ik zelf betalen als ik het artikel niet wil houden?
        hoeveel ben ik kwijt aan retourporto
        is het label al betaald of trek ik zelf de portemonnee
        verkeerd geleverd en dan ook nog porto vragen voor de retour? dacht het niet
        Wie draagt de kosten van de terugzending?
        aangetekend teruggestuurd voor 11 euro, vergoeden jullie dat
        gaan er kosten af als ik de box retourneer

exchange-size =
    { greeting }

    Een andere maat is geen probleem. Voor bestelling { $order } kan dat { within-return-window } na ontvangst.
    Kies bij “Mijn bestellingen” in uw account voor “Omruilen” en geef de maat op. Ga uit van de lengte in centimeters; zit uw kindje ertussenin, neem dan de grootste.
    De nieuwe maat gaat { within-shipping } na ontvangst van uw retour op de post. Het retourlabel is gefrankeerd.
    Is de maat uitverkocht, dan krijgt u uw geld terug.

    { closing }
    .title = Andere maat
    .asks =
        te klein, heb een maatje groter nodig
        valt erg klein uit
        ruilen van 62 naar 68
        Heeft u dit ook in maat 74?
        verkeerde maat besteld
        veel te wijd, kleinere aub
        mouwtjes te kort
        boxpakje past niet meer
        welke maat bij 71 cm
        maat 56 retour en 62 ervoor in de plaats
        past hem niet meer, maat groter graag
        te strak om de buik
        laarsjes knellen bij de wreef, een nummer groter graag
        legging zakt af, doe toch maar S
        De mouwen van de regenjas zijn mij te lang; kan ik hem een maat kleiner krijgen?
        slaapzak sleept over de grond, maatje minder graag
        ik zat tussen twee maten in en gokte mis, graag toch de 86

refund-method =
    { greeting }

    De terugbetaling van bestelling { $order } gaat { $method ->
        [card] naar de kaart waarmee u hebt betaald
        [paypal] naar de PayPal-rekening waarmee u hebt betaald
        [wallet] naar de kaart of rekening achter uw wallet
       *[none] naar de rekening of kaart waarmee u hebt betaald
    }, { within-refund } na uw aanmelding van de retour, mits het pakket dan bij ons is of u het verzendbewijs hebt gestuurd.
    Naar een andere rekening of kaart kunnen we niet terugstorten. Is uw kaart vervangen, dan boekt de bank het bedrag meestal door naar de nieuwe.
    Is de rekening opgeheven? Laat het ons weten voordat u het pakket verstuurt, dan spreken we iets anders af.

    { closing }
    .title = Waar gaat mijn geld naartoe?
    .asks =
        op welke rekening komt het geld
        kan het op een andere rekening
        ben overgestapt van bank
        Mijn creditcard is verlopen, hoe krijg ik mijn geld?
        met ideal betaald, hoe gaat het terugstorten
        betaald met klarna en nu retour
        krijg ik geld of een tegoedbon
        deels cadeaubon deels pin, wat krijg ik terug
        graag op de rekening van mijn vrouw
        gaat het automatisch terug naar paypal
        heb een nieuwe bankpas gekregen, komt het geld dan aan
        oude pas is geblokkeerd
        Naar welke kaart wordt het bedrag teruggestort?
        klarna factuur was al betaald, krijg ik het via klarna of rechtstreeks
        rekening staat inmiddels op naam van mijn ex, niet daarheen storten svp
        Kunt u het bedrag ook contant uitbetalen of uitsluitend via de bank?
        met apple pay afgerekend, komt het daar weer op
        naar welk iban boeken jullie het

refund-late =
    { greeting }

    Het spijt ons dat u nog wacht. We hebben { CURRENCY($amount) } voor bestelling { $order } op { DATETIME($date, dateStyle: "long") } teruggestort via de betaalmethode die u hebt gebruikt.
    Kijk ook even op het afschrift met de oorspronkelijke betaling: sommige banken verrekenen het bedrag daar en tonen geen aparte regel.
    We vragen bij onze betaaldienst het betalingskenmerk op. U ontvangt het { within-response }, en uw bank kan het bedrag ermee vinden.

    { closing }
    .title = Teruggestort, maar niet ontvangen
    .asks =
        jullie zeggen teruggestort maar er staat niks op
        mail gehad over terugbetaling, geen geld
        bank ziet niks binnenkomen
        Volgens u is het bedrag overgemaakt, maar ik heb niets ontvangen.
        al een week geleden teruggeboekt zogenaamd
        status terugbetaald, saldo nul
        kunt u het kenmerk van de overboeking geven
        creditcard laat geen creditering zien
        waar is mijn geld heen, 3e van de maand verstuurd zeggen jullie
        rabobank weet van niks
        teruggestort op papier, in het echt geen cent
        Kunt u aantonen dat de terugbetaling daadwerkelijk is verricht? Bij mij is niets ontvangen.
        klarna zegt dat jullie terugbetaling daar nooit is binnengekomen
        alle afschriften van juni doorgespit, die terugstorting van jullie zit er niet tussen
        in mijn account staat terugbetaald maar er is niks bijgeschreven bij abn

voucher-problem =
    { greeting }

    Vervelend dat { $code ->
        [none] uw kortingscode
       *[other] kortingscode { $code }
    } niet werkt, onze excuses. Meestal is de code verlopen of al gebruikt, is het minimumbedrag niet gehaald of doet een artikel in de winkelwagen niet mee.
    De voorwaarden staan in de e-mail waarin u de code kreeg. Typ hem eens met de hand over, zonder spaties.
    Lukt het dan nog niet, stuur ons dan een schermafdruk van uw winkelwagen.
    Wilt u niet wachten? Bestel vandaag zonder code en geef ons het bestelnummer. Was de code geldig, dan storten we het verschil terug via uw betaalmethode.

    { closing }
    .title = Kortingscode werkt niet
    .asks =
        kortingscode werkt niet
        code ongeldig zegt ie
        korting gaat er niet af
        Waar moet ik mijn actiecode invullen?
        vergeten de code in te vullen kan dat alsnog
        10% welkomstkorting doet het niet
        cadeaubon geeft saldo 0
        zou al gebruikt zijn, klopt niet
        kan ik twee kortingen combineren
        studentenkorting lukt niet
        de site pakt mijn code niet
        code geweigerd
        foutmelding bij de kortingscode
        ik vul de code in en er gebeurt niks
        kortingscode wordt niet geaccepteerd
        welkomstcode niet geldig volgens de site
        code uit de nieuwsbrief doet moeilijk
        hij zegt niet van toepassing op deze artikelen maar dat klopt niet
        Mijn kortingsbon werd geweigerd, dus ik heb noodgedwongen de volle prijs betaald. Kan het alsnog verrekend worden?
        korting stond erbij en bij het afrekenen was ie weer weg
        als ik een 2e code invul gooit ie de eerste eruit

price-drop =
    { greeting }

    Dat is vervelend, onze excuses. Wordt een artikel { $price-match ->
        [one] binnen { $price-match } dag
       *[other] binnen { $price-match } dagen
    } na uw aankoop goedkoper, dan krijgt u het verschil van ons.
    Laat ons weten om welk artikel uit bestelling { $order } het gaat en welke prijs u vandaag ziet. Maat, kleur en uitvoering moeten gelijk zijn.
    Klopt het, dan storten we het verschil terug via uw betaalmethode. U hoeft niets terug te sturen.

    { closing }
    .title = Artikel is nu goedkoper
    .asks =
        nu goedkoper dan toen ik kocht
        gisteren besteld vandaag in de aanbieding
        krijg ik het verschil terug
        Het artikel is kort na mijn aankoop afgeprijsd.
        doen jullie aan prijsgarantie
        balen, dag later 20% eraf
        zal ik het terugsturen en opnieuw bestellen voor minder
        zelfde warmer 10 euro lager
        black friday prijs achteraf?
        laagste prijs garantie
        in jullie shop is de prijs na drie dagen al lager, krijg ik wat terug
        moederdagactie begint een dag na mijn bestelling, geldt die prijs ook voor mij?
        De speaker die ik vorige week kocht, is inmiddels afgeprijsd naar 39 euro. Betaalt u het verschil terug?
        had ik effe gewacht scheelde het 30 euro
        nu voor minder te koop, voel me genept

invoice-copy =
    { greeting }

    Excuses dat u ernaar moest zoeken. De factuur van bestelling { $order } kunt u vandaag al downloaden: kies bij “Mijn bestellingen” in uw account voor “Factuur”.
    Daarop staan de artikelen, de btw en de betaalmethode.
    Hebt u zonder account besteld, of moet de factuur op naam van een bedrijf? Antwoord dan met de gegevens, en we mailen u de pdf.

    { closing }
    .title = Factuur opvragen
    .asks =
        factuur graag
        heb een bonnetje nodig
        Kunt u mij een kopie van de factuur sturen?
        zat geen rekening bij
        factuur op naam van mijn bedrijf
        aankoopbewijs voor de verzekering
        waar kan ik de factuur downloaden
        bon kwijt
        btw factuur nodig
        kassabon voor de declaratie
        boekhouder vraagt om de factuur
        bewijs met btw voor de belasting
        rekening voor mijn administratie
        moet de kolf declareren, hebben jullie een nota
        De zorgverzekeraar verlangt het aankoopbewijs van de kolf.
        tenaamstelling op de factuur moet de stichting zijn niet ik
        nota per ongeluk gewist, nog een keer mailen graag
        waar in m'n account staat de bon

repair-part =
    { greeting }

    Uw { $product } hoeft waarschijnlijk niet terug: veel problemen verhelpt u zelf met een los onderdeel, en dat sturen we u gratis.
    Antwoord met het bestelnummer, het serienummer van de onderkant en een foto van het onderdeel.
    Weten we welk onderdeel het is, dan gaat het { within-shipping } op de post, met een uitleg in plaatjes.
    Laat de stekker er tot die tijd uit. Helpt het niet, dan regelen we een reparatie.

    { closing }
    .title = Onderdeel om zelf te vervangen
    .asks =
        is de deksel los te koop
        alleen een nieuw ringetje nodig
        onderdeel bestellen
        ventieltje kwijt, hebben jullie die
        Kan ik het zelf repareren met een nieuw onderdeel?
        adapter stuk, de rest doet het nog
        losse spenen voor de mini 240
        maatbekertje ontbreekt
        drukknoopje van het rompertje af
        afdichting lekt, nieuwe sturen?
        één stukje gebroken, los te krijgen?
        alleen de ring is stuk
        dop gebarsten kan ik die apart kopen
        alleen het snoer is kapot, hebben jullie een losse
        batterijklepje vd babyfoon kwijtgeraakt
        Is de binnenring van de luieremmer afzonderlijk verkrijgbaar? De rest mankeert niets.
        schroefje van de box kwijt kunnen jullie er eentje opsturen
        stuur mij dat membraan maar, erin zetten kan ik zelf wel

repair-partner =
    { greeting }

    Uw { $product } kan bij u in de buurt worden gerepareerd; u hoeft het niet ver weg te sturen.
    Antwoord met het bestelnummer, uw postcode en een paar woorden over het defect.
    U krijgt { within-response } de naam en het adres van de dichtstbijzijnde reparateur.
    Valt het defect onder de garantie, dan is de reparatie gratis. Anders hoort u vooraf wat het kost en beslist u zelf.

    { closing }
    .title = Reparatie in de buurt
    .asks =
        kan het ook hier in de regio gerepareerd worden
        is er een reparateur bij mij in de buurt
        onderdeel vervangen, doet het nog steeds niet
        waar kan ik het laten maken
        Wat kost een reparatie buiten de garantie?
        hoef geen nieuwe, wil deze gemaakt hebben
        hersteldienst in utrecht?
        kan een vakman er even naar kijken
        durf ik zelf niet open te maken
        repair café hier in het dorp, of welke monteur komt er bij ons langs
        welke winkel in eindhoven repareert die dingen voor jullie
        breng m liever zelf even naar een werkplaats dan op de post
        Het nieuwe onderdeel bracht geen verbetering. Is er in Zwolle een monteur die ernaar kan kijken?
        zit er een servicepunt in rotterdam voor die speaker
        heb twee linkerhanden, laat een vakman hier in de buurt het maar fiksen

extended-protection =
    { greeting }

    Met ons beschermingsplan is uw { $product } nog { $extended-protection ->
        [one] { $extended-protection } maand
       *[other] { $extended-protection } maanden
    } langer gedekt. Het gaat in zodra de gewone garantie afloopt.
    Inbegrepen zijn onderdelen en reparaties bij elektrische en mechanische storingen; slijtage en valschade niet.
    U sluit het af bij het bestellen of later via “Mijn bestellingen” in uw account. Prijs en voorwaarden ziet u vooraf.
    Het is geheel vrijblijvend: uw wettelijke rechten hebt u ook zonder plan.

    { closing }
    .title = Beschermingsplan
    .asks =
        kan ik de garantie verlengen
        wat houdt het beschermingsplan in
        is valschade ook gedekt
        Heeft u een verlengde garantie?
        achteraf extra garantie bijkopen
        loont zo'n verzekering voor de warmer
        beschermingsplan opzeggen
        hoe lang loopt de extra dekking
        heb het plan, hoe maak ik er gebruik van
        gaat de dekking mee als ik hem weggeef
        langer gedekt zijn dan de standaard twee jaar
        Kan ik extra dekking afsluiten?
        waterschade ook beschermd met dat plan?
        staat ineens een verzekering in m'n winkelmandje
        Tot wanneer na de aankoop kan het beschermingsplan worden toegevoegd?
        drie jaar zekerheid op de babyfoon, wat moet dat kosten
        extra dekking ja of nee, wat raden jullie aan bij een smartwatch

product-use =
    { greeting }

    Zo neemt u { $product } in gebruik:
    – Veeg de binnenkant af met een vochtige doek, zet het apparaat op een vlakke ondergrond en steek de stekker in het stopcontact.
    – Zet de fles er zonder deksel in en vul water bij tot de streep.
    – Kies de stand en laat het ongeveer { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } opwarmen. Het lampje verandert van kleur als het klaar is.
    Zwenk de fles en laat een paar druppels op de binnenkant van uw pols vallen: warm is goed, heet niet.

    { closing }
    .title = Flessenwarmer gebruiken
    .asks =
        hoe werkt de flessenwarmer
        hoeveel water moet erin
        wat betekent het blauwe lampje
        melk wordt veel te heet
        Hoe gebruik ik het apparaat voor de eerste keer?
        geen handleiding in de doos
        hoe lang voor 150 ml
        mag er bevroren moedermelk in
        welke stand voor melk uit de koelkast
        hij piept drie keer is dat normaal
        wat is het verschil tussen stand 1 en 2 op de warmer
        hoe zet ik de speaker op nederlands
        Hoe stel ik de badthermometer in op Celsius? Ik kan het nergens vinden.
        hoe weet ik dat de melk warm is geeft ie een seintje
        past er ook een glazen potje in de warmer

garment-care =
    { greeting }

    Was { $product } op { $degrees } °C, met een mild programma, binnenstebuiten en met de drukknoopjes dicht.
    Gebruik geen bleekmiddel of wasverzachter; door wasverzachter neemt de stof minder vocht op.
    Laat het liggend of aan de lijn drogen. In de droger kan het krimpen.
    Was het één keer met gelijke kleuren voordat uw kindje het draagt.

    { closing }
    .title = Kleding wassen
    .asks =
        hoe moet ik het wassen
        mag het in de droger
        krimpt dit
        op hoeveel graden
        Kan dit rompertje in de wasmachine?
        hoe was ik het zonder dat het krimpt
        eerst wassen voor het dragen?
        hoe krijg ik melkvlekken eruit
        waslabel eraf geknipt
        geeft het af in de was
        mag je het strijken
        regenpak in de machine of afspoelen met de tuinslang
        trui van merinowol welk programma
        Mijn spijkerbroek geeft blauw af; hoe was ik hem voortaan?
        rompertjes op 60 of is dat zonde
        bananenvlek in het slabbetje, komt die er nog uit?

injury-report =
    { greeting }

    Wat naar om te lezen; het spijt ons dat dit is gebeurd. Gebruik { $product } niet meer: haal bij een apparaat de stekker eruit en houd het buiten bereik van kinderen.
    Is er iemand gewond of niet lekker? Laat er een arts naar kijken. Bel bij spoed 112.
    Een specialist productveiligheid neemt uw melding over en neemt { within-response } contact met u op.
    Bewaar het product en de verpakking zoals ze zijn en probeer niets te repareren. Laat ons als het u schikt weten hoe we u het best bereiken, en stuur zo mogelijk een foto.

    { closing }
    .title = Letsel of gevaar door een product
    .asks =
        mijn kind heeft zich verbrand
        er kwam vuur uit
        schok gekregen van de stekker
        Ons zoontje stikte bijna in een onderdeel dat losliet.
        rook uit de oplader
        we hebben op de spoedeisende hulp gezeten
        hand opengehaald aan de fles
        accu werd gloeiend heet, blaren op mijn hand
        dit ding is levensgevaarlijk
        vonken uit het stopcontact
        heet water uit de warmer over haar heen gekregen
        blaar van de flessenwarmer
        dochter heeft haar vingers verbrand aan het apparaat
        haar vingertje zat klem in de box, nagel eraf
        föhn vlamde op en mn haar is verschroeid
        Mijn horloge werd bloedheet en heeft mijn pols verbrand.
        zuignap van het badzitje liet los en hij ging kopje onder
        stekker gesmolten in het stopcontact, brandlucht door het hele huis

complaint-apology =
    { greeting }

    Het spijt ons. Dit heeft u veel te veel tijd gekost, en we begrijpen dat u er genoeg van hebt.
    Uw klacht ligt nu bij onze teamleider, met alles wat u al hebt geschreven. U hoeft niets opnieuw uit te leggen.
    U krijgt { within-response } persoonlijk antwoord: wat er misging, wat we eraan doen en wanneer.
    Is er iets waarmee het voor u is opgelost, schrijf het ons dan. Daar kijken we als eerste naar.

    { closing }
    .title = Klacht
    .asks =
        ik wil een klacht indienen
        waardeloze service
        wil je leidinggevende spreken
        Ik ben zeer ontevreden over de gang van zaken.
        kastje naar de muur gestuurd
        vijf mails gestuurd en niemand die wat doet
        wat een aanfluiting
        nooit meer bij jullie
        ik ben er helemaal klaar mee
        standaard praatjes elke keer
        schandalig hoe jullie met klanten omgaan
        met vier medewerkers gepraat en niets opgelost
        wie is daar de baas
        weer zo'n knip-en-plak antwoord, leest er überhaupt iemand mee?
        beloofd terug te bellen, drie keer, nooit gebeurd
        Ik verzoek u mijn klacht voor te leggen aan uw directie.
        wat een janboel bij jullie, ik raad iedereen af hier te kopen
        afgesnauwd door jullie telefoniste

marketplace-dispute =
    { greeting }

    We hebben gezien dat u voor bestelling { $order } een zaak hebt geopend. Dat is uw goed recht; u kunt hem zo lang open laten staan als u wilt.
    We antwoorden { within-response } in de zaak zelf, met de verzendgegevens en ons voorstel. Zo staat alles bij elkaar.
    Hebt u een oplossing in gedachten? Zet die er dan bij, met foto's als u die hebt.

    { closing }
    .title = Zaak geopend bij het platform of PayPal
    .asks =
        heb een zaak geopend bij paypal
        klacht ingediend via bol
        a-tot-z claim gestart
        Ik heb een geschil gemeld bij het platform.
        amazon zegt dat ik op de verkoper moet wachten
        moet ik de zaak eerst sluiten
        dispuut loopt al een week
        anders open ik een geschil hoor
        wat gebeurt er met mijn claim bij ebay
        kopersbescherming aangevraagd
        a-z claim loopt bij amazon
        bij paypal een geschil geopend over jullie levering
        bol heeft bemiddeling gestart, jullie zijn aan zet
        Via bol diende ik mijn klacht in en sindsdien vernam ik niets van u als verkoper.
        paypal geschil staat open tot de 20e, reageren jullie daar nog?
        claim op amazon geëscaleerd omdat jullie niet antwoordden
        sluit m'n dispuut bij ebay pas als alles geregeld is

chargeback =
    { greeting }

    Uw bank heeft ons laten weten dat u de betaling van { CURRENCY($amount) } voor bestelling { $order } betwist. Zolang dat loopt, houdt de bank het bedrag vast. Betalen wij u intussen ook, dan krijgt u het dubbel en moet er iets terug.
    We sturen de bank { within-response } de orderbevestiging, het bezorgbewijs en de gegevens van uw retour, voor zover wij die hebben.
    Hebt u zelf een verzendbewijs, foto's of e-mails, geef die dan ook aan uw bank. Die beslist en laat het u weten.
    Herkent u de afschrijving niet? Antwoord dan, en we laten u weten wat er wanneer is besteld.

    { closing }
    .title = Betaling betwist bij de bank
    .asks =
        betaling betwist bij mijn bank
        chargeback gedaan
        incasso gestorneerd
        Ik heb de creditcardbetaling laten terugboeken.
        ken deze afschrijving van kestrelle niet, bij de bank gemeld
        bank zegt dat jullie bezwaar maken
        via ics m'n geld teruggevraagd
        kunnen jullie al terugbetalen terwijl de bank bezig is
        wat nu na de stornering
        ik haal het geld wel terug via de bank
        de bank heeft het geld teruggehaald
        via ing laten terugboeken
        incasso laten terugdraaien bij knab en nu
        De afschrijving is op mijn verzoek door de bank teruggedraaid; hoe gaat het nu verder bij u?
        mastercard vraagt jullie om een reactie op mijn betwisting
        had jullie gewaarschuwd, ing is het geld nu aan het terugvorderen
        rabo wil screenshots van ons contact voor de storneringszaak

review-request =
    { greeting }

    Fijn dat u het vraagt. Of u een beoordeling schrijft en wat u erin zet, bepaalt u helemaal zelf.
    We betalen niet voor beoordelingen, ook niet met korting, en vragen niemand om er een aan te passen of weg te halen. Heeft iemand dat namens ons gedaan? Stuur ons dat bericht dan door.
    Klopt er iets niet aan uw bestelling, zeg het ons dan hier. We gaan ermee aan de slag, met of zonder beoordeling.

    { closing }
    .title = Beoordelingen
    .asks =
        krijg ik iets voor een review
        waar kan ik een beoordeling achterlaten
        waarom vragen jullie steeds om een review
        kaartje in de doos: 10 euro voor 5 sterren
        Betaalt u mij terug als ik mijn recensie verwijder?
        heb 1 ster gegeven op trustpilot
        kan ik mijn beoordeling aanpassen
        review is niet geplaatst
        goeie review in ruil voor korting?
        moet ik sterren geven
        hoe vaak gaan jullie nog om een beoordeling vragen
        als ik mijn ene ster naar vijf verander, krijg ik dan iets?
        Is het mogelijk om anoniem een beoordeling te plaatsen?
        mag ik in m'n review gewoon zetten dat de draagzak tegenviel
        zijn die reviews van jullie wel echt

pre-order =
    { greeting }

    { $product } kunt u vooraf bestellen. De verwachte verzenddatum is { DATETIME($date, dateStyle: "long") }.
    U krijgt dan een e-mail met de track-and-tracecode; de stand van zaken ziet u bij “Mijn bestellingen” in uw account.
    Verandert de datum, dan laten we u de nieuwe weten voordat de oude voorbij is. U kiest dan of u wacht of kosteloos annuleert.

    { closing }
    .title = Pre-order
    .asks =
        wanneer worden pre-orders verstuurd
        kan ik de nieuwe warmer alvast bestellen
        wanneer komt ie uit
        gepreorderd, wanneer krijg ik hem
        Wordt een voorbestelling direct afgerekend?
        pre order annuleren
        is mijn reservering doorgekomen
        release weer uitgesteld?
        hou er eentje voor me vast
        hoe lang wachten op het nieuwe model
        wnr kan ik de nieuwe smartwatch reserveren
        hoor niks over m'n voorbestelling, staat die nog goed
        Ontvang ik bij een voorbestelling een verwachte leverdatum?
        die babyfoon komt in de herfst toch, alvast claimen kan dat?
        krijgen voorbestellers m eerder dan de rest

out-of-stock =
    { greeting }

    { $product } is op dit moment uitverkocht. Nieuwe voorraad verwachten we op { DATETIME($date, dateStyle: "long") }.
    Kies op de productpagina voor “Mail mij”, dan krijgt u bericht als het artikel er weer is. U zit nergens aan vast.
    Wilt u niet zo lang wachten? Laat ons weten wat u belangrijk vindt, zoals maat, kleur of prijs; we noemen u een artikel dat op voorraad is.
    Hebt u het al besteld, dan ziet u de stand van zaken bij “Mijn bestellingen” in uw account.

    { closing }
    .title = Weer op voorraad?
    .asks =
        wanneer weer op voorraad
        uitverkocht??
        hebben jullie nog grijze rompertjes
        Wanneer wordt dit artikel weer geleverd?
        overal uitverkocht
        mail me als ie er weer is
        is het uit het assortiment
        ligt hij nog ergens in een winkel
        niet leverbaar al weken
        komt de mini 240 nog terug
        bestelknop is grijs bij alle maten
        weer geen luiers te krijgen bij jullie
        Wordt de slaapzak in maat 90 nog aangevuld of is deze uit de collectie genomen?
        hebben jullie ergens nog een restantje van die zonnebrand
        wnr komt er nieuwe lading speakers

altered-item =
    { greeting }

    U hebt gelijk: { $product } uit bestelling { $order } is niet helemaal zoals op de foto, onze excuses. { $change ->
        [colour] De kleur wijkt iets af, omdat de stof die we hadden uit een nieuw verfbad komt.
        [fabric] De stof is een andere, omdat de oorspronkelijke er niet meer was; we kozen er een die net zo aanvoelt en die u hetzelfde wast.
       *[length] De lengte is aangepast, zodat die klopt met de maten in onze maattabel.
    }
    Dat hadden we u vóór verzending moeten zeggen.
    Bent u er blij mee, dan hoeft u niets te doen. Zo niet, stuur het dan { within-return-window } na ontvangst gratis terug met het label bij “Mijn bestellingen”, en u krijgt het volledige bedrag terug.

    { closing }
    .title = Artikel wijkt af van de foto
    .asks =
        kleur is heel anders dan op de foto
        andere stof dan beschreven
        waarom is het korter
        De stof is anders dan de vorige keer.
        mouwen zijn ingekort?
        stond katoen, is polyester
        in het echt veel donkerder
        hebben jullie het model veranderd
        lengte klopt niet, scheelt 5 cm
        saliegroen besteld maar het is knalgroen
        stof kriebelt, de vorige romper van jullie deed dat niet
        legging is ineens 7/8 ipv lang
        Is het dessin aangepast? Op mijn exemplaar lopen de strepen anders dan op de productpagina.
        op de site mosterdgeel en in het echt okerbruin
        op de foto zat er een capuchon aan, bij deze niet

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Tijdens de ramadan werkt ons team kortere dagen. U hoort uiterlijk { DATETIME($date, dateStyle: "full") } van ons.
       *[holiday] Bedankt voor uw bericht. Vanwege de feestdagen is ons team afwezig; vanaf { DATETIME($date, dateStyle: "full") } zijn we er weer.
    }
    Bestellen, uw pakket volgen en een retour aanmelden kan gewoon via “Mijn bestellingen” in uw account.
    Lijkt een product niet veilig of is er iemand gewond? Gebruik het niet meer en wacht niet op ons: bel uw huisarts, of bij spoed 112.

    { closing }
    .title = Openingstijden met feestdagen
    .asks =
        zijn jullie open met koningsdag
        openingstijden kerst
        tweede pinksterdag bereikbaar?
        Wanneer bent u er weer na de feestdagen?
        wordt er bezorgd op hemelvaartsdag
        werken jullie met oud en nieuw
        vandaag dicht?
        bereikbaar tussen kerst en oudjaar
        andere tijden tijdens de ramadan
        paasmaandag iemand aanwezig
        5 mei open?
        Bent u op Goede Vrijdag telefonisch bereikbaar?
        gaan er pakketten weg tussen kerst en nieuwjaar
        met carnaval zijn jullie zeker dicht
        tot wanneer is jullie zomersluiting

vip-care =
    { greeting }

    Fijn dat u al zo lang bij ons bestelt; dat waarderen we zeer.
    Uw berichten gaan naar een ervaren collega die uw eerdere bestellingen erbij heeft. U hoeft dus niet telkens opnieuw te beginnen.
    U krijgt { within-response } persoonlijk antwoord.
    Gaat het over een bepaalde bestelling, zet dan het bestelnummer erbij.

    { closing }
    .title = Voor vaste klanten
    .asks =
        ben al jaren klant
        krijgen vaste klanten voorrang
        hebben jullie een spaarprogramma
        Ik bestel regelmatig bij u en stel een snel antwoord op prijs.
        derde kindje en nog steeds jullie flesjes
        kan ik een vaste contactpersoon krijgen
        geef hier een vermogen uit, mag wel wat tegenover staan
        wou gewoon even bedanken, klant sinds 2019
        trouwe klant voordeel?
        vip klant, graag met voorrang
        halve kinderkamer komt bij jullie vandaan, krijg ik een streepje voor?
        Als trouwe afnemer zou ik graag steeds dezelfde medewerker spreken.
        wat heb ik aan m'n status als vaste klant
        tellen mijn oude bestellingen mee voor klantvoordeel
        jullie kerstkaartje was lief, dank namens een klant van het eerste uur

satisfaction-survey =
    { greeting }

    Fijn dat u wilt laten weten hoe het ging. Als uw vraag is afgehandeld, krijgt u per e-mail een korte enquête. Die komt rechtstreeks bij de leiding van onze klantenservice terecht.
    Meedoen is vrijwillig en maakt voor uw bestelling of terugbetaling niets uit.
    Wilt u er niet op wachten, schrijf ons dan wat goed ging en wat niet. We geven het door.

    { closing }
    .title = Hoe was onze service?
    .asks =
        waar kan ik de klantenservice beoordelen
        wil een medewerker een compliment geven
        geen enquête gekregen
        Hoe kan ik feedback geven over uw helpdesk?
        moet ik die vragenlijst invullen
        link van de enquête doet het niet
        de dame die me hielp was top, waar meld ik dat
        tevredenheidsonderzoek
        cijfer geven voor het gesprek
        waar zeg ik hoe ik geholpen ben
        bloemetje voor Sanne van de chat, waar kan ik dat kwijt?
        na het bellen zou ik toch een mailtje met vragen krijgen
        Ik wil graag een beoordeling geven van het telefoongesprek van vanmorgen.
        vragenlijst loopt vast bij vraag 3
        klantenservice krijgt van mij een dikke onvoldoende, waar vul ik dat in

win-back =
    { greeting }

    Leuk om weer van u te horen. { $code ->
        [none] Een kortingscode hebben we vandaag niet, maar alle aanbiedingen staan op onze startpagina.
       *[other] We hebben een code voor uw volgende bestelling: { $code }. Vul hem in bij de winkelwagen; daar ziet u wat eraf gaat.
    }
    Wat er sinds uw vorige bezoek bij is gekomen, staat onder “Nieuw”.
    Wilt u de volgende actie vooraf horen? Meld u dan aan voor onze nieuwsbrief. Afmelden kan altijd.

    { closing }
    .title = Aanbiedingen voor eerdere klanten
    .asks =
        nog aanbiedingen
        lang niet besteld, korting voor mij?
        zijn er sinterklaasacties
        Heeft u een actie voor bestaande klanten?
        wanneer is de volgende uitverkoop
        ben er weer, welkomstcode?
        doen jullie mee met black friday
        wat is er nieuw in de shop
        iets leuks voor moederdag in de aanbieding
        stuur een kortingscode dan bestel ik
        oud-klant hier, valt er wat te halen?
        Ontvangen terugkerende klanten bij u een actiecode?
        outlet of opruiming bij jullie ergens
        oudste is vijf en nu toch nog een nakomertje, hebben jullie een actie lopen?
        mis jullie kortingsmails, zet me weer op de lijst

language-not-served =
    { greeting }

    Op dit moment antwoorden we in het Nederlands. Schrijf gerust in uw eigen taal: we lezen uw bericht met een vertaling en antwoorden in korte zinnen die goed te vertalen zijn.
    U krijgt { within-response } antwoord.
    Is iets niet duidelijk, zeg ons dan welk deel. Foto's en het bestelnummer werken in elke taal.

    { closing }
    .title = Antwoord in een andere taal
    .asks =
        spreekt er iemand turks
        kan het ook in het engels
        mijn nederlands is niet zo goed
        Is er iemand die Arabisch spreekt?
        antwoord in het pools graag
        english please?
        mijn moeder verstaat alleen berbers
        ik gebruik een vertaalapp sorry
        oekraïens mogelijk
        in het duits schrijven mag dat
        au pair spreekt alleen spaans, iemand van jullie ook?
        ik schrijf met vertaal programma, is goed zo
        Zouden wij deze kwestie in het Italiaans kunnen bespreken?
        tigrinya of somalisch kan iemand dat
        can we switch to english

data-erasure =
    { greeting }

    We hebben uw verzoek om uw persoonsgegevens te wissen ontvangen. We doen dat { $erasure-within ->
        [one] binnen { $erasure-within } dag
       *[other] binnen { $erasure-within } dagen
    } en bevestigen het per e-mail.
    Antwoord vanaf het e-mailadres waarmee u bestelt, zodat we zeker weten dat het verzoek van u komt.
    Facturen moeten we bewaren zolang de belastingwet dat voorschrijft. We gebruiken ze nergens anders voor.
    Sla vooraf op wat u nog nodig hebt; een verwijderd account is niet te herstellen.

    { closing }
    .title = Persoonsgegevens wissen
    .asks =
        account verwijderen
        wis al mijn gegevens
        Ik doe een beroep op mijn recht op vergetelheid (AVG).
        haal me uit jullie systeem
        welke gegevens hebben jullie van mij
        avg verzoek
        wil niet meer in jullie bestand staan
        bankgegevens en adres verwijderen aub
        hoe zeg ik mijn account op
        inzageverzoek
        ben bij jullie weg, alles van mij mag van de server
        Mijn man is overleden; wilt u zijn account en gegevens laten verwijderen?
        avg art 17 graag uitvoeren
        wat bewaren jullie precies van mij en haal het daarna weg
        registratie bij kestrelle ongedaan maken
