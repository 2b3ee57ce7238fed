# Wortlaut der Befunde von Comitys eigenen Prüfungen für deutschsprachige Agenten.
# Der Wortlaut der Regeln steht in rules-<markt>.ftl daneben.

finding-plain = „{ $excerpt }“ passt hier nicht.

language-other = Dieser Entwurf liest sich wie { LANGUAGE($found) }, die Antwort soll aber in { LANGUAGE($wanted) } sein.
language-mixed = „{ $excerpt }“ steht in einer anderen Sprache ({ LANGUAGE($found) }) als der Entwurf ({ LANGUAGE($wanted) }).

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
    [gsm] Das ergibt { NUMBER($length) } SMS; { $channel } erlaubt höchstens { NUMBER($max) }.
    [byte] Der Text ist { NUMBER($length) } Byte lang; { $channel } erlaubt höchstens { NUMBER($max) }.
   *[other] Der Text ist { NUMBER($length) } Zeichen lang; { $channel } erlaubt höchstens { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] Das füllt { NUMBER($length) } Kurznachrichten; { $channel } nimmt höchstens { NUMBER($max) } auf einmal an. Es lässt sich in Teilen senden.
    [byte] Das ist { NUMBER($length) } Byte lang; { $channel } nimmt höchstens { NUMBER($max) } je Nachricht an. Es lässt sich in Teilen senden.
   *[other] Das ist { NUMBER($length) } Zeichen lang; { $channel } nimmt höchstens { NUMBER($max) } je Nachricht an. Es lässt sich in Teilen senden.
}
channel-markup = { $channel } zeigt „{ $excerpt }“ samt den Zeichen an. Schreiben Sie es ohne Auszeichnung.
channel-link = { $channel } erlaubt in Antworten keine Links. Beschreiben Sie stattdessen den Weg dorthin.
channel-email = { $channel } erlaubt in Antworten keine E-Mail-Adressen.
channel-phone = { $channel } erlaubt in Antworten keine Telefonnummern.

placeholder-unfilled = „{ $excerpt }“ wurde nicht ausgefüllt.

placeholder-changed = „{ $excerpt }“ weicht von der Anfrage ab: { $right }.
placeholder-missing = Die Antwort nennt { $fact }, dieser Entwurf nicht mehr.

names-customer = Der Name des Kunden schreibt sich „{ $right }“.
names-brand = Der Name schreibt sich „{ $right }“.

privacy-card = { $excerpt }: eine Kartennummer, die nicht von diesem Kunden ist. Lassen Sie sie weg.
privacy-iban = { $excerpt }: ein Bankkonto, das nicht von diesem Kunden ist. Lassen Sie es weg.
privacy-email = { $excerpt }: eine E-Mail-Adresse, die weder diesem Kunden noch dem Shop gehört.
privacy-phone = { $excerpt }: eine Telefonnummer, die weder diesem Kunden noch dem Shop gehört.
privacy-identity = { $excerpt }: eine amtliche Nummer einer Person. Lassen Sie sie weg.
privacy-secret = Hier steht ein Passwort, ein Code oder ein Schlüssel. Das darf nicht versendet werden.

format-date = { $here ->
    [none] „{ $excerpt }“ liest sich hier als ein anderer Tag.
   *[other] Das Datum schreibt sich hier „{ $here }“.
}
format-date-swapped = „{ $excerpt }“ ist hier der { $here }; laut Anfrage ist es der { $there }.
format-date-doubted = „{ $excerpt }“ kann { $here } oder { $there } heißen: den Monat ausschreiben.
format-number = { $here ->
    [none] „{ $excerpt }“ ist mit den Zeichen einer anderen Sprache geschrieben.
   *[other] Hier schreibt man „{ $here }“.
}
format-currency = { $here ->
    [none] In „{ $excerpt }“ steht die Währung hier auf der anderen Seite.
   *[other] Hier schreibt man „{ $here }“.
}
format-quotes = Anführungszeichen stehen hier so: { $here }
format-space = Vor diesem Zeichen ist der Abstand der einer anderen Sprache.

policy-freight = „{ $excerpt }“ widerspricht dem, was in diesem Markt gilt: { $policy ->
    [shop] die Rücksendung zahlt der Händler
   *[customer] die Rücksendung zahlt der Kunde
} ({ $source }).
policy-stated = „{ $excerpt }“ widerspricht dem, was in diesem Markt gilt: { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] { NUMBER($number) } Stunde
       *[other] { NUMBER($number) } Stunden
    }
    [day] { $number ->
        [one] { NUMBER($number) } Tag
       *[other] { NUMBER($number) } Tage
    }
    [workday] { $number ->
        [one] { NUMBER($number) } Werktag
       *[other] { NUMBER($number) } Werktage
    }
    [week] { $number ->
        [one] { NUMBER($number) } Woche
       *[other] { NUMBER($number) } Wochen
    }
    [month] { $number ->
        [one] { NUMBER($number) } Monat
       *[other] { NUMBER($number) } Monate
    }
    [year] { $number ->
        [one] { NUMBER($number) } Jahr
       *[other] { NUMBER($number) } Jahre
    }
   *[other] { $policy }
}
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
ladder-dearest =
    Hier wird die Ware zurückverlangt, der teuerste Weg zu helfen. Ein günstigerer Schritt reicht vielleicht ({ $step ->
        [part] ein Ersatzteil zur Selbstreparatur
        [partner] ein Reparaturpartner vor Ort
        [return] die Rücksendung
       *[other] { $step }
    }, etwa { $cost }).
