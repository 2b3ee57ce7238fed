# Las respuestas de la tienda de ejemplo Kestrelle para México (usted, con calidez).

order-status =
    { greeting }

    Muchas gracias por escribirnos; con gusto le cuento cómo va su pedido { $order }.
    { $tracking ->
        [none] Ya estamos preparando su paquete. El número de guía le llegará junto con la confirmación del envío.
       *[other] Su paquete ya va en camino: con el número de guía { $tracking } puede ver en todo momento dónde viene.
    }
    La entrega está prevista para el { DATETIME($date, dateStyle: "long") }.
    Si ese día no lo recibe, responda a este mensaje y levantamos un reporte con la paquetería.

    { closing }
    .title = ¿Dónde viene mi pedido?
    .asks =
        donde viene mi paquete
        disculpe aun no me llega nada
        Buenas tardes, ¿me podrían informar el estatus de mi pedido?
        cuando me llega??
        ya lo mandaron o todavía no
        compré desde el lunes y nada de nada
        numero de guia porfa
        no abre la liga de rastreo
        por cuál paquetería viene y a qué hora pasan
        oigan sigue en preparación, todo bien?
        para cuándo mi compra
        ya mero llega mi pañalera?
        Señorita, disculpe la molestia, nada más quería saber para cuándo me toca recibir los audífonos.
        me pasan el rastreo de estafeta? no me llegó el correo
        oye y ya salió de bodega o qué onda
        pague ayer en el oxxo ya se reflejo y cuando lo mandan

delivery-delay =
    { greeting }

    Gracias por su paciencia. Su pedido { $order } no llegó en la fecha que le dimos y le ofrecemos una disculpa.
    La nueva fecha prevista de entrega es el { DATETIME($date, dateStyle: "long") }.
    Usted no tiene que hacer nada: la dirección y el precio siguen igual.
    Si tampoco lo recibe ese día, responda a este mensaje y elija lo que más le acomode, un nuevo envío o el reembolso de su compra.

    { closing }
    .title = Mi pedido viene retrasado
    .asks =
        tenia que llegar ayer!!
        ya llevan una semana de retraso
        Se venció la fecha de entrega y no he recibido mi pedido.
        cuánto más se van a tardar
        decía 3 días y ya van 10
        no manchen ya son dos semanas
        otra vez me cambiaron la fecha
        ya me cansé de esperar la verdad
        era para el baby shower del sábado y no llegó
        por qué se tarda tanto
        urge y no llega
        debía llegar el jueves y no ha aparecido
        estaba para el viernes y ya es martes
        lo esperaba desde antier
        dijeron de 2 a 4 días hábiles y ya son doce, no se vale
        me quedé todo el sábado esperando como me dijeron y nunca vinieron
        la posada del kínder fue ayer y lo que pedí para eso no llegó a tiempo
        La entrega estaba programada para el día 8 y hoy es 15; les pido una explicación por la demora.
        ya se pasaron de la fecha, el regalo ya ni va a servir

item-damaged =
    { greeting }

    Lamentamos mucho que el artículo de su pedido { $order } le haya llegado dañado; con gusto lo resolvemos. Por seguridad, le pedimos no usarlo.
    Responda a este mensaje con dos fotos: una del daño y otra de la caja con la etiqueta de envío.
    Le propondremos una solución { within-response } a partir de que las recibamos: una refacción, si con eso queda, o un artículo nuevo.
    Todo corre por nuestra cuenta y, mientras tanto, no tiene que regresar nada.

    { closing }
    .title = El artículo llegó dañado
    .asks =
        llego roto
        el biberón viene estrellado
        Recibí el producto dañado, ¿qué procede?
        la caja toda aplastada y la tapa quebrada
        se tiró la crema en todo el paquete
        vidrios por todos lados!! tengo un bebé en casa
        el mameluco nuevo trae un hoyo
        rayado y golpeado el calentador, qué poca
        lo abrí y estaba hecho pedazos
        a quién le mando fotos del golpe
        lo maltrató la paquetería
        la pantalla del monitor llegó toda cuarteada
        el champú venía destapado y se vació todo adentro de la bolsa
        la caja venía toda sumida y la lámpara de adentro quebrada
        el plato venía despostillado
        Abrí la caja frente al repartidor y los audífonos ya venían trozados; tengo video.

wrong-item =
    { greeting }

    Gracias por avisarnos. Al preparar su pedido { $order } nos equivocamos: el artículo que recibió no es el que eligió. Le ofrecemos una disculpa.
    El artículo correcto le llegará { within-shipping }; para mandarlo no esperamos a que regrese el otro.
    Para devolver el otro tiene una guía prepagada en su cuenta, en «Mis pedidos»: usted no paga nada.
    ¿Nos podría decir la clave que viene impresa en el empaque? Nos ayuda a saber qué pasó en el almacén.

    { closing }
    .title = Me llegó un artículo equivocado
    .asks =
        me mandaron otra cosa
        esto no es lo que compré
        Pedí el gris y me llegó el rosa.
        producto equivocado
        en la caja venía el pedido de otra señora
        talla 6 meses en lugar de 12
        Lo que llegó no coincide con la factura.
        revolvieron los pedidos
        llegó uno diferente al que pedí
        vino de otro color y otra talla de lo que ordené
        nada que ver el modelo, quién paga el regreso
        qué es esto que me mandaron??
        pedí audífonos y me salió un termo jajaja qué pasó
        a mi vecina le llegó lo mío y a mí lo de ella, ustedes cruzaron las cajas
        esta agarradera no es de mi carriola, me surtieron la de otra marca
        Solicité un pañalero blanco de broches y me surtieron una prenda que nada tiene que ver.
        se equivocaron de caja en bodega, esto es de alguien más

return-start =
    { greeting }

    Con mucho gusto. Tiene { days-return-window } a partir de la entrega para devolver el artículo de su pedido { $order }, sin tener que explicar el motivo.
    Es muy fácil:
    – En su cuenta, en «Mis pedidos», registre la devolución e imprima la guía prepagada.
    – Deje el paquete, bien protegido, en la sucursal de paquetería y guarde el comprobante.
    Le reembolsaremos { within-refund } a partir de que el artículo nos llegue, y se lo confirmaremos por correo electrónico.

    { closing }
    .title = Devolver un artículo
    .asks =
        como hago una devolucion
        quiero regresar lo que compré
        Me gustaría devolver mi compra, ¿cuál es el procedimiento?
        no me gustó, se los regreso
        hasta cuándo lo puedo devolver
        cambié de opinión
        política de devoluciones
        quédenselo y regrésenme mi lana
        cuántos días tengo para regresarlo
        se puede devolver la crema ya abierta?
        quiero devolver un regalo que me dieron
        fíjese que al final no nos vamos de viaje y la cuna plegable ya no la voy a ocupar, ¿cómo la devuelvo?
        qué hago para regresarles unas calcetas
        ya no me late, va pa atrás
        me explican cómo devuelvo? es mi primera compra en línea
        lo compré en el hot sale, sí aceptan devolución o no

exchange-item =
    { greeting }

    Con mucho gusto le cambiamos el artículo de su pedido { $order }; tiene { days-return-window } a partir de la entrega para hacerlo.
    Díganos, en respuesta a este mensaje, qué color o modelo prefiere y se lo apartamos.
    Después mándenos el primer artículo con la guía prepagada que está en su cuenta, en «Mis pedidos».
    El nuevo le llegará { within-shipping } a partir de que recibamos su devolución. Si el precio es distinto, le diremos el monto exacto antes de enviarlo.

    { closing }
    .title = Cambiar un artículo
    .asks =
        se puede cambiar por otro?
        mejor lo quiero en otro color
        Quisiera cambiarlo por el modelo más grande.
        cómo está lo de los cambios
        me equivoqué de modelo al pedir, una disculpa
        no quiero reembolso, nomás otro color
        siempre sí quiero el otro modelo
        tengo que hacer otra compra para el cambio
        hacen cambios en línea
        la carriola gris por la negra se puede??
        Mi nuera la prefiere con estampado de flores; ¿me permitirían cambiarla?
        ay no, mejor el azul cielo, me lo cambian porfis
        mejor quiero una lámpara en vez de los audífonos, cuesta lo mismo
        escogí menta y de cerca no me gusta, cómo le hacemos para el cambio de color
        ese tono no me late, cámbienmelo por el beige

refund-when =
    { greeting }

    Gracias por su mensaje. Su reembolso de { CURRENCY($amount) } por el pedido { $order } ya está registrado.
    Lo recibirá { within-refund } a partir de que nos llegue el artículo.
    { $method ->
        [card] Se abonará a la tarjeta con la que pagó, con su número de pedido como referencia.
        [paypal] Se abonará a su cuenta de PayPal, con su número de pedido como referencia.
        [wallet] Se abonará al método de pago registrado en su billetera digital.
       *[none] Se abonará al mismo método de pago que usó en la compra.
    }
    Si pasado ese plazo no lo ve reflejado, responda a este mensaje y revisamos la operación con nuestra área de pagos.

    { closing }
    .title = ¿Cuándo llega mi reembolso?
    .asks =
        cuando me regresan mi dinero
        y mi dinero qué onda
        ¿En cuánto tiempo se refleja el reembolso?
        ya devolví hace 10 días y sigo esperando
        me deben 900 pesos!!
        esperando mi reembolso
        ya les llegó el paquete el lunes, cuándo pagan
        en paypal no aparece nada
        tiempo de reembolso
        cuánto tarda en caer a la tarjeta
        ya devuélvanme la lana
        ya dejé en paquetería lo que devolví, pa cuándo mi lana
        me urge ese dinero para la renta, qué día me depositan
        no me surtieron y cancelé, en cuánto tiempo vuelve el dinero
        ¿Cuántos días hábiles tarda en verse la devolución en mi tarjeta de Liverpool?
        ya me aprobaron la devolución, en cuántos días me cae

double-charge =
    { greeting }

    Gracias por avisarnos, y una disculpa por la molestia con su pedido { $order }.
    { $charges ->
        [one] Por lo que nos cuenta, hubo un cargo de { CURRENCY($amount) } que no debió hacerse.
       *[other] Por lo que nos cuenta, el monto de { CURRENCY($amount) } se cobró { NUMBER($charges) } veces.
    }
    Estamos revisando los cargos con nuestra plataforma de pagos y le compartiremos el resultado { within-response }. Todo lo que se haya cobrado de más se le reembolsará completo.
    ¿Nos podría decir la fecha de cada cargo? No nos mande su número de tarjeta ni de cuenta: no los necesitamos.
    Un movimiento «en proceso» es una retención del banco, todavía no un cargo definitivo.

    { closing }
    .title = Me cobraron dos veces
    .asks =
        me cobraron dos veces
        pagué doble!!
        En mi estado de cuenta aparecen dos cargos iguales.
        un solo pedido y dos cobros
        por que me quitaron el dinero 2 veces
        le piqué dos veces a pagar
        cargo duplicado
        mismo monto lunes y martes
        es un robo, quiero el segundo cobro de regreso
        el banco dice que pasaron el cargo 2x
        me cobraron de más
        me aparecen dos cargos de 749 en bbva del mismo día
        pagué en el oxxo y aparte me cobraron en la tarjeta
        compré una pieza y me cobraron como si fueran dos
        Revisando mi estado de cuenta noté que la misma compra está cobrada por duplicado.
        me hicieron el cargo a meses y también de contado

address-change =
    { greeting }

    { $shipped ->
        [yes] Gracias por avisarnos. Su pedido { $order } ya salió del almacén, así que nosotros ya no podemos modificar la dirección de entrega.
       *[no] Gracias por avisarnos a tiempo: su pedido { $order } sigue en el almacén y todavía se puede modificar la dirección de entrega.
    }
    { $shipped ->
        [yes] Desde el rastreo del paquete, en su cuenta, puede mandarlo a una sucursal o elegir otro día mientras no esté en reparto.
       *[no] Responda con la dirección completa: nombre, calle y número, interior, colonia, código postal, alcaldía o municipio y estado.
    }
    { $shipped ->
        [yes] Si no se pudiera, el paquete regresará con nosotros. Pásenos desde ahora la dirección correcta y se lo reenviamos sin costo para usted.
       *[no] La actualizamos y se lo confirmamos por escrito antes de que salga el paquete.
    }

    { closing }
    .title = Cambiar la dirección de entrega
    .asks =
        cambiar domicilio
        puse mal el número exterior
        nos cambiamos de casa y va a la anterior!
        ¿Todavía es posible corregir la dirección de envío?
        puse mal el codigo postal, ayuda
        mejor mándenlo a mi trabajo
        voy a salir de viaje, se puede a una sucursal?
        se me olvidó la colonia
        que lo reciba mi mamá en su casa
        me equivoqué en la calle
        salió la dirección de mis papás
        entreguen en avenida Reforma 8
        la calle que puse está mal, esta es la buena
        cambienme la entrega a ocurre por favor, en la casa no hay nadie
        me equivoqué de colonia, es la roma sur y no la norte
        Por trabajo ya me mudé a Querétaro; ¿podrían enviar ahí mi paquete?
        falto poner entre que calles y el color del portón
        que siempre sí me lo lleven a casa de mi suegra en puebla

order-cancel =
    { greeting }

    Con gusto: como nos lo pidió, cancelamos su pedido { $order }.
    Le reembolsaremos { CURRENCY($amount) } { within-refund }, al mismo método de pago que usó en la compra.
    Ya no tiene que hacer nada; la confirmación de la cancelación está en su cuenta.
    Si de todos modos llegara el paquete, puede rechazarlo en la entrega y regresará con nosotros sin costo para usted.

    { closing }
    .title = Cancelar un pedido
    .asks =
        cancelen mi pedido
        ya no lo quiero
        Deseo cancelar la compra que hice en la mañana.
        pedí dos por error, quítenme uno
        todavia se puede cancelar?
        no lo manden!!
        lo encontré más barato, cancelo
        como borro un pedido
        cancelación
        se tarda mucho, mejor ya no
        lo compró mi hijo sin querer
        todavía no pago en oxxo, si lo dejo así se cancela solo?
        ya no manden nada, tuve un imprevisto y no me alcanza
        mi esposo ya lo había pedido por su lado, cancelen el mío
        nel siempre no, cancélalo
        Le agradeceré dar de baja mi pedido de hoy antes de que lo surtan.

warranty-claim =
    { greeting }

    Lamentamos que { $product }, de su pedido { $order }, no funcione como debería; con gusto lo revisamos. Nuestra garantía lo cubre durante { $warranty ->
        [one] { $warranty } mes
       *[other] { $warranty } meses
    } a partir de la entrega.
    Necesitamos tres datos: qué falla y desde cuándo, el número de serie que viene debajo del aparato o en la etiqueta, y una foto o un video corto.
    Le propondremos una solución { within-response } a partir de que los recibamos. Si se arregla con una refacción, se la mandamos gratis con instrucciones.
    Si no, lo reparamos o lo cambiamos por otro.

    { closing }
    .title = Garantía: el aparato dejó de funcionar
    .asks =
        el calentador ya no jala
        ya no calienta nada
        todavía tiene garantia?
        Quisiera hacer válida la garantía.
        se descompuso a los 3 meses
        nomás parpadea el foquito rojo
        lo arreglan o me dan otro
        la pila no dura ni diez minutos
        se le tronó el cierre al mes
        pésima calidad, un año y a la basura
        el cargador no carga
        perdí el ticket, aplica la garantía?
        ya no prende el esterilizador y apenas lo compré en mayo
        los audífonos se desconectan a cada rato, eso lo cubre la garantía?
        salió bien chafa la lámpara, al mes dejó de prender
        El monitor de bebé perdió la imagen; conservo la factura y quiero que me respondan por él.
        se le zafó la rueda a la carriola a los cuatro meses de uso, la arreglan o la cambian?

out-of-hours =
    { greeting }

    Muchas gracias por su mensaje; ya lo recibimos. En este momento nuestro equipo está fuera de su horario.
    Una persona le responderá a más tardar el { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Si se trata de un pedido, puede ir compartiéndonos el número y, si ayuda, una foto.
    Si hay algún problema de salud, no espere nuestra respuesta: acuda con un médico.

    { closing }
    .title = Mensaje fuera de horario
    .asks =
        hay alguien?
        hola buenas noches
        por qué nadie contesta
        que horario manejan
        ¿Cuál es su horario de atención?
        a qué hora abren mañana
        trabajan los sábados
        es una persona o un bot
        ya sé que es tarde pero contéstenme
        escribo de madrugada, perdón
        ya cerraron o todavía alcanzo?
        buenas noches joven, ya no habrá quién me atienda verdad
        marco y marco y nadie levanta
        cómo le hago para hablar con alguien a estas horas
        son las 11 pm y aquí sigo con la duda, a qué hora entran

bottle-sterilise =
    { greeting }

    Con gusto le explicamos cómo esterilizar { $product }, antes del primer uso y después cuando haga falta:
    – Desarme todas las piezas, lávelas con agua caliente y un poco de jabón para trastes y enjuáguelas bien.
    – Cúbralas con agua en una olla grande y déjelas hervir { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, sin que se queden pegadas al fondo.
    – Sáquelas con unas pinzas limpias y deje que se sequen y se enfríen sobre un trapo limpio.
    Por último, jale la tetina para revisarla: si está agrietada o pegajosa, cámbiela antes de la siguiente toma.

    { closing }
    .title = Esterilizar el biberón
    .asks =
        como se esterilizan las mamilas
        cuánto tiempo se hierven
        se pueden esterilizar en el microondas?
        ¿Hay que esterilizar el chupón del biberón antes de usarlo?
        mamá primeriza, cómo los lavo
        con el lavatrastes basta?
        no se derrite el plástico en agua hirviendo??
        sirve el esterilizador de vapor
        cada cuánto se esterilizan
        limpiar biberón nuevo
        en olla o con pastillas
        herví los chupones y quedaron con sarro blanco, los vuelvo a hervir?
        cuántos minutos en agua hirviendo las mamilas nuevas
        ¿Es cierto que si los biberones se hierven mucho sueltan químicos?
        se puede con microdyn o con cloro?
        en la olla express se pueden esterilizar?

cosmetics-reaction =
    { greeting }

    Gracias por avisarnos. Lamentamos que la piel haya reaccionado después de aplicar { $product }.
    Deje de usar el producto y enjuague bien la zona con agua tibia. Si las molestias siguen o aumentan, acuda con un médico y muéstrele el empaque con la lista de ingredientes. Si hay dificultad para respirar o hinchazón en la cara, llame enseguida a emergencias.
    Una persona especialista de nuestro equipo de seguridad de producto se pondrá en contacto con usted { within-response }.
    Mientras tanto, guarde el producto y, si puede, mándenos el número de lote que viene en el empaque y una foto de la zona.

    { closing }
    .title = Reacción de la piel a un cosmético
    .asks =
        ronchas despues de la crema
        a la niña le salieron granitos con la calm cream
        arde y da comezón!!
        le da mucha comezón donde le puse el producto
        me dio alergia su producto, qué hago
        Parece que mi hijo no tolera esta crema.
        ojos hinchados después de ponérsela, es grave???
        irritacion
        se le está pelando la piel por su culpa
        los cachetes bien rojos desde la primera vez
        reportar un efecto no deseado
        se me hincharon los labios con el bálsamo
        salpullido en las pompis de mi bebé con la crema nueva
        Me apliqué el protector solar y a la media hora tenía la cara encendida y con ardor.
        traigo la piel irritadísima por el jabón, qué me pongo
        mi mamá se puso la crema y le salieron granos con agüita

tracking-stuck =
    { greeting }

    Gracias por escribirnos; entendemos su preocupación. La guía { $tracking } de su pedido { $order } lleva un tiempo sin mostrar movimientos.
    Entre un centro de distribución y otro, un paquete puede viajar varios días sin que lo escaneen. Para salir de dudas levantamos un reporte con la paquetería, que nos responderá { within-search }.
    Mientras tanto, puede ayudar preguntar a los vecinos, en la caseta o en recepción.
    Si al terminar la búsqueda no aparece, usted elige entre un nuevo envío y el reembolso.

    { closing }
    .title = El rastreo no avanza
    .asks =
        la guía no se mueve desde hace 4 dias
        mi paquete está atorado en el mismo lugar
        sigue «en tránsito» desde hace una semana
        El estatus de mi envío no se actualiza.
        último movimiento el martes y de ahí nada
        salió del centro de distribución y ya no supe
        nomás da vueltas entre toluca y querétaro
        está detenido en la sucursal, qué hago
        rastreo sin cambios
        ya se trabó el envío
        dice «enviado» desde hace cinco días y no avanza
        ninguna actualización esta semana
        el estatus es el mismo desde el jueves
        aparece documentado en origen y de ahí no pasa
        dice «en ruta» desde ayer y no cambia
        el mismo mensaje desde hace días en el rastreo
        estafeta sigue diciendo «en proceso de entrega» desde el martes y no pasa nada
        lleva ocho días parado en tepotzotlán
        paquetexpress no actualiza, se quedó en el mismo paso
        Consulto la guía a diario y no registra ningún movimiento nuevo desde el día 3.
        se atoró en el cedis, échenle un grito al transportista

parcel-lost =
    { greeting }

    Lamentamos darle esta noticia: la paquetería terminó la búsqueda de su pedido { $order } y el paquete no apareció. Le ofrecemos una disculpa.
    Usted elige cómo seguimos, sin ningún costo:
    – un nuevo envío, que le llegará { within-shipping } a partir de su respuesta;
    – o el reembolso completo, { within-refund }.
    Basta con que responda «nuevo envío» o «reembolso». Si el primer paquete apareciera, puede rechazarlo en la entrega.

    { closing }
    .title = Paquete perdido
    .asks =
        se perdió mi paquete
        la paquetería dice que no lo encuentra
        El envío aparece como extraviado, ¿qué procede?
        ya terminó la búsqueda, mándenme otro
        desapareció mi compra
        estafeta lo perdió
        nadie sabe dónde quedó el envío
        me marcaron de estafeta que se extravió, ahora qué
        El transportista admitió la pérdida; espero me repongan lo que compré.
        asaltaron la camioneta de dhl y ahí venía lo mío, qué sigue
        cerraron el reporte en paquetexpress y que no lo hallaron, me lo reponen?
        FedEx me informa que la investigación concluyó sin localizar la guía; ¿me reembolsan o me reenvían?
        se inundó la bodega de redpack y mi caja fue pérdida total
        ya lo dieron por perdido, quiero mi dinero

delivered-missing =
    { greeting }

    Gracias por avisarnos; lamentamos mucho lo sucedido. La paquetería marca su pedido { $order } como entregado y usted no lo tiene.
    Puede ayudar buscar en tres lugares: con los vecinos, en la caseta o en recepción, y con su familia, por si alguien lo recibió.
    Si no lo encuentra, responda «no está aquí» y levantamos un reporte: le preguntaremos a la paquetería dónde lo dejó y quién lo recibió, y le daremos el resultado { within-search }.
    Si el paquete no aparece, usted no pierde nada: elige entre un nuevo envío y el reembolso.

    { closing }
    .title = Aparece entregado, pero no lo tengo
    .asks =
        aparece entregado y no me llegó nada
        q raro dice entregado pero aki no hay nada
        Buen día, disculpe la molestia: la guía marca entregado desde ayer y a mi domicilio no ha llegado nada.
        la foto que subieron de la entrega ni es mi casa, mi zaguán es negro
        entregado a quién?? yo andaba en el trabajo y no había nadie en mi casa
        me cayó el whats de dhl de que ya lo entregaron y nadie tocó
        chequé la cámara del timbre y no se paró nadie, pero estafeta ya lo dio por entregado
        no manchen, dice «recibió: juan» y aquí no vive ningún juan
        pregunté en recepción, con el poli y con los vecinos y nadie recibió lo que marcan entregado
        Según el comprobante lo entregaron en la manzana 4; mi casa está en la 14 y no he recibido nada.
        dizque ya lo recogieron en el punto ocurre de fedex, pero yo no he ido
        el de 99minutos le puso entregado y ni se paró x aquí
        me lo robaron de la entrada, la app sí lo da por entregado
        dice entregado y yo no tengo nada
        alguien firmó por mí
        según ellos ya lo entregaron, es mentira
        dicen que está en la caseta y el vigilante no tiene nada
        el mensajero jura que lo dejó en la puerta
        el guardia de la privada dice que nunca entró ningún repartidor y aparece entregado
        lo dejaron afuera y se lo volaron
        aparece «entregado» y el mapa marca otra calle

partial-delivery =
    { greeting }

    Gracias por preguntar. A su pedido { $order } no le falta nada: viaja en varios paquetes porque los artículos salen de distintos almacenes.
    { $remaining ->
        [one] Falta por llegar { $remaining } paquete, previsto para el { DATETIME($date, dateStyle: "long") }.
       *[other] Faltan por llegar { $remaining } paquetes, previstos para el { DATETIME($date, dateStyle: "long") }.
    }
    Cada uno tiene su propio número de guía en su cuenta, en «Mis pedidos», y el envío se paga una sola vez.
    Si después de esa fecha todavía le falta algo, díganos qué artículo es.

    { closing }
    .title = Falta una parte de mi pedido
    .asks =
        falta la mitad
        solo llegaron 2 cosas de 3
        El pedido llegó incompleto, ¿dónde está lo demás?
        llegó el biberón pero no la crema
        una sola caja y ya pagué todo
        se les olvidó el mameluco
        lo mandan por partes?
        cuándo viene el segundo paquete
        no venía un artículo en la caja
        entrega parcial
        todavía me falta un bulto
        espero la otra mitad del pedido
        en la caja no venía todo, faltaban los baberos
        nomás llegó uno, y los demás?
        nomás venía un calcetín jaja, dónde está el par
        mi kit llegó sin la bolsa, viene con otra guía?
        faltó el talco, lo demás sí está
        Cotejé la caja contra mi compra y hace falta una pieza que sí pagué.
        me entregaron una cajita y el resto pa cuándo

customs-duties =
    { greeting }

    { $customs ->
        [due] Con gusto le explicamos: en su pedido { $order }, los aranceles e impuestos de importación no están incluidos en el precio; el monto lo fija la aduana.
       *[prepaid] Buenas noticias: en su pedido { $order } todo está incluido en el precio, así que al recibirlo no tiene que pagar aranceles ni impuestos.
    }
    { $customs ->
        [due] Se los pedirá la paquetería, en la entrega o con un aviso oficial. La declaración que acompaña al paquete indica el valor exacto de los artículos.
       *[prepaid] Si de todos modos alguien le pide un pago, no lo haga y mándenos una foto del aviso: lo aclaramos con la paquetería.
    }
    Si le llega un SMS con una liga de pago y tiene dudas, enséñenoslo antes de abrirla.

    { closing }
    .title = Aduana e impuestos
    .asks =
        hay que pagar aduana?
        el de la paquetería me pide 300 pesos
        ¿Se pagan aranceles o impuestos de importación?
        me llegó un mensaje de la aduana, es fraude?
        el iva ya viene incluido
        mi paquete está detenido en aduana
        impuestos que nadie me dijo!!
        es de importación? me van a cobrar más?
        por qué tengo que soltar más dinero para que me lo den
        pedimento
        lo mandan de fuera? no quiero que luego me cobren impuestos
        dhl me está cobrando 450 de impuestos para soltármelo
        Vivo en Tijuana, ¿se paga algo por cruzar o ya está cubierto?
        me piden mi rfc y curp para liberarlo de la aduana
        un whatsapp dice que pague 89 pesos de aduana, es real?

return-label =
    { greeting }

    Con gusto. La guía prepagada para devolver su pedido { $order } está en su cuenta, en «Mis pedidos», y puede usarla durante { days-return-window } a partir de la entrega.
    – Puede imprimirla o, si no tiene impresora, mostrar el código QR que aparece abajo.
    – Péguela en la caja y tape la dirección anterior.
    – Deje el paquete en la sucursal de paquetería o aquí: { $collection-point }.
    Guarde el comprobante hasta que le llegue su reembolso.

    { closing }
    .title = Guía de devolución
    .asks =
        donde esta la guia para devolver
        no tengo impresora, cómo le hago
        ¿Me podrían reenviar la guía prepagada?
        no abre el archivo de la etiqueta
        perdí la etiqueta de devolución
        codigo qr devolución
        qué dirección pongo para regresarlo
        en la sucursal no me aceptan la guía
        dónde dejo el paquete de regreso
        mándenme la etiqueta al correo
        el qr no pasó en la sucursal de estafeta
        dónde descargo la guía para regresar los audífonos
        la imprimo en el ciber o así del celular me la aceptan
        la guía de devolución salió borrosa, sí pasa o me mandan otra
        cuál sucursal de mérida me toca para dejar la devolución

return-freight =
    { greeting }

    { $return-freight ->
        [customer] Con gusto le explicamos: cuando la devolución es por gusto, el envío corre por su cuenta. Le recomendamos un envío con guía y guardar el comprobante.
       *[shop] Con gusto le confirmamos que devolver el artículo de su pedido { $order } no le cuesta nada: el envío corre por nuestra cuenta si usa nuestra guía prepagada.
    }
    { $return-freight ->
        [customer] Si el artículo de su pedido { $order } llegó dañado, con defecto o no es el que pidió, díganos antes de mandarlo: en ese caso pagamos nosotros.
       *[shop] La encuentra en su cuenta, en «Mis pedidos».
    }
    Tiene { days-return-window } a partir de la entrega para mandárnoslo.

    { closing }
    .title = ¿Quién paga el envío de la devolución?
    .asks =
        la devolución es gratis?
        quien paga el envío de regreso
        ¿El costo de la devolución corre por mi cuenta?
        cuánto cuesta regresárselos
        no voy a pagar por devolver algo que no sirve
        costo de devolucion
        me descuentan el envío del reembolso?
        yo ya pagué la guía de regreso, me la reponen?
        200 pesos por devolver, se pasan
        devoluciones sin costo
        cuánto me cobran por regresar el aparato
        precio de una devolución
        tengo que pagar yo la paquetería para devolver el aparato
        costo por regresar un calentador de biberones
        regresarlo cuánto cuesta
        me cobran la guía si lo regreso?
        ¿Por qué en una devolución por defecto tendría yo que cubrir el envío?
        es gratis regresarlo o sale de mi bolsa
        me cobraron la recolección y se supone que devolver era sin costo
        si son dos cajas las que regreso, quién paga la paquetería

exchange-size =
    { greeting }

    Con mucho gusto le cambiamos la talla del artículo de su pedido { $order }; tiene { days-return-window } a partir de la entrega para hacerlo.
    Nuestras tallas van por la estatura del bebé en centímetros más que por la edad; la guía de tallas está en la página del artículo. Entre dos tallas, le sugerimos la más grande, que le va a durar más.
    Díganos qué talla quiere y se la apartamos. Después mándenos el artículo con la guía prepagada que está en su cuenta.
    La nueva talla le llegará { within-shipping } a partir de que recibamos la devolución.

    { closing }
    .title = Cambiar la talla
    .asks =
        le quedó chico, quiero una talla más
        pañalero de 6 meses por 9 meses
        El mameluco viene reducido, quisiera la talla que sigue.
        le queda enorme, hay más chica?
        talla 62 en lugar de 68
        qué talla le va a un bebé de 70 cm
        ya creció, cambio por 12 meses
        mangas cortas, cambio de talla
        no le entra
        me equivoqué de talla
        dinero no, nomás otra talla
        le queda justo, hay más grande?
        mi gordo ya no cabe en la de 9 meses, me dan la de 12?
        le nada el mameluco, una más chica porfa
        Compré calcetas 0-6 y le aprietan; quiero 6-12.
        pedí ch en la bata de maternidad y soy m
        las mangas le tapan las manos, quiero una talla menos

refund-method =
    { greeting }

    Con gusto le explicamos: el reembolso de su pedido { $order } se hace siempre al mismo medio con el que pagó.
    { $method ->
        [card] Se abonará a la tarjeta con la que pagó. Si mientras tanto se la cambiaron, lo normal es que el banco asigne el monto a su cuenta.
        [paypal] Se abonará a su cuenta de PayPal; si pagó con una tarjeta por medio de PayPal, el monto regresa a ella.
        [wallet] Se abonará al método de pago registrado en su billetera digital.
       *[none] Se abonará al mismo método de pago que usó en la compra.
    }
    Lo recibirá { within-refund } a partir de que nos llegue el artículo.
    Por su seguridad, nunca pedimos datos bancarios por mensaje.

    { closing }
    .title = Forma de reembolso
    .asks =
        el reembolso es a la tarjeta o cómo
        mi tarjeta ya venció
        ¿Me pueden reembolsar a otra cuenta?
        no quiero un cupón, quiero mi dinero
        cambié de banco desde entonces
        me lo pueden depositar por spei
        pagué con paypal, a dónde regresa
        pagué en oxxo, cómo me devuelven
        necesitan mi clabe?
        fue a meses sin intereses, qué pasa con las mensualidades
        no tengo tarjeta, di efectivo en el oxxo, por dónde me dan el dinero
        si pagué con mercado pago ahí mismo regresa?
        que sea a mi cuenta de nu y no a la de banamex
        Cancelé la tarjeta con la que compré; ¿a dónde caería la devolución?
        en monedero no, mejor por transferencia

refund-late =
    { greeting }

    Gracias por avisarnos. El reembolso de { CURRENCY($amount) } del pedido { $order } salió el { DATETIME($date, dateStyle: "long") } y lamentamos que todavía no lo vea.
    Según el banco, puede tardar unos días más en reflejarse. A veces aparece como cancelación de la compra, con la fecha original: vale la pena revisar también ese estado de cuenta.
    Ya estamos verificando el pago y le compartiremos { within-response } la referencia de la operación, con la que su banco puede localizarlo.

    { closing }
    .title = Reembolso enviado que no se refleja
    .asks =
        dicen que ya reembolsaron y no veo nada
        según quedó reembolsado pero el banco no me muestra nada
        El reembolso anunciado sigue sin reflejarse en mi cuenta.
        mi banco dice que de ustedes no ha entrado nada
        tengo el correo del reembolso pero el dinero no
        según esto reembolsado hace tres semanas
        mándenme el comprobante de la transferencia
        el reembolso que dicen que ya mandaron sigue sin caer
        reembolso emitido y no recibido
        dónde quedó el dinero que mandaron
        20 días del abono y cero pesos
        ustedes dicen que ya pagaron el 10 y banorte dice que no
        pásenme la clave de rastreo del spei del reembolso, no ha caído
        tengo su mensaje de «reembolso exitoso» y mi saldo sigue igualito
        Conforme a su correo el reembolso ya fue aplicado; en mi último corte no aparece.
        neta sí mandaron mi dinero? porque según ustedes ya está y no está

voucher-problem =
    { greeting }

    { $code ->
        [none] Lamentamos que su cupón no haya pasado; con gusto lo revisamos.
       *[other] Lamentamos que el cupón { $code } no haya pasado; con gusto lo revisamos.
    }
    Casi siempre se debe a uno de estos motivos:
    – El código se escribe sin espacios, tal como viene en el mensaje.
    – Solo se acepta un código por pedido.
    – Algunos tienen fecha de vencimiento o compra mínima, indicadas en el mensaje en el que los mandamos.
    Si todo está bien, mándenos una captura del carrito. Si el código era válido, descontamos el monto de su pedido aunque ya haya comprado.

    { closing }
    .title = Cupón no aceptado
    .asks =
        no pasa mi cupón
        código inválido y me lo acaban de mandar
        El cupón es rechazado al momento de pagar.
        se me olvidó poner el código
        -10% del newsletter no lo agarra
        tarjeta de regalo vencida??
        se pueden juntar dos cupones
        no me hizo el descuento
        dónde pongo el código promocional
        la promo no sale en el carrito
        me marca «cupón expirado» y vence hasta mañana
        el código de primera compra no jala
        puse BEBE15 y no me bajó nada
        Cuento con una tarjeta de regalo y el sistema no me permite utilizarla junto con el cupón.
        cuánto es lo mínimo para que aplique el descuento

price-drop =
    { greeting }

    Gracias por decírnoslo; entendemos que moleste ver bajar un precio justo después de comprar.
    Si el artículo de su pedido { $order } cuesta menos en nuestro sitio en los { $price-match ->
        [one] { $price-match } día
       *[other] { $price-match } días
    } siguientes a la compra, le abonamos la diferencia, siempre que sea el mismo artículo, talla y color.
    Responda con el nombre del artículo y el precio que vio. La diferencia regresa al método de pago que usó.

    { closing }
    .title = El artículo ahora cuesta menos
    .asks =
        ahora está más barato!!
        lo compré ayer y hoy está en oferta
        Bajó el precio, ¿me devuelven la diferencia?
        200 pesos menos a la semana, qué coraje
        empezó el hot sale un día después de mi compra
        igualan precios?
        pagué el calentador completo y ahora lo rebajan
        buen fin y yo ya había pagado más
        bajó de precio, qué me ofrecen
        la carriola ya está en 2999 y yo la pagué en 3800, me regresan lo demás?
        ay no, lo bajaron luego luego que compré
        ¿Me respetarían el precio del Buen Fin? Compré cuatro días antes.
        bonifíquenme la diferencia, apenas fue antier
        mismo producto mismo color 150 pesos menos hoy

invoice-copy =
    { greeting }

    Con gusto. La factura (CFDI) de su pedido { $order } se descarga en PDF y XML desde su cuenta, en «Mis pedidos».
    Si todavía no la ha generado, compártanos su RFC, nombre o razón social tal como aparece en su constancia, régimen fiscal, código postal y uso de CFDI.
    Si compró sin registrarse, responda a este mensaje y se la mandamos al correo electrónico que usó.

    { closing }
    .title = Recibir la factura
    .asks =
        necesito factura
        facturan? es para mi contador
        ¿Me podrían enviar la factura de mi compra?
        no venía ticket en la caja
        como descargo el xml
        factura con rfc de mi empresa
        está mal el uso de cfdi
        perdí el comprobante de compra
        facturación
        constancia de situación fiscal dónde la mando
        ya cambió el mes y no facturé, todavía se puede?
        mándenme pdf y xml de los audífonos
        Mi razón social salió mal en el CFDI, ¿lo pueden cancelar y volver a timbrar?
        no me acepta el código postal el portal de facturación
        ocupo mi ticket de compra

repair-part =
    { greeting }

    Buenas noticias: con { $product } casi siempre basta una refacción pequeña, que se cambia sin herramienta especial.
    Se la mandamos gratis con instrucciones ilustradas y le llegará { within-shipping }. No tiene que regresar nada.
    Para atinarle a la pieza necesitamos el número de serie y una foto de la parte que falla.
    Si con eso no queda, vemos con usted el siguiente paso. Sus derechos de garantía siguen igual.

    { closing }
    .title = Refacción para cambiar en casa
    .asks =
        dónde consigo las refacciones
        nomás necesito el empaque de hule
        Busco la tapa suelta, ¿se puede pedir?
        se rompió el botón, lo demás está perfecto
        yo lo arreglo, mándenme la pieza
        refaccion para el warm 2
        en vez de tirarlo le cambio el vaso?
        rosca nueva del biberón
        tutorial para arreglarlo yo
        mandan solo la pieza?
        la tapa ya no cierra, necesito solo eso
        se atoró el botón, quiero nada más esa pieza
        venden la pura pila del monitor?
        perdí el tornillo de la carriola, me mandan uno
        ¿Manejan la charola del esterilizador por separado?
        con que me manden la tapita yo se la pongo
        el hulito ya está aguado, ocupo otro

repair-partner =
    { greeting }

    Con gusto. Para { $product } tenemos talleres autorizados cerca de usted, y el costo corre por nuestra cuenta.
    Díganos su código postal y describa en pocas palabras la falla.
    Le indicaremos { within-response } el taller, su horario y cómo entregar el aparato.
    Si no se pudiera reparar, le propondremos cambiarlo. Sus derechos de garantía siguen igual.

    { closing }
    .title = Reparación cerca de casa
    .asks =
        hay centro de servicio cerca
        ¿Hay algún taller autorizado en mi ciudad?
        no quiero mandarlo por paquetería, dónde lo arreglan
        tienen servicio en guadalajara?
        cuánto cobran por arreglarlo
        mejor repararlo que comprar otro
        que lo cheque un técnico
        vivo en un pueblo, quién lo repara?
        llevarlo yo a componer
        hay dónde lo chequen en monterrey?
        conocen un taller por el centro de xalapa que trabaje con ustedes
        lo quiero llevar yo mismo a que lo reparen, deme la dirección
        centro de servicio autorizado en león
        Soy de Aguascalientes; ¿qué técnico de aquí tienen autorizado para repararlo?

extended-protection =
    { greeting }

    Claro que sí: { $product } puede llevar nuestra protección adicional.
    Dura { $extended-protection ->
        [one] { $extended-protection } mes
       *[other] { $extended-protection } meses
    }. Empieza cuando termina la garantía incluida, que no le cuesta nada.
    Cubre las fallas que se presenten con un uso normal; los detalles y el precio están en la página del artículo. Es opcional y se elige al comprar.

    { closing }
    .title = Protección adicional
    .asks =
        garantía extendida
        se puede pagar más para que la garantía dure más años
        le puedo agregar un seguro?
        ¿Manejan una cobertura ampliada?
        qué es la protección adicional
        vale la pena lo de la protección
        seguro para el calentador de biberones
        y cuando se acabe la garantía qué
        quitar la protección extra del carrito
        cuánto dura la cobertura extra
        si me lo roban el seguro ese lo cubre?
        la protección adicional se paga por mes o de un jalón?
        cuánto sale el plan de protección para la carriola
        puedo cancelar la protección que contraté el mes pasado?
        ¿En qué consiste la garantía extendida y a partir de cuándo corre?

product-use =
    { greeting }

    ¡Qué gusto que ya lo tenga! Así se empieza con { $product }:
    – Ponga el aparato en una superficie plana, meta el biberón sin la tapa y agregue agua hasta la marca.
    – Elija la temperatura y oprima el botón de inicio.
    – Espere unos { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, hasta que suene el aviso.
    Antes de dar el biberón, agítelo con suavidad y pruebe unas gotas en la parte interna de la muñeca: la leche debe estar tibia, nunca caliente. La leche que sobra no se vuelve a calentar.

    { closing }
    .title = Primer uso del aparato
    .asks =
        como se usa el calentador de mamilas
        lo voy a estrenar, qué hago
        ¿Cuánta agua lleva el aparato?
        en cuántos minutos queda lista la leche
        la leche sale hirviendo, qué temperatura le pongo
        perdí el instructivo del warm 2
        pita y no sé por qué
        se pueden calentar papillas?
        sirve para leche materna congelada
        va con tapa o sin tapa?
        no encuentro cómo subirle el volumen a los audífonos
        no le entiendo al aparato, qué botón aplano
        el foquito verde qué significa
        ¿Cómo se le ponen las llantas a la carriola? El instructivo no trae dibujos.
        para 8 onzas cuántos minutos le pongo

garment-care =
    { greeting }

    Con gusto. Para que { $product } conserve su suavidad y su color:
    – Lave la prenda al revés, a { $degrees } °C, con colores parecidos y los broches cerrados.
    – Evite el suavizante y el cloro, que maltratan la tela.
    – Séquela a la sombra y sin secadora.
    – Si la plancha, hágalo a temperatura tibia y por el revés.
    Conviene lavarla antes del primer uso. Si hay diferencias, vale lo que diga la etiqueta cosida en la prenda.

    { closing }
    .title = Lavar y cuidar una prenda
    .asks =
        a cuantos grados se lava
        se puede meter a la secadora?
        ¿Cómo lavo el mameluco para que no se maltrate?
        se encoge si lo lavo con agua caliente?
        manchas de papilla en el pañalero, algún truco?
        a mano o en lavadora
        se despinta?
        con jabón de bebé o normal
        se plancha el dibujo
        qué hago para que no le salgan bolitas al lavarlo
        se puede meter a la lavadora?
        ciclo y temperatura para el pañalero
        se lava con agua fría?
        se le puede echar vanish o se decolora
        se puede tender al rayo del sol?
        cómo le quito lo percudido al babero
        ¿La cobijita va en ciclo delicado o la llevo a la tintorería?
        qué tan caliente puede ir la plancha

injury-report =
    { greeting }

    Lamentamos saber que alguien se lastimó y le agradecemos que nos avise.
    Ya no use { $product } y, si puede hacerlo sin peligro, desconéctelo. Acuda con un médico para que revise la lesión; si es grave, llame enseguida a emergencias.
    Guarde el producto, sus piezas y el empaque tal como están, sin limpiarlos ni repararlos.
    Una persona especialista de nuestro equipo de seguridad de producto se pondrá en contacto con usted { within-response }. Cuéntenos en pocas palabras qué pasó y cómo prefiere que le contactemos.

    { closing }
    .title = Alguien se lastimó
    .asks =
        mi hijo se quemó con el calentador
        me explotó en la mano
        La niña se cortó con un vidrio.
        me dio toques!!
        se empezó a quemar el aparato
        estamos en urgencias por su producto
        se tragó un pedacito de la tetina
        quemadura en el dedo
        le sale humo, es peligroso?
        se lastimó mi bebé
        la bebé tiene una quemadura en el brazo
        se escaldó con el agua del aparato
        mi niño salió lastimado
        la tapa me rebanó el dedo y no para la sangre
        sacó chispas el cargador y le dio un toque a mi hija
        La niña se metió un broche que se zafó del pañalero y casi se nos ahoga; la llevamos al IMSS.
        se volteó la carriola y mi bebé trae un chipote
        se me reventó el vidrio en la mano y me cortó

complaint-apology =
    { greeting }

    Gracias por decírnoslo con franqueza. Lo que nos cuenta no es el servicio que usted merece, y le ofrecemos una disculpa.
    Desde ahora su caso está en manos de una sola persona, responsable de nuestro equipo, que lo revisa desde el principio: ya no tendrá que explicar todo otra vez.
    Recibirá su respuesta { within-response }, con una solución y una fecha.
    Si hay algo que le importe en especial, díganoslo en respuesta a este mensaje.

    { closing }
    .title = Queja
    .asks =
        estoy bien enojada
        pésimo servicio al cliente
        Deseo presentar una queja formal.
        voy a ir a profeco
        quiero hablar con un supervisor
        nunca más les compro
        cinco correos y ninguna solución
        qué falta de respeto con la gente
        me están viendo la cara
        muy decepcionado de su tienda
        nomás me traen de uno a otro
        ya van tres mensajes y nada
        con quién pongo una queja
        cómo me atendieron por teléfono es una grosería
        me contestó muy mal la señorita
        quiero hablar con el encargado
        llevo horas en el teléfono y me pasan con todos y con nadie
        su asesor se burló de mí por teléfono, qué clase de atención es esa
        quiero acusar a quien me atendió en el chat, fue muy grosero
        Nunca en mi vida me habían tratado con tal indiferencia; exijo que me llame un gerente.
        son una burla como empresa

marketplace-dispute =
    { greeting }

    Gracias por avisarnos. Ya vimos el reclamo que abrió por su pedido { $order }.
    Vamos a responder directamente ahí { within-response }, con la documentación necesaria, para que tenga todo en un mismo lugar.
    No tiene que cerrar ni retirar nada. Si tiene fotos o un comprobante de envío, agréguelos al reclamo: se van a tomar en cuenta.
    Su caso recibe la misma atención, decida la plataforma o decidamos nosotros.

    { closing }
    .title = Reclamo abierto en una plataforma
    .asks =
        abri un reclamo en mercado libre
        disputa en paypal
        Reporté el problema en la plataforma.
        reclamo a la z de amazon, cuándo contestan
        mercado libre dice que espere al vendedor
        tengo que cerrar el reclamo?
        pedí la compra protegida
        abrí un caso ayer y nada
        paypal está esperando su respuesta
        en liverpool me dicen que el vendedor externo tiene que contestar mi reporte
        mercado libre ya entró a mediar, ustedes qué van a decir
        subí las fotos al reclamo de walmart, ustedes ya las vieron?
        Levanté una inconformidad en Amazon por la carriola y ahora me piden pruebas; ¿ustedes ya contestaron?
        abrí caso en coppel en línea y ahí no me responden

chargeback =
    { greeting }

    Gracias por escribirnos. Su banco nos informó de la aclaración por { CURRENCY($amount) } del pedido { $order }.
    Mientras la revisa, el dinero está en sus manos. Por eso no iniciamos un reembolso en paralelo, y así nada se paga dos veces.
    Le vamos a enviar la confirmación del pedido y el comprobante de entrega. Por su parte ayudan el estado de cuenta, los mensajes que tenemos y, si lo hay, el comprobante de devolución.
    Le diremos { within-response } cómo va el caso de nuestro lado. La decisión es del banco.

    { closing }
    .title = Cargo en aclaración con el banco
    .asks =
        puse el cargo en aclaración
        contracargo
        Mi banco inició una aclaración por este cargo.
        reclamé el cobro con mi banco
        el banco me pide papeles para la aclaración
        no reconozco este cargo de kestrelle
        me devolvieron ustedes y también el banco
        me clonaron la tarjeta en su página
        qué pasa con el contracargo
        banamex me avisó que ustedes objetaron mi contracargo
        ya levanté folio de aclaración en mi banco, ustedes mandan algo?
        nu me bloqueó la tarjeta por una compra rara en su tienda, ya la reporté como fraude
        El banco resolvió la aclaración a favor de ustedes y no estoy de acuerdo.
        la condusef ya tiene mi caso por el cargo de ustedes

review-request =
    { greeting }

    Muchas gracias por su interés en nuestros artículos.
    Escribir o no una reseña, y qué decir en ella, es decisión suya. No damos nada a cambio de reseñas ni le pedimos a nadie que las cambie o las quite.
    Si algo no le convenció, cuéntenos aquí: buscaremos una solución, sea cual sea su opinión.

    { closing }
    .title = Preguntas sobre las reseñas
    .asks =
        donde dejo mi reseña
        qué me dan si pongo 5 estrellas
        Me ofrecieron un regalo por una reseña positiva, ¿son ustedes?
        quiero cambiar mi comentario
        se borró mi opinión
        sus reseñas son falsas
        cómo califico el producto
        puedo escribir lo que pienso del biberón
        ya no me pidan calificaciones
        dónde le pongo estrellitas a la carriola
        compré como invitado, puedo opinar del producto?
        ¿Dan puntos o cupones por opinar del producto?
        le puse 2 estrellas sin querer, cómo lo edito
        ya me tienen harta con lo de «califica tu compra»

pre-order =
    { greeting }

    Gracias por su preferencia. { $product } está en preventa: la llegada al almacén está prevista para el { DATETIME($date, dateStyle: "long") }.
    El envío saldrá en cuanto llegue y entonces recibirá el número de guía. Si la fecha cambiara, le avisaríamos por escrito.
    Hasta el envío puede cancelar sin costo desde su cuenta, en «Mis pedidos».

    { closing }
    .title = Preventa
    .asks =
        preventa cuándo llega
        aparté el warm 2, hay noticias?
        ¿En qué fecha se envía el artículo de preventa?
        puedo cancelar el apartado
        todavía no sale y ya lo pagué?
        cuándo sale el calentador nuevo
        apartarlo antes de que salga
        otra vez se atrasó la preventa??
        llega el mero día que sale?
        qué día surten lo que aparté del lanzamiento
        si aparto hoy me congelan el precio?
        La preventa decía 30 de abril; ¿se mantiene esa fecha de lanzamiento?
        quiero cancelar mi preventa, ya se tardó en salir
        cuándo cobran la preventa, de una vez o al enviar

out-of-stock =
    { greeting }

    Gracias por su interés. { $product } no está disponible por el momento; esperamos el siguiente lote para el { DATETIME($date, dateStyle: "long") }.
    En la página del artículo puede elegir «Avísenme»: recibirá un mensaje cuando regrese, sin compromiso.
    Si le urge, díganos para qué lo necesita y con gusto le proponemos otra opción disponible.

    { closing }
    .title = Artículo agotado
    .asks =
        agotado
        cuándo vuelven a tener el calentador
        ¿Va a volver a estar disponible el artículo?
        un mes sin existencias, híjole
        avísenme cuando haya
        ya no hay talla 3 meses en ningún lado
        no me deja agregarlo al carrito
        lo van a volver a sacar?
        algo parecido al que se acabó
        sin stock
        va a regresar el producto?
        van a traer otra vez ese color?
        ya lo descontinuaron o nomás se acabó
        ese modelo lo vuelven a tener?
        ya no hay pañaleros amarillos?
        cuándo resurten
        quería el tiraleche y dice agotado, qué otro me recomiendan
        Les agradeceré me avisen cuando tengan de nuevo la crema en existencia.
        siguen sin tener fundas para mi celular, ya van dos meses

altered-item =
    { greeting }

    Gracias por comentarlo. { $product }, de su pedido { $order }, no es exactamente como se ve en el sitio, y debimos explicárselo antes de enviarlo. Le ofrecemos una disculpa.
    { $change ->
        [colour] El tono cambió porque el tinte original ya no estaba disponible; elegimos el más parecido.
        [fabric] La tela cambió porque la original ya no estaba disponible; elegimos otra igual de suave y del mismo peso.
       *[length] El largo se ajustó para que el corte coincida con nuestra guía de tallas actual.
    }
    Puede quedarse con el artículo así o devolverlo sin costo durante { days-return-window } a partir de la entrega. Cambio o reembolso: usted elige.

    { closing }
    .title = Artículo distinto al de la foto
    .asks =
        no es el color de la foto
        la tela no es la que decía
        La prenda está más corta que en la página, ¿por qué?
        cambiaron la tela sin avisar
        no es el rosa que vi
        el corte ya no es como antes
        material diferente al de la pijama anterior
        le subieron la bastilla?
        el artículo viene modificado, no como la descripción
        en la foto era rosa palo y llegó fiusha
        la cobija decía suavecita y está rasposa, no es la tela que anuncian
        ¿Por qué la pañalera no trae el forro que se ve en la publicación?
        se ve bien diferente a como lo ponen en facebook
        en las fotos trae resorte en la cintura y el que llegó no
        el tono se ve diferente a la foto

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Gracias por su mensaje. Feliz Ramadán a quienes lo celebran; durante este mes, nuestro equipo trabaja con horario reducido.
       *[holiday] Gracias por su mensaje. Nuestro equipo está descansando por los días festivos y leerá su mensaje a su regreso.
    }
    Le responderemos a más tardar el { DATETIME($date, dateStyle: "long") }.
    Mientras tanto, en su cuenta, en «Mis pedidos», puede rastrear un paquete o preparar una devolución.

    { closing }
    .title = Horario en días festivos
    .asks =
        cierran en navidad?
        hoy es festivo o qué
        ¿Hay atención entre Navidad y Año Nuevo?
        trabajan el 16 de septiembre
        puente de noviembre abren
        horario en semana santa
        en ramadán entregan igual?
        vacaciones hasta cuándo
        el día de muertos hay alguien
        abren en viernes santo?
        el jueves es día festivo, van a trabajar?
        el 12 de diciembre trabajan?
        de aquí a reyes quién contesta
        ¿Labora su personal el primero de mayo?
        el 5 de febrero cierran por el puente
        en vacaciones de verano atienden normal o paran

vip-care =
    { greeting }

    ¡Muchas gracias por su preferencia de tanto tiempo! Nos da mucho gusto.
    Su consulta se atiende con prioridad y la lleva una persona que conoce sus pedidos y seguirá siendo su contacto hasta el final.
    Recibirá respuesta { within-response }. Si le queda mejor algún horario, díganos.

    { closing }
    .title = Cliente frecuente
    .asks =
        soy clienta desde hace 6 años
        Como clienta frecuente, ¿me pueden dar prioridad?
        hay algo para clientes leales
        aquí he comprado todo para mis 3 hijos
        trato vip porfa
        hay contacto directo para buenos clientes
        tarjeta de puntos
        siempre contenta con ustedes, ya años
        una buena clienta merece más
        ya soy de la casa, me atienden rapidito no?
        desde el 2017 les compro, algún beneficio por antigüedad?
        Somos un kínder y les compramos cada mes; ¿nos asignan un ejecutivo?
        tienen programa de lealtad
        como clienta consentida quiero a la misma muchacha de siempre

satisfaction-survey =
    { greeting }

    Muchas gracias por querer contarnos cómo le atendimos.
    Cuando su consulta quede cerrada, le llegará por correo electrónico una encuesta breve: unas cuantas preguntas y un espacio para comentarios. Es voluntaria y no influye en su caso.
    Si prefiere decirnos de una vez qué le gustó o qué faltó, responda a este mensaje y el equipo lo leerá.

    { closing }
    .title = Calificar la atención
    .asks =
        quiero calificar a la señorita que me atendió
        ¿Dónde puedo evaluar el servicio al cliente?
        la encuesta dónde está
        no me llegó el cuestionario
        me atendieron súper bien, dónde lo digo
        como se evalúa la atención
        una sugerencia sobre su servicio
        encuesta de satisfaccion
        felicitar al joven del chat
        Karla del chat fue un amor, dónde la felicito
        la liga de la encuesta marca error
        quiero dejar un comentario de cómo me atendieron por whatsapp
        ¿A quién le llegan los comentarios de la encuesta?
        qué calificación les puedo dar por la atención y dónde

win-back =
    { greeting }

    ¡Qué gusto volver a saber de usted! Desde su última visita han llegado muchas novedades.
    { $code ->
        [none] Las ofertas del momento están en la página de inicio, sin ningún código.
       *[other] Para su regreso tiene el código { $code }: escríbalo en el carrito antes de pagar.
    }
    Cuéntenos qué edad tiene su bebé o qué anda buscando y le hacemos una sugerencia personal.

    { closing }
    .title = Ofertas para volver
    .asks =
        hace mucho que no compro, hay alguna oferta?
        qué promos tienen ahorita
        ¿Hay algún descuento para una clienta de antes?
        un codiguito para mí
        ofertas de navidad
        viene el segundo bebé, me hacen descuento
        promo día de las madres
        regreso si hay cupón
        cuándo es su buen fin
        qué promo hay para que me anime a regresar
        hay promo para los que ya habíamos comprado antes
        Hace dos años no les compro y espero otro bebé; ¿qué ofertas tendrían?
        cuándo es el hot sale
        mándenme cupón y les compro otra vez

language-not-served =
    { greeting }

    Muchas gracias por su mensaje. Le respondemos en español, el idioma en el que nuestro equipo le puede orientar con precisión.
    Puede escribirnos en el suyo: con gusto nos apoyamos en una traducción y contestamos con frases cortas y sencillas. También ayuda mucho una foto o el número de pedido.
    Recibirá respuesta { within-response }.

    { closing }
    .title = Responder en otro idioma
    .asks =
        hablan inglés?
        do you speak english
        ¿Les puedo escribir en maya o náhuatl?
        yo no hablar bien español
        alguien que hable portugués
        english support please
        mi esposo solo entiende inglés
        instructivo en otro idioma
        vivo en texas, contestan en inglés?
        my wife only speaks english, can you help her
        soy brasileño, entiendo poco el español
        ¿Tienen algún asesor que hable francés?
        me contestan en inglés plis no le entiendo al español
        mi suegra es coreana, le pueden escribir en su idioma?

data-erasure =
    { greeting }

    Gracias por escribirnos. Recibimos su solicitud para eliminar sus datos personales.
    La atenderemos { within-erasure } y se lo confirmaremos por escrito: su cuenta y sus preferencias quedarán eliminadas.
    Solo conservamos las facturas y los documentos que la ley nos obliga a guardar, por el tiempo previsto y para ningún otro uso.
    Antes de hacerlo verificaremos que la solicitud es realmente suya, desde el correo electrónico de su cuenta.

    { closing }
    .title = Eliminar mis datos
    .asks =
        borren mis datos
        derechos arco
        Solicito la cancelación de mis datos personales.
        cerrar mi cuenta para siempre
        qué información tienen de mí
        sáquenme de su base de datos
        darme de baja de todo
        eliminen mi número y mi dirección
        ya no quiero estar registrada
        aviso de privacidad, quiero que me borren
        ya no me manden promociones y borren mi celular
        Ejerzo mi derecho de cancelación ARCO; indíquenme el folio.
        ya no quiero que nadie de su empresa tenga mi dirección ni mi historial
        di de alta una cuenta por error, elimínenla con todo y datos
        de dónde sacaron mi correo, elimínenlo
