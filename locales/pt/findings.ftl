# Textos das observações das verificações próprias do Comity, para atendentes que leem português do Brasil.
# Os das regras estão ao lado, em rules-<mercado>.ftl.

finding-plain = “{ $excerpt }” não cabe aqui.

language-other = Idioma deste rascunho: { LANGUAGE($found) }. A resposta deve ser em outro idioma: { LANGUAGE($wanted) }.
language-mixed = “{ $excerpt }” está em outro idioma ({ LANGUAGE($found) }), e o rascunho, em { LANGUAGE($wanted) }.

glossary-forbidden = { $preferred ->
    [none] “{ $excerpt }” não deve ser usado aqui.
   *[other] “{ $excerpt }” não deve ser usado aqui; escreva “{ $preferred }”.
}
glossary-obsolete = { $preferred ->
    [none] “{ $excerpt }” não se usa mais.
   *[other] “{ $excerpt }” não se usa mais; escreva “{ $preferred }”.
}
glossary-required = A mensagem do cliente fala de “{ $asked }”; aqui se diz “{ $term }”.
glossary-do-not-translate = “{ $term }” é um nome: mantenha exatamente assim.

channel-length = { $unit ->
    [gsm] Este texto ocupa { NUMBER($length) } SMS; limite no canal { $channel }: { NUMBER($max) }.
    [byte] Este texto tem { NUMBER($length) } bytes; limite no canal { $channel }: { NUMBER($max) }.
   *[other] Este texto tem { NUMBER($length) } caracteres; limite no canal { $channel }: { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] Este texto ocupa { NUMBER($length) } SMS; limite no canal { $channel } por envio: { NUMBER($max) }. Dá para enviar em partes.
    [byte] Este texto tem { NUMBER($length) } bytes; limite no canal { $channel } por mensagem: { NUMBER($max) }. Dá para enviar em partes.
   *[other] Este texto tem { NUMBER($length) } caracteres; limite no canal { $channel } por mensagem: { NUMBER($max) }. Dá para enviar em partes.
}
channel-markup = { $channel } mostra “{ $excerpt }” com os sinais de formatação. Escreva sem eles.
channel-link = { $channel } não permite links nas respostas. Em vez disso, explique como chegar lá.
channel-email = { $channel } não permite endereços de e-mail nas respostas.
channel-phone = { $channel } não permite números de telefone nas respostas.

placeholder-unfilled = “{ $excerpt }” não foi preenchido.

placeholder-changed = “{ $excerpt }” não confere com a solicitação: { $right }.
placeholder-missing = A resposta sugerida traz { $fact }; este rascunho não traz mais.

names-customer = O nome do cliente se escreve “{ $right }”.
names-brand = O nome se escreve “{ $right }”.

privacy-card = { $excerpt }: um número de cartão que não é deste cliente. Retire.
privacy-iban = { $excerpt }: uma conta bancária que não é deste cliente. Retire.
privacy-email = { $excerpt }: um e-mail que não é deste cliente nem da loja.
privacy-phone = { $excerpt }: um telefone que não é deste cliente nem da loja.
privacy-identity = { $excerpt }: um número de documento pessoal. Retire.
privacy-secret = Aqui há uma senha, um código ou uma chave. Não pode ser enviado.

format-date = { $here ->
    [none] “{ $excerpt }” é lido aqui como outro dia.
   *[other] Aqui a data se escreve “{ $here }”.
}
format-date-swapped = Aqui “{ $excerpt }” é { $here }; no pedido consta { $there }.
format-date-doubted = “{ $excerpt }” pode ser lido como { $here } ou como { $there }: escreva o mês por extenso.
format-number = { $here ->
    [none] “{ $excerpt }” está escrito com os sinais de outro idioma.
   *[other] Aqui se escreve “{ $here }”.
}
format-currency = { $here ->
    [none] Em “{ $excerpt }”, aqui a moeda fica do outro lado.
   *[other] Aqui se escreve “{ $here }”.
}
format-quotes = Aqui as aspas se escrevem { $here }.
format-space = O espaço antes deste sinal é o de outro idioma.

policy-stated = “{ $excerpt }” contradiz a política deste mercado: { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] { NUMBER($number) } hora
       *[other] { NUMBER($number) } horas
    }
    [day] { $number ->
        [one] { NUMBER($number) } dia
       *[other] { NUMBER($number) } dias
    }
    [workday] { $number ->
        [one] { NUMBER($number) } dia útil
       *[other] { NUMBER($number) } dias úteis
    }
    [week] { $number ->
        [one] { NUMBER($number) } semana
       *[other] { NUMBER($number) } semanas
    }
    [month] { $number ->
        [one] { NUMBER($number) } mês
       *[other] { NUMBER($number) } meses
    }
    [year] { $number ->
        [one] { NUMBER($number) } ano
       *[other] { NUMBER($number) } anos
    }
   *[other] { $policy }
}
policy-freight = “{ $excerpt }” contradiz a política deste mercado: { $policy ->
    [shop] a loja paga o frete da devolução
   *[customer] o cliente paga o frete da devolução
} ({ $source }).
promise-outcome = “{ $excerpt }” dá como certo o que depende da transportadora. Informe um dia e diga que é uma previsão.
register-formal = “{ $excerpt }” é informal; com este cliente, o tratamento é formal.
register-informal = “{ $excerpt }” é formal; com este cliente, o tratamento é informal.
register-thread = { $wanted ->
    [formal] “{ $excerpt }” é informal; nesta conversa, o tratamento vinha sendo formal.
   *[informal] “{ $excerpt }” é formal; nesta conversa, o tratamento vinha sendo informal.
}
register-mixed = { $wanted ->
    [formal] “{ $excerpt }” é informal, e o resto do rascunho, formal. Mantenha um só tratamento.
   *[informal] “{ $excerpt }” é formal, e o resto do rascunho, informal. Mantenha um só tratamento.
}
ladder-dearest =
    O rascunho pede o produto de volta, a solução mais cara. Outra mais barata pode bastar ({ $step ->
        [part] uma peça para o próprio cliente trocar
        [partner] uma assistência parceira próxima
        [return] a devolução
       *[other] { $step }
    }, cerca de { $cost }).
