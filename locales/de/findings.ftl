# Wortlaut der Befunde von Comitys eigenen Prüfungen für deutschsprachige Agenten.
# Der Wortlaut der Regeln steht in rules-<markt>.ftl daneben.

finding-plain = „{ $excerpt }“ passt hier nicht.

language-other = Dieser Entwurf liest sich wie { $found }, die Antwort soll aber in { $wanted } sein.

glossary-forbidden = { $preferred ->
    [none] „{ $excerpt }“ darf hier nicht stehen.
   *[other] „{ $excerpt }“ darf hier nicht stehen – schreiben Sie „{ $preferred }“.
}
glossary-obsolete = { $preferred ->
    [none] „{ $excerpt }“ verwenden wir nicht mehr.
   *[other] „{ $excerpt }“ verwenden wir nicht mehr – schreiben Sie „{ $preferred }“.
}
glossary-required = Im Ausgangstext geht es um „{ $asked }“; hier heißt das „{ $term }“.
glossary-do-not-translate = „{ $term }“ ist ein Name und bleibt genau so stehen.

channel-length = { $unit ->
    [gsm] Das ergibt { $length } SMS; { $channel } erlaubt höchstens { $max }.
    [byte] Der Text ist { $length } Byte lang; { $channel } erlaubt höchstens { $max }.
   *[other] Der Text ist { $length } Zeichen lang; { $channel } erlaubt höchstens { $max }.
}
channel-link = { $channel } erlaubt in Antworten keine Links. Beschreiben Sie stattdessen den Weg dorthin.
channel-email = { $channel } erlaubt in Antworten keine E-Mail-Adressen.
channel-phone = { $channel } erlaubt in Antworten keine Telefonnummern.

placeholder-unfilled = „{ $excerpt }“ wurde nicht ausgefüllt.

policy-freight = „{ $excerpt }“ widerspricht dem, was in diesem Markt gilt: { $policy ->
    [shop] die Rücksendung zahlt der Händler
   *[customer] die Rücksendung zahlt der Kunde
} ({ $source }).
policy-stated = „{ $excerpt }“ widerspricht dem, was in diesem Markt gilt: { $policy } ({ $source }).
promise-outcome = „{ $excerpt }“ stellt als sicher hin, was beim Paketdienst liegt. Nennen Sie einen Tag und sagen Sie, dass er voraussichtlich ist.
register-formal = „{ $excerpt }“ duzt oder ist vertraulich; hier wird förmlich angesprochen.
register-informal = „{ $excerpt }“ siezt oder ist förmlich; hier wird vertraulich angesprochen.
register-thread = { $wanted ->
    [formal] „{ $excerpt }“ ist vertraulich; in diesem Gespräch wurde der Kunde bisher förmlich angesprochen.
   *[informal] „{ $excerpt }“ ist förmlich; in diesem Gespräch wurde der Kunde bisher vertraulich angesprochen.
}
register-mixed = { $wanted ->
    [formal] „{ $excerpt }“ ist vertraulich, der übrige Entwurf förmlich. Bleiben Sie bei einer Anrede.
   *[informal] „{ $excerpt }“ ist förmlich, der übrige Entwurf vertraulich. Bleiben Sie bei einer Anrede.
}
