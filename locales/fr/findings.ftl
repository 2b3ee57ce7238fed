# Formulation des remarques des contrôles propres à Comity, pour les agents francophones.
# Celle des règles se trouve à côté, dans rules-<marché>.ftl.

finding-plain = « { $excerpt } » ne convient pas ici.

language-other = Langue de ce brouillon : { LANGUAGE($found) }. La réponse est attendue dans une autre langue : { LANGUAGE($wanted) }.
language-mixed = « { $excerpt } » est dans une autre langue ({ LANGUAGE($found) }) que le brouillon ({ LANGUAGE($wanted) }).

glossary-forbidden = { $preferred ->
    [none] « { $excerpt } » est à proscrire ici.
   *[other] « { $excerpt } » est à proscrire ici : écrivez « { $preferred } ».
}
glossary-obsolete = { $preferred ->
    [none] « { $excerpt } » ne s’emploie plus.
   *[other] « { $excerpt } » ne s’emploie plus : écrivez « { $preferred } ».
}
glossary-required = Le message du client parle de « { $asked } » ; ici, on dit « { $term } ».
glossary-do-not-translate = « { $term } » est un nom : gardez-le tel quel.

channel-length = { $unit ->
    [gsm] Ce texte occupe { NUMBER($length) } SMS ; limite { $channel } : { NUMBER($max) }.
    [byte] Ce texte fait { NUMBER($length) } octets ; limite { $channel } : { NUMBER($max) }.
   *[other] Ce texte fait { NUMBER($length) } caractères ; limite { $channel } : { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] Ce texte occupe { NUMBER($length) } SMS ; limite { $channel } par envoi : { NUMBER($max) }. Il peut partir en plusieurs fois.
    [byte] Ce texte fait { NUMBER($length) } octets ; limite { $channel } par message : { NUMBER($max) }. Il peut partir en plusieurs fois.
   *[other] Ce texte fait { NUMBER($length) } caractères ; limite { $channel } par message : { NUMBER($max) }. Il peut partir en plusieurs fois.
}
channel-markup = { $channel } affiche « { $excerpt } » avec ses signes de mise en forme. Retirez-les.
channel-link = { $channel } n’autorise pas les liens dans les réponses. Décrivez plutôt le chemin à suivre.
channel-email = { $channel } n’autorise pas les adresses e-mail dans les réponses.
channel-phone = { $channel } n’autorise pas les numéros de téléphone dans les réponses.

placeholder-unfilled = « { $excerpt } » n’a pas été rempli.

placeholder-changed = « { $excerpt } » ne correspond pas à la demande : { $right }.
placeholder-missing = La réponse suggérée indique { $fact } ; ce brouillon ne l’indique plus.

names-customer = Le nom du client s’écrit « { $right } ».
names-brand = Ce nom s’écrit « { $right } ».

privacy-card = { $excerpt } : un numéro de carte bancaire qui n’est pas celui de ce client. Retirez-le.
privacy-iban = { $excerpt } : un compte bancaire qui n’est pas celui de ce client. Retirez-le.
privacy-email = { $excerpt } : une adresse e-mail qui n’est ni celle de ce client ni celle de la boutique.
privacy-phone = { $excerpt } : un numéro de téléphone qui n’est ni celui de ce client ni celui de la boutique.
privacy-identity = { $excerpt } : un numéro officiel d’identification. Retirez-le.
privacy-secret = Un mot de passe, un code ou une clé figure ici. Ne l’envoyez pas.

format-date = { $here ->
    [none] « { $excerpt } » se lit ici comme un autre jour.
   *[other] Ici, la date s’écrit « { $here } ».
}
format-date-swapped = « { $excerpt } » se lit ici { $here } ; la demande indique { $there }.
format-date-doubted = « { $excerpt } » peut se lire { $here } ou { $there } : écrire le mois en lettres.
format-number = { $here ->
    [none] « { $excerpt } » est écrit avec les signes d’une autre langue.
   *[other] Ici, on écrit « { $here } ».
}
format-currency = { $here ->
    [none] Dans « { $excerpt } », la devise se place ici de l’autre côté.
   *[other] Ici, on écrit « { $here } ».
}
format-quotes = Ici, les guillemets s’écrivent { $here }.
format-space = L’espace avant ce signe est celle d’une autre langue.

policy-stated = « { $excerpt } » contredit la politique de ce marché : { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] { NUMBER($number) } heure
       *[other] { NUMBER($number) } heures
    }
    [day] { $number ->
        [one] { NUMBER($number) } jour
       *[other] { NUMBER($number) } jours
    }
    [workday] { $number ->
        [one] { NUMBER($number) } jour ouvré
       *[other] { NUMBER($number) } jours ouvrés
    }
    [week] { $number ->
        [one] { NUMBER($number) } semaine
       *[other] { NUMBER($number) } semaines
    }
    [month] { NUMBER($number) } mois
    [year] { $number ->
        [one] { NUMBER($number) } an
       *[other] { NUMBER($number) } ans
    }
   *[other] { $policy }
}
policy-freight = « { $excerpt } » contredit la politique de ce marché : { $policy ->
    [shop] les frais de retour sont à la charge de la boutique
   *[customer] les frais de retour sont à la charge du client
} ({ $source }).
promise-outcome = « { $excerpt } » donne pour certain ce qui dépend du transporteur. Indiquez un jour et précisez qu’il s’agit d’une prévision.
register-formal = « { $excerpt } » est familier ; avec ce client, le registre est formel.
register-informal = « { $excerpt } » est formel ; avec ce client, le registre est familier.
register-thread = { $wanted ->
    [formal] « { $excerpt } » est familier ; jusqu’ici, cet échange était formel.
   *[informal] « { $excerpt } » est formel ; jusqu’ici, cet échange était familier.
}
register-mixed = { $wanted ->
    [formal] « { $excerpt } » est familier, le reste du brouillon formel. Gardez un seul registre.
   *[informal] « { $excerpt } » est formel, le reste du brouillon familier. Gardez un seul registre.
}
ladder-dearest =
    Cette réponse demande le retour de l’article, la solution la plus chère. Une autre, moins coûteuse, peut suffire ({ $step ->
        [part] une pièce à monter soi-même
        [partner] un réparateur partenaire
        [return] le retour
       *[other] { $step }
    }, environ { $cost }).
