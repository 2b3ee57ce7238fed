# Le risposte del negozio d’esempio Kestrelle per l’Italia (Lei).

order-status =
    { greeting }

    grazie per averci scritto a proposito dell’ordine { $order }.
    { $tracking ->
        [none] Stiamo preparando il Suo pacco: troverà il numero di tracciamento nell’e-mail di conferma della spedizione.
       *[other] Il pacco è in viaggio: con il numero di tracciamento { $tracking } può vedere in ogni momento dove si trova.
    }
    La consegna è prevista per il { DATETIME($date, dateStyle: "long") }.
    Se quel giorno il pacco non dovesse arrivare, Le basterà rispondere a questo messaggio: apriremo una ricerca presso il corriere.

    { closing }
    .title = A che punto è il mio ordine?
    .asks =
        dov'è il mio pacco
        salve nn ho ancora ricevuto nulla
        quando arriva??
        Gradirei conoscere lo stato del mio ordine.
        avete spedito o no
        tracking
        ho ordinato lunedì e non so niente
        con che corriere spedite e che giorno passa
        il link per seguire la spedizione non va
        news sul mio acquisto?
        l'ordine risulta ancora in lavorazione
        l'ovetto che ho preso martedì è già partito?
        Buonasera, potrei avere il numero di spedizione BRT del mio acquisto?
        pagato con satispay e poi silenzio, state preparando il pacco?
        che giorno passano a lecce con gli auricolari
        nn trovo dove vedere a ke punto è la spedizione

delivery-delay =
    { greeting }

    il Suo ordine { $order } non è arrivato nella data che Le avevamo indicato, e di questo ritardo ci scusiamo.
    La nuova data di consegna prevista è il { DATETIME($date, dateStyle: "long") }.
    Non deve fare nulla: indirizzo e prezzo restano invariati.
    Se il pacco non arrivasse neppure quel giorno, risponda a questo messaggio e sceglierà Lei tra una nuova spedizione e il rimborso dell’acquisto.

    { closing }
    .title = Consegna in ritardo
    .asks =
        doveva arrivare ieri!!
        siete in ritardo di una settimana
        La data di consegna prevista è trascorsa da giorni.
        ma quanto ci mettete
        sul sito c'era scritto 3 giorni, ne sono passati 10
        aspetto da due settimane, mi servono i biberon
        consegna rimandata un'altra volta?
        non se ne può più di aspettare
        era per il battesimo di domenica e non è arrivato
        perchè ci vuole così tanto
        tempi di consegna non rispettati
        doveva essere qui giovedì e non c'è traccia
        previsto per venerdì, siamo a martedì
        era atteso per l'altro ieri
        la data promessa era il 12 e oggi è il 17
        ho preso ferie apposta e del corriere neanche l'ombra
        ogni sera la consegna slitta a domani
        Il costume mi occorreva prima della partenza per il mare: siete fuori tempo massimo.
        spedizione espressa pagata e sn 6 giorni ke aspetto, complimenti

item-damaged =
    { greeting }

    ci dispiace molto che l’articolo dell’ordine { $order } Le sia arrivato danneggiato. Per prudenza, La preghiamo di non usarlo.
    Ci invii due foto in risposta a questo messaggio: una del danno e una della scatola con l’etichetta di spedizione.
    Le proporremo una soluzione { within-response } dal loro arrivo: un pezzo di ricambio, se basta a risolvere, altrimenti un articolo nuovo.
    È tutto a nostro carico e, fino ad allora, non occorre restituire nulla.

    { closing }
    .title = Articolo arrivato danneggiato
    .asks =
        arrivato rotto
        il biberon ha una crepa
        L'articolo mi è stato consegnato danneggiato, come procedo?
        scatola schiacciata e coperchio spaccato
        la crema si è rovesciata in tutto il pacco
        vetri dappertutto!! pericoloso con un bimbo
        c'è un buco nella tutina nuova
        graffi e ammaccature sullo scaldabiberon, vergogna
        pacco aperto e prodotto a pezzi
        a chi mando le foto del danno
        danno da trasporto
        lo specchietto della cipria è in mille pezzi
        sdraietta con il telaio piegato, appena tolta dall'imballo
        L'ampolla del profumo perdeva e il cartone era zuppo: a chi invio le immagini?
        felpa nuova con uno strappo sulla manica, ma la controllate la roba prima?
        lampada arrivata col paralume sfondato

wrong-item =
    { greeting }

    nel preparare il Suo ordine { $order } abbiamo commesso un errore: l’articolo che ha ricevuto non è quello che aveva scelto. Le chiediamo scusa.
    L’articolo giusto Le arriverà { within-shipping }; per spedirlo non aspettiamo la restituzione dell’altro.
    Per il reso trova un’etichetta prepagata nel Suo account, alla voce «I miei ordini»: non paga nulla.
    Può indicarci, rispondendo, il codice stampato sulla confezione? Ci aiuterà a capire che cosa è successo in magazzino.

    { closing }
    .title = Ho ricevuto l’articolo sbagliato
    .asks =
        mi avete mandato un'altra cosa
        non è quello che ho comprato
        Ho ordinato il grigio e mi è arrivato il rosa.
        articolo sbagliato
        nel pacco c'è la roba di un altro
        taglia 6 mesi invece di 12 nella busta
        Il contenuto non corrisponde alla fattura.
        avete scambiato gli ordini
        modello diverso da quello scelto, chi paga il rientro?
        ma che mi avete spedito?!
        ho chiesto un fondotinta e mi ritrovo un mascara
        Nel pacco c'era uno smartwatch, io avevo acquistato degli auricolari.
        questi sandali da uomo non sono miei
        cover per un altro telefono, io ho l'iphone e questa è samsung
        etichetta col mio nome ma dentro gli acquisti di una certa Paola, come facciamo?

return-start =
    { greeting }

    ha { days-return-window } di tempo dalla consegna per restituire l’articolo dell’ordine { $order }, senza dover indicare alcun motivo; il diritto di recesso previsto dalla legge vi è compreso.
    Ecco come fare:
    – nel Suo account, alla voce «I miei ordini», registri il reso e stampi l’etichetta prepagata;
    – consegni il pacco, ben protetto, in un punto di ritiro e conservi la ricevuta.
    Il rimborso avverrà { within-refund } dalla Sua comunicazione, purché l’articolo ci sia arrivato o ci abbia inviato la prova della spedizione.

    { closing }
    .title = Restituire un articolo
    .asks =
        come faccio il reso
        voglio rendere quello che ho comprato
        Intendo esercitare il diritto di recesso.
        non mi piace, ve lo rimando
        entro quanto posso restituire
        ho cambiato idea
        recesso
        riprendetevelo e ridatemi i soldi
        quanti giorni ho per ripensarci
        posso rendere la crema già aperta?
        vorrei mandare indietro il regalo
        il giubbino dal vivo non mi convince, come ve lo rispedisco
        Sono ancora nei 14 giorni: posso rendere gli auricolari?
        da che parte del sito si apre una richiesta di reso
        mio marito dice che la lampada è orrenda, la posso ridare indietro?
        profumo sigillato mai aperto lo riprendete?

exchange-item =
    { greeting }

    cambiamo volentieri l’articolo dell’ordine { $order }: per farlo ha { days-return-window } di tempo dalla consegna.
    Ci scriva, in risposta, quale colore o modello desidera: lo mettiamo da parte per Lei.
    Spedisca poi il primo articolo con l’etichetta prepagata che trova nel Suo account, alla voce «I miei ordini».
    Il nuovo articolo Le arriverà { within-shipping } dal rientro dell’altro. Se il prezzo è diverso, Le comunicheremo l’importo esatto prima della spedizione.

    { closing }
    .title = Cambiare un articolo
    .asks =
        posso cambiarlo con un altro?
        lo vorrei di un altro colore
        Desidererei sostituire l'articolo con il modello superiore.
        come funziona il cambio
        ho sbagliato variante ordinando, scusate
        cambio merce si può fare online
        niente rimborso, solo il modello diverso
        prendevo meglio il grande, si può ancora?
        devo rifare l'ordine per il cambio o ci pensate voi
        facciamo cambio? vi rendo la cover nera e mi date quella trasparente
        la fascia porta bebè verde mi ha stufata ancora prima di usarla, c'è bordeaux?
        Mia zia mi ha regalato un orsetto che avevamo già: potrei averne uno diverso?
        fondotinta troppo scuro lo cambiate con un tono più chiaro
        aggiungo la differenza e prendo lo smartwatch più grande, si può?
        vista dal vivo preferivo l'altra tinta, me la cambiate?

refund-when =
    { greeting }

    il Suo rimborso di { CURRENCY($amount) } per l’ordine { $order } è registrato.
    Lo riceverà { within-refund } dalla comunicazione del reso, purché l’articolo ci sia arrivato o ci abbia inviato la prova della spedizione.
    { $method ->
        [card] Sarà accreditato sulla carta usata per l’acquisto, con il numero d’ordine nella causale.
        [paypal] Sarà accreditato sul Suo conto PayPal, con il numero d’ordine nella causale.
        [wallet] Sarà accreditato sul metodo di pagamento registrato nel Suo wallet.
       *[none] Sarà accreditato con lo stesso metodo usato per l’acquisto.
    }
    Se trascorso questo termine non vedesse l’accredito, risponda a questo messaggio: verificheremo l’operazione con la nostra contabilità.

    { closing }
    .title = Quando arriva il rimborso?
    .asks =
        quando mi rimborsate
        e i miei soldi?
        Entro quali tempi riceverò il rimborso?
        reso consegnato 10 giorni fa, ancora niente
        mi dovete 50 euro!!
        aspetto il rimborso
        avete ricevuto il pacco lunedì, quando pagate
        ridatemi i soldi
        su paypal nn vedo niente
        tempi rimborso
        quanto ci mette l'accredito
        gli auricolari li avete da lunedì, tra quanti giorni riaccreditate?
        ho annullato ieri, quando rivedo l'importo
        Vorrei sapere entro quale data mi verrà restituita la somma della sdraietta resa.
        raga sti soldi quando arrivano, il pacco ce l'avete voi
        quanti giorni lavorativi ci vogliono per riavere i soldi su satispay

double-charge =
    { greeting }

    ci scusiamo per il disguido e La ringraziamo della segnalazione sull’ordine { $order }.
    { $charges ->
        [one] Da quanto ci scrive, un addebito di { CURRENCY($amount) } non sarebbe dovuto avvenire.
       *[other] Da quanto ci scrive, l’importo di { CURRENCY($amount) } è stato addebitato { NUMBER($charges) } volte.
    }
    Verifichiamo le operazioni con il nostro gestore dei pagamenti e Le comunicheremo l’esito { within-response }. Ogni importo addebitato in più Le sarà rimborsato per intero.
    Può indicarci la data di ciascun addebito? Non ci invii numeri di carta o coordinate bancarie: non ci servono.
    Un’operazione «in attesa» è una prenotazione della banca, non ancora un addebito definitivo.

    { closing }
    .title = Pagamento addebitato due volte
    .asks =
        mi avete addebitato due volte
        ho pagato doppio!!
        Sull'estratto conto compaiono due addebiti identici.
        un ordine solo e due pagamenti
        perché mi avete preso i soldi 2 volte
        ho cliccato due volte su paga
        doppio addebito carta
        stesso importo lunedì e martedì
        è un furto, rivoglio il secondo pagamento
        la banca dice che avete prelevato 2x
        mi hanno scalato più di quanto ho speso
        ho due notifiche di intesa per lo stesso importo
        la pagina si è piantata, ho ripagato e me li avete presi entrambi
        Il giubbino costava 89 euro e dal conto ne sono usciti 178.
        pagato sia con satispay ke con la carta x un solo ordine
        sulla postepay risultate due volte, ridatemene uno

address-change =
    { greeting }

    { $shipped ->
        [yes] il Suo ordine { $order } ha già lasciato il nostro magazzino, quindi non possiamo più modificare noi l’indirizzo di consegna.
       *[no] buone notizie: il Suo ordine { $order } è ancora in magazzino e l’indirizzo di consegna si può modificare.
    }
    { $shipped ->
        [yes] Dal tracciamento del pacco, nel Suo account, può deviarlo verso un punto di ritiro o scegliere un altro giorno, finché non è in consegna.
       *[no] Ci indichi, in risposta, l’indirizzo completo: nome sul citofono, via e numero civico, eventuale scala o interno, CAP, città e provincia.
    }
    { $shipped ->
        [yes] Se non fosse possibile, il pacco tornerà da noi: ci scriva l’indirizzo corretto e lo rispediremo senza spese per Lei.
       *[no] Lo aggiorniamo e Le diamo conferma scritta prima della partenza del pacco.
    }

    { closing }
    .title = Modificare l’indirizzo di consegna
    .asks =
        cambio indirizzo
        ho sbagliato il civico
        ci siamo trasferiti, il pacco va alla casa vecchia!
        È ancora possibile correggere l'indirizzo di spedizione?
        cap sbagliato aiuto
        mandatelo in ufficio invece che a casa
        sarò in ferie, potete lasciarlo in un punto di ritiro?
        manca il cognome sul citofono
        si può far recapitare a mia suocera
        errore nella via
        è rimasto l'indirizzo di default dei miei
        consegnate in viale Roma 8 invece
        la via indicata è sbagliata, ecco quella giusta
        fatelo arrivare da mia madre a bari per favore
        ho dimenticato scala e interno, li aggiungete?
        Preferirei ritirarlo in un locker anziché riceverlo a casa, si può ancora modificare?
        il corriere chiama un numero che nn ho più, mettete quello nuovo sull'ordine
        ho messo torino ma ora sto a milano cambiate la destinazione

order-cancel =
    { greeting }

    come ci ha chiesto, abbiamo annullato il Suo ordine { $order }.
    Le rimborseremo { CURRENCY($amount) } { within-refund }, con lo stesso metodo usato per l’acquisto.
    Non deve fare altro: la conferma dell’annullamento è nel Suo account.
    Se il pacco dovesse arrivare comunque, può rifiutarlo alla consegna: tornerà da noi senza spese per Lei.

    { closing }
    .title = Annullare un ordine
    .asks =
        annullate l'ordine
        non lo voglio più
        Desidero annullare l'acquisto effettuato stamattina.
        ordinato due volte per errore, toglietene uno
        si può ancora disdire
        non spedite niente!!
        trovato a meno da un'altra parte
        come cancello un ordine in corso
        annullamento
        troppo tempo, lascio perdere
        ha comprato mio figlio per sbaglio, bloccate
        mio marito ne aveva già preso uno di nascosto, fermate il mio ordine
        pagato cinque minuti fa e già pentita, tornate indietro finché è da voi
        dall'app nn riesco ad annullare, ci pensate voi?
        cambiato programma, non fate partire gli auricolari
        Se non ha ancora lasciato il magazzino, vorrei rinunciare all'acquisto.

warranty-claim =
    { greeting }

    ci dispiace che { $product }, dell’ordine { $order }, non funzioni come dovrebbe. La garanzia legale di conformità La tutela per { $warranty ->
        [one] { $warranty } mese
       *[other] { $warranty } mesi
    } dalla consegna.
    Per esaminare il caso ci servono tre elementi: che cosa non va e da quando, il numero di serie sotto l’apparecchio o sull’etichetta, e una foto o un breve video.
    Le proporremo una soluzione { within-response } dal loro arrivo. Se basta un pezzo di ricambio, glielo inviamo gratis con le istruzioni.
    Il Suo diritto di scegliere tra riparazione e sostituzione resta naturalmente intatto.

    { closing }
    .title = Garanzia: l’apparecchio non funziona più
    .asks =
        lo scaldabiberon non va più
        lo scaldabiberon non si accende
        non scalda più niente
        è ancora in garanzia?
        Vorrei far valere la garanzia legale di conformità.
        si è rotto dopo 3 mesi
        lampeggia la luce rossa e basta
        riparate o cambiate?
        batteria che dura dieci minuti, normale?
        la cerniera ha ceduto dopo un mese
        qualità pessima, morto dopo un anno
        il caricatore non carica
        ho perso lo scontrino, la garanzia vale lo stesso?
        la lampada notturna non si accende più, comprata a ottobre
        smartwatch che si spegne da solo dopo pochi mesi, lo coprite?
        Il termometro segna 42 gradi a chiunque da qualche settimana: come attivo la garanzia?
        l'omogeneizzatore gira a vuoto, ha cinque mesi
        piastra x capelli ke nn si scalda +, ha meno di un anno

out-of-hours =
    { greeting }

    grazie del Suo messaggio: lo abbiamo ricevuto. In questo momento il nostro team non è in servizio.
    Riceverà una risposta personale entro { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Se si tratta di un ordine, può già indicarcene il numero e, se può servire, allegare una foto.
    In caso di problemi di salute non aspetti la nostra risposta: chieda consiglio a un medico.

    { closing }
    .title = Messaggio fuori orario
    .asks =
        c'è qualcuno?
        pronto
        perché non risponde nessuno
        che orari fate
        Qual è l'orario del vostro servizio clienti?
        fate orario continuato
        siete aperti il sabato
        c'è una persona vera o parlo con un robot
        so che è tardi ma rispondetemi
        vi scrivo di notte, scusate
        c'è anima viva in chat?
        Fino a che ora posso telefonarvi la sera?
        scrivo da un'ora e tutto tace
        la domenica mattina rispondete
        voglio un umano nn il risponditore

bottle-sterilise =
    { greeting }

    per sterilizzare { $product }, prima del primo uso e poi quando serve:
    – smonti tutti i pezzi, li lavi con acqua calda e un po’ di detersivo per i piatti e li sciacqui bene;
    – li copra d’acqua in una pentola capiente e li faccia bollire per { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }, senza che restino a contatto con il fondo;
    – li tolga con una pinza pulita e li lasci asciugare e raffreddare su un panno pulito.
    Infine controlli la tettarella tirandola: se è screpolata o appiccicosa, la sostituisca prima della prossima poppata.

    { closing }
    .title = Sterilizzare il biberon
    .asks =
        come si sterilizzano i biberon
        quanto devono bollire
        posso sterilizzare nel microonde?
        Bisogna sterilizzare la tettarella nuova prima dell'uso?
        mamma alle prime armi, come li pulisco
        in lavastoviglie basta?
        la plastica si scioglie nell'acqua bollente??
        sterilizzatore a vapore va bene
        amuchina o pentola
        ogni quanto vanno sterilizzati
        lavaggio biberon nuovo
        la valvolina anticolica come la sterilizzo
        biberon bolliti e diventati opachi, è normale?
        Dopo la sterilizzazione per quanto tempo i biberon restano a posto?
        nell'acqua di qui c'è tanto calcare, i biberon bolliti escono bianchi, come faccio a sterilizzarli bene?
        pastiglie a freddo x i biberon sì o no

cosmetics-reaction =
    { greeting }

    grazie di averci avvisato. Ci dispiace che la pelle abbia reagito dopo l’applicazione di { $product }.
    Smetta subito di usare il prodotto e risciacqui bene la zona con acqua tiepida. Se il disturbo persiste o aumenta, consulti un medico e gli mostri la confezione con l’elenco degli ingredienti (INCI). In caso di difficoltà a respirare o di gonfiore al viso, chiami subito i soccorsi.
    Una persona del nostro team per la sicurezza dei prodotti La contatterà personalmente { within-response }.
    Nel frattempo conservi il prodotto e, se può, ci invii il numero di lotto stampato sulla confezione e una foto della zona.

    { closing }
    .title = Reazione della pelle a un cosmetico
    .asks =
        macchie rosse dopo la crema
        alla bimba sono venuti i puntini dopo la calm cream
        brucia e prude!!
        prurito forte dove ho messo il prodotto
        allergia al vostro prodotto che faccio
        Mio figlio sembra non tollerare questa crema.
        occhi gonfi dopo averla messa, è grave???
        irritazione
        pelle che si spella da due giorni per colpa vostra
        guance in fiamme dopo la prima volta
        segnalare un effetto indesiderato
        la maschera viso mi ha lasciato due chiazze che bruciano
        col vostro burro cacao mi si è spaccato il labbro, è un'allergia?
        Da quando uso il vostro olio da massaggio la pelle della bimba è ruvida e arrossata.
        dopo le salviettine il piccolo ha il sederino pieno di vescicole
        il deodorante mi ha bruciato le ascelle

tracking-stuck =
    { greeting }

    capiamo che sia spiacevole: il tracciamento { $tracking } del Suo ordine { $order } non mostra più passaggi nuovi.
    Tra un centro di smistamento e l’altro un pacco può viaggiare per giorni senza essere scansionato. Per fare chiarezza apriamo una ricerca presso il corriere, che ci darà riscontro { within-search }.
    Intanto può essere utile dare un’occhiata alla cassetta della posta o chiedere ai vicini e in portineria.
    Se alla fine della ricerca il pacco non si trovasse, sceglierà Lei tra una nuova spedizione e il rimborso.

    { closing }
    .title = Il tracciamento è fermo
    .asks =
        tracking fermo da 4 giorni
        il pacco è bloccato nello stesso posto
        sempre «in transito» da una settimana
        Lo stato della spedizione non si aggiorna più.
        ultimo aggiornamento martedì poi il nulla
        partito dallo hub e sparito
        il pacco gira in tondo da milano a bologna
        giacenza in filiale da giorni, che faccio
        non si muove più niente nel tracciamento
        spedizione ferma
        risulta «spedito» da cinque giorni e non avanza
        nessun aggiornamento questa settimana
        lo stato resta sempre uguale da giovedì
        dice in lavorazione presso il centro e lì rimane
        il tracciamento dice «in lavorazione» e non cambia più
        stesso messaggio da giorni nel tracciamento
        sul sito brt è lo stesso rigo da lunedì
        poste dice preso in carico e stop, uguale da una settimana
        Il codice non mostra nuovi passaggi dal giorno 3: potete sollecitare il corriere?
        fermo all'hub di piacenza da nn so quanto
        aggiorno la pagina di gls dieci volte al giorno ed è sempre identica

parcel-lost =
    { greeting }

    il corriere ha concluso le ricerche sul Suo ordine { $order }: il pacco non è stato trovato. Ce ne scusiamo sinceramente.
    Scelga Lei come procedere, senza alcuna spesa:
    – un nuovo invio, in consegna { within-shipping } dalla Sua risposta;
    – oppure il rimborso completo, { within-refund }.
    Le basterà rispondere «nuovo invio» o «rimborso». Se il primo pacco dovesse ricomparire, può semplicemente rifiutarlo.

    { closing }
    .title = Pacco smarrito
    .asks =
        pacco perso
        il corriere dice che non lo trova
        Il pacco risulta smarrito, come intendete procedere?
        ricerca chiusa e pacco introvabile, rispedite
        sparito nel nulla
        le poste hanno perso tutto
        gls mi ha scritto che il collo è andato perduto
        indagine finita nn si trova +, rimandate tutto o ridatemi i soldi
        bartolini ha chiuso la pratica, smarrimento confermato, e adesso?
        hanno svaligiato il furgone e il mio ordine era a bordo, lo rispedite?
        Poste Italiane mi comunica che le ricerche hanno avuto esito negativo; attendo una Vostra proposta.
        pacco distrutto in magazzino, parola di sda
        lo danno per disperso definitivamente, posso avere indietro i soldi

delivered-missing =
    { greeting }

    ci dispiace molto: il corriere indica il Suo ordine { $order } come consegnato, ma Lei non l’ha ricevuto.
    Può essere utile guardare in tre posti: presso i vicini o in portineria, nell’androne e nella cassetta della posta, al punto di ritiro o al locker più vicino.
    Se non lo trova, ci risponda «non è qui»: chiederemo al corriere dove è stato lasciato il pacco e chi l’ha ritirato, e Le comunicheremo l’esito { within-search }.
    Se il pacco non si trovasse, Lei non perderà nulla: sceglierà tra una nuova spedizione e il rimborso.

    { closing }
    .title = Risulta consegnato, ma non c’è
    .asks =
        consegnato?? e dove??
        il tracking segna consegnato e qui non c'è nulla
        mi è arrivato l'sms di gls «pacco consegnato» ma a casa nn c'è niente
        Buongiorno, secondo Poste Italiane la consegna è avvenuta ieri mattina. Io però non ho ricevuto alcun pacco.
        nella foto della consegna c'è un portone che non è il mio
        nel videocitofono non si vede anima viva, eppure per brt è consegnato dalle 11
        dice ritirato dal locker inpost e io il codice non l'ho mai usato
        sda scrive consegnato al portiere, peccato che da noi il portiere non esista
        ho chiesto a tutto il condominio, il pacco «consegnato» non ce l'ha nessuno
        Chi ha firmato la ricevuta di consegna? In famiglia nessuno di noi.
        il corriere giura d'averlo dato a mia suocera, che abita a 200 km!!
        segnato come lasciato in cassetta ma la cassetta è vuota
        me l'hanno rubato dal portone, consegna delle 9 secondo l'app
        lasciato nell'androne dice il corriere, quando sono sceso l'avevano già rubato
        risulta consegnato ma io non ho avuto niente
        qualcuno ha firmato al posto mio
        c'è scritto consegnato, ma è falso
        dicono che è in portineria ma il portiere non ha niente
        il fattorino sostiene di averlo lasciato davanti alla porta
        Risulta consegnato alle 14, ma ero in casa e nessuno ha suonato.
        firma illeggibile, né io né la vicina abbiamo visto questo pacco

partial-delivery =
    { greeting }

    nessuna preoccupazione: all’ordine { $order } non manca nulla, ma viaggia in più pacchi perché gli articoli partono da magazzini diversi.
    { $remaining ->
        [one] Resta in arrivo { $remaining } pacco, previsto per il { DATETIME($date, dateStyle: "long") }.
       *[other] Restano in arrivo { $remaining } pacchi, previsti entro il { DATETIME($date, dateStyle: "long") }.
    }
    Ogni pacco ha un proprio numero di tracciamento nel Suo account, alla voce «I miei ordini», e le spese di spedizione si pagano una volta sola.
    Se dopo quella data mancasse ancora qualcosa, ci scriva quale articolo.

    { closing }
    .title = Manca una parte dell’ordine
    .asks =
        manca metà della roba
        sono arrivati solo 2 articoli su 3
        L'ordine è incompleto, dov'è il resto?
        è arrivato il biberon ma non la crema
        una scatola sola e ho pagato tutto
        vi siete dimenticati la tutina
        spedite in più volte?
        quando arriva il secondo pacco
        articolo mancante nella scatola
        consegna parziale
        mi manca ancora un pacco
        aspetto l'altra metà dell'ordine
        nella scatola non c'era tutto, mancavano i bavaglini
        ne è arrivato uno solo, gli altri dove sono
        una scatola è qui, l'altra no
        manca ancora un articolo dell'ordine
        è arrivata solo una delle due scatole
        è arrivata la lampada senza paralume, viaggia a parte?
        Mancano le salviette e il detergente, che nel riepilogo d'ordine invece ci sono.
        il corriere ha lasciato un cartone solo, nella conferma ne leggo due
        avevo preso tre ciucci ne ho trovati due
        smartwatch sì cinturino no, me lo mandate dopo?

customs-duties =
    { greeting }

    { $customs ->
        [due] per il Suo ordine { $order } i dazi e le imposte d’importazione non sono compresi nel prezzo: l’importo lo stabilisce la dogana del Suo Paese.
       *[prepaid] per il Suo ordine { $order } è già tutto compreso nel prezzo pagato: alla consegna non deve versare né dazi né imposte.
    }
    { $customs ->
        [due] Sarà il corriere a richiederli, alla consegna o con un avviso ufficiale. La dichiarazione doganale allegata al pacco riporta il valore esatto degli articoli.
       *[prepaid] Se qualcuno Le chiedesse comunque del denaro, non paghi e ci invii una foto dell’avviso: chiariremo noi con il corriere.
    }
    Se riceve un SMS con un link di pagamento e ha un dubbio, ce lo mostri prima di aprirlo.

    { closing }
    .title = Dazi e dogana
    .asks =
        devo pagare la dogana?
        il postino vuole 18 euro per il pacco
        Sono previsti dazi o imposte d'importazione?
        mi è arrivato un sms dalla dogana è una truffa?
        l'iva è compresa o no
        pacco fermo in dogana
        spese doganali non dette prima!!
        spedite dall'estero, ci sono tasse?
        perché devo sganciare soldi per ritirare il pacco
        oneri doganali
        fedex mi chiede 24 euro di dazi prima di consegnare
        Il prezzo sul sito comprende già l'IVA all'importazione?
        poste mi ha mandato un link x sdoganare il pacco, è vero?
        la merce arriva da fuori europa? non voglio sorprese da pagare
        la dogana di malpensa vuole una dichiarazione di valore, chi la compila?

return-label =
    { greeting }

    l’etichetta di reso prepagata dell’ordine { $order } La aspetta nel Suo account, alla voce «I miei ordini». Può usarla per { days-return-window } dalla consegna.
    – La stampi oppure, se non ha una stampante, mostri il codice QR che trova sotto l’etichetta.
    – La incolli sulla scatola coprendo il vecchio indirizzo.
    – Lasci il pacco in un punto di ritiro o qui: { $collection-point }.
    Conservi la ricevuta fino all’arrivo del rimborso.

    { closing }
    .title = Etichetta di reso
    .asks =
        dove trovo l'etichetta per il reso
        non ho la stampante come faccio
        Potreste inviarmi di nuovo l'etichetta prepagata?
        il file dell'etichetta non si apre
        ho perso il foglio da attaccare sul pacco
        qr code reso
        che indirizzo scrivo per rimandarlo
        al punto di ritiro non accettano l'etichetta
        dove porto il pacco da restituire
        lettera di vettura per il reso
        allo sportello delle poste il qr del reso non lo leggono
        il mio account non mi fa scaricare l'etichetta del reso
        Il foglio del reso è scaduto: me ne mandate uno nuovo?
        lo lascio al fermopoint brt o in posta il pacco del reso
        finito l'inchiostro, basta mostrare il codice del reso dal telefono?

return-freight =
    { greeting }

    { $return-freight ->
        [customer] per un reso a Sua scelta le spese di spedizione restano a Suo carico; Le consigliamo un invio tracciato e di conservare la ricevuta.
       *[shop] restituire l’articolo dell’ordine { $order } non Le costa nulla: le spese sono a nostro carico se usa la nostra etichetta prepagata.
    }
    { $return-freight ->
        [customer] Se l’articolo dell’ordine { $order } è danneggiato, difettoso o sbagliato, ce lo scriva prima di spedirlo: in quel caso la spedizione è a nostro carico.
       *[shop] La trova nel Suo account, alla voce «I miei ordini».
    }
    Per rimandarci l’articolo ha { days-return-window } di tempo dalla consegna.

    { closing }
    .title = Chi paga la spedizione del reso?
    .asks =
        il reso è gratis?
        chi paga per rimandarlo
        Le spese di restituzione sono a mio carico?
        quanto costa rispedirvi un articolo
        non pago io per restituire una cosa che non va
        spese di reso
        trattenete qualcosa dal rimborso per la spedizione?
        ho pagato io il rientro, mi ridate i soldi del corriere?
        reso a carico di chi
        10 euro per rimandarlo? esagerati
        quanto pago per rimandare indietro l'apparecchio
        costo di un reso da voi
        devo pagare io il corriere per restituire l'apparecchio
        spese per rispedire uno scaldabiberon
        rimandarlo quanto costa
        se rendo il giubbino perché ho cambiato idea la spedizione la pago io?
        Il difetto è vostro: mi aspetto di non dover sostenere il costo del rientro.
        alle poste ho sborsato 9,90 per rispedirvelo, me li rimborsate?
        quanto mi scalate se lo rimando
        spedizione di ritorno gratis o no

exchange-size =
    { greeting }

    cambiamo volentieri la taglia dell’articolo dell’ordine { $order }: per farlo ha { days-return-window } di tempo dalla consegna.
    Le nostre taglie seguono l’altezza del bambino in centimetri più che l’età; la guida alle taglie è nella pagina dell’articolo. Tra due taglie conviene la più grande: durerà di più.
    Ci scriva la taglia che desidera e la mettiamo da parte. Spedisca poi l’articolo con l’etichetta prepagata che trova nel Suo account.
    La nuova taglia Le arriverà { within-shipping } dal rientro dell’altra.

    { closing }
    .title = Cambiare taglia
    .asks =
        troppo piccolo, mi serve una taglia in più
        body 6 mesi, lo vorrei 9 mesi
        La tutina veste piccola, vorrei la misura superiore.
        è enorme, avete più piccolo
        taglia 62 al posto della 68
        vestibilità strana, che taglia prendo per 70 cm
        il bimbo è già cresciuto, cambio con 12 mesi
        maniche corte, cambio taglia
        non gli entra
        ho sbagliato misura
        solo cambio taglia niente soldi indietro
        gli va stretta, c'è una misura più grande?
        la tutina gli tira sulle gambe
        serve più largo
        i sandaletti 19 non gli entrano mi serve il 20
        ho preso la M ma sul seno tira, cambio con L
        Il giubbino è largo di spalle: vorrei lo stesso in 42.
        ha 4 mesi ma è un torello, la 3-6 è già piccola, quale prendo in cambio?
        misura cannata tt colpa mia, 74 inv di 68

refund-method =
    { greeting }

    il rimborso dell’ordine { $order } segue sempre la stessa strada del pagamento.
    { $method ->
        [card] Sarà accreditato sulla carta usata per l’acquisto. Se nel frattempo è stata sostituita, di norma la banca accredita comunque la somma sul Suo conto.
        [paypal] Sarà accreditato sul Suo conto PayPal; se con PayPal aveva pagato tramite carta, la somma torna lì.
        [wallet] Sarà accreditato sul metodo di pagamento registrato nel Suo wallet.
       *[none] Sarà accreditato con lo stesso metodo usato per l’acquisto.
    }
    Lo riceverà { within-refund } dalla comunicazione del reso, purché l’articolo ci sia arrivato o ci abbia inviato la prova della spedizione.
    Per la Sua sicurezza non chiediamo mai l’IBAN o i dati della carta in un messaggio.

    { closing }
    .title = Come viene effettuato il rimborso
    .asks =
        rimborso su carta o come?
        la mia carta è scaduta
        È possibile ricevere il rimborso su un altro conto?
        non voglio un buono, voglio i soldi
        ho cambiato banca nel frattempo
        mi fate un bonifico?
        pagato con paypal dove torna
        i soldi tornano sulla postepay?
        vi serve il mio iban
        pagamento alla consegna, come mi ridate i soldi
        la carta con cui ho pagato l'ho bloccata, il rimborso su quale va?
        preferirei bonifico invece che satispay
        Ho saldato in contrassegno: in che forma mi restituirete l'importo?
        pagato in 3 rate con klarna, a chi tornano i soldi
        no credito sul sito, li voglio sul conto

refund-late =
    { greeting }

    il rimborso di { CURRENCY($amount) } per l’ordine { $order } è partito il { DATETIME($date, dateStyle: "long") } e ci dispiace che non lo veda ancora.
    A seconda della banca, l’accredito può comparire qualche giorno dopo. A volte figura come storno dell’acquisto, con la data originaria: vale la pena di guardare anche quell’estratto conto.
    Verifichiamo il pagamento e Le comunicheremo { within-response } il riferimento dell’operazione, con cui la Sua banca può cercarla.

    { closing }
    .title = Rimborso inviato ma non arrivato
    .asks =
        dite rimborsato ma io non vedo niente
        Il rimborso annunciato non risulta ancora sul mio conto.
        la banca dice che non è arrivato nulla da voi
        email di rimborso sì, soldi no
        rimborso fatto da tre settimane a sentire voi
        mandatemi la ricevuta del bonifico
        l'avreste già rimborsato, ma sull'estratto conto ancora zero
        storno non pervenuto
        risulta emesso ma non accreditato
        dove sono finiti i soldi che mi avete mandato
        mi avete scritto rimborso eseguito il 3 ma intesa non vede nessun accredito
        Su Satispay non è mai comparso l'importo che dite di aver restituito.
        in filiale dicono che senza il CRO non possono rintracciare il vostro rimborso
        pagato avete pagato, a chi però? sul mio conto niente
        so passati 15 gg dalla vostra mail di rimborso effettuato e la postepay è ancora vuota

voucher-problem =
    { greeting }

    { $code ->
        [none] ci dispiace che il Suo codice non sia stato accettato.
       *[other] ci dispiace che il codice { $code } non sia stato accettato.
    }
    Di solito dipende da uno di questi motivi:
    – il codice va scritto senza spazi, così come compare nel messaggio;
    – si può usare un solo codice per ordine;
    – alcuni codici hanno una scadenza o una spesa minima, indicate nel messaggio con cui li abbiamo inviati.
    Se è tutto corretto, ci invii una schermata del carrello. Se il codice era valido, detrarremo lo sconto dal Suo ordine anche ad acquisto fatto.

    { closing }
    .title = Codice sconto non accettato
    .asks =
        il codice sconto non funziona
        codice non valido ma è di oggi
        Il buono viene rifiutato al momento del pagamento.
        mi sono dimenticata di mettere lo sconto
        -10% newsletter non lo prende
        buono regalo scaduto??
        si possono sommare due codici
        lo sconto non è stato applicato
        dove inserisco il coupon
        promo che non va nel carrello
        WELCOME10 nn va
        metto il codice e mi dice non applicabile
        Il buono del mio compleanno non viene riconosciuto alla cassa.
        il codice dell'influencer a quanto pare è finto
        spesa minima superata eppure lo sconto non scatta

price-drop =
    { greeting }

    vedere un prezzo scendere poco dopo l’acquisto è spiacevole, lo capiamo.
    Se l’articolo dell’ordine { $order } costa meno sul nostro sito entro { $price-match ->
        [one] { $price-match } giorno
       *[other] { $price-match } giorni
    } dall’acquisto, Le riconosciamo la differenza, per lo stesso articolo nella stessa taglia e nello stesso colore.
    Ci risponda con il nome dell’articolo e il prezzo che ha visto. La differenza torna sul metodo di pagamento usato per l’acquisto.

    { closing }
    .title = L’articolo adesso costa meno
    .asks =
        adesso costa meno!!
        comprato ieri e oggi è in offerta
        Il prezzo è sceso: restituite la differenza?
        15 euro in meno dopo una settimana, che rabbia
        saldi il giorno dopo il mio ordine
        fate l'allineamento del prezzo
        ho pagato pieno lo scaldabiberon e ora è scontato
        black friday e io ho speso di più
        abbassate il prezzo e io ci rimetto
        tre giorni fa 19 euro, adesso 14
        l'ho pagato più del prezzo che vedo stamattina
        sabato ho speso 30 euro in più di quanto chiedete adesso per lo stesso articolo
        appena comprato il marsupio e l'avete messo in promo, mi date la differenza?
        Lo smartwatch acquistato la settimana scorsa oggi costa meno: è previsto un conguaglio?
        pioggia di sconti il giorno dopo che ho pagato, mi venite incontro?
        prezzo crollato dopo il mio acquisto

invoice-copy =
    { greeting }

    il documento d’acquisto dell’ordine { $order } si scarica in PDF dal Suo account, alla voce «I miei ordini».
    Se ha comprato senza account, risponda a questo messaggio: lo inviamo all’indirizzo e-mail usato per l’ordine.
    Per una fattura elettronica intestata a un’azienda ci servono ragione sociale, indirizzo, partita IVA e codice destinatario o PEC.

    { closing }
    .title = Ricevere la fattura
    .asks =
        mi serve la fattura
        fattura per la commercialista
        Potreste inviarmi una copia della fattura?
        nel pacco non c'era lo scontrino
        come scarico la ricevuta
        fattura con partita iva si può
        manca il codice fiscale sulla fattura
        ho perso la prova d'acquisto
        fattura elettronica sdi
        documento fiscale per detrazione
        mi girate il pdf della fattura che la metto in nota spese
        Ho dimenticato di indicare la partita IVA: si può avere la fattura intestata alla ditta?
        il caf vuole la ricevuta d'acquisto
        dove si scarica il documento fiscale
        fattura mai arrivata via mail

repair-part =
    { greeting }

    buone notizie: per { $product } di solito basta un piccolo pezzo, che si sostituisce senza attrezzi particolari.
    Glielo inviamo gratis con istruzioni illustrate e Le arriverà { within-shipping }. Non occorre restituire nulla.
    Per scegliere il pezzo giusto ci servono il numero di serie e una foto del punto interessato.
    Se non dovesse bastare, troveremo insieme il passo successivo. I Suoi diritti di garanzia legale restano intatti.

    { closing }
    .title = Pezzo di ricambio da montare da sé
    .asks =
        dove trovo i pezzi di ricambio
        mi serve solo la guarnizione
        Cerco il coperchio singolo, si può ordinare?
        si è rotto il tasto, il resto va benissimo
        me lo aggiusto da solo, mandatemi il pezzo
        ricambio per il warm 2
        invece di buttarlo cambio la vaschetta?
        ghiera del biberon nuova
        tutorial per ripararlo in casa
        mandate solo il pezzo?
        il coperchio non chiude, mi serve solo quello
        si è spezzata la fibbia della sdraietta, mi mandate solo quella?
        vetrino della lampada rotto, lo spedite sfuso?
        È possibile avere soltanto la lama dell'omogeneizzatore? Il resto funziona benissimo.
        gommini degli auricolari di ricambio ne avete
        cinturino dello smartwatch rotto, ne prendo uno e lo monto io

repair-partner =
    { greeting }

    per { $product } possiamo rivolgerci a un centro di riparazione convenzionato vicino a Lei; le spese sono a nostro carico.
    Ci scriva il Suo CAP e una breve descrizione del guasto.
    Le indicheremo { within-response } il laboratorio, gli orari e come consegnare l’apparecchio.
    Se la riparazione risultasse impossibile, Le proporremo una sostituzione. I Suoi diritti di garanzia legale restano intatti.

    { closing }
    .title = Riparazione vicino a casa
    .asks =
        c'è un centro assistenza vicino a me
        Esiste un laboratorio autorizzato nella mia zona?
        non voglio spedirlo, dove lo faccio riparare
        avete assistenza a napoli?
        quanto costa farlo aggiustare
        meglio ripararlo che ricomprarlo
        può vederlo un tecnico
        abito in un paesino, c'è un riparatore?
        portarlo a mano in assistenza
        chi aggiusta i tiralatte a bologna
        datemi un indirizzo dove portarlo di persona, niente corrieri
        Potrebbe indicarmi il tecnico convenzionato più vicino a Cagliari?
        nn mi va di impacchettarlo, c'è un riparatore in zona palermo?
        orari e telefono del centro assistenza per la piastra

extended-protection =
    { greeting }

    sì, per { $product } è disponibile la nostra protezione aggiuntiva.
    Dura { $extended-protection ->
        [one] { $extended-protection } mese
       *[other] { $extended-protection } mesi
    }. Comincia quando finisce la garanzia legale, che Le spetta comunque e non costa nulla.
    Copre i guasti che si verificano con un uso normale; dettagli e prezzo sono nella pagina dell’articolo. È facoltativa e si sceglie al momento dell’acquisto.

    { closing }
    .title = Protezione aggiuntiva
    .asks =
        estensione di garanzia
        posso aggiungere l'assicurazione
        Offrite una copertura prolungata?
        cos'è la protezione aggiuntiva
        conviene la protezione in più?
        polizza per lo scaldabiberon
        coperto anche dopo i due anni?
        voglio togliere la protezione dal carrello
        quanto dura la copertura extra
        quanto viene la garanzia più lunga per lo smartwatch?
        se mi casca in terra la protezione extra lo copre?
        Ho acquistato gli auricolari a marzo: sono ancora in tempo per estendere la copertura?
        mi ritrovo un'assicurazione nel carrello mai chiesta
        passati i due anni si può pagare per restare coperti

product-use =
    { greeting }

    ecco come iniziare con { $product }:
    – appoggi l’apparecchio in piano, inserisca il biberon senza cappuccio e versi acqua fino al segno;
    – scelga la temperatura e prema il tasto di avvio;
    – aspetti circa { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }, fino al segnale acustico.
    Prima di dare il biberon lo agiti piano e provi qualche goccia all’interno del polso: il latte dev’essere tiepido, mai caldo. Il latte avanzato non va riscaldato.

    { closing }
    .title = Primo uso dell’apparecchio
    .asks =
        come si usa lo scaldabiberon
        prima accensione che faccio
        Quanta acqua va messa nell'apparecchio?
        in quanti minuti è pronto il latte
        il latte viene bollente, che temperatura metto
        ho perso le istruzioni del warm 2
        fa bip e non so che vuol dire
        ci posso scaldare gli omogeneizzati?
        latte materno congelato si può
        va messo il tappo mentre scalda?
        l'omogeneizzatore parte solo col coperchio chiuso?
        lampada a luna come si cambia il colore
        Non capisco come si imposta l'orario sullo smartwatch nuovo: me lo spiega con calma?
        la spia è passata da rossa a verde, tolgo il biberon?
        la piastra a quanti gradi la metto x capelli fini

garment-care =
    { greeting }

    perché { $product } conservi morbidezza e colore:
    – lavi il capo al rovescio, a { $degrees } °C, con colori simili e i bottoncini chiusi;
    – eviti ammorbidente e candeggina, che rovinano le fibre;
    – lo asciughi all’aria, lontano dal sole diretto e senza asciugatrice;
    – se lo stira, usi il ferro tiepido sul rovescio.
    Prima di usarlo consigliamo un lavaggio. In caso di differenze vale l’etichetta cucita nel capo.

    { closing }
    .title = Lavare e curare un capo
    .asks =
        a quanti gradi si lava
        va in asciugatrice?
        Come si lava la tutina senza rovinarla?
        si restringe se la lavo a 40?
        macchie di carota sul body, consigli
        lavatrice o a mano
        scolorisce?
        serve il detersivo per neonati
        si può stirare il disegno
        come la lavo per non farle fare i pallini
        si può mettere in lavatrice?
        programma e temperatura per il body
        il piumino come lo lavo senza farlo appallottolare
        la fascia porta bebè si può mettere in lavatrice
        Il vestitino in lino si stira da umido o da asciutto?
        maglioncino a mano o a 30
        come tolgo il rigurgito dai bavaglini senza candeggina

injury-report =
    { greeting }

    ci dispiace sapere che qualcuno si è fatto male e La ringraziamo di averci avvisato.
    Non usi più { $product } e, se può farlo senza pericolo, lo stacchi dalla corrente. Faccia vedere la ferita a un medico; se è grave, chiami subito i soccorsi.
    Conservi il prodotto, i suoi pezzi e la confezione così come sono, senza pulirli né ripararli.
    Una persona del nostro team per la sicurezza dei prodotti La contatterà personalmente { within-response }. Ci scriva in poche parole che cosa è successo e come possiamo raggiungerLa.

    { closing }
    .title = Qualcuno si è fatto male
    .asks =
        mio figlio si è scottato con lo scaldabiberon
        mi è scoppiato in mano
        La bambina si è tagliata con un pezzo di vetro.
        ho preso la scossa!!
        ha preso fuoco
        siamo al pronto soccorso per colpa vostra
        ha ingoiato un pezzetto di tettarella
        ustione al dito
        esce fumo è pericoloso?
        si è fatta male la piccola
        la piccola ha una bruciatura sul braccio
        si è ustionato con l'acqua dell'apparecchio
        il marsupio si è sganciato e la piccola mi è caduta
        la piastra mi è esplosa in mano, sopracciglia bruciate
        Il cavo surriscaldato mi ha procurato una vescica al polso.
        un bottone della felpa si è staccato e il nipotino se l'è messo in gola
        è crollato il lettino col bimbo dentro, ha un bernoccolo enorme

complaint-apology =
    { greeting }

    quello che ci racconta non è il servizio che ha diritto di aspettarsi, e Le chiediamo scusa.
    Da ora il Suo caso è nelle mani di una sola persona, che guida il nostro team e rilegge tutto dall’inizio: non dovrà spiegare di nuovo ogni cosa.
    Riceverà la sua risposta { within-response }, con una soluzione e una data.
    Se c’è un punto che Le sta particolarmente a cuore, ce lo scriva in risposta a questo messaggio.

    { closing }
    .title = Reclamo
    .asks =
        sono furiosa
        servizio clienti pessimo
        Desidero presentare un reclamo formale.
        passatemi un responsabile
        mai più da voi
        cinque email e nessuna soluzione
        è una vergogna trattare così la gente
        mi state prendendo in giro
        molto deluso dal vostro negozio
        mi rimbalzate da uno all'altro
        roba da matti
        terzo messaggio e nessuna risposta
        con chi posso lamentarmi
        come mi hanno trattata al telefono è indegno
        mi ha risposto male la vostra collega
        voglio parlare con il capo, sono scontento
        ho perso una mattinata al telefono con voi per niente
        Il tono della Vostra ultima risposta è offensivo: esigo delle scuse.
        fatemi parlare con chi comanda, non con chi legge il foglietto
        gente così scortese mai vista, vi segnalo all'altroconsumo
        è la quarta volta che ripeto tutta la storia, mi cascano le braccia

marketplace-dispute =
    { greeting }

    abbiamo visto la segnalazione che ha aperto per l’ordine { $order }.
    Risponderemo direttamente lì { within-response }, con i documenti utili, così troverà tutto nello stesso posto.
    Non deve chiudere né ritirare nulla. Se ha foto o una ricevuta di spedizione, le alleghi alla segnalazione: saranno considerate.
    La Sua richiesta riceve la stessa attenzione, che decida la piattaforma o che decidiamo noi.

    { closing }
    .title = Controversia aperta su una piattaforma
    .asks =
        ho aperto una controversia paypal
        reclamo dalla a alla z amazon
        Ho segnalato il problema al marketplace.
        contestazione ebay aperta, quando rispondete
        la piattaforma dice di aspettare il venditore
        devo chiudere la segnalazione?
        ho chiesto la garanzia clienti
        caso aperto ieri su amazon
        paypal aspetta una vostra risposta
        su amazon il caso è aperto e aspettano voi
        Ho avviato la procedura su eBay per oggetto non conforme: rispondete lì, per cortesia.
        vi ho segnalati su zalando e nn ha risposto nessuno
        paypal vi ha chiesto le prove di spedizione le avete caricate?
        non ritiro la contestazione sulla piattaforma finché non sistemate

chargeback =
    { greeting }

    la Sua banca ci ha informati della contestazione di { CURRENCY($amount) } per l’ordine { $order }.
    Finché la esamina, la somma è nelle sue mani. Per questo non avviamo un rimborso in parallelo: così nulla viene pagato due volte.
    Le trasmettiamo la conferma d’ordine e la prova di consegna. Da parte Sua sono utili l’estratto conto, la nostra corrispondenza e un’eventuale ricevuta di reso.
    Le diremo { within-response } a che punto è la pratica da noi. La decisione spetta alla banca.

    { closing }
    .title = Pagamento contestato in banca
    .asks =
        ho contestato l'addebito con la banca
        chargeback
        La mia banca ha avviato una procedura di disconoscimento.
        ho disconosciuto il pagamento
        la banca mi chiede documenti per la contestazione
        non riconosco questo addebito kestrelle
        rimborsata sia da voi che dalla banca, che faccio
        carta clonata sul vostro sito
        storno in corso dalla mia carta che succede
        intesa mi ha fatto firmare il modulo per contestare la transazione
        vedo kestrelle sull'estratto conto e io non ho comprato nulla, ho già chiamato nexi
        La banca vuole la prova del reso per proseguire con la contestazione.
        ho chiesto a visa di riprendersi i soldi
        con il disconoscimento aperto in banca voi rimborsate lo stesso?

review-request =
    { greeting }

    grazie dell’interesse per i nostri articoli.
    Se scrivere una recensione, e che cosa scrivere, lo decide solo Lei. Non offriamo nulla in cambio di recensioni e non chiediamo a nessuno di modificarle o toglierle.
    Se qualcosa non è andato come sperava, ce lo scriva qui: cercheremo una soluzione, qualunque sia la Sua opinione.

    { closing }
    .title = Domande sulle recensioni
    .asks =
        dove lascio una recensione
        che mi date se metto 5 stelle
        Mi hanno offerto un regalo per una recensione positiva, siete voi?
        voglio modificare il mio commento
        la mia recensione è sparita
        le vostre recensioni sono finte
        come si vota il prodotto
        posso scrivere cosa penso del biberon
        basta chiedermi recensioni
        perché non pubblicate il mio commento sul marsupio
        chi mi assicura che non cancellate le recensioni brutte
        Vorrei raccontare sul vostro sito la mia esperienza con questa crema: dove si scrive?
        se tolgo la recensione negativa mi fate un regalo
        si può recensire anche senza account?

pre-order =
    { greeting }

    { $product } è in prenotazione: l’arrivo in magazzino è previsto per il { DATETIME($date, dateStyle: "long") }.
    Spediremo l’articolo appena arriva e Lei riceverà il numero di tracciamento. Se la data cambiasse, La avviseremmo per iscritto.
    Fino alla spedizione può annullare senza spese dal Suo account, alla voce «I miei ordini».

    { closing }
    .title = Preordine
    .asks =
        preordine quando arriva
        ho prenotato il warm 2, novità?
        In che data verrà spedito l'articolo in prevendita?
        posso annullare la prenotazione
        non è ancora uscito ma ho già pagato?
        quando esce il nuovo scaldabiberon
        prenotare prima dell'uscita
        il preordine slitta di nuovo??
        arriva il giorno del lancio?
        si può ordinare lo smartwatch nuovo prima che esca?
        Ho preordinato gli auricolari: l'uscita di settembre è confermata?
        se lo prenoto me lo scalate subito o alla spedizione
        tenetemene uno del prossimo modello
        lista prenotazioni x il nuovo arrivo, come mi metto?

out-of-stock =
    { greeting }

    { $product } al momento non è disponibile. Aspettiamo la prossima fornitura per il { DATETIME($date, dateStyle: "long") }.
    Nella pagina dell’articolo può scegliere «Avviso di disponibilità»: riceverà un messaggio al suo ritorno, senza impegno.
    Se ha fretta, ci scriva a che cosa Le serve: Le proporremo volentieri un’alternativa disponibile.

    { closing }
    .title = Articolo esaurito
    .asks =
        esaurito
        quando torna disponibile
        L'articolo sarà di nuovo in vendita?
        non disponibile da un mese, uffa
        avvisatemi quando rientra lo scaldabiberon
        taglia 3 mesi finita ovunque
        non me lo fa mettere nel carrello
        lo rifate?
        c'è qualcosa di simile a quello finito
        scorte
        il prodotto tornerà?
        rifarete questo colore?
        è fuori produzione o solo finito
        il giubbino in 44 non si trova, lo riassortite?
        pannolini 3 sempre finiti quando tornano
        Ho attivato l'avviso da un mese, ma la crema solare continua a risultare non disponibile.
        ne avete ancora in magazzino di lampade a luna?
        nn c'è + il mio colore, quando ricaricate lo stock

altered-item =
    { greeting }

    { $product }, dell’ordine { $order }, non corrisponde del tutto a come appariva sul sito, e avremmo dovuto spiegarglielo prima della spedizione. Ce ne scusiamo.
    { $change ->
        [colour] La tinta è cambiata perché il bagno di colore originale non era più disponibile in tintoria; abbiamo scelto la tonalità più vicina.
        [fabric] Il tessuto è cambiato perché quello originale non era più disponibile; ne abbiamo scelto uno di pari morbidezza e peso.
       *[length] La lunghezza è stata ritoccata perché il taglio corrisponda alla nostra attuale guida alle taglie.
    }
    Può tenere l’articolo così com’è oppure restituirlo senza spese entro { days-return-window } dalla consegna. Cambio o rimborso: sceglie Lei.

    { closing }
    .title = Articolo diverso dalla foto
    .asks =
        il colore non è quello della foto
        il tessuto non è quello descritto
        Il capo è più corto che sul sito, come mai?
        avete cambiato materiale senza dirlo
        non è il rosa che ho visto
        il taglio non è più quello di prima
        stoffa diversa dal pigiamino vecchio
        orlo modificato?
        l'articolo è stato cambiato rispetto alla descrizione
        sul sito la felpa era salvia, questa è un verdone militare
        la fascia è più ruvida di quella che avevo, avete cambiato cotone?
        Il sito dice lino, sull'etichetta leggo poliestere: è stata modificata la composizione?
        pantaloni alla caviglia sul sito, a me arrivano a metà polpaccio, li avete accorciati?
        tasche sparite rispetto alla foto, avete rifatto il modello?
        la tinta è diversa dalle foto

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] auguri di un sereno Ramadan a chi lo celebra. In questo mese il nostro team lavora con orario ridotto.
       *[holiday] il nostro team è in pausa per le festività; il Suo messaggio è arrivato.
    }
    Le risponderemo entro il { DATETIME($date, dateStyle: "long") }.
    Intanto, dal Suo account, alla voce «I miei ordini», può seguire un pacco o preparare un reso.

    { closing }
    .title = Orari durante le festività
    .asks =
        siete chiusi a natale?
        è festa anche da voi oggi
        Il servizio clienti è attivo tra Natale e Capodanno?
        a ferragosto lavorate?
        ponte del 25 aprile ci siete
        orari durante le feste
        con il ramadan consegnate agli stessi orari?
        chiusura estiva fino a quando
        il 2 giugno c'è qualcuno
        a pasqua lavorate?
        il primo maggio rispondete
        lunedì è festivo, siete operativi?
        ci siete per il ponte di pasqua?
        il 15 agosto rispondete?
        Siete operativi il giorno dell'Immacolata?
        nella settimana santa i pacchi partono
        a santo stefano c'è qualcuno in assistenza
        fino a quando siete in ferie ad agosto

vip-care =
    { greeting }

    la Sua fedeltà ci fa davvero piacere, grazie.
    La Sua richiesta è seguita con priorità da una persona che conosce i Suoi ordini e resterà il Suo riferimento fino alla fine.
    Riceverà la risposta { within-response }. Se un orario Le è più comodo, ce lo scriva pure.

    { closing }
    .title = Cliente affezionato
    .asks =
        sono cliente da 6 anni
        Come cliente affezionata posso avere la precedenza?
        c'è qualcosa per i clienti fedeli
        ho comprato tutto da voi per i miei 3 figli
        trattamento vip per favore
        c'è un contatto dedicato per i clienti fissi
        tessera punti
        sempre contenta del vostro negozio, da anni
        una buona cliente come me merita di più
        compro da voi da quando eravate un negozietto, un occhio di riguardo?
        Ordino ogni mese senza eccezione: esiste una corsia preferenziale per clienti assidui?
        carta oro e sto in coda come tutti
        ci conoscete dai tempi del primo figlio, grazie per come ci seguite sempre
        avete un programma fedelta

satisfaction-survey =
    { greeting }

    grazie di volerci dire com’è andata con la nostra assistenza.
    Quando la Sua richiesta sarà chiusa riceverà via e-mail un breve questionario: poche domande e uno spazio per le osservazioni. È facoltativo e non influisce sulla Sua pratica.
    Se preferisce scriverci già adesso che cosa Le è piaciuto o è mancato, risponda a questo messaggio: lo leggerà il team.

    { closing }
    .title = Dare un giudizio sull’assistenza
    .asks =
        vorrei dare un voto all'operatrice
        Dove posso valutare il servizio clienti?
        il sondaggio dove sta
        non ho ricevuto il questionario
        chi mi ha aiutato è stato bravissimo, dove lo dico
        come si valuta l'assistenza
        un'osservazione sul vostro supporto
        questionario di gradimento
        complimenti alla signora della chat
        vorrei premiare la ragazza del numero verde, c'è un modulo?
        finita la telefonata nessun sondaggio, come mai
        Desidererei esprimere il mio apprezzamento per l'assistenza ricevuta.
        il link del questionario mi dà errore
        da 1 a 10 x l'assistenza vi do 9, dove lo scrivo

win-back =
    { greeting }

    che piacere risentirLa! Dalla Sua ultima visita sono arrivate molte novità.
    { $code ->
        [none] Le offerte del momento sono nella pagina iniziale, senza alcun codice.
       *[other] Per il Suo ritorno c’è il codice { $code }: lo inserisca nel carrello prima di pagare.
    }
    Ci scriva l’età del bambino o che cosa cerca, e Le daremo volentieri un consiglio personale.

    { closing }
    .title = Offerte per tornare
    .asks =
        è tanto che non compro, avete un'offerta?
        promozioni in corso?
        C'è uno sconto per una vecchia cliente?
        un codicino per me
        offerte di natale
        secondo bimbo in arrivo, mi fate uno sconto
        promo festa della mamma
        torno da voi se c'è un buono
        black friday kestrelle quando
        manco da un annetto, c'è un pensierino per chi torna?
        Come ci si iscrive per sapere delle vostre offerte?
        saldi invernali sui giubbini iniziati?
        che avete di scontato questa settimana
        buoni x vecchi clienti ne date

language-not-served =
    { greeting }

    grazie del Suo messaggio. Le rispondiamo in italiano, la lingua in cui il nostro team può consigliarLa con precisione.
    Può scriverci nella Sua lingua: ci aiutiamo volentieri con una traduzione e rispondiamo con frasi brevi e semplici. Anche una foto o il numero d’ordine aiuta molto.
    Riceverà la risposta { within-response }.

    { closing }
    .title = Rispondere in un’altra lingua
    .asks =
        parlate inglese?
        do you speak english
        Posso scrivervi in arabo?
        io non parlare bene italiano
        qualcuno che parla rumeno
        risposta in spagnolo si può
        mio marito capisce solo il tedesco
        istruzioni in un'altra lingua
        english please
        mia suocera è albanese e capisce poco, c'è chi le risponde?
        scusate uso traduttore, capite?
        Potremmo proseguire in francese?
        qualcuno ke parla cinese da voi
        i don't understand italian

data-erasure =
    { greeting }

    abbiamo ricevuto la Sua richiesta di cancellazione dei dati personali.
    La evaderemo { within-erasure } e gliene daremo conferma scritta: il Suo account e le Sue preferenze saranno eliminati.
    Conserviamo soltanto le fatture e i documenti che la legge ci obbliga a tenere, per il tempo previsto e per nessun altro uso.
    Prima di procedere verificheremo che la richiesta venga davvero da Lei, dall’indirizzo e-mail del Suo account.

    { closing }
    .title = Cancellare i miei dati
    .asks =
        cancellate i miei dati
        gdpr diritto all'oblio
        Chiedo la cancellazione dei miei dati personali.
        chiudere l'account per sempre
        che informazioni avete su di me
        toglietemi dal vostro archivio
        disiscrivetemi da tutto
        eliminate numero e indirizzo
        non voglio più essere registrata da voi
        articolo 17 gdpr
        Vi chiedo di rimuovere ogni mia informazione dai vostri sistemi.
        fate sparire la carta salvata e il mio profilo
        basta sms, toglietemi numero e mail dagli elenchi
        vorrei una copia di tutto ciò che conservate su di me
        cancellazione profilo kestrelle
