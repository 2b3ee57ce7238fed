# Les réponses de la boutique d’exemple Kestrelle pour la France (vous).

order-status =
    { greeting }

    Merci de votre message au sujet de votre commande { $order }.
    { $tracking ->
        [none] Nos équipes préparent votre colis avec soin. Vous recevrez le numéro de suivi avec la confirmation d’expédition.
       *[other] Votre colis est en route : le numéro de suivi { $tracking } vous permet de voir à tout moment où il se trouve.
    }
    La livraison est prévue le { DATETIME($date, dateStyle: "long") }.
    Si le colis ne vous est pas parvenu ce jour-là, il vous suffit de répondre à ce message : nous ouvrirons une enquête auprès du transporteur.

    { closing }
    .title = Où en est ma commande ?
    .asks =
        Où est mon colis ?
        bonjour jai toujours rien recu
        ma commande elle arrive quand svp
        il est parti mon chauffe-biberon ?
        Pourriez-vous m'indiquer l'état d'avancement de ma commande ?
        le lien de suivi marche pas
        c parti ou pas encore
        suivi colis
        Quel transporteur et quel jour exactement, je dois m'organiser
        vous lavez expédié au moins ???
        commande passée lundi, aucune nouvelle depuis
        je voudrais savoir où en est ma livraison merci
        coucou, ma poussette elle en est où ?
        Madame, Monsieur, j'ai commandé des écouteurs mercredi ; puis-je savoir quel jour je serai livré ?
        statut « validée » ça veut dire quoi, c'est parti ?
        vous livrez le samedi ? j'attends ma commande de mardi
        la commande de ma femme est-elle sortie de l'entrepôt, elle accouche bientot

delivery-delay =
    { greeting }

    Votre commande { $order } ne vous est pas parvenue à la date annoncée, et nous vous présentons toutes nos excuses pour ce retard.
    La nouvelle date de livraison est le { DATETIME($date, dateStyle: "long") }.
    Vous n’avez aucune démarche à faire : l’adresse et le prix restent inchangés.
    Si le colis n’est pas arrivé ce jour-là, répondez simplement à ce message ; vous choisirez alors entre un nouvel envoi et le remboursement de votre achat.

    { closing }
    .title = Livraison en retard
    .asks =
        Mon colis devait arriver hier !
        retard de livraison c'est pas sérieux
        ca fait 2 semaines que jattends
        La date promise est dépassée, qu'en est-il ?
        toujours rien dans la boite aux lettres j'en ai marre
        pourquoi c'est si long
        annoncé sous 3 jours et on est au dixième…
        j'ai besoin des biberons pour ma fille, vous vous moquez du monde
        livraison encore repoussée, pour quelle raison
        c koi ce délai
        il devait être là jeudi et je ne vois rien venir
        retard de 4 jours sur mon lit parapluie, on dort où ce soir ?
        vous aviez garanti pour Noël, on est le 27
        Voilà six jours que la date est passée ; j'ai posé une journée de congé pour rien.
        c'est abusé le retard là
        rentrée en crèche passée, le trousseau promis pour le 25 toujours pas là

item-damaged =
    { greeting }

    Vous attendiez un bel article, intact jusque dans son emballage : nous sommes sincèrement désolés que celui de votre commande { $order } vous soit parvenu abîmé. Par précaution, merci de ne pas l’utiliser.
    Pourriez-vous nous adresser, en réponse à ce message, deux photos : l’une du dommage, l’autre du carton avec son étiquette d’expédition ?
    Nous vous proposerons une solution { within-response } après leur réception : une pièce détachée si elle suffit à tout remettre en état, sinon un article de remplacement.
    Tout est à notre charge, et vous n’avez rien à renvoyer d’ici là.

    { closing }
    .title = Article arrivé abîmé
    .asks =
        biberon fêlé à l'arrivée
        article cassé
        J'ai reçu un produit endommagé, comment faire ?
        le carton était complètement écrasé
        la creme a coulé partout dans le colis
        Le couvercle est brisé, je souhaite un remplacement.
        verre en mille morceaux!! c dangereux avec un bébé
        reçu abimé
        y a un trou dans le pyjama neuf
        rayures et coque enfoncée sur le chauffe biberon, inadmissible
        colis ouvert et produit HS en sortant de la boite
        babyphone rayé de partout au déballage, antenne tordue
        le plastique du siège auto est fendu, je viens juste d'ouvrir le carton
        pompe du sérum cassée, la moitié a coulé pendant le transport
        carton éventré et rescotché, le body dedans est déchiré
        Je constate un éclat sur le biberon en verre que je viens de recevoir, photo à l'appui.

wrong-item =
    { greeting }

    Une erreur de préparation s’est glissée dans votre commande { $order } : l’article reçu n’est pas celui que vous aviez choisi. Nous vous prions de nous en excuser.
    Le bon article vous sera livré { within-shipping }. Nous n’attendons pas pour cela le retour du premier.
    Pour ce retour, une étiquette prépayée vous attend dans votre compte client, rubrique « Mes commandes » ; vous n’avez rien à payer.
    Pourriez-vous nous indiquer, en réponse, la référence inscrite sur l’emballage ? Elle nous aidera à comprendre ce qui s’est passé à l’entrepôt.

    { closing }
    .title = Mauvais article reçu
    .asks =
        C'est pas le bon produit
        vous vous etes trompés de modele
        J'ai commandé le gris, on m'a livré le rose.
        erreur dans ma commande
        jai recu la commande de quelquun d'autre
        taille 6 mois au lieu de 12 mois dans le paquet…
        Le contenu ne correspond pas à la facture.
        rien a voir avec ce que j'ai acheté !!!
        mauvaise référence envoyée, qui paie le renvoi ?
        inversion d'articles je pense
        on m'a envoyé la mauvaise couleur
        reçu un body blanc alors que c'était le beige
        j'attendais une coque d'iphone, j'ai une gourde
        on m'a livré le paquet d'une crèche de Nantes, le contenu c'est pas le mien
        vs m'avez envoyé la recharge alors que j'ai pris l'appareil complet
        Contrairement à mon bon de commande, vous m'avez fait parvenir un tout autre article.
        euh y a un doudou lapin, moi j'avais pris des écouteurs

return-start =
    { greeting }

    Vous disposez de { days-return-window } après réception pour nous retourner l’article de votre commande { $order }, sans avoir à vous justifier ; votre droit légal de rétractation y est compris.
    Voici comment procéder :
    – dans votre compte client, rubrique « Mes commandes », déclarez le retour et imprimez l’étiquette prépayée ;
    – déposez le colis, bien protégé, dans un point relais et conservez la preuve de dépôt.
    Le remboursement sera effectué { within-refund } après votre déclaration, dès lors que l’article nous est revenu ou que vous nous avez transmis la preuve de dépôt.

    { closing }
    .title = Retourner un article
    .asks =
        Comment je fais un retour ?
        je veux renvoyer mon achat
        rétractation
        ca me plait pas je vous le renvoie
        Jusqu'à quand puis-je rendre l'article et à la charge de qui ?
        Je souhaite exercer mon droit de rétractation.
        ça va pas du tout, reprenez le et rendez moi mes sous
        combien de jours pour changer d'avis
        la crèche fournit déjà les bavoirs, je peux vous rendre les miens ?
        cadeau recu en novembre, rendable en janvier ?
        comment on rend un truc acheté chez vous svp
        Par la présente, je vous notifie ma rétractation concernant la lampe livrée le 9.
        bof au final, je rends

exchange-item =
    { greeting }

    C’est avec plaisir que nous échangerons l’article de votre commande { $order } ; vous avez { days-return-window } après réception pour en profiter.
    Indiquez-nous, en réponse, la taille, la couleur ou le modèle qui vous ferait plaisir : nous vous le réservons.
    Renvoyez ensuite le premier article avec l’étiquette prépayée de votre compte client, rubrique « Mes commandes », en le déposant dans un point relais.
    Le nouvel article vous sera livré { within-shipping } après l’arrivée de votre retour. Si le prix diffère, nous vous donnerons le montant exact avant l’envoi.

    { closing }
    .title = Échanger un article
    .asks =
        Un échange c'est possible ?
        je prefere une autre couleur finalement
        Je souhaiterais échanger ce modèle contre le plus grand.
        pas de remboursement, juste un autre modèle
        comment on fait pour échanger, faut recommander ?
        la version rose au lieu de la grise c'est possible
        je me suis trompée de coloris en commandant
        vous le remplacez par un autre article du meme prix ?
        pris en noir, ma copine veut le blanc, on échange ?
        Serait-il envisageable de remplacer la poussette canne par le modèle compact ? Je réglerai le supplément.
        il fait trop de bruit, je le troquerais bien contre le modèle silencieux
        la coque à fleurs contre l'unie, faisable ?
        le parfum vanille m'écœure, je peux passer à l'amande ?
        Cette teinte ne me va pas, puis-je en prendre une autre ?

refund-when =
    { greeting }

    Votre remboursement de { CURRENCY($amount) } pour la commande { $order } est bien enregistré.
    Vous le recevrez { within-refund } après votre déclaration de retour, dès lors que l’article nous est revenu ou que vous nous avez transmis la preuve de dépôt.
    { $method ->
        [card] Il sera crédité sur la carte bancaire utilisée pour l’achat, avec votre numéro de commande en libellé.
        [paypal] Il sera crédité sur votre compte PayPal, avec votre numéro de commande en libellé.
        [wallet] Il sera crédité sur le moyen de paiement enregistré dans votre portefeuille électronique.
       *[none] Il sera crédité sur le moyen de paiement utilisé pour l’achat.
    }
    Si rien n’apparaît sur votre relevé à l’issue de ce délai, répondez à ce message : nous vérifierons l’opération avec notre comptabilité.

    { closing }
    .title = Quand serai-je remboursé ?
    .asks =
        Et mon argent ?
        jattends toujours mon remboursement
        retour déposé y a 10 jours, rien sur le compte
        Sous quel délai serai-je crédité sur ma carte ?
        vous me devez 50 euros!!!
        remboursé quand
        paypal affiche rien du tout
        c long pour rendre les sous
        vous avez reçu l'article lundi, quand allez-vous me rembourser
        colis renvoyé par mondial relay, je serai payée vers quelle date
        je récupère l'argent de mon annulation quel jour ?
        remboursement avant samedi ou pas ? je dois racheter ailleurs
        Mon retour ayant été accepté, à quelle échéance le crédit interviendra-t-il ?
        la thune du retour elle tombe quand

double-charge =
    { greeting }

    Merci de nous avoir prévenus au sujet de votre commande { $order }.
    { $charges ->
        [one] D’après votre message, un débit de { CURRENCY($amount) } n’aurait pas dû avoir lieu.
       *[other] D’après votre message, la somme de { CURRENCY($amount) } a été débitée { NUMBER($charges) } fois.
    }
    Nous vérifions les opérations avec notre prestataire de paiement et vous communiquerons le résultat { within-response }. Tout montant prélevé en trop vous sera intégralement remboursé.
    Pourriez-vous nous indiquer la date de chaque débit ? Ne nous transmettez ni numéro de carte ni coordonnées bancaires : nous n’en avons pas besoin.
    À noter : une opération « en attente » est une réservation de votre banque, et non un débit définitif.

    { closing }
    .title = Débité deux fois
    .asks =
        débité 2 fois
        j'ai payé en double !!
        Deux prélèvements identiques figurent sur mon relevé.
        vous mavez pris deux fois la somme
        double paiement pour une seule commande
        pourquoi mon compte a été ponctionné plusieurs fois
        j'ai cliqué deux fois sur payer et voilà…
        c'est du vol, rendez-moi le deuxième paiement
        même montant retiré lundi et mardi
        ma banque me dit que vous avez prélevé 2x
        Le montant débité ne correspond pas à ma facture
        boursorama m'affiche 2x 27,80 de chez vous
        un débit kestrelle paris et un débit kestrelle web pour un seul achat
        carte cadeau vidée et CB débitée quand même du total
        Sauf erreur, vous avez encaissé deux fois mon règlement du 14.
        frais de port prélevés alors que c'était livraison offerte

address-change =
    { greeting }

    { $shipped ->
        [yes] Votre commande { $order } a déjà quitté notre entrepôt ; nous ne pouvons donc plus modifier nous-mêmes l’adresse de livraison.
       *[no] Bonne nouvelle : votre commande { $order } est encore dans notre entrepôt, et l’adresse de livraison peut être modifiée.
    }
    { $shipped ->
        [yes] Depuis le suivi du colis, dans votre compte client, vous pouvez le réorienter vers un point relais ou chez un voisin tant qu’il n’est pas en cours de distribution.
       *[no] Merci de nous indiquer, en réponse, l’adresse complète : nom, numéro et rue, complément éventuel, code postal et ville.
    }
    { $shipped ->
        [yes] Si cela n’aboutit pas, le colis nous reviendra. Donnez-nous dès maintenant la bonne adresse : nous vous le renverrons, sans frais pour vous.
       *[no] Nous la mettrons à jour et vous le confirmerons par écrit avant le départ du colis.
    }

    { closing }
    .title = Modifier l’adresse de livraison
    .asks =
        changer l'adresse
        je me suis trompé de numero de rue
        on a déménagé, le colis part à l'ancienne adresse !
        Est-il encore possible de rectifier l'adresse de livraison ?
        code postal erroné au secours
        livrez plutot a mon bureau
        je serai en vacances, vous pouvez mettre en point relais ?
        oublié le batiment et le digicode
        c'est l'adresse de ma mère qui est restée par défaut
        modif adresse svp avant que ca parte
        faute de frappe dans mon nom de rue
        livrez au 8 avenue Foch à la place
        la rue indiquée est fausse, voici la bonne
        pas d'étage ni d'interphone noté, vous pouvez compléter ?
        finalement un relais à Villeurbanne ça m'arrange plus que la maison
        Je me suis installée à Rennes entre-temps, merci d'y faire suivre l'envoi.
        jai mis 75011 au lieu de 75020
        personne chez nous en journée, envoyez plutôt chez la nounou au 3 rue des Lilas

order-cancel =
    { greeting }

    Comme vous le souhaitiez, nous avons annulé votre commande { $order }.
    La somme de { CURRENCY($amount) } vous sera remboursée { within-refund } sur le moyen de paiement utilisé pour l’achat.
    Vous n’avez aucune démarche à faire ; la confirmation d’annulation est disponible dans votre compte client.
    Si le colis vous était malgré tout présenté, il suffirait de le refuser : il nous reviendrait sans frais pour vous.

    { closing }
    .title = Annuler une commande
    .asks =
        Annulez ma commande svp
        j'en veux plus
        commandé 2 fois par erreur, faut en supprimer une
        Je souhaite annuler l'achat effectué ce matin.
        peut on encore annuler
        n'expédiez rien, j'ai changé d'avis !
        trouvé moins cher ailleurs désolée
        annulation
        trop long je laisse tomber, stoppez tout
        comment supprimer une commande en cours
        je renonce à mon achat
        stop stop oubliez ma commande de ce matin
        la coque c'est plus la peine, mon tel est mort, annulez avant que ça parte
        Un souci financier m'oblige à revenir sur mon achat d'hier. Pouvez-vous l'annuler ?
        statut « en préparation », c'est cuit pour annuler ?
        mon ado a commandé avec ma carte, bloquez l'envoi

warranty-claim =
    { greeting }

    Nous sommes désolés que { $product }, de votre commande { $order }, ne fonctionne pas comme il le devrait. La garantie légale de conformité vous couvre pendant { $warranty } mois à compter de la livraison.
    Pour l’examiner, nous aurions besoin de trois éléments : ce qui ne va pas et depuis quand, le numéro de série figurant sous l’appareil ou sur l’étiquette, et une photo ou une courte vidéo.
    Nous vous proposerons une solution { within-response } après réception de ces éléments. Si une pièce détachée suffit, nous vous l’enverrons gratuitement avec son mode d’emploi.
    Votre droit de choisir entre la réparation et le remplacement reste bien entendu entier.

    { closing }
    .title = Garantie : l’appareil ne fonctionne plus
    .asks =
        chauffe biberon en panne
        ça chauffe plus du tout
        c encore sous garantie ?
        Je souhaite faire jouer la garantie légale de conformité.
        tombé en rade au bout de 3 mois
        voyant rouge qui clignote et rien ne se passe
        réparation ou échange, vous proposez quoi
        La batterie ne tient plus la charge, est-ce normal ?
        2 ans de garantie normalement non??
        la fermeture éclair a laché au bout d'un mois
        qualité lamentable, mort après un an
        le chargeur charge plus rien
        le chauffe-biberon ne démarre plus
        j'appuie sur le bouton du chauffe-biberon et il ne se passe rien
        acheté en mars et déjà mort
        le warm 2 ne veut plus se mettre en route
        plus aucun voyant, il reste éteint
        la lumière ne s'allume pas quand je le branche
        grésillement dans le casque depuis hier, acheté en janvier
        Le babyphone se coupe sans arrêt ; je souhaite une prise en charge sous garantie.
        frein de la poussette foutu en 4 mois sérieux
        il chauffe un jour sur deux, c'est garanti combien de temps ?
        cable qui charge pu, acheté cet été chez vous

out-of-hours =
    { greeting }

    Merci de votre message, qui nous est bien parvenu. Nos conseillers ne sont pas en service à cette heure.
    Vous recevrez une réponse personnelle au plus tard le { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    S’il s’agit d’une commande, vous pouvez dès à présent nous indiquer son numéro et, si cela peut aider, joindre une photo.
    En cas de souci de santé, n’attendez pas notre retour : demandez conseil à un médecin.

    { closing }
    .title = Message reçu hors des horaires
    .asks =
        Y a quelqu'un ?
        allo
        pourquoi personne me répond
        vous etes ouverts le samedi ?
        Quels sont les horaires de votre service client ?
        horaires
        je sais qu'il est tard mais répondez-moi
        ya un humain derrière ce mail
        insomnie et biberons, quelqu'un de garde chez vous ?
        le tchat répond pas ce soir
        le matin vous démarrez à 8 ou 9 h ?
        quelqu'un me répondra avant lundi ?
        vu que ça décroche pas je suppose que c'est fermé, à demain

bottle-sterilise =
    { greeting }

    Pour stériliser { $product }, avant la première utilisation puis selon vos besoins :
    – démontez toutes les pièces, lavez-les à l’eau chaude avec un peu de liquide vaisselle, puis rincez-les bien ;
    – couvrez-les d’eau dans une grande casserole et laissez bouillir { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } à gros bouillons, sans qu’elles restent collées au fond ;
    – sortez-les avec une pince propre et laissez-les sécher et refroidir sur un linge propre avant de remonter le biberon.
    Tirez ensuite sur la tétine pour la vérifier : si elle se fendille ou devient collante, remplacez-la avant le prochain repas de votre enfant.

    { closing }
    .title = Stériliser un biberon
    .asks =
        Comment stériliser les biberons ?
        faut les faire bouillir combien de temps
        micro onde ok pour stériliser ou pas
        Doit-on stériliser une tétine neuve avant de s'en servir ?
        jeune maman perdue, je nettoie ça comment
        lave vaisselle ça suffit ?
        le plastique va pas fondre dans l'eau bouillante ???
        sterilisateur vapeur compatible
        nettoyer biberon neuf
        à chaque tétée ou une fois par jour la stérilisation
        temps d'ébullition svp
        premier bébé, les tétines je les fais bouillir ou pas ?
        La sage-femme dit que stériliser ne sert plus à rien, qu'en pensez-vous ?
        pastilles milton ok avec vos biberons en verre ?
        steriliser a froid combien de tps
        sucettes et tire-lait ça se passe aussi à la vapeur ?

cosmetics-reaction =
    { greeting }

    Merci de nous avoir alertés. Nous sommes désolés que la peau ait réagi après l’application de { $product }.
    Cessez dès maintenant d’utiliser le produit et rincez abondamment la zone à l’eau tiède. Si la gêne persiste ou s’accentue, consultez un médecin en lui montrant l’emballage et la liste des ingrédients (INCI). En cas de difficulté à respirer ou de gonflement du visage, appelez les secours sans attendre.
    Un spécialiste de notre équipe sécurité des produits prendra personnellement contact avec vous { within-response }.
    D’ici là, conservez le produit et, si possible, envoyez-nous le numéro de lot inscrit sous le flacon ainsi qu’une photo de la zone concernée.

    { closing }
    .title = Réaction cutanée à un cosmétique
    .asks =
        plaques rouges après la crème
        ma fille a des boutons depuis qu'on met la calm cream
        ca brule et ca gratte !!
        ça démange partout où j'ai mis le soin
        allergie à votre produit, que dois-je faire
        Mon fils semble mal supporter cette crème.
        les yeux tout gonflés après application, c'est grave ???
        irritation
        la peau pèle depuis 2 jours a cause de vous
        signaler un effet indésirable
        joues en feu après premier essai
        gros boutons sur le menton depuis le sérum
        Mon mari se gratte au sang depuis qu'il applique votre baume.
        mon bb a des croutes sur les bras depuis votre lait hydratant
        visage qui tiraille et brûle 10 min après le masque
        le dermato dit allergie de contact, c'est quoi vos conservateurs

tracking-stuck =
    { greeting }

    Le suivi { $tracking } de votre commande { $order } n’affiche plus de nouvelle étape, et nous comprenons que cela vous inquiète.
    Entre deux centres de tri, un colis voyage parfois plusieurs jours sans être scanné. Pour en avoir le cœur net, nous ouvrons une enquête auprès du transporteur, qui nous répond { within-search }.
    D’ici là, un coup d’œil à la boîte aux lettres, chez vos voisins ou auprès de votre gardien peut être utile.
    Si le colis reste introuvable au terme de l’enquête, vous choisirez entre un nouvel envoi et le remboursement.

    { closing }
    .title = Le suivi ne bouge plus
    .asks =
        colis bloqué au dépôt depuis vendredi
        ça bouge plus sur le suivi depuis 2 jours
        suivi bloqué depuis 4 jours
        mon colis est figé au meme endroit
        toujours « en transit » depuis une semaine
        le tracking bouge pu
        Le statut de mon colis n'évolue plus, est-ce normal ?
        dernier scan mardi et depuis silence radio
        il est parti du centre de tri et plus rien
        colis coincé dans une agence je fais quoi
        j'ai l'impression que mon paquet tourne en rond
        le statut reste le même depuis jeudi
        c'est marqué « expédié » depuis 5 jours et ça n'avance pas
        aucune mise à jour du suivi cette semaine
        le suivi affiche « en cours d'acheminement » et ne change plus
        même message depuis des jours dans le suivi
        chronopost affiche pareil depuis lundi
        8 jours que c'est « pris en charge » à Roissy et rien d'autre
        mondial relay coincé à l'étape 2/4 depuis dix jours
        Le numéro n'enregistre plus aucun passage depuis la plateforme de Gennevilliers.
        colis planté à Lyon, vous pouvez relancer colissimo ?

parcel-lost =
    { greeting }

    Le transporteur a terminé ses recherches pour votre commande { $order } : votre colis reste introuvable. Nous en sommes sincèrement désolés.
    C’est à vous de choisir la suite, et rien ne vous sera facturé :
    – un nouvel envoi, qui vous sera livré { within-shipping } après votre réponse ;
    – ou le remboursement intégral, { within-refund }.
    Il suffit de nous répondre « nouvel envoi » ou « remboursement ». Si le premier colis réapparaissait, refusez-le simplement à la livraison.

    { closing }
    .title = Colis perdu
    .asks =
        colis perdu
        toujours pas de colis, je demande à être remboursée
        commande jamais arrivée, rendez-moi mon argent
        la poste dit qu'elle retrouve pas mon paquet
        Le transporteur a déclaré mon colis égaré, que faites-vous ?
        enquête terminée, pas de colis, remboursez ou renvoyez
        disparu dans la nature mon paquet
        avis de perte colissimo, je veux un nouvel envoi
        chronopost a clos l'enquête, résultat négatif, la suite c'est quoi
        La Poste m'écrit que ses recherches n'ont pas abouti ; que me proposez-vous ?
        camionnette cambriolée, mon colis était dedans d'après gls
        détruit au centre de tri a ce qu'il parait, je fais quoi maintenant
        mondial relay reconnait la perte, vous renvoyez ou vous remboursez ?
        dpd me dit colis définitivement perdu, voyez avec l'expéditeur

delivered-missing =
    { greeting }

    Le transporteur indique que votre commande { $order } a été livrée, alors que vous ne l’avez pas reçue : nous en sommes sincèrement désolés.
    Trois endroits méritent un coup d’œil : la boîte aux lettres et les abords de la porte, les voisins ou le gardien, et le point de retrait le plus proche de chez vous.
    Si le colis n’y est pas, répondez-nous simplement « rien trouvé » : nous demanderons au transporteur où il a été déposé et qui l’a reçu, et nous vous donnerons le résultat { within-search }.
    Si le colis reste introuvable, vous ne perdez rien : vous choisirez entre un nouvel envoi et le remboursement.

    { closing }
    .title = Marqué livré, mais rien reçu
    .asks =
        suivi livré, boîte aux lettres vide
        noté livré mais rien recu
        Bonjour, Colissimo m'annonce que mon colis est livré depuis ce matin, pourtant je n'ai rien dans ma boîte. Merci de votre aide.
        sms de chronopost « colis livré », j'étais chez moi toute la journée personne a sonné !!
        la photo de livraison c'est pas ma porte
        dpd dit remis au gardien, on n'a pas de gardien dans la résidence
        ma sonnette caméra n'a filmé aucun livreur alors que le colis est déclaré livré
        mondial relay dit que je l'ai retiré hier au locker, ben non c'est pas moi
        c qui qui a signé ?? livré à 11h soi disant et j'étais au boulot
        Livraison déclarée effectuée à une adresse qui n'est pas la mienne, je vous prie de vérifier.
        colis privé encore… livré qu'ils disent, LIVRÉ OÙ ??
        voisins, hall, local poubelles, j'ai cherché partout, la poussette soi-disant livrée lundi n'est nulle part
        l'appli dit déposé dans le hall à midi, chouré avant que je rentre
        livré sur le paillasson d'après le livreur, volé dans l'heure
        marqué livré mais j'ai rien eu du tout
        le livreur a signé a ma place et y a rien
        le suivi dit « remis au destinataire » c'est faux
        on me dit qu'il est chez la gardienne mais elle n'a rien
        le facteur prétend l'avoir laissé devant la porte
        le relais jure n'avoir jamais eu mon paquet alors que c'est noté déposé
        déposé en lieu sûr selon eux, c'est où leur lieu sûr ?? j'ai rien
        Le suivi indique livré à 14 h 02, or la boîte était vide et les voisins n'ont rien vu.

partial-delivery =
    { greeting }

    Rassurez-vous, il ne manque rien à votre commande { $order } : elle voyage en plusieurs colis, car les articles partent de différents entrepôts.
    { $remaining ->
        [one] Il reste { $remaining } colis à vous livrer ; il est attendu le { DATETIME($date, dateStyle: "long") }.
       *[other] Il reste { $remaining } colis à vous livrer ; ils sont attendus pour le { DATETIME($date, dateStyle: "long") }.
    }
    Chaque colis a son propre numéro de suivi dans votre compte client, rubrique « Mes commandes », et vous ne payez les frais de livraison qu’une seule fois.
    Si un article manquait encore après cette date, dites-nous lequel en répondant à ce message.

    { closing }
    .title = Il manque une partie de ma commande
    .asks =
        il manque la moitié
        j'ai recu que 2 articles sur 3
        Ma commande est incomplète, où est le reste ?
        le biberon est arrivé mais pas la creme
        un seul carton alors que j'ai tout payé
        vous m'avez oublié le pyjama
        livraison en plusieurs fois c'est normal ?
        quand arrive le 2eme colis
        article manquant dans le paquet
        il me manque encore un carton
        j'attends toujours l'autre moitié de ma commande
        tout n'était pas dans le colis, il manquait les bavoirs
        le couvercle y est, pas le biberon qui va avec
        eu la crème de jour, pas celle de nuit
        Il me reste à recevoir la crème solaire, part-elle dans un second envoi ?
        y avait que les ecouteurs, elle est ou la coque
        ligne 2 du bon de livraison pas dans le carton

customs-duties =
    { greeting }

    { $customs ->
        [due] Pour votre commande { $order }, les droits et taxes d’importation ne sont pas compris dans le prix : c’est la douane de votre pays qui en fixe le montant.
       *[prepaid] Pour votre commande { $order }, tout est déjà compris dans le prix payé : vous n’avez ni droits de douane ni taxes à régler à la livraison.
    }
    { $customs ->
        [due] Le transporteur vous les demandera à la livraison ou par un avis officiel. La déclaration jointe au colis indique la valeur exacte de vos articles, ce qui facilite le calcul.
       *[prepaid] Si l’on vous réclame malgré tout une somme, ne la payez pas et envoyez-nous une photo de l’avis : nous réglerons la question avec le transporteur.
    }
    Au moindre doute sur un message ou un lien de paiement reçu par SMS, montrez-le-nous avant d’y répondre.

    { closing }
    .title = Droits de douane
    .asks =
        frais de douane ??
        le facteur me réclame 18 euros pour le colis
        Y a-t-il des taxes d'importation à payer en plus ?
        jai recu un sms de la douane c'est une arnaque ?
        la TVA est comprise dans votre prix ou pas
        colis bloqué à la douane
        faut remplir un papier pour l'import ?
        pourquoi je dois payer pour recevoir ma commande
        ca vient de l'étranger, yaura des taxes ?
        je fais livrer en Suisse, la douane sera pour qui
        chronopost exige 24 € de « frais de dossier » pour le dédouanement
        livraison en Guadeloupe, octroi de mer à prévoir ?
        c'est à partir de quel montant qu'on est taxé à l'import
        Suis-je redevable de la TVA à l'importation à la réception ?

return-label =
    { greeting }

    L’étiquette de retour prépayée de votre commande { $order } vous attend dans votre compte client, rubrique « Mes commandes ». Elle reste valable pendant { days-return-window } à compter de la réception du colis.
    – Imprimez-la, ou présentez le code QR affiché juste en dessous si vous n’avez pas d’imprimante.
    – Collez-la sur le carton en recouvrant l’ancienne adresse.
    – Déposez le colis dans un point relais ou ici : { $collection-point }.
    Gardez la preuve de dépôt jusqu’à l’arrivée de votre remboursement.

    { closing }
    .title = Étiquette de retour
    .asks =
        ou deposer le paquet à renvoyer
        pas trouvé de bon de retour dans la boîte
        il me faut une étiquette retour svp
        etiquette de retour introuvable
        j'ai pas d'imprimante comment je fais pour le retour
        Pourriez-vous me renvoyer l'étiquette prépayée ?
        le bordereau marche pas, fichier illisible
        jai perdu le bon pour renvoyer
        code qr pour le retour
        quelle adresse je mets sur le carton
        le point relais refuse mon etiquette
        où est-ce que je dépose mon retour
        c'est quel papier que je colle sur le colis à rendre
        bordereau périmé, vous m'en refaites un ?
        N'ayant ni imprimante ni ordinateur, pourrais-je recevoir le bon de retour par courrier ?
        elle se télécharge où l'étiquette pour rendre les écouteurs
        locker, relais ou bureau de poste, lequel pour déposer un retour

return-freight =
    { greeting }

    { $return-freight ->
        [customer] Pour un retour au choix, les frais d’envoi restent à votre charge. Prenez de préférence un envoi suivi et conservez la preuve de dépôt.
       *[shop] Le retour de votre commande { $order } ne vous coûte rien : les frais sont à notre charge, à condition d’utiliser notre étiquette prépayée.
    }
    { $return-freight ->
        [customer] Si l’article de votre commande { $order } est abîmé, défectueux ou n’est pas le bon, dites-le-nous avant de l’envoyer : nous prenons alors le retour à notre charge.
       *[shop] Vous la trouverez dans votre compte client, rubrique « Mes commandes ».
    }
    Vous avez { days-return-window } après réception pour nous renvoyer l’article.

    { closing }
    .title = Qui paie les frais de retour ?
    .asks =
        retour gratuit ou payant
        le retour est gratuit ?
        qui paye pour renvoyer
        Les frais de retour sont-ils à ma charge ?
        combien ca coute de vous retourner un article
        10 euros pour un renvoi vous exagérez
        frais de port du retour svp
        je veux pas payer pour rendre un truc qui va pas
        retour offert ou déduit de mon remboursement ?
        jai deja payé l'envoi retour, vous me remboursez le timbre
        ça me coûte quoi de vous le renvoyer ?
        tarif d'un renvoi de colis chez vous
        dois-je payer la poste pour rendre l'appareil
        frais pour renvoyer un chauffe-biberon
        le renvoi coûte combien
        c'est vous ou moi qui casque pour le renvoi
        À qui incombent les frais si je n'ai pas utilisé votre bordereau ?
        la poste m'annonce 20 balles pour le renvoi, c'est vous qui réglez ?
        vous avez déduit 4,90 de port sur mon retour, c'est pas ce qui était écrit
        à partir de combien d'achat le retour devient gratuit

exchange-size =
    { greeting }

    Nous échangerons volontiers l’article de votre commande { $order } contre la bonne taille ; vous avez { days-return-window } après réception pour en profiter.
    Nos tailles suivent la stature de l’enfant en centimètres plus que son âge : le guide des tailles figure sur la page de l’article. Entre deux tailles, prenez la plus grande, elle servira plus longtemps.
    Répondez-nous avec la taille souhaitée, nous la mettons de côté. Renvoyez ensuite l’article avec l’étiquette prépayée de votre compte client.
    La nouvelle taille vous sera livrée { within-shipping } après l’arrivée de votre retour.

    { closing }
    .title = Changer de taille
    .asks =
        body 6 mois contre 9 mois svp
        trop petit il me faut la taille au dessus
        c trop grand je peux avoir plus petit
        taille 62 au lieu de 68
        La barboteuse taille petit, je voudrais la taille supérieure.
        vos tailles c'est nimporte quoi
        bébé a grandi trop vite, il me faut du 12 mois
        il rentre pas dedans
        quelle taille prendre pour un bébé de 70 cm
        manches trop courtes, je change contre la taille au dessus
        serré aux cuisses, il existe en plus large ?
        me suis plantée de taille en commandant
        mauvaise pointure oups
        taille commandée trop juste, échange
        collants pas assez longs, il existe du 98 ?
        ma fille flotte dans la gigoteuse, la taille en dessous svp
        Il fait 68 cm pour 8 kg : dois-je prendre du 6 ou du 12 mois à la place ?
        jean de grossesse en 40 je baigne dedans, 38 svp
        les pressions craquent, faut du 2 ans

refund-method =
    { greeting }

    Le remboursement de votre commande { $order } suit toujours le même chemin que votre paiement.
    { $method ->
        [card] Il sera crédité sur la carte bancaire utilisée pour l’achat. Si elle a été remplacée entre-temps, votre banque rattache en général la somme à votre compte.
        [paypal] Il sera crédité sur votre compte PayPal ; si vous aviez payé par carte au travers de PayPal, la somme y retourne d’elle-même.
        [wallet] Il sera crédité sur le moyen de paiement enregistré dans votre portefeuille électronique.
       *[none] Il sera crédité sur le moyen de paiement utilisé pour l’achat.
    }
    Vous le recevrez { within-refund } après votre déclaration de retour, dès lors que l’article nous est revenu ou que vous nous avez transmis la preuve de dépôt.
    Pour votre sécurité, nous ne demandons jamais de coordonnées bancaires par message.

    { closing }
    .title = Mode de remboursement
    .asks =
        sur quel compte ca va etre recredité
        remboursé sur ma carte ou autrement ?
        ma cb a expiré entre temps
        Est-il possible d'être remboursé sur un autre compte ?
        je veux pas d'un avoir je veux mon argent
        jai changé de banque depuis l'achat
        remboursement par virement possible ou pas
        payé en paypal ça revient où
        l'argent retourne sur la carte de mon mari ?
        vous avez besoin de mon RIB
        payé avec une e-carte bleue à usage unique, ça revient où
        paiement en 3x avec alma, vous recréditez qui
        remboursé en bon d'achat plutôt que sur la carte, possible ?
        Disposez-vous d'une autre voie que la carte pour me restituer la somme ?
        payé apple pay, ça retombe sur quelle carte

refund-late =
    { greeting }

    Votre remboursement de { CURRENCY($amount) } pour la commande { $order } est parti le { DATETIME($date, dateStyle: "long") }, et nous sommes désolés que vous ne le voyiez pas encore.
    Selon les banques, l’inscription au compte peut prendre quelques jours de plus. La somme apparaît parfois comme une simple annulation de l’achat, à la date d’origine : un regard sur ce relevé peut suffire.
    De notre côté, nous vérifions le paiement et vous communiquerons { within-response } la référence de l’opération, que votre banque pourra rechercher.

    { closing }
    .title = Remboursement envoyé mais pas reçu
    .asks =
        Mon relevé ne montre aucun virement de votre part.
        vous dites remboursé mais j'ai rien
        Le remboursement annoncé n'apparaît toujours pas sur mon compte.
        ma banque a rien recu de votre part
        remboursement fait y a 15 jours soi disant
        ça fait 3 semaines que c'est « remboursé » et tjrs zéro
        mail de remboursement ok mais pas l'argent
        envoyez moi une preuve du virement
        virement parti selon vous, toujours pas crédité
        où sont passés les sous que vous dites avoir renvoyés
        votre virement devait arriver le 3 au plus tard, il est jamais arrivé
        on me dit que le remboursement est parti hier matin, rien vu
        remboursement émis soi-disant, vous disiez 5 jours et toujours rien sur mon compte
        mail « remboursement effectué » du 2, le crédit agricole voit rien
        vous me jurez que c'est parti, jai tjr rien recu depuis dix jours
        soi disant remboursé sur ma CB, ni en septembre ni en octobre je le vois
        Votre conseiller m'a affirmé que la somme avait été versée ; mon compte n'a pas été crédité.
        deuxième relance : le crédit que vous dites avoir émis le 18 est introuvable

voucher-problem =
    { greeting }

    { $code ->
        [none] Nous sommes désolés que votre code n’ait pas été accepté.
       *[other] Nous sommes désolés que le code { $code } n’ait pas été accepté.
    }
    Trois points expliquent la plupart des refus :
    – le code se saisit sans espace, tel qu’il est écrit ;
    – un seul code est accepté par commande ;
    – certains codes ont une date de fin ou un montant minimal d’achat, indiqués dans le message d’origine.
    Si tout semble correct, répondez-nous avec une capture d’écran du panier. Si le code était valable, nous déduirons la remise de votre commande, même après l’achat.

    { closing }
    .title = Code de réduction refusé
    .asks =
        mon code promo marche pas
        code invalide alors que je viens de le recevoir
        Le bon d'achat est refusé au moment de payer.
        jai oublié de mettre ma réduc
        -10% newsletter ca passe pas
        bon cadeau expiré ??
        on peut cumuler deux codes ?
        la remise s'est pas appliquée
        où je tape le code dans le panier
        le code de la petite carte glissée dans mon colis marche pas
        code parrain refusé, panier à 42 €
        ma carte cadeau de 30 est pas prise en compte
        Le bon reçu par courrier ne fonctionne-t-il que sur certains articles ?
        jai payé sans mettre le code, vous pouvez l'appliquer apres coup

price-drop =
    { greeting }

    Voir baisser le prix juste après un achat est agaçant, nous le comprenons.
    Si l’article de votre commande { $order } est vendu moins cher sur notre site dans les { $price-match ->
        [one] { $price-match } jour
       *[other] { $price-match } jours
    } suivant votre achat, nous vous créditons la différence, pour le même article dans la même taille et la même couleur.
    Répondez simplement avec le nom de l’article et le prix que vous avez vu. La différence revient sur le moyen de paiement utilisé pour l’achat.

    { closing }
    .title = L’article est moins cher maintenant
    .asks =
        c'est moins cher maintenant !!
        j'ai acheté hier et aujourd'hui c'est en promo
        Le prix a baissé, remboursez-vous la différence ?
        15 euros de moins une semaine apres je suis dégoutée
        soldes le lendemain de ma commande, pas cool
        vous alignez les prix ?
        je viens de voir le chauffe-biberon en solde
        geste commercial pour la baisse de prix
        payé plein pot et hop promo black friday
        19 euros il y a trois jours, 14 maintenant
        je l'ai payé plus cher que le prix affiché ce matin
        veilleuse à 39 hier, 29 aujourd'hui, et moi alors ?
        french days juste derrière mon achat, un petit geste ?
        Ayant acquis cette poussette le 3, puis-je bénéficier du tarif affiché depuis le 6 ?
        le voilà soldé sur le site, moi j'ai payé le plein tarif lundi
        ça a baissé dans la nuit, dégoutée

invoice-copy =
    { greeting }

    La facture de votre commande { $order } est disponible dans votre compte client, rubrique « Mes commandes », où vous pouvez la télécharger en PDF.
    Si vous avez commandé sans compte, répondez à ce message : nous vous l’enverrons à l’adresse e-mail utilisée pour l’achat.
    Pour une facture au nom d’une entreprise, indiquez-nous la raison sociale, l’adresse et le numéro de TVA.

    { closing }
    .title = Recevoir ma facture
    .asks =
        facture svp
        jai besoin de la facture pour ma compta
        Pourriez-vous m'adresser un duplicata de facture ?
        pas de facture dans le carton
        comment je télécharge la facture
        il me faut un justificatif d'achat pour l'assurance
        facture au nom de la crèche c'est possible
        perdu le ticket / la facture
        numéro de tva sur la facture manquant
        pas de pièce jointe dans le mail de facture
        note de frais à rendre, envoyez la facture pdf vite
        Merci d'établir la facture au nom de l'association, avec notre SIRET.
        la mutuelle demande un justificatif d'achat pour le babyphone
        adresse de facturation a modifier sur la facture

repair-part =
    { greeting }

    Bonne nouvelle : pour { $product }, une petite pièce suffit le plus souvent, et elle se remplace sans outil particulier.
    Nous vous l’envoyons gratuitement, avec un mode d’emploi illustré ; elle vous sera livrée { within-shipping }. Vous n’avez rien à nous renvoyer.
    Pour choisir la bonne pièce, il nous faut le numéro de série et une photo de l’endroit concerné.
    Si cela ne suffit pas, nous passerons à l’étape suivante avec vous. Vos droits au titre de la garantie légale restent entiers.

    { closing }
    .title = Pièce de rechange à monter soi-même
    .asks =
        où trouver les pieces détachées
        juste le joint à changer
        Je cherche le couvercle seul, peut-on le commander ?
        le bouton s'est cassé le reste marche nickel
        je suis bricoleur envoyez moi la piece
        pièce de rechange pour le warm 2
        plutot que de tout jeter, on peut remplacer juste la cuve ?
        il me faut une bague de serrage neuve
        tuto pour réparer moi meme
        vous envoyez juste la pièce ?
        le couvercle ferme plus, il me faut seulement cette pièce
        embouts silicone des écouteurs, ça se commande ?
        la molette de la poussette est partie, je la revisse si vous me l'envoyez
        Auriez-vous la capote seule pour la poussette ?
        j'ai perdu l'anneau du biberon, je peux en avoir un seul
        vous vendez le bac à eau à l'unité ?

repair-partner =
    { greeting }

    Pour { $product }, nous pouvons faire intervenir un réparateur partenaire proche de chez vous, et nous prenons les frais à notre charge.
    Répondez-nous avec votre code postal et une courte description de la panne.
    Nous vous indiquerons { within-response } l’atelier, ses horaires et la façon d’y déposer l’appareil.
    Si la réparation se révèle impossible, nous vous proposerons un remplacement. Vos droits au titre de la garantie légale restent entiers.

    { closing }
    .title = Réparation près de chez moi
    .asks =
        un réparateur pres de chez moi
        Existe-t-il un atelier agréé dans ma région ?
        je veux pas l'envoyer par la poste, ou le faire réparer
        vous avez un sav sur lyon ?
        combien coute la réparation
        faire réparer plutôt que racheter
        indice de réparabilité, qui répare
        un technicien peut regarder l'appareil
        j'habite a la campagne, ya un réparateur ?
        un réparateur à Toulouse ?
        vous bossez avec quel atelier vers Brest
        Ma mère, 80 ans, ne peut rien expédier : qui pourrait le réparer près de Dijon ?
        bonus réparation accepté chez vos réparateurs ?
        je le dépose où pour qu'on me le retape

extended-protection =
    { greeting }

    Oui, { $product } peut bénéficier de notre protection complémentaire.
    Elle dure { $extended-protection ->
        [one] { $extended-protection } mois
       *[other] { $extended-protection } mois
    }. Elle prend le relais de la garantie légale, qui vous est due dans tous les cas et ne coûte rien.
    Elle couvre les pannes survenues en usage normal ; le détail et le prix figurent sur la page de l’article. Elle est facultative et se souscrit avec l’achat.

    { closing }
    .title = Protection complémentaire
    .asks =
        extension de garantie
        je peux rajouter une assurance casse
        Proposez-vous une garantie prolongée ?
        c'est quoi votre protection en plus
        ca vaut le coup l'extension ?
        assurance pour le chauffe biberon
        couvert apres la fin de la garantie ou pas
        résilier la protection complémentaire
        combien de temps dure la garantie supplémentaire
        l'assurance facultative prend en charge l'oxydation ?
        assurance ajoutée d'office au panier, j'en veux pas
        À quelle date la couverture complémentaire prend-elle le relais ?
        passer de 2 à 4 ans de garantie moyennant supplément
        y a quoi dedans, votre assurance

product-use =
    { greeting }

    Voici comment bien démarrer avec { $product } :
    – posez l’appareil à plat, placez le biberon sans son capuchon et versez l’eau jusqu’au repère ;
    – choisissez la température et appuyez sur la touche de mise en marche ;
    – comptez { $minutes ->
        [one] { $minutes } minute environ
       *[other] { $minutes } minutes environ
    }, jusqu’au signal sonore.
    Avant de donner le biberon, agitez-le doucement et versez quelques gouttes sur l’intérieur de votre poignet : le lait doit être tiède, jamais chaud. Un biberon entamé ne se réchauffe pas.

    { closing }
    .title = Première utilisation de l’appareil
    .asks =
        comment ca marche le chauffe biberon
        premiere utilisation je fais quoi
        Quelle quantité d'eau faut-il mettre dans l'appareil ?
        au bout de combien de temps c'est chaud
        le lait est trop chaud ou trop froid, quel réglage
        notice perdue pour le warm 2
        il bip et je sais pas quoi faire
        on peut réchauffer des petits pots dedans
        lait maternel congelé ok dans l'appareil ?
        réinitialiser les écouteurs pour les connecter à un autre tel
        la nacelle se clipse dans quel sens sur la poussette
        quel repère pour un biberon de 330 ml
        Faut-il retirer le film plastique au fond de la cuve avant de démarrer ?
        la touche éco ça sert a koi

garment-care =
    { greeting }

    Pour que { $product } garde sa douceur et sa couleur :
    – lavez-le à l’envers, à { $degrees } °C, avec des couleurs proches, et fermez les pressions ;
    – évitez l’adoucissant et le chlore, qui abîment les fibres ;
    – faites-le sécher à l’air libre, à l’abri du soleil direct, sans sèche-linge ;
    – repassez à fer doux, sur l’envers, si vous y tenez.
    Un premier lavage avant usage est conseillé. En cas de différence, l’étiquette cousue dans le vêtement fait foi.

    { closing }
    .title = Laver et entretenir un vêtement
    .asks =
        a combien de degrés je lave
        seche linge possible ?
        Comment entretenir la barboteuse sans l'abîmer ?
        ça rétrécit au lavage ou pas ?
        taches de carottes sur le body, astuce ?
        machine ou à la main
        la couleur déteint, je lave ça à part ?
        lessive bebe obligatoire ?
        repasser le motif ou pas
        comment le laver sans quil bouloche
        lavable en machine ?
        programme et température pour le body
        peut-on le mettre à 40
        30 ou 60 pour les langes
        auréoles jaunes de lait sur le body, comment ravoir le blanc
        La gigoteuse en laine supporte-t-elle l'essorage ?
        le doudou supporte le 60 ?
        il est raide comme du carton depuis que je l'ai lavé, jai fait quoi de travers

injury-report =
    { greeting }

    Nous sommes désolés d’apprendre que quelqu’un a été blessé, et nous vous remercions de nous avoir prévenus.
    N’utilisez plus { $product } et débranchez l’appareil si vous pouvez le faire sans danger. Faites examiner la blessure par un médecin ; si elle est grave, appelez les secours sans attendre.
    Gardez le produit, ses pièces et l’emballage en l’état, sans les nettoyer ni les réparer.
    Un spécialiste de notre équipe sécurité des produits prendra personnellement contact avec vous { within-response }. Dites-nous, en quelques mots, ce qui s’est passé et comment vous joindre au mieux.

    { closing }
    .title = Quelqu’un s’est blessé
    .asks =
        mon bébé s'est brulé avec le chauffe biberon
        ça a explosé dans mes mains
        Mon enfant s'est coupé avec un éclat de verre.
        jai pris le jus en le branchant !!
        l'appareil a pris feu
        on est aux urgences a cause de votre produit
        il a avalé un petit morceau de la tétine
        brulure au doigt
        ya de la fumée qui sort c dangereux
        ma petite a une brûlure au bras
        il s'est ébouillanté avec l'eau de l'appareil
        ressort de la poussette dans l'œil, on file chez l'ophtalmo
        le chargeur a fondu et m'a cramé la paume
        mon bébé a avalé un bouton du pyjama et s'est étranglé
        Une projection d'eau bouillante de l'appareil m'a brûlée au visage.
        la poussette s'est repliée sur le petit, il a la jambe toute bleue

complaint-apology =
    { greeting }

    Ce que vous décrivez n’est pas le service que vous êtes en droit d’attendre, et nous vous présentons toutes nos excuses.
    Votre dossier est désormais entre les mains d’une seule personne, responsable de notre équipe, qui reprend tous vos échanges depuis le début : vous n’aurez pas à tout raconter de nouveau.
    Elle vous répondra { within-response }, avec une solution et une date.
    Si un point vous tient particulièrement à cœur, indiquez-le-nous en réponse à ce message.

    { closing }
    .title = Réclamation
    .asks =
        je suis furieuse
        service client lamentable
        Je souhaite déposer une réclamation officielle.
        passez moi un responsable
        plus jamais je commande chez vous
        ca fait 5 mails et toujours aucune solution
        honteux de traiter les gens comme ca
        vous vous foutez de moi ou quoi
        tres déçu de votre boutique
        on me balade d'un conseiller à l'autre
        à qui me plaindre de la façon dont on m'a parlé
        je veux signaler un accueil désagréable à la direction
        mal reçue par votre conseillère
        c'est qui votre supérieur, je suis pas contente
        3eme message sans réponse…
        on m'a raccroché au nez ce matin
        depuis 15 jours vos services se renvoient la balle, qui tranche
        Je suis une personne et non un numéro : veuillez me faire rappeler par la direction.
        service pourri de chez pourri
        je contacte 60 millions de consommateurs si personne prend mon dossier au sérieux

marketplace-dispute =
    { greeting }

    Nous avons bien vu le dossier que vous avez ouvert au sujet de votre commande { $order }.
    Nous y répondrons directement, { within-response }, avec les pièces utiles : vous retrouverez ainsi tous les échanges au même endroit.
    Vous n’avez rien à clôturer ni à retirer. Si vous disposez de photos ou d’une preuve de dépôt, joignez-les au dossier, elles compteront.
    Votre demande est traitée avec le même soin, que la décision revienne à la plateforme ou à nous.

    { closing }
    .title = Litige ouvert sur une plateforme
    .asks =
        jai ouvert un litige paypal
        réclamation A à Z amazon en cours
        J'ai signalé le problème à la place de marché.
        litige ouvert, vous répondez quand
        la plateforme me dit d'attendre le vendeur
        dois je fermer le litige
        j'ai fait une demande de garantie ebay
        vinted / cdiscount me demande votre réponse
        fnac marketplace : réclamation ouverte, à vous de répondre
        dossier rakuten toujours sans réponse du vendeur
        paypal me donne 10 jours pour fournir des photos, vous faites quoi de votre coté
        Amazon attend votre version avant de trancher.
        litige leboncoin : le site dit que c'est à votre tour de répondre

chargeback =
    { greeting }

    Votre banque nous a informés de la contestation de { CURRENCY($amount) } pour la commande { $order }.
    Tant que son examen dure, la somme est entre ses mains. Nous ne lançons donc pas de remboursement en parallèle, afin que rien ne soit versé deux fois.
    Nous lui transmettons la confirmation de commande et la preuve de livraison. De votre côté, le relevé, nos échanges et une éventuelle preuve de retour sont utiles.
    Nous vous dirons { within-response } où en est le dossier chez nous. La décision appartient à votre banque.

    { closing }
    .title = Paiement contesté auprès de la banque
    .asks =
        jai fait opposition sur le paiement
        chargeback
        Ma banque a lancé une procédure de contestation.
        contesté le prélèvement auprès de ma banque
        ma banque me demande un justificatif pour le litige carte
        je ne reconnais pas ce débit kestrelle
        rétrofacturation en cours que se passe t il
        vous avez remboursé et ma banque aussi, double
        fraude a la carte bleue sur votre site
        j'ai rempli le formulaire de contestation de ma banque contre votre débit
        opération inconnue 54 € kestrelle, je l'ai signalée à la société générale
        Le CIC m'a ouvert un litige carte à votre encontre ; que dois-je vous transmettre ?
        vous avez répondu a ma banque pour le paiement que je conteste ?
        plainte perceval faite pour votre prélèvement

review-request =
    { greeting }

    Merci de l’intérêt que vous portez à nos articles.
    Écrire un avis ou non, et ce que vous y dites, dépend entièrement de vous. Nous n’offrons rien en échange d’un avis et ne demandons à personne de le modifier ou de le retirer.
    Si quelque chose ne vous a pas donné satisfaction, dites-le-nous ici : nous chercherons une solution avec vous, quel que soit votre avis.

    { closing }
    .title = Question sur les avis
    .asks =
        ou est ce que je mets un avis
        vous donnez quoi si je mets 5 étoiles
        On m'a proposé un cadeau contre un avis positif, est-ce vous ?
        je veux modifier mon commentaire
        mon avis a été supprimé pourquoi
        vos avis sont bidons
        note produit comment faire
        je peux laisser un commentaire sur le biberon ?
        arretez de me demander un avis
        le lien pour noter ma gigoteuse marche pas
        mes 3 étoiles pour la veilleuse sont jamais apparues sur la fiche
        Est-on obligé de donner son prénom pour publier un avis produit ?
        Je désirerais rectifier la note attribuée à la crème.
        ils sont vérifiés vos avis clients sur la poussette ?

pre-order =
    { greeting }

    { $product } est en précommande : l’arrivage est prévu pour le { DATETIME($date, dateStyle: "long") }.
    L’article partira dès son arrivée à l’entrepôt, et vous recevrez alors le numéro de suivi. Si cette date changeait, nous vous préviendrions par écrit.
    Jusqu’à l’expédition, vous pouvez annuler sans frais depuis votre compte client, rubrique « Mes commandes ».

    { closing }
    .title = Précommande
    .asks =
        précommande ça arrive quand
        j'ai préco le warm 2 des nouvelles ?
        À quelle date l'article précommandé sera-t-il expédié ?
        je peux annuler ma preco
        pas encore sorti mais deja payé ?
        date de sortie du nouveau chauffe-biberon
        réserver avant la sortie
        la préco a encore été repoussée
        livré le jour de la sortie ?
        la veilleuse en préco, livrée avant l'été ?
        on paie un acompte pour la préco ?
        La date de lancement de la poussette a-t-elle été confirmée ?
        je veux plus attendre la sortie, annulez ma réservation
        si je préco ce soir je suis dans les premiers servis ?

out-of-stock =
    { greeting }

    { $product } est momentanément en rupture de stock. Nous attendons la prochaine livraison pour le { DATETIME($date, dateStyle: "long") }.
    Sur la page de l’article, le bouton « Prévenez-moi » vous permet de recevoir un message à son retour ; cela ne vous engage à rien.
    Si le temps presse, dites-nous à quoi l’article doit servir : nous vous proposerons volontiers une alternative en stock.

    { closing }
    .title = Article épuisé
    .asks =
        rupture de stock
        vous le rentrez quand
        Quand l'article sera-t-il de nouveau disponible ?
        toujours indisponible depuis 1 mois
        prévenez moi quand il revient
        plus de taille 3 mois nulle part
        jarrive pas a le mettre au panier, c'est grisé
        vous allez en refaire ?
        équivalent au modele épuisé ?
        le produit va-t-il revenir
        vous aurez de nouveau ce coloris ?
        plus fabriqué ou juste en rupture
        réassort du biberon prévu quand ?
        ça revient quand en stock, le chauffe biberon
        retour en stock de la barboteuse
        le chauffe-biberon n'est plus dispo, il revient ?
        en attente de réappro ?
        vous aurez bientôt des chauffe-biberons en stock ?
        plus de sucettes 0-6 mois chez vous ?
        alerte mail pour la coque transparente svp
        La crème solaire enfant est indisponible : faut-il espérer un réapprovisionnement ?
        toujours 0 en stock pour la taille 1 mois, vous allez en recevoir ?
        un autre modèle de poussette proche de celle en rupture ?

altered-item =
    { greeting }

    { $product }, de votre commande { $order }, diffère de ce que montrait le site, et nous aurions dû vous l’expliquer avant l’envoi. Veuillez nous en excuser.
    { $change ->
        [colour] La teinte a changé, car le bain de couleur d’origine n’était plus disponible auprès de notre teinturier ; nous avons retenu la nuance la plus proche.
        [fabric] Le tissu a changé, car l’étoffe d’origine n’était plus disponible ; nous avons choisi un tissu de même douceur et de même poids.
       *[length] La longueur a été ajustée, afin que la coupe corresponde à notre guide des tailles actuel.
    }
    Vous êtes libre de garder l’article tel quel ou de nous le retourner gratuitement dans les { days-return-window } après réception. Échange ou remboursement, vous choisirez.

    { closing }
    .title = Article différent de la photo
    .asks =
        pas la meme couleur que sur la photo
        le tissu est pas celui annoncé
        Le vêtement est plus court que sur le site, pourquoi ?
        vous avez changé la matiere sans prévenir
        c'est pas le rose que jai vu sur le site
        la coupe n'est plus la meme qu'avant
        matière différente de mon ancien pyjama
        retouché ? l'ourlet est plus haut
        le modele recu a été modifié
        sur l'écran c'était écru, en vrai ça tire sur le jaune
        annoncé molletonné, c'est un simple jersey
        La robe ne correspond pas à la longueur décrite : elle s'arrête au-dessus du genou.
        épaisseur du tissu divisée par deux vs la fiche produit
        depuis l'an dernier vous avez changé le velours, ça se sent
        La teinte est différente de la photo.

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Ramadan moubarak à celles et ceux qui le célèbrent. Pendant ce mois, notre équipe travaille à horaires réduits.
       *[holiday] Notre équipe est en congé pour les jours fériés ; votre message nous est bien parvenu.
    }
    Nous vous répondrons au plus tard le { DATETIME($date, dateStyle: "long") }.
    Entre-temps, votre compte client, rubrique « Mes commandes », vous permet de suivre un colis ou de préparer un retour.

    { closing }
    .title = Horaires des jours fériés
    .asks =
        vous etes fermés a noel ?
        c férié chez vous ou quoi
        Le service client est-il joignable entre Noël et le Nouvel An ?
        ouverts le 15 aout ?
        pont de l'ascension vous bossez
        horaires pendant les fêtes
        c'est ramadan, vous livrez aux memes heures ?
        fermeture annuelle jusqu'à quand
        le 11 novembre ya quelqu'un au support
        lundi de pâques vous répondez ?
        14 juillet hotline ouverte ?
        Vos bureaux ferment-ils la semaine du 24 au 31 décembre ?
        le pont du 8 mai ça décale ma réponse ?
        congés d'été vous rouvrez quand

vip-care =
    { greeting }

    Votre fidélité nous touche beaucoup, merci.
    Votre demande est suivie en priorité par une conseillère ou un conseiller qui connaît vos commandes et reste votre contact jusqu’à la fin.
    Vous recevrez sa réponse { within-response }. Si un moment vous convient mieux, précisez-le simplement en retour.

    { closing }
    .title = Client fidèle
    .asks =
        je suis cliente depuis 6 ans
        En tant que cliente fidèle, puis-je être traitée en priorité ?
        vous avez un programme fidélité
        j'ai tout acheté chez vous pour mes 3 enfants
        traitement vip svp
        ya un contact dédié pour les bons clients
        carte de fidélité
        une bonne cliente comme moi mérite mieux
        toujours ravie de votre boutique depuis des années
        12 commandes cette année, ca mérite pas une ligne directe ?
        toujours le même conseiller c'est faisable pour une habituée
        Fidèle depuis l'ouverture de la boutique, ai-je droit à une attention particulière ?
        mes points fidélité
        cliente de longue date, faites passer ma demande devant svp

satisfaction-survey =
    { greeting }

    Merci de vouloir nous dire comment s’est passé notre échange.
    Une fois votre demande réglée, vous recevrez un court questionnaire par e-mail : quelques questions, une case pour vos remarques. Il est facultatif, et vos réponses n’ont aucune incidence sur votre dossier.
    Si vous préférez nous écrire dès maintenant ce qui vous a plu ou manqué, répondez à ce message ; il sera lu par l’équipe.

    { closing }
    .title = Donner mon avis sur le service
    .asks =
        je veux noter votre conseillère
        Où puis-je donner mon avis sur le service client ?
        le sondage de satisfaction c'est ou
        j'ai pas reçu le questionnaire
        la personne qui m'a aidé était top, je le dis où
        comment évaluer le support
        remarque sur votre assistance
        enquete de satisfaction
        un compliment pour la dame du chat
        Sonia au téléphone, adorable, transmettez !
        sondage satisfaction : impossible de valider la derniere page
        Où consigner mes observations sur la qualité de votre accueil ?
        votre questionnaire de satisfaction prend combien de temps
        2/10 pour le tchat, je l'écris où

win-back =
    { greeting }

    Quel plaisir de vous relire ! Votre dernière visite remonte à quelque temps, et beaucoup de nouveautés sont arrivées depuis.
    { $code ->
        [none] Nos offres du moment sont réunies sur la page d’accueil, sans code à saisir.
       *[other] Pour votre retour, le code { $code } vous attend : saisissez-le dans le panier avant de payer.
    }
    Dites-nous l’âge de votre enfant ou ce que vous cherchez, et nous vous ferons une suggestion personnelle.

    { closing }
    .title = Offres pour revenir
    .asks =
        ca fait longtemps que j'ai pas commandé, vous avez une offre ?
        promo en ce moment ?
        Avez-vous une remise pour une ancienne cliente ?
        un petit code pour moi
        bons plans noel
        deuxieme bébé en route, une réduc ?
        offres fete des meres
        je reviens chez vous si ya une ristourne
        black friday chez kestrelle
        me revoilà, vous avez quoi comme promo
        ancienne cliente, code de retour ?
        les prochaines ventes privées c quand
        Mes enfants ont grandi, voici les petits-enfants : quelle offre pour une revenante ?
        remise pour un trousseau complet en ce moment ?

language-not-served =
    { greeting }

    Merci de votre message. Nous vous répondons en français, car c’est la langue dans laquelle notre équipe peut vous conseiller avec précision.
    Vous pouvez nous écrire dans votre langue : nous nous aidons volontiers d’une traduction et répondons en phrases courtes et simples. Une photo ou un numéro de commande aide aussi beaucoup.
    Nous vous répondrons { within-response }.

    { closing }
    .title = Répondre dans une autre langue
    .asks =
        vous parlez anglais ?
        do you speak english
        Puis-je vous écrire en arabe ?
        moi pas bien parler francais
        quelqu'un qui parle portugais svp
        réponse en espagnol possible
        mon mari comprend que l'allemand
        je comprends pas trop le français écrit
        traduire la notice en anglais
        I don't speak French, sorry, is English ok?
        ma belle mère parle que polonais, vous faites ?
        Un interlocuteur germanophone serait-il disponible ?
        je traduis avec google désolé, italien possible ?
        hablan español

data-erasure =
    { greeting }

    Nous avons bien reçu votre demande d’effacement de vos données personnelles.
    Elle sera traitée { within-erasure }, et nous vous le confirmerons par écrit. Votre compte client et vos préférences seront alors supprimés.
    Seules les factures et les pièces que la loi nous oblige à garder sont conservées pendant la durée légale, à l’écart de tout autre usage.
    Avant de procéder, nous vérifierons simplement que la demande vient bien de vous, depuis l’adresse e-mail de votre compte.

    { closing }
    .title = Supprimer mes données
    .asks =
        supprimez mes données
        rgpd droit à l'oubli
        Je demande l'effacement de mes données personnelles.
        fermer mon compte client definitivement
        quelles infos vous avez sur moi
        enlevez moi de vos fichiers
        désinscrire de tout, mail et compte
        effacez mon numéro et mon adresse
        je veux plus exister chez vous
        article 17 RGPD
        virez mon adresse mail de votre base
        La CNIL vous impose de répondre sous un mois à ma demande d'effacement.
        je trouve nulle part où clore mon compte et effacer mes infos
        historique d'achats, adresse, téléphone : tout effacer svp
        compte créé par mon ex, à détruire avec toutes mes coordonnées
