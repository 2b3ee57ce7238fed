# Textos de las observaciones de las comprobaciones propias de Comity, para agentes que leen español.
# Los de las reglas están al lado, en rules-<mercado>.ftl.

finding-plain = «{ $excerpt }» no encaja aquí.

language-other = Idioma de este borrador: { LANGUAGE($found) }. La respuesta debe ir en otro idioma: { LANGUAGE($wanted) }.
language-mixed = «{ $excerpt }» está en otro idioma ({ LANGUAGE($found) }) que el borrador ({ LANGUAGE($wanted) }).

glossary-forbidden = { $preferred ->
    [none] «{ $excerpt }» no se debe usar aquí.
   *[other] «{ $excerpt }» no se debe usar aquí; escriba «{ $preferred }».
}
glossary-obsolete = { $preferred ->
    [none] «{ $excerpt }» ya no se usa.
   *[other] «{ $excerpt }» ya no se usa; escriba «{ $preferred }».
}
glossary-required = El mensaje del cliente habla de «{ $asked }»; aquí se dice «{ $term }».
glossary-do-not-translate = «{ $term }» es un nombre: déjelo tal cual.

channel-length = { $unit ->
    [gsm] Este texto ocupa { NUMBER($length) } SMS; límite de { $channel }: { NUMBER($max) }.
    [byte] Este texto ocupa { NUMBER($length) } bytes; límite de { $channel }: { NUMBER($max) }.
   *[other] Este texto tiene { NUMBER($length) } caracteres; límite de { $channel }: { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] Este texto ocupa { NUMBER($length) } SMS; límite de { $channel } por envío: { NUMBER($max) }. Se puede enviar en partes.
    [byte] Este texto ocupa { NUMBER($length) } bytes; límite de { $channel } por mensaje: { NUMBER($max) }. Se puede enviar en partes.
   *[other] Este texto tiene { NUMBER($length) } caracteres; límite de { $channel } por mensaje: { NUMBER($max) }. Se puede enviar en partes.
}
channel-markup = { $channel } muestra «{ $excerpt }» con sus signos de formato. Quítelos.
channel-link = { $channel } no permite enlaces en las respuestas. Explique en su lugar cómo llegar.
channel-email = { $channel } no permite direcciones de correo en las respuestas.
channel-phone = { $channel } no permite números de teléfono en las respuestas.

placeholder-unfilled = «{ $excerpt }» está sin rellenar.

placeholder-changed = «{ $excerpt }» no coincide con la solicitud: { $right }.
placeholder-missing = La respuesta sugerida indica { $fact }; este borrador ya no.

names-customer = El nombre del cliente se escribe «{ $right }».
names-brand = Este nombre se escribe «{ $right }».

privacy-card = { $excerpt }: un número de tarjeta que no es de este cliente. Quítelo.
privacy-iban = { $excerpt }: una cuenta bancaria que no es de este cliente. Quítela.
privacy-email = { $excerpt }: un correo electrónico que no es de este cliente ni de la tienda.
privacy-phone = { $excerpt }: un número de teléfono que no es de este cliente ni de la tienda.
privacy-identity = { $excerpt }: un número oficial de identificación. Quítelo.
privacy-secret = Aquí hay una contraseña, un código o una clave. No se debe enviar.

format-date = { $here ->
    [none] «{ $excerpt }» se lee aquí como otro día.
   *[other] Aquí la fecha se escribe «{ $here }».
}
format-date-swapped = Aquí «{ $excerpt }» es { $here }; según la solicitud, es { $there }.
format-date-doubted = «{ $excerpt }» puede leerse como { $here } o como { $there }: escribe el mes con letras.
format-number = { $here ->
    [none] «{ $excerpt }» está escrito con los signos de otro idioma.
   *[other] Aquí se escribe «{ $here }».
}
format-currency = { $here ->
    [none] En «{ $excerpt }» la moneda va aquí al otro lado.
   *[other] Aquí se escribe «{ $here }».
}
format-quotes = Aquí las comillas se escriben { $here }.
format-space = El espacio antes de este signo es el de otro idioma.

policy-stated = «{ $excerpt }» contradice la política de este mercado: { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] { NUMBER($number) } hora
       *[other] { NUMBER($number) } horas
    }
    [day] { $number ->
        [one] { NUMBER($number) } día
       *[other] { NUMBER($number) } días
    }
    [workday] { $number ->
        [one] { NUMBER($number) } día laborable
       *[other] { NUMBER($number) } días laborables
    }
    [week] { $number ->
        [one] { NUMBER($number) } semana
       *[other] { NUMBER($number) } semanas
    }
    [month] { $number ->
        [one] { NUMBER($number) } mes
       *[other] { NUMBER($number) } meses
    }
    [year] { $number ->
        [one] { NUMBER($number) } año
       *[other] { NUMBER($number) } años
    }
   *[other] { $policy }
}
policy-freight = «{ $excerpt }» contradice la política de este mercado: { $policy ->
    [shop] la tienda paga el envío de la devolución
   *[customer] el cliente paga el envío de la devolución
} ({ $source }).
promise-outcome = «{ $excerpt }» da por seguro lo que depende del transportista. Indique un día y diga que es el previsto.
register-formal = «{ $excerpt }» es informal; con este cliente el trato es formal.
register-informal = «{ $excerpt }» es formal; con este cliente el trato es informal.
register-thread = { $wanted ->
    [formal] «{ $excerpt }» es informal; en esta conversación el trato venía siendo formal.
   *[informal] «{ $excerpt }» es formal; en esta conversación el trato venía siendo informal.
}
register-mixed = { $wanted ->
    [formal] «{ $excerpt }» es informal y el resto del borrador, formal. Elija uno de los dos tratamientos.
   *[informal] «{ $excerpt }» es formal y el resto del borrador, informal. Elija uno de los dos tratamientos.
}
ladder-dearest =
    Se pide la devolución del artículo, la solución más cara. Puede bastar otra más económica ({ $step ->
        [part] una pieza para reparar en casa
        [partner] un taller colaborador cercano
        [return] la devolución
       *[other] { $step }
    }, unos { $cost }).
