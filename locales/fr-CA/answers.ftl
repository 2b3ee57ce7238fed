# Ce que les réponses de Kestrelle disent autrement au Canada : les mots du Québec, pas d’espace avant ; ! ?. Le reste vient de fr-FR.

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
    .title = Où en est ma commande?
    .asks =
        ousqu'il est mon colis
        bonjour j'ai toujours rien reçu, c'est-tu normal
        ma commande est rendue où
        avez-vous posté mon affaire
        Pouvez-vous me dire où en est ma commande, s.v.p.?
        le lien de Postes Canada marche pas
        commandé en fin de semaine pis pas de nouvelles
        c'est-tu parti ou pas encore
        quand est-ce que ça va arriver chez nous
        faque mes écouteurs, y s'en viennent-tu?
        Bonjour, j'aimerais avoir un suivi de ma commande passée jeudi dernier. Merci beaucoup et bonne journée!
        j'ai payé hier soir pis j'ai même pas eu de courriel de confirmation
        ça sort de l'entrepôt quand
        Purolator passe à quelle heure d'habitude, j'attends mon paquet
        la poussette est-tu en route, faut que je vide l'entrée
        ca dit expedie, cest pour quand mettons
        ma commande de mercredi, êtes-vous rendus à l'emballer

delivery-delay =
    { greeting }

    Votre commande { $order } ne vous est pas parvenue à la date annoncée, et nous vous présentons toutes nos excuses pour ce retard.
    La nouvelle date de livraison est le { DATETIME($date, dateStyle: "long") }.
    Vous n’avez aucune démarche à faire : l’adresse et le prix restent inchangés.
    Si le colis n’est pas arrivé ce jour-là, répondez simplement à ce message; vous choisirez alors entre un nouvel envoi et le remboursement de votre achat.

    { closing }
    .title = Livraison en retard
    .asks =
        ça devait arriver hier là
        chu tannée d'attendre
        ça fait deux semaines, voyons donc
        La date de livraison est dépassée depuis plusieurs jours.
        vous aviez dit 3 jours, on est rendus à 10
        j'en ai besoin pour un shower samedi
        encore repoussé, ben voyons
        ça prend ben du temps
        mon colis est en retard
        deux semaines de retard, tannée ben raide
        vous m'aviez juré que je l'aurais avant ma fête pis ma fête est passée
        La livraison promise pour le 10 n'a toujours pas eu lieu; nous sommes le 18.
        personne est venu livrer vendredi comme promis, j'attends encore
        livraison en 2 jours mon œil
        vous m'aviez dit lundi, après ça mercredi, pis là on parle de la semaine prochaine
        pourquoi ça niaise de même, c'était supposé être ici mardi
        je le voulais pour le chalet comme annoncé, astheure y est trop tard

item-damaged =
    { greeting }

    Vous attendiez un bel article, intact jusque dans son emballage : nous sommes sincèrement désolés que celui de votre commande { $order } vous soit parvenu abîmé. Par précaution, merci de ne pas l’utiliser.
    Pourriez-vous nous adresser, en réponse à ce message, deux photos : l’une du dommage, l’autre du carton avec son étiquette d’expédition?
    Nous vous proposerons une solution { within-response } après leur réception : une pièce détachée si elle suffit à tout remettre en état, sinon un article de remplacement.
    Tout est à notre charge, et vous n’avez rien à renvoyer d’ici là.

    { closing }
    .title = Article arrivé abîmé
    .asks =
        c'est arrivé brisé
        le biberon est fêlé
        J'ai reçu un article endommagé, que dois-je faire?
        la boîte est toute écrapoutie
        la crème a coulé partout dans le paquet
        de la vitre partout, pis j'ai un bébé
        y a un trou dans le pyjama
        le chauffe-biberon est tout égratigné, c'est plate
        à qui j'envoie des photos du bris
        le plastique est fendu en sortant de la boîte
        la suce est brisée
        poussette arrivée la poignée cassée en deux
        y a une craque dans le réservoir, je viens juste de déballer
        le flacon d'huile a coulé, y en a plein la boîte
        intelcom a dû le garrocher, c'est tout bossé
        Je viens d'ouvrir le colis et la veilleuse est en morceaux. Je peux vous fournir des photos.
        le paquet a passé la nuit dans neige, tout est mouillé pis taché
        tout démanché en sortant du paquet
        le zip du pyjama est arraché pis on l'a même pas encore mis

wrong-item =
    { greeting }

    Une erreur de préparation s’est glissée dans votre commande { $order } : l’article reçu n’est pas celui que vous aviez choisi. Nous vous prions de nous en excuser.
    Le bon article vous sera livré { within-shipping }. Nous n’attendons pas pour cela le retour du premier.
    Pour ce retour, une étiquette prépayée vous attend dans votre compte client, rubrique « Mes commandes »; vous n’avez rien à payer.
    Pourriez-vous nous indiquer, en réponse, la référence inscrite sur l’emballage? Elle nous aidera à comprendre ce qui s’est passé à l’entrepôt.

    { closing }
    .title = Mauvais article reçu
    .asks =
        vous m'avez envoyé la mauvaise affaire
        c'est pas pantoute ce que j'ai commandé
        J'ai commandé le gris et j'ai reçu le rose.
        j'ai eu le colis de quelqu'un d'autre
        taille 6 mois à la place de 12 mois
        Le contenu ne correspond pas à ma commande.
        vous vous êtes mêlés dans les commandes
        erreur d'article
        y avait un chargeur dans boîte, moi j'avais pris des suces
        c'est le nom d'une dame de Gatineau sur le bon, pas le mien
        pas du tout mon article, vérifiez ce que vous mettez dans boîte
        L'article reçu ne porte pas le même numéro de modèle que celui de ma commande.
        c'est quoi cette affaire-là, j'ai jamais acheté ça
        un cache-couche avec des camions quand j'ai commandé celui à fleurs, c'est pas mon article
        mauvais produit dans le sac d'intelcom
        reçu un fil usb-c à place d'un lightning, votre erreur

return-start =
    { greeting }

    Vous disposez de { days-return-window } après réception pour nous retourner l’article de votre commande { $order }, sans avoir à vous justifier.
    Voici comment procéder :
    – dans votre compte client, rubrique « Mes commandes », déclarez le retour et imprimez l’étiquette prépayée;
    – déposez le colis, bien protégé, à un point de dépôt et conservez la preuve de dépôt.
    Le remboursement sera effectué { within-refund } après l’arrivée de votre retour à l’entrepôt.

    { closing }
    .title = Retourner un article
    .asks =
        comment je fais pour retourner ça
        je veux le ramener
        J'aimerais retourner mon achat, quelle est la marche à suivre?
        j'aime pas ça finalement
        j'ai combien de jours pour le retourner
        politique de retour
        reprenez-le pis redonnez-moi mon argent
        j'ai changé d'idée
        c'est un cadeau que je veux retourner
        finalement ça rentre pas dans la valise de mon char, je peux-tu vous retourner la poussette?
        Monsieur, madame, je désire retourner l'habit de neige; par où dois-je commencer?
        ça fait 3 semaines, c'est-tu encore retournable
        mon chum aime pas ça, on le retourne
        déballé mais pas utilisé, le reprenez-vous
        c koi les etapes pour un retour
        les ventes finales, ça se retourne-tu
        je garde pas ça, comment je vous le renvoie

exchange-item =
    { greeting }

    C’est avec plaisir que nous échangerons l’article de votre commande { $order }; vous avez { days-return-window } après réception pour en profiter.
    Indiquez-nous, en réponse, la taille, la couleur ou le modèle qui vous ferait plaisir : nous vous le réservons.
    Renvoyez ensuite le premier article avec l’étiquette prépayée de votre compte client, rubrique « Mes commandes », en le déposant à un point de dépôt.
    Le nouvel article vous sera livré { within-shipping } après l’arrivée de votre retour. Si le prix diffère, nous vous donnerons le montant exact avant l’envoi.

    { closing }
    .title = Échanger un article
    .asks =
        je peux-tu l'échanger
        j'aimerais mieux une autre couleur
        Je souhaiterais l'échanger contre le plus gros modèle.
        comment ça marche pour un échange
        me suis trompée de modèle en magasinant
        pas besoin de remboursement, juste l'autre couleur
        finalement je prendrais l'autre sorte
        faut-tu que je recommande pour échanger
        le bleu poudre au lieu du gris, ça se fait-tu
        ma mère m'a donné le même, je l'échangerais contre des écouteurs
        Pourrais-je obtenir la poussette double en échange de la simple?
        j'ai pesé sur le mauvais coloris, s'cusez, je voudrais le vert
        on échange les suces roses contre des jaunes svp
        pas le motif renards, l'autre avec les ours
        vous faites-tu ça, troquer un modèle pour un autre
        je suis pas fâchée, je voudrais juste la version sans fil à la place
        tout compte fait je la voudrais en vert, ça s'échange-tu

refund-when =
    { greeting }

    Votre remboursement de { CURRENCY($amount) } pour la commande { $order } est bien enregistré.
    Vous le recevrez { within-refund } après la réception de votre retour.
    { $method ->
        [card] Il sera crédité sur la carte utilisée pour l’achat, avec votre numéro de commande en libellé.
        [paypal] Il sera crédité sur votre compte PayPal, avec votre numéro de commande en libellé.
        [wallet] Il sera crédité sur le moyen de paiement enregistré dans votre portefeuille électronique.
       *[none] Il sera crédité sur le moyen de paiement utilisé pour l’achat.
    }
    Si rien n’apparaît sur votre relevé à l’issue de ce délai, répondez à ce message : nous vérifierons l’opération avec notre comptabilité.

    { closing }
    .title = Quand serai-je remboursé?
    .asks =
        je vais ravoir mon argent quand
        pis mon remboursement
        Dans combien de jours serai-je remboursée?
        retourné ça fait 10 jours, toujours rien
        vous me devez 60 piasses
        j'attends mon crédit
        vous l'avez reçu lundi, vous payez quand
        y a rien sur PayPal
        ça prend combien de temps un remboursement
        Purolator vous a remis mon retour mardi, l'argent s'en vient quand
        ma paye rentre pas avant le 15, j'ai besoin de savoir quand vous me remboursez
        commande annulée lundi passé, toujours pas de remboursement
        À quel moment le crédit paraîtra-t-il sur mon relevé Desjardins?
        ça fait deux semaines que vous avez les écouteurs, envoyez l'argent
        combien de jours ouvrables avant de ravoir mes sous
        votre entrepôt a scanné mon retour, c'est quoi la suite pour mon crédit
        pis mon 80 piasses lui?

double-charge =
    { greeting }

    Merci de nous avoir prévenus au sujet de votre commande { $order }.
    { $charges ->
        [one] D’après votre message, un débit de { CURRENCY($amount) } n’aurait pas dû avoir lieu.
       *[other] D’après votre message, la somme de { CURRENCY($amount) } a été débitée { NUMBER($charges) } fois.
    }
    Nous vérifions les opérations avec notre prestataire de paiement et vous communiquerons le résultat { within-response }. Tout montant prélevé en trop vous sera intégralement remboursé.
    Pourriez-vous nous indiquer la date de chaque débit? Ne nous transmettez ni numéro de carte ni coordonnées bancaires : nous n’en avons pas besoin.
    À noter : une opération « en attente » est une réservation de votre banque, et non un débit définitif.

    { closing }
    .title = Débité deux fois
    .asks =
        chargé deux fois
        vous m'avez facturé en double
        Deux montants identiques figurent sur mon relevé.
        une commande, deux paiements, c'est quoi l'affaire
        pourquoi ma carte a été débitée deux fois
        j'ai cliqué deux fois sur payer
        même montant lundi pis mardi
        ma caisse dit que vous avez passé la carte 2 fois
        vous m'avez chargé plus cher que prévu
        Desjardins m'affiche deux transactions de 46,18 pour la même poussette
        votre site a gelé, j'ai recommencé pis j'ai payé deux fois
        débit Interac passé en double
        Je remarque une somme prélevée en trop à la suite de mon achat du 4.
        y a un 12 $ de trop sur ce que vous m'avez chargé
        chargé une fois à la commande pis une autre fois à l'expédition
        rendez-moi le 2e paiement, j'ai fait rien qu'une commande
        2 x le meme montant sur mon compte tangerine

address-change =
    { greeting }

    { $shipped ->
        [yes] Votre commande { $order } a déjà quitté notre entrepôt; nous ne pouvons donc plus modifier nous-mêmes l’adresse de livraison.
       *[no] Bonne nouvelle : votre commande { $order } est encore dans notre entrepôt, et l’adresse de livraison peut être modifiée.
    }
    { $shipped ->
        [yes] Depuis le suivi du colis, dans votre compte client, vous pouvez le réorienter vers un bureau de poste ou un point de cueillette tant qu’il n’est pas en cours de distribution.
       *[no] Merci de nous indiquer, en réponse, l’adresse complète : nom, numéro et rue, appartement éventuel, ville, province et code postal.
    }
    { $shipped ->
        [yes] Si cela n’aboutit pas, le colis nous reviendra. Donnez-nous dès maintenant la bonne adresse : nous vous le renverrons, sans frais pour vous.
       *[no] Nous la mettrons à jour et vous le confirmerons par écrit avant le départ du colis.
    }

    { closing }
    .title = Modifier l’adresse de livraison
    .asks =
        changer mon adresse
        j'ai mis le mauvais numéro d'appartement
        on a déménagé le premier juillet, ça s'en va à l'ancienne place
        Est-il encore possible de corriger l'adresse de livraison?
        code postal pas bon, aidez-moi
        envoyez-le à ma job
        je vais être partie, ça peut-tu aller au point de dépôt
        chez ma mère à la place
        une faute dans le nom de la rue
        j'ai oublié de mettre le numéro de logement
        ça peut-tu être livré chez mes beaux-parents à Rimouski finalement
        y a pas de portier dans mon bloc, envoyez-le au bureau de poste du coin
        Je viens de constater que mon code postal comporte une erreur. Auriez-vous l'obligeance de la corriger?
        chu rendue à Sherbrooke, plus à Laval
        oups mauvaise rue
        on va être au chalet, changez pour l'adresse du chalet svp
        livrez-le à job de mon chum sur le boulevard Charest à la place

order-cancel =
    { greeting }

    Comme vous le souhaitiez, nous avons annulé votre commande { $order }.
    La somme de { CURRENCY($amount) } vous sera remboursée { within-refund } sur le moyen de paiement utilisé pour l’achat.
    Vous n’avez aucune démarche à faire; la confirmation d’annulation est disponible dans votre compte client.
    Si le colis vous était malgré tout présenté, il suffirait de le refuser : il nous reviendrait sans frais pour vous.

    { closing }
    .title = Annuler une commande
    .asks =
        annulez ma commande
        j'en veux pus
        Je voudrais annuler l'achat fait ce matin.
        commandé deux fois par erreur, enlevez-en une
        c'est-tu trop tard pour canceller
        envoyez-la pas
        trouvé moins cher ailleurs, j'annule
        c'est mon gars qui a pesé sur le bouton
        trop long, laissez faire
        cancellez-moi ça au plus vite
        j'ai acheté la mauvaise affaire y a cinq minutes, peux-tu l'effacer
        Veuillez annuler ma commande de ce jour, notre situation a changé.
        ma belle-sœur nous donne sa poussette, arrêtez la commande
        mon chum avait déjà commandé pareil, annulez la mienne
        envoyez rien, j'ai changé d'avis à matin
        je trouve pas comment annuler dans l'appli
        laissez tomber ma commande de suces

warranty-claim =
    { greeting }

    Nous sommes désolés que { $product }, de votre commande { $order }, ne fonctionne pas comme il le devrait. Notre garantie vous couvre pendant { $warranty } mois à compter de la livraison.
    Pour l’examiner, nous aurions besoin de trois éléments : ce qui ne va pas et depuis quand, le numéro de série figurant sous l’appareil ou sur l’étiquette, et une photo ou une courte vidéo.
    Nous vous proposerons une solution { within-response } après réception de ces éléments. Si une pièce détachée suffit, nous vous l’enverrons gratuitement avec son mode d’emploi.
    Si une pièce ne suffit pas, nous le réparons ou le remplaçons.

    { closing }
    .title = Garantie : l’appareil ne fonctionne plus
    .asks =
        le chauffe-biberon marche pus
        ça chauffe pus pantoute
        c'est-tu encore sous garantie
        J'aimerais me prévaloir de la garantie.
        brisé après 3 mois
        la lumière rouge flashe pis c'est toute
        vous le réparez ou vous le changez
        la batterie toffe pas dix minutes
        le zip a lâché au bout d'un mois
        le chargeur charge pus
        j'ai perdu ma facture, la garantie est-tu bonne pareil
        ça allume pus
        le chauffe-biberon s'allume même pus
        y a pus de lumière dessus
        mes écouteurs tiennent pus la charge, j'ai ça depuis les fêtes
        le roulement de la poussette est déjà fini, achetée au printemps
        Le tire-lait n'aspire plus et je voudrais savoir ce que couvre la garantie.
        ça a duré six mois pis kaput
        y chauffe tiède, avant y chauffait ben
        la veilleuse vient de mourir, est-tu encore garantie
        pas fort vot affaire, le bouton répond pus après quatre mois
        j'ai encore le reçu, réparez ou remplacez mes écouteurs

bottle-sterilise =
    { greeting }

    Pour stériliser { $product }, avant la première utilisation puis selon vos besoins :
    – démontez toutes les pièces, lavez-les à l’eau chaude avec un peu de liquide vaisselle, puis rincez-les bien;
    – couvrez-les d’eau dans une grande casserole et laissez bouillir { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } à gros bouillons, sans qu’elles restent collées au fond;
    – sortez-les avec une pince propre et laissez-les sécher et refroidir sur un linge propre avant de remonter le biberon.
    Tirez ensuite sur la tétine pour la vérifier : si elle se fendille ou devient collante, remplacez-la avant le prochain repas de votre enfant.

    { closing }
    .title = Stériliser un biberon
    .asks =
        comment on stérilise les biberons
        faut les faire bouillir combien de temps
        ça va-tu au micro-ondes
        Doit-on stériliser la tétine neuve?
        nouvelle maman, comment je lave ça
        le lave-vaisselle c'est-tu assez
        le plastique va-tu fondre
        stérilisateur à vapeur correct?
        on stérilise aux combien de temps
        je mets-tu du vinaigre dans l'eau qui bout
        ma mère dit dix minutes dans l'eau bouillante, l'infirmière du CLSC dit deux. Qui a raison?
        J'aimerais connaître la bonne façon de désinfecter les biberons avant le premier boire.
        au chalet sans électricité, je les désinfecte comment
        on a l'eau de puits, je fais bouillir les tétines plus longtemps?
        je les sors-tu tout de suite de l'eau ou je les laisse refroidir dedans
        les tétines ont jauni après que je les ai bouillies, c'est-tu encore bon
        combien de biberons à la fois dans le chaudron

tracking-stuck =
    { greeting }

    Le suivi { $tracking } de votre commande { $order } n’affiche plus de nouvelle étape, et nous comprenons que cela vous inquiète.
    Entre deux centres de tri, un colis voyage parfois plusieurs jours sans être scanné. Pour en avoir le cœur net, nous ouvrons une enquête auprès du transporteur, qui nous répond { within-search }.
    D’ici là, un coup d’œil à la boîte aux lettres, chez vos voisins ou à la réception de l’immeuble peut être utile.
    Si le colis reste introuvable au terme de l’enquête, vous choisirez entre un nouvel envoi et le remboursement.

    { closing }
    .title = Le suivi ne bouge plus
    .asks =
        le suivi bouge pus depuis 4 jours
        mon colis est pris au même endroit
        toujours « en transit » depuis une semaine
        Le statut de mon colis ne change plus.
        dernier scan mardi à Mississauga pis après plus rien
        il se promène entre Montréal pis Toronto
        c'est marqué « article traité » pis ça avance pas
        pogné au centre de tri
        aucune mise à jour du repérage
        Postes Canada dit toujours la même affaire
        le repérage change pas depuis vendredi
        repérage gelé depuis lundi
        dernier balayage à Dorval y a six jours
        ça dit « étiquette créée » depuis une semaine pis c'est toute
        Le suivi de Purolator demeure inchangé depuis le 2; pourriez-vous vérifier auprès d'eux?
        mon paquet fait du surplace à Montréal
        intelcom marque « en route » à tous les matins pis y vient jamais
        ça bouge pas pantoute leur suivi, appelez-les donc
        je refreshe la page depuis 4 jours toujours la meme ligne

parcel-lost =
    { greeting }

    Le transporteur a terminé ses recherches pour votre commande { $order } : votre colis reste introuvable. Nous en sommes sincèrement désolés.
    C’est à vous de choisir la suite, et rien ne vous sera facturé :
    – un nouvel envoi, qui vous sera livré { within-shipping } après votre réponse;
    – ou le remboursement intégral, { within-refund }.
    Il suffit de nous répondre « nouvel envoi » ou « remboursement ». Si le premier colis réapparaissait, refusez-le simplement à la livraison.

    { closing }
    .title = Colis perdu
    .asks =
        mon colis est perdu
        Postes Canada dit qu'ils le trouvent pas
        Le colis est déclaré perdu, que faites-vous?
        l'enquête est finie pis toujours pas de colis
        disparu mon paquet
        Postes Canada me confirme l'avoir égaré; renvoyez-vous l'article?
        Purolator a fermé le dossier sans rien trouver, c'est quoi la suite pour mes suces
        Nationex dit qu'y retrouve pas ma boîte, fin de l'histoire?
        le camion de Dicom a passé au feu avec mon colis dedans, vous faites quoi
        enquête fermée chez Canpar, rien retrouvé, je veux ravoir mon argent

delivered-missing =
    .asks =
        Postes Canada dit livré, ma boîte est vide
        ça dit livré à 13 h 10 pis ma sonnette ring a filmé personne
        Le courriel confirme la livraison au comptoir postal, mais le commis n'a aucun colis à mon nom.
        la concierge de la tour a rien reçu, c'est marqué livré pareil
        purolator m'a texté « livré », j'étais dans cuisine pis y a pas un chat qui a cogné
        livré où ça coudonc, y a rien dans le tambour ni dans le banc de neige
        l'appli dit laissé sur la galerie, on me l'a volé avant que j'arrive
        livré dans l'entrée de mon bloc, volé avant souper
        c'est marqué livré mais j'ai rien eu
        quelqu'un a signé à ma place
        le livreur dit qu'il l'a laissé chez le voisin, c'est pas vrai
        Intelcom dit que c'est livré pis y a rien sur la galerie
        le livreur jure qu'il l'a laissé à la porte
        la photo de livraison montre la galerie de quelqu'un d'autre
        marqué « remis au locataire », y a personne ici qui a vu ça
        c'est marqué livré à une adresse qui existe même pas sur ma rue
        la case de la boîte communautaire était vide, le colis est pas là

partial-delivery =
    { greeting }

    Rassurez-vous, il ne manque rien à votre commande { $order } : elle voyage en plusieurs colis, car les articles partent de différents entrepôts.
    { $remaining ->
        [one] Il reste { $remaining } colis à vous livrer; il est attendu le { DATETIME($date, dateStyle: "long") }.
       *[other] Il reste { $remaining } colis à vous livrer; ils sont attendus pour le { DATETIME($date, dateStyle: "long") }.
    }
    Chaque colis a son propre numéro de suivi dans votre compte client, rubrique « Mes commandes », et vous ne payez les frais de livraison qu’une seule fois.
    Si un article manquait encore après cette date, dites-nous lequel en répondant à ce message.

    { closing }
    .title = Il manque une partie de ma commande
    .asks =
        il m'en manque la moitié
        j'ai reçu juste 2 articles sur 3
        Ma commande est incomplète, où est le reste?
        j'ai eu le biberon mais pas la crème
        une boîte pis j'ai tout payé
        vous avez oublié le pyjama
        vous envoyez ça en plusieurs fois?
        l'autre boîte arrive quand
        il manque de quoi dans le colis
        y manquait les suces dans boîte
        deux cache-couches sur quatre
        La poussette est arrivée, mais non la coquille; est-elle expédiée séparément?
        j'ai vidé la boîte au complet, y en manque un
        j'ai eu rien que les bas, le pyjama lui?
        reçu rien qu'une partie de ma commande
        Purolator a livré 1 boîte sur 2
        ça va-tu arriver en deux fois, y me manque la crème

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
    Au moindre doute sur un message ou un lien de paiement reçu par texto, montrez-le-nous avant d’y répondre.

    { closing }
    .title = Droits de douane
    .asks =
        faut-tu payer la douane
        le livreur me demande 25 piasses
        Y a-t-il des droits de douane à payer?
        j'ai eu un texto de la douane, c'est-tu une arnaque
        les taxes sont-tu incluses
        colis pris aux douanes
        des frais de dédouanement que personne m'a dits
        ça vient des États, y a-tu des frais
        TPS TVQ à payer à la porte
        UPS me demande 38 $ de courtage
        Ma livraison à Moncton comportera-t-elle des frais à la frontière?
        ça part-tu du Canada ou ça passe les lignes
        y veulent mon NAS pour dédouaner, c'est-tu normal
        je dois payer quoi de plus à la porte, droits, TVQ?
        pris à la frontière à Lacolle, y veulent de l'argent
        pourquoi des frais de douane si j'ai déjà payé les taxes sur votre site
        l'ASFC a ouvert mon colis, est-ce que je dois quelque chose

return-label =
    { greeting }

    L’étiquette de retour prépayée de votre commande { $order } vous attend dans votre compte client, rubrique « Mes commandes ». Elle reste valable pendant { days-return-window } à compter de la réception du colis.
    – Imprimez-la, ou présentez le code QR affiché juste en dessous si vous n’avez pas d’imprimante.
    – Collez-la sur le carton en recouvrant l’ancienne adresse.
    – Déposez le colis à un point de dépôt ou ici : { $collection-point }.
    Gardez la preuve de dépôt jusqu’à l’arrivée de votre remboursement.

    { closing }
    .title = Étiquette de retour
    .asks =
        où est l'étiquette de retour
        j'ai pas d'imprimante, je fais quoi
        Pourriez-vous me renvoyer l'étiquette prépayée?
        le fichier de l'étiquette ouvre pas
        j'ai perdu le papier pour retourner
        code QR pour le retour
        je mets quelle adresse sur la boîte
        au dépanneur ils veulent pas mon étiquette
        je laisse ça où, le paquet
        je peux-tu montrer l'étiquette sur mon cell au comptoir
        le code à scanner marche pas au comptoir de Postes Canada
        Je ne retrouve pas le bordereau de retour dans mon compte client.
        y avait pas de papier de retour dans le colis
        chez jean coutu y prennent-tu vos retours
        l'étiquette s'est déchirée, m'en faut une neuve
        une étiquette de retour pour deux boîtes, ça se peut-tu
        où je drop ma boîte à retourner à Trois-Rivières

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
    .title = Qui paie les frais de retour?
    .asks =
        le retour est-tu gratuit
        qui paye pour le retourner
        Les frais de retour sont-ils à ma charge?
        ça coûte combien vous retourner ça
        je paierai pas pour retourner de la scrap
        frais de retour
        allez-vous enlever la poste de mon remboursement
        j'ai payé Purolator moi-même, vous me le remboursez-tu
        20 piasses pour un retour, exagérez pas
        frais pour renvoyer un chauffe-biberon
        c'est-tu moi qui paye Postes Canada pour vous le renvoyer
        combien de piasses pour retourner une poussette
        Qui défraie le retour lorsqu'il s'agit d'un simple changement d'idée?
        l'étiquette marchait pas faque j'ai payé le retour moi-même, remboursez-moi le transport
        retour sans frais ou pas
        allez-vous me soustraire le transport sur mon crédit
        de Sept-Îles c'est cher en titi envoyer ça, qui absorbe
        à qui la facture du retour

exchange-size =
    { greeting }

    Nous échangerons volontiers l’article de votre commande { $order } contre la bonne taille; vous avez { days-return-window } après réception pour en profiter.
    Nos tailles suivent la stature de l’enfant en centimètres plus que son âge : le guide des tailles figure sur la page de l’article. Entre deux tailles, prenez la plus grande, elle servira plus longtemps.
    Répondez-nous avec la taille souhaitée, nous la mettons de côté. Renvoyez ensuite l’article avec l’étiquette prépayée de votre compte client.
    La nouvelle taille vous sera livrée { within-shipping } après l’arrivée de votre retour.

    { closing }
    .title = Changer de taille
    .asks =
        c'est trop petit, je prendrais plus grand
        cache-couche 6 mois contre 9 mois
        La barboteuse fait petit, j'aimerais la grandeur au-dessus.
        c'est ben trop grand, avez-vous plus petit
        62 au lieu de 68
        quelle grandeur pour un bébé de 70 cm
        il a poussé vite, échange pour du 12 mois
        manches trop courtes, je change de grandeur
        ça lui fait pas
        je me suis trompée de grandeur
        la tuque est trop serrée, la grandeur d'après svp
        le pyjama 12 mois arrête aux mollets, envoyez du 18
        Ma petite-fille mesure 74 cm : quelle grandeur devrais-je demander à la place?
        ça zippe pas, faut du 24 mois
        j'ai pris small dans les leggings de maternité, ça me prend un médium
        bottines 4, y chausse du 5
        j'hésite entre 9 et 12 mois pour l'échange, y pèse 20 livres
        mauvaise grandeur de mitaines, avez-vous plus large

refund-method =
    { greeting }

    Le remboursement de votre commande { $order } suit toujours le même chemin que votre paiement.
    { $method ->
        [card] Il sera crédité sur la carte utilisée pour l’achat. Si elle a été remplacée entre-temps, votre banque rattache en général la somme à votre compte.
        [paypal] Il sera crédité sur votre compte PayPal; si vous aviez payé par carte au travers de PayPal, la somme y retourne d’elle-même.
        [wallet] Il sera crédité sur le moyen de paiement enregistré dans votre portefeuille électronique.
       *[none] Il sera crédité sur le moyen de paiement utilisé pour l’achat.
    }
    Vous le recevrez { within-refund } après la réception de votre retour.
    Pour votre sécurité, nous ne demandons jamais de coordonnées bancaires par message.

    { closing }
    .title = Mode de remboursement
    .asks =
        le remboursement va-tu sur ma carte
        ma carte est expirée
        Est-il possible d'être remboursé dans un autre compte?
        je veux pas de crédit en magasin, je veux mon argent
        j'ai changé de banque
        pouvez-vous me faire un virement Interac
        payé avec PayPal, ça revient où
        avez-vous besoin de mon spécimen de chèque
        payé avec une carte-cadeau, ça retourne où
        mettez ça sur ma carte Desjardins pas sur l'autre
        par virement Interac ou ça retourne sur la visa?
        Puis-je choisir entre ma carte et mon compte pour le remboursement?
        j'ai jeté la carte prépayée que j'avais prise au jean coutu, comment vous me remboursez
        redonnez-le en carte-cadeau, ça me dérange pas
        un chèque par la poste, c'est possible?
        payé en 4 versements avec Sezzle, ça se rembourse à qui
        mon compte BMO est fermé, où va l'argent

voucher-problem =
    { greeting }

    { $code ->
        [none] Nous sommes désolés que votre code n’ait pas été accepté.
       *[other] Nous sommes désolés que le code { $code } n’ait pas été accepté.
    }
    Trois points expliquent la plupart des refus :
    – le code se saisit sans espace, tel qu’il est écrit;
    – un seul code est accepté par commande;
    – certains codes ont une date de fin ou un montant minimal d’achat, indiqués dans le message d’origine.
    Si tout semble correct, répondez-nous avec une capture d’écran du panier. Si le code était valable, nous déduirons la remise de votre commande, même après l’achat.

    { closing }
    .title = Code de réduction refusé
    .asks =
        mon code promo marche pas
        code pas valide, vous venez juste de me l'envoyer
        Le code de réduction est refusé au moment de payer.
        j'ai oublié de mettre mon rabais
        le 10 % de l'infolettre passe pas
        carte-cadeau expirée?
        on peut-tu mettre deux codes
        le rabais s'est pas appliqué
        j'entre ça où, le code
        BIENVENUE15 refuse de passer
        le 20 % pour ma fête marche pas, c'est plate
        Mon code promotionnel est rejeté au motif qu'il ne s'applique pas à cette catégorie.
        ma carte-cadeau dit solde zéro, je l'ai jamais utilisée
        le coupon prend pas sur les articles en solde
        mon code marche sur l'ordi pas sur l'appli
        c'est-tu avec ou sans tiret le code promo, y le prend pas
        le rabais étudiant apparaît pas dans le panier

invoice-copy =
    { greeting }

    La facture de votre commande { $order } est disponible dans votre compte client, rubrique « Mes commandes », où vous pouvez la télécharger en PDF.
    Si vous avez commandé sans compte, répondez à ce message : nous vous l’enverrons à l’adresse courriel utilisée pour l’achat.
    Pour une facture au nom d’une entreprise, indiquez-nous la raison sociale, l’adresse et vos numéros de taxes.

    { closing }
    .title = Recevoir ma facture
    .asks =
        ma facture s.v.p.
        besoin de la facture pour mes impôts
        Pourriez-vous m'envoyer une copie de la facture?
        pas de facture dans la boîte
        comment je télécharge ma facture
        facture au nom de la garderie
        les numéros de TPS pis TVQ sont pas dessus
        j'ai perdu mon reçu
        preuve d'achat pour les assurances
        me faudrait un reçu au nom de mon employeur
        je suis travailleuse autonome, ça me prend la facture avec vos numéros de taxes
        Veuillez me faire parvenir la facture détaillée par courriel.
        Revenu Québec me demande mes preuves d'achat
        le lien pour télécharger la facture est mort, envoyez-la-moi
        facture au nom du CPE Les Petits Loups svp
        le pdf de la facture ouvre pas sur mon cell
        l'ARC veut l'original de la facture, pouvez-vous me l'envoyer

repair-part =
    { greeting }

    Bonne nouvelle : pour { $product }, une petite pièce suffit le plus souvent, et elle se remplace sans outil particulier.
    Nous vous l’envoyons gratuitement, avec un mode d’emploi illustré; elle vous sera livrée { within-shipping }. Vous n’avez rien à nous renvoyer.
    Pour choisir la bonne pièce, il nous faut le numéro de série et une photo de l’endroit concerné.
    Si cela ne suffit pas, nous passerons à l’étape suivante avec vous. Vos droits de garantie restent entiers.

    { closing }
    .title = Pièce de rechange à monter soi-même
    .asks =
        où trouver des pièces de rechange
        j'ai juste besoin du joint
        Je cherche le couvercle seul, est-ce possible?
        le piton est brisé, le reste est correct
        je peux le réparer moi-même, envoyez-moi la pièce
        pièce pour le warm 2
        au lieu de le jeter, changer juste le bol
        vidéo pour le réparer chez nous
        une bague neuve pour le biberon
        la poignée de la poussette, vendez-vous ça à part
        perdu le bouchon du biberon, en vendez-vous tout seul
        Est-il possible de commander uniquement le plateau?
        envoyez-moi le bout qui manque, mon chum va le poser
        la petite rondelle en caoutchouc, ça se vend-tu à l'unité
        avez-vous un kit de pièces d'usure
        numéro de pièce pour le couvercle
        je suis bon de mes mains, ça me prend juste le morceau

repair-partner =
    { greeting }

    Pour { $product }, nous pouvons faire intervenir un réparateur partenaire proche de chez vous, et nous prenons les frais à notre charge.
    Répondez-nous avec votre code postal et une courte description de la panne.
    Nous vous indiquerons { within-response } l’atelier, ses horaires et la façon d’y déposer l’appareil.
    Si la réparation se révèle impossible, nous vous proposerons un remplacement. Vos droits de garantie restent entiers.

    { closing }
    .title = Réparation près de chez moi
    .asks =
        y a-tu un réparateur proche
        Existe-t-il un atelier autorisé dans ma région?
        je veux pas poster ça, où je peux le faire réparer
        avez-vous un centre de service à Québec
        ça coûte combien le faire réparer
        j'aime mieux réparer que racheter
        un technicien pourrait-tu le regarder
        je reste en campagne, qui répare ça
        aller le porter pour le faire arranger
        un atelier à Saguenay qui touche à ça?
        donnez-moi l'adresse d'un réparateur, j'aime mieux aller le porter en personne
        Mon père habite Val-d'Or; vers quel technicien peut-il se tourner?
        y a-tu quelqu'un à Gatineau pour arranger la poussette
        vous faites affaire avec quelle shop de réparation dans le coin de Lévis
        réparateur accrédité
        à quelle place je l'amène pour le faire checker
        un gars pourrait-tu venir à maison le réparer

extended-protection =
    { greeting }

    Oui, { $product } peut bénéficier de notre protection complémentaire.
    Elle dure { $extended-protection ->
        [one] { $extended-protection } mois
       *[other] { $extended-protection } mois
    }. Elle prend le relais de notre garantie, qui est comprise dans le prix.
    Elle couvre les pannes survenues en usage normal; le détail et le prix figurent sur la page de l’article. Elle est facultative et se souscrit avec l’achat.

    { closing }
    .title = Protection complémentaire
    .asks =
        garantie prolongée
        je peux-tu rajouter une assurance
        Offrez-vous un plan de protection?
        c'est quoi la protection de plus
        ça vaut-tu la peine
        plan de protection pour le chauffe-biberon
        après la garantie, on est-tu couvert
        enlever la protection du panier
        ça dure combien de temps la protection
        assurance accident pour mes écouteurs, ça coûte combien de plus
        si je perds un écouteur, le plan va-tu me le remplacer
        le plan de protection est-tu transférable si je revends ma poussette
        Peut-on souscrire à la protection quelques semaines après l'achat?
        rallonger la garantie de ma poussette
        avec la protection je suis couvert jusqu'en quelle année
        y en a-tu une assurance comme chez Best Buy
        plan prolongé, bon deal ou pas

product-use =
    { greeting }

    Voici comment bien démarrer avec { $product } :
    – posez l’appareil à plat, placez le biberon sans son capuchon et versez l’eau jusqu’au repère;
    – choisissez la température et appuyez sur la touche de mise en marche;
    – comptez { $minutes ->
        [one] { $minutes } minute environ
       *[other] { $minutes } minutes environ
    }, jusqu’au signal sonore.
    Avant de donner le biberon, agitez-le doucement et versez quelques gouttes sur l’intérieur de votre poignet : le lait doit être tiède, jamais chaud. Un biberon entamé ne se réchauffe pas.

    { closing }
    .title = Première utilisation de l’appareil
    .asks =
        comment ça marche, l'appareil
        première fois que je l'utilise
        Quelle quantité d'eau faut-il mettre?
        ça prend combien de temps à chauffer
        le lait est ben trop chaud, je mets ça à combien
        j'ai perdu le manuel du warm 2
        ça bipe pis je sais pas pourquoi
        je peux-tu chauffer des purées
        lait maternel congelé, c'est-tu correct
        comment je mets le mode silence sur les écouteurs
        c'est quoi le truc pour barrer les roues de la poussette
        je mets-tu le biberon avant ou après que l'eau est chaude
        Pourriez-vous m'expliquer la mise en marche? Le feuillet n'était pas avec l'appareil.
        eau du robinet ou eau distillée dans l'appareil
        je le laisse-tu branché tout le temps
        c'est quoi le piton avec une goutte
        les gros biberons anticoliques rentrent-tu dedans

garment-care =
    { greeting }

    Pour que { $product } garde sa douceur et sa couleur :
    – lavez-le à l’envers, à { $degrees } °C, avec des couleurs proches, et fermez les pressions;
    – évitez l’adoucissant et le chlore, qui abîment les fibres;
    – faites-le sécher à l’air libre, à l’abri du soleil direct, sans sécheuse;
    – repassez à fer doux, sur l’envers, si vous y tenez.
    Un premier lavage avant usage est conseillé. En cas de différence, l’étiquette cousue dans le vêtement fait foi.

    { closing }
    .title = Laver et entretenir un vêtement
    .asks =
        on lave ça à combien de degrés
        ça va-tu dans la sécheuse
        Comment laver la barboteuse sans l'abîmer?
        ça refoule-tu au lavage
        taches de carottes sur le cache-couche
        à la main ou à la laveuse
        ça déteint-tu
        savon de bébé obligatoire?
        comment laver ça sans que ça fasse des mousses
        je lave ça avec le reste du linge ou à part
        tache de patate douce sur la bavette, aidez-moi
        Puis-je mettre l'habit de neige à la laveuse?
        je peux-tu étendre ça sur la corde
        le cache-couche rouge déteint, je le lave-tu tout seul
        eau frette ou tiède
        le pyjama vient petit à la sécheuse, je le fais sécher comment
        le porte-bébé, laveuse ou juste une guenille

injury-report =
    { greeting }

    Nous sommes désolés d’apprendre que quelqu’un a été blessé, et nous vous remercions de nous avoir prévenus.
    N’utilisez plus { $product } et débranchez l’appareil si vous pouvez le faire sans danger. Faites examiner la blessure par un médecin; si elle est grave, appelez les secours sans attendre.
    Gardez le produit, ses pièces et l’emballage en l’état, sans les nettoyer ni les réparer.
    Un spécialiste de notre équipe sécurité des produits prendra personnellement contact avec vous { within-response }. Dites-nous, en quelques mots, ce qui s’est passé et comment vous joindre au mieux.

    { closing }
    .title = Quelqu’un s’est blessé
    .asks =
        mon bébé s'est brûlé avec le chauffe-biberon
        ça m'a explosé dans les mains
        Ma fille s'est coupée sur un morceau de vitre.
        j'ai pris un choc électrique
        l'appareil a pris en feu
        on est à l'urgence à cause de votre produit
        il a avalé un petit bout de tétine
        brûlure au doigt, ça fait mal
        y a de la boucane qui sort
        le p'tit a la joue ouverte à cause d'un bout de métal qui dépasse
        le chargeur a pété pis j'ai la main brûlée
        Mon conjoint a perdu connaissance après avoir touché au fil.
        bébé s'est pris le cou dans la corde du capuchon
        la chaise a basculé, ma fille est tombée sur la tête
        on revient de Sainte-Justine, trois points de suture à cause d'un bord coupant
        jme suis coupé avec le couvercle
        ébouillantée avec l'eau du chauffe-biberon, cloques sur la cuisse

out-of-stock =
    { greeting }

    { $product } est momentanément en rupture de stock. Nous attendons la prochaine livraison pour le { DATETIME($date, dateStyle: "long") }.
    Sur la page de l’article, le bouton « Prévenez-moi » vous permet de recevoir un message à son retour; cela ne vous engage à rien.
    Si le temps presse, dites-nous à quoi l’article doit servir : nous vous proposerons volontiers une alternative en stock.

    { closing }
    .title = Article épuisé
    .asks =
        en rupture
        vous allez en ravoir quand
        L'article sera-t-il de nouveau offert?
        pas disponible depuis un mois, c'est plate
        avisez-moi quand ça revient
        plus de 3 mois nulle part
        je peux pas l'ajouter au panier
        allez-vous en refaire
        le chauffe-biberon va-tu revenir en stock
        quelque chose de semblable à celui qui est épuisé
        y reste pus de poussettes grises?
        le recevez-vous bientôt, l'écran solaire pour bébé
        L'étui que je souhaite est affiché « épuisé »; quand sera-t-il réapprovisionné?
        ça fait un mois que j'essaie d'acheter les suces pis c'est toujours à zéro
        mettez-moi sur la liste pour le prochain arrivage
        c'est-tu discontinué
        back order jusqu'à quand
        y a-tu un modèle pareil que vous avez en main

altered-item =
    { greeting }

    { $product }, de votre commande { $order }, diffère de ce que montrait le site, et nous aurions dû vous l’expliquer avant l’envoi. Veuillez nous en excuser.
    { $change ->
        [colour] La teinte a changé, car le bain de couleur d’origine n’était plus disponible auprès de notre teinturier; nous avons retenu la nuance la plus proche.
        [fabric] Le tissu a changé, car l’étoffe d’origine n’était plus disponible; nous avons choisi un tissu de même douceur et de même poids.
       *[length] La longueur a été ajustée, afin que la coupe corresponde à notre guide des tailles actuel.
    }
    Vous êtes libre de garder l’article tel quel ou de nous le retourner gratuitement dans les { days-return-window } après réception. Échange ou remboursement, vous choisirez.

    { closing }
    .title = Article différent de la photo
    .asks =
        la couleur est pas comme sur la photo
        c'est pas la même couleur que sur la photo
        le tissu est pas celui annoncé
        Le vêtement est plus court que sur le site, pourquoi?
        vous avez changé le matériel sans le dire
        c'est pas le rose que j'ai vu
        la coupe est pus pareille
        pas le même tissu que mon vieux pyjama
        le bord est plus court
        l'article a été modifié
        sur le site c'était bourgogne, chez nous c'est brun
        les pressions sont en plastique, sur la photo c'était du métal
        L'habit livré n'a pas le capuchon montré sur l'image.
        c'est le bon modèle mais la doublure est pus la même
        pas fidèle à la photo pantoute
        le pyjama est rendu plus court que celui de l'an passé
        la texture est rude, la description disait tout doux
        vous avez changé la teinte entre-temps sans avertir

satisfaction-survey =
    { greeting }

    Merci de vouloir nous dire comment s’est passé notre échange.
    Une fois votre demande réglée, vous recevrez un court questionnaire par courriel : quelques questions, une case pour vos remarques. Il est facultatif, et vos réponses n’ont aucune incidence sur votre dossier.
    Si vous préférez nous écrire dès maintenant ce qui vous a plu ou manqué, répondez à ce message; il sera lu par l’équipe.

    { closing }
    .title = Donner mon avis sur le service
    .asks =
        je veux donner une note à la madame
        Où puis-je évaluer le service à la clientèle?
        le sondage est où
        j'ai pas eu le questionnaire
        celle qui m'a aidée était ben fine, je dis ça où
        évaluer le soutien
        un commentaire sur votre service
        sondage de satisfaction
        féliciter le gars du clavardage
        Mélanie m'a sauvé la vie, 10 sur 10, passez-lui le mot
        le lien du sondage est brisé
        J'aimerais formuler quelques commentaires sur l'accueil reçu au téléphone.
        combien de questions dans votre sondage
        comment je donne mon opinion sur l'agent d'hier soir
        une suggestion pour améliorer le clavardage
        ben contente de mon appel, je voulais le dire à quelqu'un
        j'aurais voulu commenter ma jasette avec votre préposée, par où je passe

win-back =
    { greeting }

    Quel plaisir de vous relire! Votre dernière visite remonte à quelque temps, et il y a beaucoup de nouveautés à découvrir.
    { $code ->
        [none] Nos offres du moment sont réunies sur la page d’accueil, sans code à saisir.
       *[other] Pour votre retour, le code { $code } vous attend : saisissez-le dans le panier avant de payer.
    }
    Dites-nous l’âge de votre enfant ou ce que vous cherchez, et nous vous ferons une suggestion personnelle.

    { closing }
    .title = Offres pour revenir
    .asks =
        ça fait longtemps que j'ai pas commandé, avez-vous un spécial
        des rabais ces temps-ci?
        Y a-t-il un rabais pour une ancienne cliente?
        un petit code pour moi
        spéciaux de Noël
        deuxième bébé en route, un petit rabais?
        spécial fête des Mères
        je reviens si y a un rabais
        vendredi fou chez kestrelle
        je reviens vous voir après deux ans, avez-vous un cadeau de bienvenue
        les spéciaux de la semaine c'est quoi
        Ancienne cliente, je serais intéressée par vos promotions actuelles.
        code rabais pour une revenante?
        allez-vous avoir des ventes à l'après-Noël
        j'avais pris mon trousseau de bébé chez vous, là c'est pour un neveu, un p'tit deal?
        me suis désabonnée de l'infolettre, j'ai-tu manqué des aubaines
        je magasinais tout le temps chez vous avant, qu'est-ce que vous avez en spécial

data-erasure =
    { greeting }

    Nous avons bien reçu votre demande d’effacement de vos renseignements personnels.
    Elle sera traitée { within-erasure }, et nous vous le confirmerons par écrit. Votre compte client et vos préférences seront alors supprimés.
    Seules les factures et les pièces que la loi nous oblige à garder sont conservées pendant la durée légale, à l’écart de tout autre usage.
    Avant de procéder, nous vérifierons simplement que la demande vient bien de vous, depuis l’adresse courriel de votre compte.

    { closing }
    .title = Supprimer mes données
    .asks =
        effacez mes données
        loi 25, je veux être effacée
        Je demande la suppression de mes renseignements personnels.
        fermer mon compte pour de bon
        quelles informations avez-vous sur moi
        enlevez-moi de vos listes
        me désabonner de toute
        effacez mon numéro pis mon adresse
        je veux pus être dans votre système
        je veux que mon profil disparaisse
        retirez ma carte de crédit de votre site pis toutes mes infos
        En vertu de la Loi 25, je retire mon consentement et demande la destruction de mes renseignements.
        comment je supprime mon compte
        arrêtez de m'écrire pis effacez mon courriel
        je déménage aux États, détruisez mon dossier client au complet
        jva porter plainte a la CAI si mes infos restent dans votre système
        ôtez-moi de la liste d'envoi pis du système au complet

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
        c'est rendu moins cher
        acheté hier pis aujourd'hui c'est en spécial
        Le prix a baissé, remboursez-vous la différence?
        payé 50 piasses, c'est à 35 à matin
        en solde le lendemain, ben voyons
        ajustement de prix
        vous égalez-tu les prix
        j'ai payé le gros prix pis là c'est en rabais
        vente du vendredi fou après mon achat
        mon moniteur a baissé de 60 $ cette semaine, créditez-moi la différence
        acheté dimanche, en solde mardi, c'est plate en titi
        Accordez-vous un ajustement lorsque l'article est soldé peu après l'achat?
        j'aurais dû attendre le boxing day, mes écouteurs sont rendus 20 $ moins cher
        je viens de voir le nouveau prix, je peux-tu ravoir la différence
        30 % off deux jours après que j'ai payé
        mon amie l'a eu pour 25 trois jours après moi, même article
        le prix a fondu depuis ma commande

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Ramadan moubarak à celles et ceux qui le célèbrent. Pendant ce mois, notre équipe travaille à horaires réduits.
       *[holiday] Notre équipe est en congé pour les jours fériés; votre message nous est bien parvenu.
    }
    Nous vous répondrons au plus tard le { DATETIME($date, dateStyle: "long") }.
    Entre-temps, votre compte client, rubrique « Mes commandes », vous permet de suivre un colis ou de préparer un retour.

    { closing }
    .title = Horaires des jours fériés
    .asks =
        êtes-vous fermés à Noël
        c'est-tu férié chez vous
        Le service est-il ouvert entre Noël et le jour de l'An?
        ouverts à la fête du Canada?
        la Saint-Jean, vous travaillez-tu
        horaire du congé de l'Action de grâce
        pendant les vacances de la construction, y a-tu quelqu'un
        ramadan, livrez-vous pareil
        fermé jusqu'à quand pour les fêtes
        travaillez-vous le lundi de la fête du Travail
        Serez-vous joignables la veille du jour de l'An?
        la journée des Patriotes vous êtes-tu là
        service fermé pendant la relâche?
        vous reprenez quand après les fêtes
        c'est congé aujourd'hui, quelqu'un va-tu me répondre
        à Pâques y a-tu du monde pour répondre
        le 1er juillet êtes-vous ouverts

out-of-hours =
    .asks =
        y a-tu quelqu'un à l'autre bout
        vous répondez jusqu'à quelle heure le soir
        ça sonne dans le vide depuis tantôt, êtes-vous fermés
        je parle-tu à une machine ou à du vrai monde
        Bonjour, à partir de quelle heure puis-je joindre un préposé en semaine?
        rappelez-moi demain matin svp, je travaille de nuit
        le clavardage dit « hors ligne », vous revenez quand
        deux messages pis toujours aucune réponse, êtes-vous là
        Je vous écris un dimanche soir, je le sais bien. Dites-moi seulement quand vos bureaux rouvrent et je patienterai.

cosmetics-reaction =
    .asks =
        la crème me fait faire de l'urticaire
        la face me chauffe depuis que j'ai mis votre masque
        ma puce est pleine de picots rouges depuis le lait pour le corps
        Ma peau réagit mal à votre sérum : rougeurs et démangeaisons depuis hier soir.
        paupières enflées à matin, c'est votre démaquillant
        ça pique sans bon sens pis la peau me lève
        mon gars se gratte au sang où je l'ai crémé, j'arrête-tu ça
        y a-tu de la lanoline là-dedans, je pense que je fais une allergie
        Dès la première application, j'ai eu des plaques dans le cou. Faut-il que je voie un pharmacien?

refund-late =
    .asks =
        vous dites que c'est remboursé, ma caisse voit rien passer
        le courriel de remboursement date de trois semaines pis y est toujours rien rentré
        Desjardins me dit qu'aucun crédit de votre part n'est en attente
        marqué « remboursé » sur mon dossier, zéro sur ma carte
        Selon votre avis du 6, la somme a été versée; mon compte demeure inchangé.
        le crédit que vous avez soi-disant envoyé s'est perdu en chemin
        donnez-moi le numéro de trace du remboursement, ma banque le cherche
        votre collègue m'a juré que l'argent était parti le 12, y est où
        ça fait deux relevés de visa pis le remboursement confirmé est pas dessus

complaint-apology =
    .asks =
        chu en beau maudit contre vous autres
        j'ai jamais été aussi mal servie de ma vie
        Je tiens à porter plainte officiellement au sujet de votre service à la clientèle.
        passez-moi votre boss, ça va faire
        on se renvoie la balle d'un département à l'autre depuis un mois
        quatrième fois que je raconte mon histoire, personne prend de notes chez vous?
        j'appelle l'Office de la protection du consommateur si ça bouge pas
        votre agente m'a parlé comme si j'étais une niaiseuse
        Trente ans que je magasine par correspondance et jamais on ne m'a traitée avec autant d'indifférence. Je veux une réponse signée de la direction.

marketplace-dispute =
    .asks =
        j'ai ouvert une réclamation de A à Z sur amazon.ca
        litige PayPal parti hier soir
        eBay attend après vous pour mon dossier
        Etsy m'a dit de vous laisser 48 heures pour répondre au dossier
        La plateforme me demande si le vendeur a répondu à ma réclamation; qu'en est-il?
        faut-tu que je ferme ma plainte sur walmart marketplace avant que vous régliez
        si ça débloque pas à soir j'ouvre un différend paypal
        vous avez jusqu'à vendredi pour répondre à mon cas sur ebay
        j'ai mis mes photos dans le centre de résolution, à votre tour

chargeback =
    .asks =
        j'ai contesté le paiement avec ma caisse
        Visa Desjardins a ouvert un dossier de contestation contre votre débit
        rétrofacturation demandée, vous faites quoi
        kestrelle 54,90 sur mon relevé, j'ai jamais acheté ça, j'ai avisé la banque
        Ma banque a repris le montant de l'achat; êtes-vous au courant?
        j'ai fait bloquer la transaction par mastercard
        la BMO me dit que vous vous opposez à ma contestation
        pouvez-vous me rembourser pareil même si la banque enquête
        j'ai signalé une fraude à ma carte à cause de votre paiement, il se passe quoi après

review-request =
    .asks =
        j'ai-tu un rabais si je mets cinq étoiles
        où je laisse un commentaire sur la poussette
        achalez-moi pus avec vos demandes d'avis
        un carton dans boîte promet 15 $ pour un bon commentaire, c'est-tu légal
        Mon avis sur le biberon n'a jamais été publié; pourquoi?
        je voudrais changer mes deux étoiles pour quatre
        vous allez-tu me rembourser si j'enlève mon mauvais avis
        je vous ai mis une étoile sur google pis je la laisse là
        Faut-il un compte pour publier une évaluation de produit?

pre-order =
    .asks =
        la prévente part quand
        je peux-tu réserver le nouveau avant qu'y sorte
        précommandé en août, c'est pour quand finalement
        Ma carte sera-t-elle débitée dès la précommande?
        c'est quoi la date de sortie de la poussette pliante
        la sortie a encore été reculée, ben voyons
        j'ai réservé le warm 3, c'est-tu bien enregistré
        laissez faire ma précommande, j'attendrai pas jusqu'au printemps
        gardez-m'en un de la première batch

vip-care =
    .asks =
        ça fait dix ans que je vous encourage
        avez-vous une carte de fidélité
        Étant une cliente de longue date, ai-je accès à un service prioritaire?
        j'ai acheté le trousseau de mes trois flos chez vous, ça vaut-tu quelque chose
        je voudrais toujours parler à la même personne, chu une régulière
        combien de points j'ai d'accumulés
        passez-moi en avant, j'commande chez vous à tous les mois
        merci pour toutes ces années, vous êtes mon magasin préféré
        C'est quoi les avantages pour ceux qui achètent souvent?

language-not-served =
    .asks =
        y a-tu quelqu'un qui parle anglais chez vous
        can I write to you in English? my French is pretty bad
        ma belle-mère parle juste créole, pouvez-vous l'aider
        Offrez-vous le service en espagnol?
        je viens d'arriver au Québec, mon français est pas encore bon
        pouvez-vous répondre en arabe svp
        excusez les fautes, c'est le traducteur qui écrit
        mon voisin comprend rien qu'en mandarin, y a-tu un agent pour ça
        je préfère l'anglais pour les affaires compliquées, ça se peut-tu
