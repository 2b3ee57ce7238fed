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
        Pourriez-vous m'indiquer l'état d'avancement de ma commande ?
        le lien de suivi marche pas
        c parti ou pas encore
        suivi colis
        Quel transporteur et quel jour exactement, je dois m'organiser
        vous lavez expédié au moins ???
        commande passée lundi, aucune nouvelle depuis
        je voudrais savoir où en est ma livraison merci
        ça bouge plus sur le suivi depuis 2 jours

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
        colis bloqué au dépôt depuis vendredi
        c koi ce délai

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

wrong-item =
    { greeting }

    Une erreur de préparation s’est glissée dans votre commande { $order } : l’article reçu n’est pas celui que vous aviez choisi. Nous vous prions de nous en excuser.
    Le bon article vous sera livré { within-shipping }, sans attendre le retour du premier.
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
        il me faut une étiquette retour svp
        ca me plait pas je vous le renvoie
        Jusqu'à quand puis-je rendre l'article et à la charge de qui ?
        Je souhaite exercer mon droit de rétractation.
        ça va pas du tout, reprenez le et rendez moi mes sous
        retour gratuit ou payant
        ou deposer le paquet à renvoyer
        combien de jours pour changer d'avis
        pas trouvé de bon de retour dans la boîte

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
        trop petit il me faut la taille au dessus
        je prefere une autre couleur finalement
        Je souhaiterais échanger ce modèle contre le plus grand.
        body 6 mois contre 9 mois svp
        me suis plantée de taille en commandant
        pas de remboursement, juste changer de taille
        comment on fait pour échanger, faut recommander ?
        La teinte est différente de la photo, puis-je en prendre une autre ?
        mauvaise pointure oups

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
        Mon relevé ne montre aucun virement de votre part.
        c long pour rendre les sous
        vous avez reçu l'article lundi, quand allez-vous me rembourser
        sur quel compte ca va etre recredité

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
        3eme message sans réponse…
        c férié chez vous ou quoi
        horaires
        je sais qu'il est tard mais répondez-moi
        ya un humain derrière ce mail

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
        Quels composants peuvent provoquer une allergie ?
        allergie à votre produit, que dois-je faire
        Mon fils semble mal supporter cette crème.
        les yeux tout gonflés après application, c'est grave ???
        irritation
        la peau pèle depuis 2 jours a cause de vous
        signaler un effet indésirable
        joues en feu après premier essai
