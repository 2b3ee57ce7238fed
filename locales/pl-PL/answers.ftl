# Odpowiedzi sklepu Kestrelle po polsku (Państwo).

order-status =
    { greeting }

    dziękujemy za wiadomość. Zamówienie { $order } jest w drodze, a planowany dzień doręczenia to { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] Przesyłkę można śledzić na koncie klienta, w zakładce „Moje zamówienia”.
       *[other] Numer do śledzenia przesyłki: { $tracking }. Kolejne etapy widać też na koncie klienta, w zakładce „Moje zamówienia”.
    }
    Jeśli tego dnia paczka nie dotrze, wystarczy odpowiedzieć na tę wiadomość: zlecimy przewoźnikowi poszukiwanie.

    { closing }
    .title = Gdzie jest moje zamówienie?
    .asks =
        moja paczka wyruszyła czy jeszcze nie
        czy przesyłka już nadana
        proszę o numer paczki, nie wiem gdzie są rzeczy
        gdzie są moje butelki
        zamówiłam podgrzewacz, kiedy do mnie dotrze
        czy przesyłka wyjechała z magazynu
        czy moja paczka jest już w drodze
        czy zamówienie wyszło z magazynu
        wyslaliscie juz moje zakupy?
        na kiedy mam się spodziewać kuriera
        gdzie teraz jedzie moja paczka
        gdzie moja paczka
        gdzie jest moje zamowienie
        kiedy przyjdzie
        czy paczka została już nadana?
        status zamówienia proszę
        nic nie przyszlo jeszcze
        Dzień dobry, chciałabym zapytać, na jakim etapie jest realizacja zamówienia
        nr przesyłki poproszę
        wysłane czy dalej leży w magazynie
        halo co z moja przesylka
        kurier nie dzwonił, paczki brak

delivery-delay =
    { greeting }

    przepraszamy, że zamówienie { $order } nie dotarło w zapowiedzianym terminie.
    Nowy termin według przewoźnika to { DATETIME($date, dateStyle: "long") }.
    Nic nie trzeba robić; adres i cena pozostają bez zmian.
    Jeśli paczki nie będzie również tego dnia, prosimy o odpowiedź: do Państwa wyboru wyślemy zamówienie ponownie albo zwrócimy pieniądze.

    { closing }
    .title = Opóźniona dostawa
    .asks =
        na podgrzewacz czekam już dwa tygodnie, termin dawno minął
        kuriera nie było, a miał przyjechać
        cały dzień czekałam i nikt nie przyjechał
        dostawa znowu się opóźnia
        powinno dojść przedwczoraj
        paczka opóźniona
        miało być wczoraj!
        ile jeszcze mam czekać
        obiecane 2 dni a minął tydzień
        termin dostawy minął i cisza
        czemu tak długo
        znowu przesunięta data dostawy
        prezent na chrzest miał być na sobote
        Proszę o wyjaśnienie opóźnienia w realizacji
        no ile można, kpina
        spoznia sie juz 5 dni

item-damaged =
    { greeting }

    przykro nam, że produkt z zamówienia { $order } dotarł uszkodzony. Prosimy na razie z niego nie korzystać.
    Prosimy odesłać w odpowiedzi dwa zdjęcia: uszkodzenia oraz opakowania z etykietą przewoźnika.
    Propozycję rozwiązania prześlemy { within-response } od otrzymania zdjęć: jeśli wystarczy nowa część, wyślemy ją bezpłatnie, a jeśli nie, wymienimy produkt lub zwrócimy pieniądze.
    Do tego czasu prosimy zachować produkt i opakowanie.

    { closing }
    .title = Produkt dotarł uszkodzony
    .asks =
        podgrzewacz przyszedł z pękniętą obudową
        pokrywka pęknięta
        obudowa ma rysę i wgniecenie
        odprysk na butelce
        przyszło połamane
        przyszło potłuczone
        butelka pęknięta
        karton zgnieciony, w środku masakra
        uszkodzony towar w paczce
        krem wylał się na wszystko
        ulamana nakretka
        Stwierdziłem uszkodzenie przesyłki, jak postąpić?
        dziura w pajacyku prosto z opakowania
        szkło w paczce!! przecież to dla dziecka
        podgrzewacz porysowany i z pekniciem
        kurier chyba kopał tą paczkę

wrong-item =
    { greeting }

    przepraszamy, w zamówieniu { $order } wysłaliśmy niewłaściwy produkt. To nasz błąd przy kompletowaniu.
    Właściwy produkt dostarczymy { within-shipping }, nie czekając na zwrot pierwszego.
    Opłacona etykieta zwrotna jest na koncie klienta, w zakładce „Moje zamówienia”.
    Prosimy o podanie w odpowiedzi numeru artykułu z opakowania, dzięki temu znajdziemy przyczynę pomyłki.

    { closing }
    .title = Dotarł inny produkt niż zamówiony
    .asks =
        w pudełku inne body niż wybrałam
        zamiast szarych przysłaliście różowe śpioszki
        zamiast butelki przyszło coś innego
        zamówiłam butelkę, dostałam co innego
        zamiast kremu przyszły smoczki
        dostałam zupełnie inną rzecz niż zamawiałam
        w paczce co innego zamiast podgrzewacza
        wysłaliście mi cudze zamówienie
        przyszło nie to
        zły produkt w paczce
        zamawiałam szary, dostałam różowy
        pomyliliście zamówienia
        to nie moje
        Otrzymałem towar niezgodny z zamówieniem
        zamiast 62 jest 74
        chyba zamieniliście paczki, mam rzeczy kogoś innego
        inny model niż ten, który zamówiłam
        co wy mi wysłaliście??

return-start =
    { greeting }

    produkt z zamówienia { $order } można zwrócić bez podania przyczyny { within-window } od otrzymania. Mieści się w tym ustawowe prawo odstąpienia od umowy.
    Jak to zrobić:
    1. Na koncie klienta, w zakładce „Moje zamówienia”, zgłosić zwrot i pobrać opłaconą etykietę.
    2. Zapakować produkt, nakleić etykietę i nadać paczkę; potwierdzenie nadania prosimy zachować.
    Pieniądze zwrócimy { within-refund } od zgłoszenia, o ile towar będzie już u nas lub otrzymamy dowód nadania.

    { closing }
    .title = Jak zwrócić produkt?
    .asks =
        oddanie ładowarki, jaka procedura
        sprzęt nam nie pasuje, jak oddać
        kupiłam podgrzewacz i chcę go oddać
        body nie pasuje, jak wygląda zwrot u was
        chcę zwrócić ładowarkę, co mam zrobić
        podgrzewacz mi nie odpowiada, jak go oddać
        chcę odesłać ubranko
        jak mam odesłać rzecz której nie chcę
        chciałabym oddać i dostać pieniądze
        co zrobić żeby zwrócić towar
        jak zwrócić
        chce oddac towar
        zwrot jak zrobić
        nie pasuje, odsyłam
        ile dni na zwrot
        odstąpienie od umowy, formularz
        Chciałbym skorzystać z prawa odstąpienia od umowy zawartej na odległość
        nie podoba mi się, kasa z powrotem
        rozmyśliłam się, da się oddać?
        zwrot bez pudełka przyjmiecie?
        po promocji tez mozna zwrocic

exchange-item =
    { greeting }

    produkt z zamówienia { $order } chętnie wymienimy { within-window } od otrzymania.
    Prosimy napisać w odpowiedzi, jaki kolor lub model mamy przygotować, a odłożymy go w magazynie.
    Opłacona etykieta jest na koncie klienta, w zakładce „Moje zamówienia”.
    Nowy produkt dostarczymy { within-shipping } od przyjęcia pierwszego. Jeśli cena się różni, podamy różnicę przed wysyłką.

    { closing }
    .title = Jak wymienić produkt?
    .asks =
        wymieńcie mi podgrzewacz na większy model
        można wymienić
        wymiana na inny kolor
        chce inny model
        wymienicie mi na większą butelkę?
        nie chce pieniędzy tylko wymianę
        zamowilam nie ten wariant
        W jaki sposób mogę dokonać wymiany towaru?
        jednak wolę szary
        wymiana ile trwa
        zamienie na drugi wzór, da rade

refund-when =
    { greeting }

    zwrot { CURRENCY($amount) } za zamówienie { $order } jest zlecony.
    { $method ->
        [card] Pieniądze trafią na kartę, którą zapłacono, { within-refund } od zgłoszenia zwrotu.
        [paypal] Pieniądze trafią na konto PayPal { within-refund } od zgłoszenia zwrotu.
        [wallet] Pieniądze trafią do portfela elektronicznego { within-refund } od zgłoszenia zwrotu.
       *[none] Pieniądze wrócą tą samą drogą, którą zapłacono, { within-refund } od zgłoszenia zwrotu.
    }
    Możemy przy tym poczekać, aż towar do nas wróci lub otrzymamy dowód jego nadania.
    Jeśli po tym czasie kwoty nie widać, prosimy o odpowiedź; prześlemy numer operacji, po którym bank ją odnajdzie.

    { closing }
    .title = Kiedy otrzymam zwrot pieniędzy?
    .asks =
        oddałam podgrzewacz, kiedy dostanę pieniądze
        kiedy przyjdzie przelew za zwrot
        odesłałam rzeczy i czekam na pieniądze
        po jakim czasie oddajecie pieniądze
        gdzie moje pieniądze
        kiedy zwrot pieniedzy
        kasa za zwrot nie przyszła
        oddałam 10 dni temu i nic
        ile się czeka na zwrot na kartę
        Kiedy mogę spodziewać się zwrotu środków?
        paczka wróciła do was, a przelew?
        oddajcie kasę
        dalej nie mam pieniędzy za odesłane body
        zwrot płatności status

double-charge =
    { greeting }

    przepraszamy za kłopot z płatnością za zamówienie { $order }.
    { $charges ->
        [one] Widzimy { NUMBER($charges) } obciążenie na kwotę { CURRENCY($amount) }.
        [few] Widzimy { NUMBER($charges) } obciążenia po { CURRENCY($amount) }.
        [many] Widzimy { NUMBER($charges) } obciążeń po { CURRENCY($amount) }.
       *[other] Widzimy { NUMBER($charges) } obciążenia po { CURRENCY($amount) }.
    }
    Sprawdzimy to z operatorem płatności i damy znać { within-response }. Wszystko, co pobrano nadmiarowo, zwrócimy w całości.
    Prosimy o daty obciążeń; numeru karty nie trzeba podawać.
    Często drugie obciążenie to tylko blokada środków, którą bank sam zdejmuje.

    { closing }
    .title = Pobrano opłatę dwa razy
    .asks =
        z konta zeszły dwie takie same kwoty
        kasa zeszła z karty podwójnie
        ta sama płatność ściągnięta dwa razy
        podwójnie ściągnęło kase
        pobrało mi dwa razy
        dwie płatności za jedno zamówienie
        Nastąpiło podwójne obciążenie karty, proszę o zwrot
        zapłaciłem raz a zeszło 2x
        blik poszedł dwa razy
        na wyciągu ta sama kwota dwukrotnie
        okradliście mnie, ściągnęliście podwójnie
        kliknęłam dwa razy zapłać
        nadpłata do zwrotu

address-change =
    { greeting }

    { $shipped ->
        [yes] zamówienie { $order } jest już u przewoźnika, dlatego sami nie możemy zmienić adresu.
       *[no] zamówienie { $order } jest jeszcze w magazynie i adres można zmienić.
    }
    { $shipped ->
        [yes] Na stronie śledzenia można przekierować paczkę na inny adres albo do punktu odbioru, dopóki nie trafi do kuriera.
       *[no] Prosimy odpisać, podając pełny adres: ulicę, numer domu i mieszkania, kod pocztowy, miejscowość oraz telefon.
    }
    { $shipped ->
        [yes] Jeśli się nie uda i paczka wróci do nas, prosimy o właściwy adres; wyślemy ją jeszcze raz bez opłat.
       *[no] Wprowadzimy go i potwierdzimy zmianę na piśmie przed wysyłką.
    }

    { closing }
    .title = Zmiana adresu dostawy
    .asks =
        podałam nieaktualny adres
        poprawcie mi adres w zamówieniu
        zmiana adresu
        zły numer domu podałam
        przeprowadziliśmy się, paczka idzie na stary adres
        mozna przekierowac do paczkomatu
        pomyłka w kodzie pocztowym
        Proszę o korektę adresu dostawy
        wyslijcie do pracy zamiast do domu
        zapomniałam numeru mieszkania
        literówka w ulicy
        niech zawiozą do mamy, ona odbierze

order-cancel =
    { greeting }

    zamówienie { $order } zostało anulowane i nie zostanie wysłane.
    Kwotę { CURRENCY($amount) } zwrócimy { within-refund } tą samą drogą, którą zapłacono.
    Potwierdzenie jest na koncie klienta, w zakładce „Moje zamówienia”.
    Gdyby paczka mimo to dotarła, prosimy jej nie przyjmować; wróci do nas bez kosztów po Państwa stronie.

    { closing }
    .title = Anulowanie zamówienia
    .asks =
        nie chcę już tego podgrzewacza, anulujcie proszę
        już tego nie chcę, proszę nie wysyłać
        odwołuję zakup
        anulujcie zamówienie
        chce anulowac
        rezygnuję
        zamówiło się dwa razy, jedno skasujcie
        przez przypadek kupiłam
        Proszę o anulowanie złożonego zamówienia
        znalazłem taniej, odwołuję
        nie wysyłajcie już
        jak odwołać zamówienie
        zmieniłam zdanie póki nie wyszło z magazynu

warranty-claim =
    { greeting }

    przykro nam, że { $product } z zamówienia { $order } nie działa jak należy.
    { $warranty ->
        [one] Odpowiadamy za produkt przez { $warranty } miesiąc od dostawy.
        [few] Odpowiadamy za produkt przez { $warranty } miesiące od dostawy.
        [many] Odpowiadamy za produkt przez { $warranty } miesięcy od dostawy.
       *[other] Odpowiadamy za produkt przez { $warranty } miesiąca od dostawy.
    }
    Prosimy o trzy informacje: co dokładnie nie działa i od kiedy, numer seryjny ze spodu oraz zdjęcie lub krótki film.
    Odpowiemy { within-response }. Jeśli pomoże nowa część, wyślemy ją bezpłatnie z instrukcją; jeśli nie, naprawimy lub wymienimy produkt.

    { closing }
    .title = Produkt się zepsuł: reklamacja
    .asks =
        przycisk w podgrzewaczu przestał reagować
        kupiony niedawno i nie podgrzewa
        podgrzewacz kupiony latem i już nie grzeje
        podgrzewacz przestał działać
        podgrzewacz się popsuł, kupiony w tym roku
        przestał grzać
        urządzenie padło po roku
        nie podgrzewa już mleka
        sprzęt przestał działać po pół roku
        podgrzewacz nie grzeje
        zepsuło się, kupione w zeszłym roku
        urządzenie już nie działa
        guzik się zaciął po dwóch miesiącach
        zepsuł się podgrzewacz
        reklamacja jak złożyć
        nie działa po miesiącu
        nie włącza sie wcale
        jest na to gwarancja?
        miga na czerwono i nie grzeje
        Zgłaszam niezgodność towaru z umową
        ładowarka nie laduje
        badziewie, pół roku i po sprzęcie
        paragon zgubiony, reklamacje uznacie?
        bateria trzyma 10 minut

out-of-hours =
    { greeting }

    dziękujemy, Państwa wiadomość do nas dotarła. W tej chwili zespół nie pracuje.
    Osobistą odpowiedź wyślemy najpóźniej: { DATETIME($respond-by, dateStyle: "full") }, godz. { DATETIME($respond-by, timeStyle: "short") }.
    Aby pomóc już w pierwszej odpowiedzi, prosimy o numer zamówienia i, jeśli to potrzebne, zdjęcie.
    W sprawach zdrowia prosimy na nas nie czekać, tylko zwrócić się do lekarza.

    { closing }
    .title = Jesteśmy poza godzinami pracy
    .asks =
        odpiszecie mi w niedzielę?
        ktoś jest teraz na linii
        długo się czeka na konsultanta
        wieczorem też odpisujecie?
        ktoś mi dziś odpowie?
        o której otwieracie
        jest tam kto
        czemu nikt nie odpisuje
        w jakich godzinach pracujecie
        pracujecie w weekend?
        halo???
        to bot czy człowiek
        chcę rozmawiać z człowiekiem
        do której jest dziś infolinia
        Proszę o informację o godzinach pracy biura
        piszę w nocy ale pilne

bottle-sterilise =
    { greeting }

    sterylizacja { $product } w domu jest prosta:
    1. Rozłożyć butelkę i umyć wszystkie części w ciepłej wodzie z płynem.
    { $minutes ->
        [one] 2. Zalać części wodą w garnku i wygotowywać { $minutes } minutę.
        [few] 2. Zalać części wodą w garnku i wygotowywać { $minutes } minuty.
        [many] 2. Zalać części wodą w garnku i wygotowywać { $minutes } minut.
       *[other] 2. Zalać części wodą w garnku i wygotowywać { $minutes } minuty.
    }
    3. Wyjąć szczypcami, zostawić do ostygnięcia i wyschnięcia na czystym ręczniku.
    Za każdym razem warto obejrzeć smoczek: popękany albo lepki trzeba wymienić.

    { closing }
    .title = Jak sterylizować butelkę?
    .asks =
        jak sterylizować butelki
        ile minut gotować
        mozna wyparzac smoczki
        czy do zmywarki można
        przed pierwszym użyciem wygotować?
        sterylizator parowy pasuje?
        W jaki sposób wyparzyć butelkę dla noworodka?
        do mikrofalówki się nadaje
        jak domyć butelkę po mleku
        jak często to robić, mała ma 2 miesiące

cosmetics-reaction =
    { greeting }

    bardzo nam przykro i dziękujemy, że dali nam Państwo znać. Prosimy nie stosować więcej { $product } i spłukać skórę letnią wodą.
    Jeśli objawy nie mijają lub się nasilają, prosimy zgłosić się do lekarza z opakowaniem, na którym jest skład. Przy obrzęku twarzy lub duszności trzeba od razu dzwonić pod 112.
    Specjalista do spraw bezpieczeństwa produktów skontaktuje się z Państwem { within-response }.
    Prosimy zachować produkt i podać w odpowiedzi numer partii z opakowania oraz krótko opisać, co się stało.

    { closing }
    .title = Reakcja skóry na kosmetyk
    .asks =
        policzki czerwone po kremie
        po kremie synek ma wysypkę
        wysypka po kremie
        uczulenie na wasz krem
        skóra piecze i swędzi
        dziecko ma czerwone policzki od kremu
        spuchły mi oczy
        alergia??
        Po zastosowaniu kosmetyku wystąpiło podrażnienie
        plamy na twarzy po waszym kremiku
        pieka mnie powieki po posmarowaniu
        odstawiłam krem, a skóra dalej schodzi

tracking-stuck =
    { greeting }

    rozumiemy, że brak zmian przy zamówieniu { $order } niepokoi. Numer przesyłki: { $tracking }.
    Zwykle oznacza to, że paczki nie zeskanowano na jednym z etapów: jedzie dalej, ale bez wpisu.
    Zleciliśmy przewoźnikowi poszukiwanie. Trwa ono { within-search }, a o wyniku napiszemy sami.
    Jeśli wcześniej status się zmieni, nic więcej nie trzeba robić.

    { closing }
    .title = Śledzenie stoi w miejscu
    .asks =
        przesyłka od soboty nie wyjechała z sortowni
        paczka od wtorku leży w sortowni
        nic się nie rusza w śledzeniu
        śledzenie stoi
        status sie nie zmienia od tygodnia
        paczka utknęła w sortowni
        brak nowych wpisów w trackingu
        ciągle "przyjęta w oddziale"
        Od kilku dni brak aktualizacji statusu przesyłki
        tracking martwy od poniedziałku
        czemu paczka nie rusza z centrum logistycznego
        ostatni skan był tydzień temu
        zawisła gdzieś po drodze

parcel-lost =
    { greeting }

    niestety poszukiwanie się zakończyło i przewoźnik nie odnalazł paczki z zamówieniem { $order }. Przepraszamy.
    Wybór należy do Państwa:
    – wyślemy zamówienie ponownie i dostarczymy je { within-shipping }
    – albo zwrócimy pieniądze { within-refund } tą samą drogą, którą zapłacono.
    Wystarczy odpisać „wymiana” albo „zwrot”. Nic nie trzeba dopłacać, a gdyby pierwsza paczka się odnalazła, prosimy jej nie przyjmować.

    { closing }
    .title = Paczka zaginęła
    .asks =
        paczka zaginęła
        zgubiliście moją przesyłkę
        Przewoźnik potwierdził zagubienie przesyłki
        reklamacja u kuriera uznana, co dalej
        nie znaleźli jej?
        przepadła paczka, kto mi odda
        dpd zamknęło poszukiwania, nic nie znaleźli
        InPost uznał paczkę za zagubioną, co teraz z moim zamówieniem
        okradli auto kuriera i moje rzeczy też poszły
        paczka spłonęła w sortowni, tak mi napisali
        zgubili, to wyślecie drugą czy oddajecie kasę
        Postępowanie u przewoźnika zakończono bez rezultatu, proszę o informację, co dalej.
        kurier przyznał sie ze zgubil

delivered-missing =
    { greeting }

    przykro nam: u przewoźnika zamówienie { $order } figuruje jako doręczone, a paczka do Państwa nie dotarła.
    Najpierw warto sprawdzić w trzech miejscach: u sąsiadów lub w portierni, w pobliskim automacie paczkowym lub punkcie odbioru oraz u domowników.
    Jeśli paczki tam nie ma, prosimy odpisać „nie ma”. Zapytamy wtedy przewoźnika, gdzie ją zostawiono i kto ją odebrał. Potrwa to { within-search }, a o wyniku napiszemy sami.
    Jeśli paczka się nie odnajdzie, nic Państwo nie stracą: do Państwa wyboru wyślemy zamówienie ponownie albo zwrócimy pieniądze.

    { closing }
    .title = Oznaczona jako doręczona, a paczki nie ma
    .asks =
        inpost pisze doreczona a ja nic nie mam
        przyszedł sms że dostarczono, pod drzwiami pusto
        Zgodnie ze statusem przesyłkę doręczono wczoraj o 12:40. Nie otrzymałam jej.
        dpd twierdzi że zostawił u sąsiada, pytałem wszystkich i nic
        gdzie niby doręczyliście?? byłam cały dzień w domu
        na zdjęciu z doręczenia nie moje drzwi
        skrytka w paczkomacie pusta a apka pokazuje że odebrana
        portier nic nie przyjmował, a kurier wpisał „przekazano ochronie”
        wideodomofon nic nie nagrał, a podobno dostarczyli o 10
        kurier kliknął doręczone i pojechał, nawet nie zadzwonił
        Poczta Polska podaje, że paczkę wydano adresatowi. Adresatem jestem ja i niczego mi nie wydano.
        wózka jak nie było tak nie ma, a w śledzeniu od piątku dostarczono
        kurier oznaczył doręczenie, paczki nie ma
        napisane doręczone, nic do mnie nie dotarło
        doręczono według aplikacji, a nikogo nie było w domu
        pisze że doręczono a ja nic nie odebrałam
        w aplikacji doręczona, paczki brak
        nikt mi tej paczki nie dał
        podobno odebrałem a nie odebrałem
        status doręczona a ja nic nie mam
        kurier podrobił podpis
        skradziona paczka spod drzwi
        ktoś inny odebrał z paczkomatu

partial-delivery =
    { greeting }

    z zamówieniem { $order } wszystko w porządku: wysłaliśmy je w kilku paczkach, bo produkty leżą w różnych magazynach.
    { $remaining ->
        [one] W drodze jest jeszcze { NUMBER($remaining) } paczka.
        [few] W drodze są jeszcze { NUMBER($remaining) } paczki.
        [many] W drodze jest jeszcze { NUMBER($remaining) } paczek.
       *[other] W drodze jest jeszcze { NUMBER($remaining) } paczki.
    }
    Planowany dzień doręczenia to { DATETIME($date, dateStyle: "long") }.
    Numer każdej paczki jest na koncie klienta, w zakładce „Moje zamówienia”. Jeśli po tym dniu czegoś zabraknie, prosimy napisać, czego.

    { closing }
    .title = Dotarła tylko część zamówienia
    .asks =
        w kartonie nie było wszystkiego
        brakuje części rzeczy z zamówienia
        przyszła część, reszty nie ma
        przyszła tylko połowa
        brakuje jednej rzeczy
        gdzie reszta zamówienia
        niekompletna przesyłka
        miały być trzy butelki są dwie
        druga paczka kiedy
        Zamówienie zostało zrealizowane częściowo
        smoczków nie dołożyliście
        to już wszystko czy będzie kolejny karton
        brak w paczce śliniaka

customs-duties =
    { greeting }

    { $customs ->
        [prepaid] cena zamówienia { $order } obejmuje już cło i podatki: przy odbiorze nic się nie dopłaca.
       *[due] cena zamówienia { $order } nie obejmuje cła ani podatków przywozowych; jeśli są należne, nalicza je urząd celny.
    }
    { $customs ->
        [prepaid] Zgłoszenie celne złożyliśmy sami. Gdyby przewoźnik mimo to zażądał opłaty, prosimy jej nie uiszczać i przesłać nam zdjęcie wezwania.
       *[due] Przewoźnik prześle powiadomienie z kwotą i sposobem zapłaty; po jej uiszczeniu paczka rusza dalej.
    }
    Jeśli urząd poprosi o potwierdzenie wartości, faktura jest na koncie klienta, w zakładce „Moje zamówienia”.

    { closing }
    .title = Cło i podatki
    .asks =
        na granicy doliczyli opłatę
        podatek przy imporcie muszę płacić
        każą mi zapłacić cło
        żądają opłaty celnej przy odbiorze
        trzeba płacić cło?
        paczka utknęła w urzędzie celnym
        kto płaci vat importowy
        sms o dopłacie do cła, to wy?
        odprawa celna ile kosztuje
        Proszę o informację o należnościach celnych
        czy podatki są w cenie
        żądają ode mnie 40 zł za odprawe
        deklaracja celna kto wypełnia
        dlaczego mam dopłacać na granicy

return-label =
    { greeting }

    etykieta zwrotna do zamówienia { $order } jest gotowa: na koncie klienta, w zakładce „Moje zamówienia”, przy produkcie jest przycisk „Zwrot”.
    Bez drukarki? W punkcie wystarczy pokazać kod QR z tego samego miejsca.
    Gdzie nadać: { $collection-point }.
    Paczkę prosimy nadać { within-window } od otrzymania zamówienia i zachować potwierdzenie.

    { closing }
    .title = Skąd wziąć etykietę zwrotną?
    .asks =
        brak drukarki, co z etykietą
        nie mam gdzie wydrukować
        etykieta zwrotna gdzie
        nie mam drukarki, jak odesłać
        w paczce nie było etykiety
        gdzie nadać zwrot
        prześlijcie etykietę jeszcze raz
        kod qr do zwrotu nie działa
        Proszę o przesłanie listu przewozowego na zwrot
        paczkomat czy kurier przy zwrocie?
        na jaki adres odsyłać
        plik z etykietą sie nie otwiera

return-freight =
    { greeting }

    { $return-freight ->
        [shop] przesyłkę zwrotną do zamówienia { $order } opłacamy my; etykieta z konta klienta jest już opłacona.
       *[customer] koszt odesłania produktu z zamówienia { $order } ponosi kupujący, jeśli produkt po prostu nie odpowiada. Za wadę i za naszą pomyłkę płacimy my.
    }
    { $return-freight ->
        [shop] Prosimy użyć właśnie tej etykiety, wtedy paczka nie zginie i nic nie trzeba płacić.
       *[customer] Prosimy wybrać przesyłkę ze śledzeniem i zachować potwierdzenie nadania.
    }
    Produkt można zwrócić { within-window } od otrzymania.

    { closing }
    .title = Kto płaci za odesłanie?
    .asks =
        kurier przy zwrocie płatny?
        odsyłam na wasz czy na swój koszt
        kto płaci za zwrot
        darmowy zwrot?
        ile kosztuje odesłanie
        czemu mam płacić za wasz błąd
        koszt przesyłki zwrotnej
        Kto ponosi koszty odesłania towaru?
        odesłałem na własny koszt, oddacie za kuriera?
        zwroty sa platne u was?
        potrącicie mi za przesyłkę?
        odeslanie na moj koszt czy wasz

exchange-size =
    { greeting }

    chętnie pomożemy dobrać rozmiar. Wymiana w zamówieniu { $order } jest możliwa { within-window } od otrzymania.
    Prosimy podać wzrost i wagę dziecka oraz rozmiar, który dotarł; porównamy je z tabelą rozmiarów i odłożymy właściwy.
    Opłacona etykieta jest na koncie klienta, w zakładce „Moje zamówienia”.
    Nowy rozmiar dostarczymy { within-shipping } od przyjęcia pierwszego ubranka.

    { closing }
    .title = Wymiana na inny rozmiar
    .asks =
        za duże, jest mniejsze?
        za krótkie rękawy, wymienię na większy
        zły rozmiar
        za małe, chce większe
        wymiana 68 na 74
        zaniżona rozmiarówka
        pajacyk za duży
        rękawki za krótkie
        Proszę o wymianę na większy rozmiar
        maluch juz wyrósł
        według tabeli 62 a wygląda na 56
        rozmiar wiekszy jest dostepny?

refund-method =
    { greeting }

    za zamówienie { $order } pieniądze wracają tam, skąd przyszły.
    { $method ->
        [card] To karta, którą zapłacono. Jeśli została wymieniona na nową, bank zaksięguje kwotę na tym samym rachunku.
        [paypal] To konto PayPal, z którego zapłacono.
        [wallet] To portfel elektroniczny, z którego zapłacono.
       *[none] To ten sam sposób płatności: karta, rachunek lub portfel.
    }
    Trafią tam { within-refund } od zgłoszenia zwrotu.
    Jeśli rachunek jest zamknięty, prosimy napisać przed wypłatą; numeru karty nie podawać, zaproponujemy bezpieczną drogę.

    { closing }
    .title = Gdzie trafi zwrot pieniędzy?
    .asks =
        nowa karta, a zwrot na starą?
        stare konto zamknięte, gdzie oddacie pieniądze
        na jakie konto zwrot
        mozna na inna karte
        karta wygasła, gdzie pójdzie zwrot
        płacił mąż, komu oddacie
        wolę przelewem niż na kartę
        Na jaki rachunek nastąpi zwrot?
        oddacie na blik czy konto
        bon czy gotówka przy zwrocie
        za pobraniem płaciłam, jak oddacie pieniądze
        zablokowana karta a zwrot

refund-late =
    { greeting }

    przepraszamy, że to trwa. Zwrot { CURRENCY($amount) } za zamówienie { $order } wyszedł od nas w dniu { DATETIME($date, dateStyle: "long") }.
    Jeśli kwoty nadal nie ma, płatność najpewniej czeka między bankami.
    Poprosiliśmy operatora płatności o potwierdzenie i { within-response } prześlemy numer operacji, po którym bank ją odnajdzie.
    Warto też sprawdzić, czy bank zamiast nowego wpływu nie wycofał pierwotnej transakcji.

    { closing }
    .title = Zwrot wysłany, ale pieniędzy nie ma
    .asks =
        bank twierdzi że zwrotu nie było
        wysłaliście pieniądze ale bank ich nie ma
        zwrot niby poszedł i dalej nic na koncie
        piszecie że zwróciliście a nic nie ma
        przelew zwrotny nie dotarł
        bank nie widzi żadnego zwrotu
        od dwóch tygodni "zwrócono" i pusto na koncie
        dostałam maila o zwrocie, kasy brak
        Środki nie zostały zaksięgowane mimo potwierdzenia
        podajcie numer transakcji zwrotu
        zwrot utknął
        kłamiecie ze pieniądze wyszły
        gdzie jest ten przelew

voucher-problem =
    { greeting }

    { $code ->
        [none] przykro nam, że kod nie zadziałał.
       *[other] przykro nam, że kod { $code } nie zadziałał.
    }
    Zwykle przyczyna jest jedna z trzech: minął termin, koszyk nie sięga kwoty minimalnej albo produkt jest już przeceniony.
    Prosimy wpisać kod ręcznie, wielkimi literami i bez spacji.
    Jeśli to nie pomoże, prosimy o zrzut ekranu koszyka z komunikatem. Gdy błąd leży po naszej stronie, rabat uwzględnimy także w złożonym już zamówieniu.

    { closing }
    .title = Kod rabatowy nie działa
    .asks =
        kod nie przechodzi w koszyku
        system odrzuca mój kod
        kod rabatowy nie działa
        kupon nie wchodzi
        pisze że kod nieprawidłowy
        rabat się nie naliczył
        karta podarunkowa odrzucona
        Nie mogę zrealizować bonu
        zapomniałam wpisać kod
        kod niby wygasł a dopiero co przyszedł w mailu
        cena bez zmian po wpisaniu kodu
        wasz kod to ściema

price-drop =
    { greeting }

    dziękujemy za czujność. Jeśli produkt z zamówienia { $order } potaniał w naszym sklepie, zwracamy różnicę.
    { $price-match ->
        [one] Obowiązuje to przez { $price-match } dzień od zakupu.
        [few] Obowiązuje to przez { $price-match } dni od zakupu.
        [many] Obowiązuje to przez { $price-match } dni od zakupu.
       *[other] Obowiązuje to przez { $price-match } dnia od zakupu.
    }
    Prosimy odpisać, o który produkt chodzi, a sprawdzimy cenę.
    Różnica wróci tą samą drogą, którą zapłacono; nie trzeba zamawiać od nowa.

    { closing }
    .title = Cena spadła po zakupie
    .asks =
        podgrzewacz staniał dzień po moim zakupie
        teraz jest taniej niż płaciłam
        zapłaciłam więcej niż dziś kosztuje
        dzień po zakupie taniej
        cena spadła oddajcie różnicę
        kupiłam i od razu promocja
        dziś 20 zł mniej za to samo
        zwrot różnicy w cenie?
        Proszę o wyrównanie do ceny promocyjnej
        no fajnie, wczoraj pełna cena
        mogę zamówić jeszcze raz taniej i tamto oddać?
        black friday a ja kupilem tydzien wczesniej
        taniej na stronie niż zapłaciłem

invoice-copy =
    { greeting }

    faktura do zamówienia { $order } jest do pobrania w formacie PDF na koncie klienta: „Moje zamówienia”, a potem „Dokumenty”.
    Jeśli logowanie się nie udaje, wystarczy odpisać, a kopię wyślemy na adres e-mail z zamówienia.
    Potrzebne dane firmy? Prosimy o nazwę, adres i NIP; odpowiemy, czy i jak można je uwzględnić.

    { closing }
    .title = Kopia faktury lub paragonu
    .asks =
        poproszę fakturę
        faktura na firmę z nipem
        gdzie pobrać fakturę
        paragonu nie było w paczce
        duplikat faktury vat
        Uprzejmie proszę o przesłanie faktury
        zgubiłam paragon, wyślecie kopię?
        błąd w danych na fakturze
        dowód zakupu do pracy potrzebuję
        e-paragon nie doszedl

repair-part =
    { greeting }

    dobra wiadomość: { $product } da się naprawić w domu, bez odsyłania.
    Bezpłatnie wyślemy część wraz z instrukcją krok po kroku. Dotrze { within-shipping }, a wymiana zajmuje kilka minut i nie wymaga narzędzi.
    Przed wymianą prosimy odłączyć urządzenie od prądu i poczekać, aż ostygnie.
    Prosimy potwierdzić adres. Jeśli część nie pomoże, zaproponujemy naprawę lub wymianę.

    { closing }
    .title = Część zamienna do samodzielnej naprawy
    .asks =
        sam smoczek do butelki, da się zamówić
        zgubiła się zakrętka, sprzedajecie osobno
        smoczek do butelki do kupienia na sztuki
        zginęła mi pokrywka, można ją zamówić osobno
        sprzedajecie same zakrętki
        sam smoczek można dokupić
        pękł smoczek, sprzedajecie osobno
        potrzebny tylko jeden element
        zgubiłam część, gdzie zamówić
        da się kupić samą nakrętkę
        potrzebuję część zamienną
        da się dokupić nakrętkę
        uszczelka do butelki zgubiona
        sam naprawię, wyślijcie część
        złamał się przycisk
        Czy dostępne są części zamienne?
        nowy kabel do podgrzewacza
        nie chce odsyłać przez jeden zatrzask
        nóżka odpadła, dacie nową?
        zaworek antykolkowy osobno

repair-partner =
    { greeting }

    { $product } naprawi partnerski serwis w okolicy, bez wysyłki za granicę.
    Prosimy o miejscowość i kod pocztowy, numer seryjny oraz krótki opis usterki.
    Znajdziemy najbliższy serwis, uzgodnimy z nim termin i napiszemy { within-response }.
    Jeśli odpowiadamy za usterkę, naprawa jest bezpłatna. Do tego czasu prosimy nie rozkręcać urządzenia.

    { closing }
    .title = Naprawa w serwisie w okolicy
    .asks =
        punkt stacjonarny do naprawy, gdzie jest
        czy jest u państwa punkt naprawy na miejscu
        macie stacjonarny serwis
        gdzie to naprawią na miejscu
        jest punkt gdzie mogę to zanieść do naprawy
        stacjonarnie ktoś to naprawi?
        naprawa na miejscu, gdzie
        gdzie jest serwis
        punkt naprawy w krakowie
        adres serwisu proszę
        naprawicie czy trzeba odsyłać
        najblizszy serwis
        Proszę o wskazanie autoryzowanego punktu serwisowego
        nie chce wysyłać, wolę zanieść do naprawy
        ile trwa naprawa
        serwis door to door macie?
        ktoś to naprawia na miejscu

extended-protection =
    { greeting }

    tak, do { $product } można dokupić ochronę dodatkową.
    { $extended-protection ->
        [one] Obowiązuje ona przez { $extended-protection } miesiąc.
        [few] Obowiązuje ona przez { $extended-protection } miesiące.
        [many] Obowiązuje ona przez { $extended-protection } miesięcy.
       *[other] Obowiązuje ona przez { $extended-protection } miesiąca.
    }
    Dodaje się ją w koszyku albo później na koncie klienta, obok produktu; tam też są cena i warunki.
    Jest dobrowolna: prawa wynikające z ustawy przysługują także bez niej.

    { closing }
    .title = Ochrona dodatkowa
    .asks =
        dłuższa gwarancja za dopłatą
        chcę dokupić gwarancję
        gwarancja na więcej lat
        przedłużona gwarancja
        dodatkowe ubezpieczenie sprzętu
        ile kosztuje ochrona dodatkowa
        czy warto dokupić gwarancję
        co obejmuje rozszerzona ochrona
        Proszę o warunki przedłużonej ochrony
        zapomniałam dodać ochronę w koszyku
        upadek obejmuje?
        rezygnacja z dodatkowej ochrony
        dolozyliscie mi jakies ubezpieczenie

product-use =
    { greeting }

    pierwsze użycie { $product }:
    1. Postawić urządzenie na równym blacie i wlać wodę do kreski.
    2. Wstawić butelkę bez nakrętki, włączyć i poczekać na sygnał.
    { $minutes ->
        [one] 3. Zwykle trwa to około { $minutes } minuty; butelka z lodówki potrzebuje więcej czasu.
        [few] 3. Zwykle trwa to około { $minutes } minut; butelka z lodówki potrzebuje więcej czasu.
        [many] 3. Zwykle trwa to około { $minutes } minut; butelka z lodówki potrzebuje więcej czasu.
       *[other] 3. Zwykle trwa to około { $minutes } minuty; butelka z lodówki potrzebuje więcej czasu.
    }
    4. Wymieszać i sprawdzić kroplę na nadgarstku: mleko ma być ciepłe, nie gorące.
    Instrukcja z rysunkami jest w pudełku i na koncie klienta.

    { closing }
    .title = Jak używać podgrzewacza?
    .asks =
        do ilu stopni podgrzewa
        ile czasu grzeje się butelka
        jak uruchomić podgrzewacz
        ile podgrzewać mleko
        instrukcja po polsku jest?
        ile wody wlać
        pierwsze uruchomienie co robić
        Jak prawidłowo podgrzewać mleko modyfikowane?
        co znaczy ta lampka
        jaki tryb do mleka mamy
        za gorące wychodzi
        nie wiem jak to ustrojstwo wlaczyc

garment-care =
    { greeting }

    { $product } najlepiej prać tak:
    { $degrees ->
        [one] – w temperaturze { $degrees } stopnia, program delikatny, na lewej stronie
        [few] – w temperaturze { $degrees } stopni, program delikatny, na lewej stronie
        [many] – w temperaturze { $degrees } stopni, program delikatny, na lewej stronie
       *[other] – w temperaturze { $degrees } stopnia, program delikatny, na lewej stronie
    }
    – w środku dla dzieci, bez wybielacza i płynu do płukania
    – suszyć na powietrzu, nie w suszarce; prasować letnim żelazkiem od lewej strony.
    Przed pierwszym założeniem ubranko warto uprać. Gdyby po takim praniu tkanina się skurczyła lub puściła kolor, prosimy o zdjęcie.

    { closing }
    .title = Jak prać ubranka?
    .asks =
        jak prać, żeby nie zrobiło się mniejsze
        czy body skurczy się w 60 stopniach
        pajacyk po praniu wyszedł mniejszy, w ilu stopniach trzeba było
        kurczy się to w pralce?
        co zrobić, żeby po praniu nie było za małe
        do pralki czy ręcznie, żeby się nie zbiegło
        suszyć na płasko, żeby się nie rozciągnęło?
        jak prać pajacyka
        w ilu stopniach
        jedno już skurczyło mi się w praniu, jak prać drugie
        suszarka bębnowa można?
        farbuje w praniu? prać osobno?
        czy prasować
        Jakie są zalecenia dotyczące prania?
        plama z marchewki nie schodzi
        odcięłam metkę i nie wiem jak prać
        wybielacz mozna

injury-report =
    { greeting }

    bardzo nam przykro, że do tego doszło. Najważniejsze jest teraz zdrowie.
    Prosimy nie używać więcej { $product } i odłączyć go od prądu, jeśli można to zrobić bezpiecznie.
    Przy bólu, oparzeniu, skaleczeniu, porażeniu prądem lub wątpliwościach prosimy zwrócić się do lekarza, a w nagłym zagrożeniu dzwonić pod 112.
    Zgłoszenie ma specjalista do spraw bezpieczeństwa produktów; skontaktuje się z Państwem osobiście { within-response }.
    Prosimy zachować produkt i opakowanie, niczego nie naprawiać, a w wolnej chwili podać telefon i opisać przebieg zdarzenia.

    { closing }
    .title = Uraz lub zagrożenie przez produkt
    .asks =
        dziecko się oparzyło
        kopnął mnie prąd
        podgrzewacz się zapalił
        dym z urządzenia
        córka skaleczyła się o brzeg
        mały zakrztusił się kawałkiem smoczka
        Zgłaszam wypadek z udziałem Państwa produktu
        ładowarka się stopiła w gniazdku
        poparzyłam rękę wrzątkiem
        odpadła część i synek prawie połknął

complaint-apology =
    { greeting }

    szczerze przepraszamy. Oczekiwali Państwo czegoś innego i rozumiemy to niezadowolenie.
    Sprawę przejął kierownik zespołu: przeczyta całą korespondencję, niczego nie trzeba opowiadać od nowa.
    Napisze do Państwa { within-response } i zaproponuje konkretne rozwiązanie z terminem.
    Jeśli o czymś jeszcze nie wiemy, prosimy dopisać to w odpowiedzi.

    { closing }
    .title = Skarga na obsługę
    .asks =
        chcę mówić z przełożonym
        skandal, kto tu jest szefem
        proszę o kontakt z kimś wyżej
        to jest skandal co wyprawiacie
        obsługa poniżej krytyki
        tragicznie pracujecie
        fatalna obsługa
        chce złożyć skargę
        dawać mi kierownika
        trzeci raz piszę o tym samym
        najgorszy sklep ever
        Jestem skrajnie niezadowolona z obsługi
        kpicie sobie ze mnie?
        nigdy więcej zakupów u was
        konsultant był chamski
        zero szacunku do klienta
        porazka na calej linii

marketplace-dispute =
    { greeting }

    widzimy spór otwarty do zamówienia { $order } i mają Państwo do tego prawo.
    Żeby nic nie umknęło, odpowiadamy w samym sporze: tam znajdą się dokumenty dostawy i nasza propozycja.
    Odpowiedź pojawi się { within-response }. Nie trzeba zamykać sporu ze względu na nas; to Państwo decydują, kiedy sprawa jest załatwiona.
    Zdjęcia lub korespondencję prosimy dodać również tam.

    { closing }
    .title = Otwarty spór na platformie
    .asks =
        czekam na odpowiedź w sporze
        założyłam dyskusję
        otwarta sprawa na platformie zakupowej
        otworzyłem spór
        dyskusja na allegro, czemu milczycie
        założyłam spór paypal
        nie zamknę sporu
        zgłosiłam przez ochronę kupujących
        Wszcząłem procedurę reklamacyjną na platformie
        sprzedawca nie odpowiada w dyskusji
        a-z gwarancja zgłoszona na amazonie
        każecie mi zamknąć dyskusje?
        spór wpisany, co teraz

chargeback =
    { greeting }

    bank poinformował nas o reklamacji płatności { CURRENCY($amount) } za zamówienie { $order }.
    Dopóki bank ją rozpatruje, sami nie wysyłamy pieniędzy: kwota wróciłaby dwa razy, a bank cofnąłby później jedną z wypłat.
    Przekażemy bankowi potwierdzenie zamówienia, dane dostawy i korespondencję. Z Państwa strony przydadzą się zdjęcia towaru i dowód nadania, jeśli coś zostało odesłane.
    Jeśli da się to rozwiązać prościej, prosimy napisać, co się stało; odpowiemy { within-response }.

    { closing }
    .title = Chargeback: reklamacja płatności w banku
    .asks =
        złożyłam wniosek w banku o zwrot z karty
        przez bank cofam zapłatę
        chargeback złożony
        zrobiłam chargeback w banku
        reklamacja karty w banku
        bank cofa płatność
        zgłosiłem transakcję jako sporną
        Złożyłem w banku reklamację transakcji kartowej
        jakie dokumenty do chargebacku
        jak bank odda to wy też?
        idę do banku po zwrot, dość tego
        obciążenie zwrotne co teraz

review-request =
    { greeting }

    dziękujemy, że chcą się Państwo podzielić opinią. Jest dobrowolna i może być każda.
    Nie płacimy za opinie, nie dajemy za nie rabatów i nie prosimy o ich zmianę ani usunięcie.
    Opinię można dodać na stronie produktu po zalogowaniu.
    Jeśli z zamówieniem jest coś nie tak, prosimy napisać tutaj; pomożemy niezależnie od opinii.

    { closing }
    .title = Opinia o produkcie
    .asks =
        za dobrą opinię coś dajecie?
        piątka w zamian za kod
        jak dodać opinię
        rabat za opinię?
        czemu prosicie o opinie
        usunęliście moją opinię
        bonus za pięć gwiazdek będzie
        Czy oczekują Państwo zmiany mojej oceny?
        wystawię negatywa jak nie oddacie
        opinia się nie wyświetla
        ile płacicie za dobrą recenzję
        gdzie napisac recenzje butelki

pre-order =
    { greeting }

    tak, { $product } można zamówić w przedsprzedaży. Przewidywany dzień wysyłki to { DATETIME($date, dateStyle: "long") }.
    Zamówienie składa się jak zwykle; wysyłamy je, gdy produkt trafi do magazynu.
    Jeśli termin się przesunie, sami podamy nowy.
    Do wysyłki przedsprzedaż można anulować na koncie klienta, a cała kwota wraca.

    { closing }
    .title = Przedsprzedaż
    .asks =
        zamówić przed premierą
        da się zarezerwować nowość
        przedsprzedaż jest?
        kiedy premiera nowego modelu
        preorder kiedy wyślecie
        zamówiłam w przedsprzedaży, jaki termin
        kasa od razu pobrana przy preorderze?
        Czy można złożyć zamówienie przedpremierowe?
        zaklepcie mi nowy podgrzewacz
        od kiedy nowość w sprzedaży
        data przedsprzedaży sie przesunie?
        mogę zarezerwować zanim wejdzie do sklepu

out-of-stock =
    { greeting }

    { $product } jest chwilowo niedostępny. Dostawy spodziewamy się w dniu { DATETIME($date, dateStyle: "long") }.
    Na stronie produktu jest przycisk „Powiadomienie o dostępności”; wyślemy wiadomość, gdy towar wróci.
    Jeśli potrzebny jest wcześniej, prosimy napisać, do czego i w jakim rozmiarze; wskażemy podobny z magazynu.

    { closing }
    .title = Produkt niedostępny
    .asks =
        czy te smoczki jeszcze będą
        kiedy ten produkt będzie z powrotem dostępny
        od kiedy podgrzewacz będzie znowu do kupienia
        kiedy wróci pajacyk w rozmiarze 62
        ten krem wróci do sklepu?
        kiedy znowu będą butelki 240
        czy podgrzewacz będzie jeszcze w sprzedaży
        wyprzedane, czekać?
        na stronie brak, kiedy rzucicie
        nie ma w sklepie od miesiąca
        skończyło się
        kiedy bedzie dostepny
        brak na stanie
        wyprzedane?
        towar niedostępny, kiedy dostawa
        mojego rozmiaru nie ma
        Kiedy planują Państwo uzupełnić asortyment?
        wycofane ze sprzedaży czy jeszcze wróci
        jest coś podobnego zamiast
        nie da się dodać do koszyka
        czekam na rzut, kiedy

altered-item =
    { greeting }

    dziękujemy za pytanie o { $product } z zamówienia { $order }. Rzeczywiście różni się nieco od zdjęcia i powinniśmy byli uprzedzić. Przepraszamy.
    { $change ->
        [length] Długość zmieniono, aby lepiej odpowiadała tabeli rozmiarów.
        [colour] Odcień jest inny, bo nową partię tkaniny ufarbowano trochę inaczej, a poprzedniej już nie ma.
       *[fabric] Tkaninę zmieniono, bo poprzednia się skończyła; nowa ma zbliżoną gramaturę, a dokładny skład podaje metka.
    }
    Ubranko można zatrzymać albo bezpłatnie zwrócić { within-window } od otrzymania.
    Prosimy napisać, co Państwu odpowiada, resztą się zajmiemy.

    { closing }
    .title = Ubranko różni się od zamówionego
    .asks =
        materiał w dotyku inny niż kiedyś
        poprzednio był inny materiał
        czemu model się zmienił
        materiał inny niż na stronie
        kolor inny niż na zdjęciu
        krótszy niż poprzednio
        czemu zmieniliście krój
        miała być bawełna
        Towar odbiega od opisu: zmieniona długość
        bez uprzedzenia inna tkanina
        odcień zupełnie inny
        poprzedni był milszy w dotyku
        skróciliście nogawki?

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] w czasie ramadanu pracujemy krócej. Życzymy spokojnego miesiąca.
       *[holiday] w święta nasz zespół i magazyn odpoczywają. Życzymy dobrych, spokojnych dni.
    }
    { $period ->
        [ramadan] Państwa wiadomość czeka w kolejce. Odpowiemy najpóźniej w dniu { DATETIME($date, dateStyle: "long") }.
       *[holiday] Państwa wiadomość czeka w kolejce. Wracamy w dniu { DATETIME($date, dateStyle: "long") }.
    }
    Zamówienia można składać cały czas; wysyłamy je w kolejności wpłynięcia.
    Śledzenie paczki i zgłoszenie zwrotu działają na koncie klienta bez przerwy.

    { closing }
    .title = Praca w święta
    .asks =
        wielkanoc, czy odpisujecie
        działacie w długi weekend?
        jak pracujecie w święta
        wysyłka przed wigilią?
        majówka czynne?
        godziny w długi weekend
        paczki między świętami wysyłacie
        Jak wygląda realizacja zamówień w okresie świątecznym?
        w boże ciało pracujecie
        ramadan godziny pracy
        kiedy wracacie po świętach
        sylwester magazyn otwarty?

vip-care =
    { greeting }

    dziękujemy, że są Państwo z nami od dawna; bardzo to cenimy.
    Sprawy stałych klientów prowadzi stały zespół, który widzi historię zamówień, więc niczego nie trzeba tłumaczyć od początku.
    Odpowiedź na to pytanie wyślemy { within-response }.
    Uwagi do produktów i do nas są mile widziane, czytamy każdą.

    { closing }
    .title = Stali klienci
    .asks =
        kupuję u was od dawna, mam jakieś przywileje
        wierna klientka
        jestem stałą klientką
        kupuję u was od lat
        program lojalnościowy macie?
        vip bez kolejki
        szybciej proszę, zawsze u was zamawiam
        Czy stali klienci mają pierwszeństwo?
        trzecie dziecko na waszych butelkach
        dzięki że pamiętacie o stałych klientach
        status złoty, gdzie priorytet
        znizka dla stalych klientow

satisfaction-survey =
    { greeting }

    dziękujemy, że chcą Państwo ocenić naszą pracę.
    Po zamknięciu sprawy przyślemy krótką ankietę. Jest dobrowolna.
    Można w niej szczerze napisać, co było dobre, a co nie; czyta ją kierownik zespołu.
    Uwagi można też przekazać już teraz, odpowiadając na tę wiadomość.

    { closing }
    .title = Ocena obsługi
    .asks =
        gdzie ocena za czat
        chcę wystawić pochwałę pracownikowi
        gdzie ocenić obsługę
        chcę pochwalić panią z czatu
        ankieta nie działa
        jak wystawić ocenę konsultantowi
        będzie ankieta po rozmowie?
        Gdzie mogę przekazać opinię o obsłudze?
        nie dostałem linku do ankiety
        trzeba wypełniać tę ankietę?
        komu podziękować za pomoc
        ankieta satysfakcji gdzie

win-back =
    { greeting }

    miło nam znowu Państwa widzieć!
    { $code ->
        [none] Aktualne oferty są na stronie w dziale „Promocje”, a o kolejnych informuje newsletter.
       *[other] Czeka kod { $code }: wystarczy wpisać go w koszyku przed płatnością.
    }
    Warunki podajemy obok ceny.
    Jeśli napiszą Państwo, w jakim wieku jest dziecko, podpowiemy, co się teraz przyda.

    { closing }
    .title = Oferty po dłuższej przerwie
    .asks =
        dawno nie kupowałem, co macie w promocji
        jakieś zniżki są?
        dawno nie zamawiałam, jest jakaś zniżka
        jakie macie promocje
        będą rabaty na święta?
        kod dla powracających klientów
        kiedyś przysyłaliście kupony
        Czy planują Państwo wyprzedaż sezonową?
        wrócę jak dacie zniżkę
        black week kiedy
        promka na dzień dziecka bedzie
        co nowego, dawno mnie nie było

language-not-served =
    { greeting }

    chętnie odpowiemy po polsku.
    Można też pisać w swoim języku: krótkie zdania i numer zamówienia pomogą nam dobrze zrozumieć. Gdy coś będzie niejasne, dopytamy.
    Przy odpowiedzi możemy skorzystać z tłumaczenia i wtedy to zaznaczymy.
    Odpowiedź wyślemy { within-response }.

    { closing }
    .title = Czy odpowiadają Państwo w innym języku?
    .asks =
        kiepsko piszę po polsku
        po angielsku mogę pisać?
        mówicie po angielsku
        czy można po ukraińsku
        obsługa po rosyjsku jest?
        piszę przez tłumacza, sorry
        słabo znam polski
        Czy mogę korespondować w innym języku?
        deutsch geht auch?
        english support please
        розмовляєте українською?
        tylko po polsku odpisujecie

data-erasure =
    { greeting }

    przyjęliśmy żądanie usunięcia danych osobowych.
    { $erasure-within ->
        [one] Usuniemy je w ciągu { $erasure-within } dnia i potwierdzimy to na piśmie.
        [few] Usuniemy je w ciągu { $erasure-within } dni i potwierdzimy to na piśmie.
        [many] Usuniemy je w ciągu { $erasure-within } dni i potwierdzimy to na piśmie.
       *[other] Usuniemy je w ciągu { $erasure-within } dnia i potwierdzimy to na piśmie.
    }
    Faktury przechowujemy tak długo, jak wymaga tego prawo, i do niczego innego ich nie używamy.
    Razem z danymi znikną konto i historia zamówień. Jeśli to nie odpowiada, prosimy o wiadomość przed usunięciem.

    { closing }
    .title = Usunięcie danych osobowych
    .asks =
        wykasujcie moje konto i dane
        skasujcie wszystko co o mnie macie
        usuńcie moje dane
        usunięcie konta
        rodo, żądam usunięcia danych
        prawo do bycia zapomnianym
        jakie dane o mnie macie
        wycofuję zgodę na przetwarzanie
        Wnoszę o usunięcie moich danych osobowych na podstawie art. 17 RODO
        wykasujcie mój numer telefonu
        jak zlikwidować konto
        nie chcę żebyście trzymali moją kartę
