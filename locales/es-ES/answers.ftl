# Las respuestas de la tienda de ejemplo Kestrelle para España (usted).

order-status =
    { greeting }

    Gracias por escribirnos sobre su pedido { $order }.
    { $tracking ->
        [none] Estamos preparando su paquete. El número de seguimiento le llegará con la confirmación del envío.
       *[other] Su paquete ya está en camino: con el número de seguimiento { $tracking } puede ver en todo momento por dónde va.
    }
    La entrega está prevista para el { DATETIME($date, dateStyle: "long") }.
    Si ese día no lo ha recibido, responda a este mensaje y abriremos una búsqueda con la empresa de transporte.

    { closing }
    .title = ¿Dónde está mi pedido?
    .asks =
        donde esta mi paquete
        aun no me ha llegado nada
        Quisiera saber en qué estado se encuentra mi pedido.
        cuando llega?
        lo habéis enviado ya o no
        hice el pedido el lunes y ni noticias
        seguimiento
        el enlace del envío no me abre
        con qué agencia lo mandan y qué día pasan
        sigue «en preparación», pasa algo?
        por dónde va mi compra
        oye, los auriculares que os compré el domingo, sabéis cuándo los tengo en casa?
        Buenos días, realicé una compra con ustedes hace dos días y quisiera conocer su situación. Muchas gracias por su atención.
        m podeis decir x donde anda el pedido
        lo trae seur o correos express?
        el pago me sale confirmado pero no sé si ha salido ya del almacén
        qué día viene el cochecito, que tengo que estar en casa
        no encuentro el correo con el número de seguimiento
        perdona que te moleste era solo por saber como va lo mio que no me ha llegado ningun aviso de envio

delivery-delay =
    { greeting }

    Su pedido { $order } no ha llegado en la fecha que le habíamos indicado, y le pedimos disculpas por el retraso.
    La nueva fecha prevista de entrega es el { DATETIME($date, dateStyle: "long") }.
    No tiene que hacer nada: la dirección y el precio no cambian.
    Si ese día tampoco lo recibe, responda a este mensaje y elija lo que prefiera, un nuevo envío o el reembolso de la compra.

    { closing }
    .title = Mi pedido llega tarde
    .asks =
        tenia que llegar ayer!!
        lleváis una semana de retraso
        Ha vencido la fecha de entrega y no he recibido nada.
        cuanto tardan por favor
        ponía 3 días y van 10
        necesito los biberones ya, hace dos semanas que espero
        otra vez han cambiado la fecha
        estoy harta de esperar
        era para el bautizo del domingo y nada
        por qué se demora tanto la entrega
        plazos incumplidos
        debía llegar el jueves y no ha aparecido
        previsto para el viernes y estamos a martes
        lo esperaba anteayer
        prometisteis entrega en 24 horas y ya van seis días
        Con todos mis respetos, la fecha que me indicaron pasó hace más de una semana y sigo sin el cochecito.
        vais tardisimo con la entrega
        pagué envío urgente para nada, tenía que estar aquí el miércoles
        la niña ha nacido ya y el moisés que tenía que venir un mes antes, sin aparecer
        me ponen una fecha nueva, la tercera ya, esto es de risa
        va con retraso SEUR o sois vosotros? era para el 12 y estamos a 17
        me voy de viaje mañana y la crema solar que iba a llegar el lunes no está, os habéis pasado de plazo

item-damaged =
    { greeting }

    Sentimos mucho que el artículo de su pedido { $order } le haya llegado dañado. Por precaución, le rogamos que no lo utilice.
    Responda a este mensaje con dos fotos: una del daño y otra de la caja con la etiqueta de envío.
    Le propondremos una solución { within-response } desde que las recibamos: una pieza de recambio, si con ella se arregla, o un artículo nuevo.
    Todo corre por nuestra cuenta y, hasta entonces, no tiene que devolver nada.

    { closing }
    .title = El artículo ha llegado dañado
    .asks =
        ha llegado roto
        el biberón viene con una raja
        He recibido el producto dañado, ¿cómo procedo?
        caja aplastada y la tapa partida
        se ha derramado la crema por todo el paquete
        cristales por todas partes!! con un bebé en casa
        el pijama nuevo trae un agujero
        rayones y abolladuras en el calientabiberones, de vergüenza
        abrí la caja y estaba hecho polvo
        a quien mando las fotos del golpe
        daños en el transporte
        la funda del móvil vino partida por la mitad
        acabo de abrir el paquete y el esterilizador trae el cristal hecho añicos
        el bote de protector solar ha reventado dentro y está todo pringado
        Lamento comunicarles que el cochecito ha llegado con una rueda torcida y la tela rasgada.
        el de mrw lo ha debido de tirar por las escaleras, viene todo abollado
        paquete mojado y la ropita con manchas de humedad
        llega la caja reventada x un lado y el chupete roto, os mando fotos
        babero descosido nada más sacarlo de la bolsa

wrong-item =
    { greeting }

    Al preparar su pedido { $order } cometimos un error: el artículo que ha recibido no es el que eligió. Le pedimos disculpas.
    El artículo correcto le llegará { within-shipping }; para enviarlo no esperamos a que vuelva el otro.
    Para devolver el otro tiene una etiqueta prepagada en su área de cliente, en «Mis pedidos»: no paga nada.
    ¿Podría indicarnos la referencia impresa en el envase? Nos ayudará a averiguar qué ocurrió en el almacén.

    { closing }
    .title = He recibido un artículo equivocado
    .asks =
        me habéis mandado otra cosa
        esto no es lo que compré
        Pedí el gris y me ha llegado el rosa.
        producto equivocado
        en la caja viene el pedido de otra persona
        talla 6 meses en vez de 12 en la bolsa
        El contenido no coincide con la factura.
        os habéis liado con los pedidos
        otro modelo distinto, quién paga el porte de vuelta
        qué me habéis enviado??
        compré un cargador de móvil y me viene una crema de manos??
        esto va a nombre de una tal Pilar, no es mi pedido
        m habeis enviado unos auriculares q yo no e pedido
        Abro la caja y aparece una manta cuando yo había encargado dos baberos. ¿Cómo lo solucionamos?
        tetinas de flujo rápido en lugar de las de recién nacido, os habéis equivocado al meterlas
        El albarán es correcto, pero el artículo que hay dentro es otro.
        funda para samsung cuando la compré para iphone, fallo vuestro
        vaya cacao lleváis en el almacén, me ha tocado lo de otro cliente

return-start =
    { greeting }

    Tiene { days-return-window } desde la entrega para devolver el artículo de su pedido { $order }, sin necesidad de dar explicaciones; en ese plazo va incluido su derecho legal de desistimiento.
    Es muy sencillo:
    – En su área de cliente, en «Mis pedidos», registre la devolución e imprima la etiqueta prepagada. El código aduanero (HS) ya figura en ella.
    – Entregue el paquete, bien protegido, en el punto de recogida más cercano y guarde el resguardo.
    Le reembolsaremos { within-refund } desde que nos lo comunique, siempre que el artículo haya llegado o nos haya enviado el justificante del envío.

    { closing }
    .title = Devolver un artículo
    .asks =
        como hago una devolucion
        quiero devolver lo que compré
        Deseo ejercer mi derecho de desistimiento.
        no me gusta, os lo mando de vuelta
        hasta cuándo puedo devolverlo
        he cambiado de idea
        desistimiento
        que se lo queden y me devuelvan las perras
        cuantos dias tengo para arrepentirme
        se puede devolver la crema abierta?
        quiero devolver un regalo
        mi hermana me ha regalado el mismo esterilizador, quiero devolver este
        Señores: deseo desistir de la compra de los auriculares y les ruego que me indiquen los pasos.
        q tengo q hacer para devolver
        sin abrir y con el precinto puesto, me lo aceptáis de vuelta?
        se me pasa el plazo para devolver si lo mando el lunes?
        no me convence nada, cómo va lo de devolver cosas aquí
        se puede devolver una prenda a la que ya le corté la etiqueta?
        tramitar devolución

exchange-item =
    { greeting }

    Le cambiamos con gusto el artículo de su pedido { $order }; tiene { days-return-window } desde la entrega para hacerlo.
    Díganos, en respuesta a este mensaje, qué color o modelo prefiere y se lo reservamos.
    Después envíenos el primer artículo con la etiqueta prepagada de su área de cliente, en «Mis pedidos», desde un punto de recogida.
    El nuevo le llegará { within-shipping } desde que recibamos su devolución. Si el precio es distinto, le diremos el importe exacto antes de enviarlo.

    { closing }
    .title = Cambiar un artículo
    .asks =
        lo puedo cambiar por otro?
        lo prefiero en otro color
        Desearía cambiarlo por el modelo superior.
        como va lo del cambio
        me equivoqué de versión al pedir, perdón
        cambio por otra cosa, no quiero el dinero
        al final quiero el calientabiberones grande en vez del mini
        tengo que hacer otro pedido para cambiarlo
        hacéis cambios online
        pedí la funda azul y ahora la quiero verde, os la mando y me enviáis la otra?
        Les quedaría muy agradecida si pudiera cambiar los auriculares blancos por unos negros.
        cambiadme el chupete rosa por el amarillo porfi
        al ver el cochecito en casa preferimos el plegable, hay forma de cambiarlo sin que me devolváis el dinero?
        el regalo lo tiene repe, lo cambiaría por otra cosa de la tienda
        pillé el básico y me arrepiento, pago la diferencia y me dais el pro?
        m lo cambias x el de rayas
        en lugar del estampado de osos querría el liso
        ese tono no me favorece, me lo cambiáis por el beige?

refund-when =
    { greeting }

    Su reembolso de { CURRENCY($amount) } por el pedido { $order } está registrado.
    Lo recibirá { within-refund } desde que nos comunicó la devolución, siempre que el artículo haya llegado o nos haya enviado el justificante del envío.
    { $method ->
        [card] Se abonará en la tarjeta con la que pagó, con su número de pedido como concepto.
        [paypal] Se abonará en su cuenta de PayPal, con su número de pedido como concepto.
        [wallet] Se abonará en el medio de pago registrado en su monedero digital.
       *[none] Se abonará en el mismo medio de pago que utilizó en la compra.
    }
    Si pasado ese plazo no ve el abono, responda a este mensaje y revisaremos la operación con nuestro departamento de contabilidad.

    { closing }
    .title = ¿Cuándo recibiré el reembolso?
    .asks =
        cuando me devolveis el dinero
        y mi dinero qué
        ¿En qué plazo recibiré el reembolso?
        entregué la devolución hace 10 días y sigo esperando
        me debéis 50 euros!!
        esperando el reembolso
        os llegó el paquete el lunes, cuándo pagáis
        en paypal no sale nada
        tiempo de reembolso
        cuanto tarda el abono en la tarjeta
        devolvedme la pasta
        correos ya os entregó mi devolución el martes, para cuándo el ingreso
        Agradecería que me indicaran la fecha aproximada en la que se me abonará lo que devolví.
        cuando se me ingresa lo de los auriculares que os devolvi
        cancelé hace una semana y aún no me habéis reintegrado lo pagado
        me hace falta ese dinero para llegar a fin de mes, qué día me lo ingresáis
        ya os lo devolví todo, y la pasta pa cuando
        devolución aceptada, y ahora cuánto hay que esperar para cobrar
        plazo del abono

double-charge =
    { greeting }

    Gracias por avisarnos, y disculpe la molestia con el pedido { $order }.
    { $charges ->
        [one] Según nos cuenta, un cargo de { CURRENCY($amount) } no debería haberse producido.
       *[other] Según nos cuenta, el importe de { CURRENCY($amount) } se ha cobrado { NUMBER($charges) } veces.
    }
    Estamos revisando los cargos con nuestra plataforma de pagos y le comunicaremos el resultado { within-response }. Todo importe cobrado de más se le reembolsará íntegramente.
    ¿Podría decirnos la fecha de cada cargo? No nos envíe el número de la tarjeta ni de la cuenta: no nos hacen falta.
    Una operación «pendiente» es una retención del banco, todavía no un cargo definitivo.

    { closing }
    .title = Me han cobrado dos veces
    .asks =
        me habéis cobrado dos veces
        he pagado doble!!
        En mi extracto aparecen dos cargos idénticos.
        un solo pedido y dos cobros
        por que me quitais el dinero 2 veces
        le di dos veces al botón de pagar
        cargo duplicado
        mismo importe el lunes y el martes
        esto es un robo, quiero el segundo cobro de vuelta
        el banco dice que habéis pasado el cargo 2x
        me han cobrado más de lo que costaba
        bbva me marca dos movimientos vuestros de 34,90
        me dio error al pagar, repetí y ahora tengo dos cargos
        He comprobado mi cuenta y figura el mismo recibo por duplicado. Ruego que anulen uno de los dos.
        bizum hecho dos veces por la misma compra
        x q me habeis cobrado 60 si el pedido eran 30
        me cobrasteis por paypal y además con la visa
        la web se quedó pillada, le di otra vez y me sale el pago repetido
        el total de la factura no cuadra con lo que me habéis quitado de la cuenta

address-change =
    { greeting }

    { $shipped ->
        [yes] Su pedido { $order } ya ha salido del almacén, por lo que nosotros ya no podemos modificar la dirección de entrega.
       *[no] Buenas noticias: su pedido { $order } sigue en el almacén y todavía se puede modificar la dirección de entrega.
    }
    { $shipped ->
        [yes] Desde el seguimiento del paquete, en su área de cliente, puede desviarlo a un punto de recogida o elegir otro día mientras no esté en reparto.
       *[no] Responda con la dirección completa: nombre, calle y número, piso y puerta, código postal, localidad y provincia.
    }
    { $shipped ->
        [yes] Si no fuera posible, el paquete volverá a nosotros. Indíquenos ya la dirección correcta y se lo reenviaremos sin coste para usted.
       *[no] La actualizaremos y se lo confirmaremos por escrito antes de que salga el paquete.
    }

    { closing }
    .title = Cambiar la dirección de entrega
    .asks =
        cambiar direccion
        puse mal el número del portal
        nos hemos mudado y va a la casa vieja!
        ¿Aún es posible corregir la dirección de envío?
        codigo postal mal, ayuda
        mandadlo a la oficina en vez de a casa
        estaré de vacaciones, puede ir a un punto de recogida?
        se me olvidó poner la escalera y la puerta
        que lo reciba mi suegra en su piso
        errata en la calle
        salió la dirección de mis padres por defecto
        entregad en avenida del Puerto 8
        la calle que puse está mal, esta es la buena
        el piso es el 4ºB y puse el 4ºA, lo podéis arreglar?
        desviadlo a un citypaq porfa
        Les ruego que remitan el paquete a mi domicilio de Valladolid y no al de Burgos.
        me he ido al pueblo hasta septiembre, que me lo lleven allí
        soy un desastre he puesto la direccion antigua como la modifico
        por las mañanas no hay nadie en casa, mandadlo a la tienda de mi cuñado
        calle equivocada!!! aún no ha salido verdad?
        q lo dejen en un locker de inpost en vez de subirlo a mi casa

order-cancel =
    { greeting }

    Tal como nos ha pedido, hemos cancelado su pedido { $order }.
    Le reembolsaremos { CURRENCY($amount) } { within-refund }, en el mismo medio de pago que utilizó en la compra.
    No tiene que hacer nada más: la confirmación de la cancelación está en su área de cliente.
    Si aun así llegara el paquete, puede rechazarlo en la entrega; volverá a nosotros sin coste para usted.

    { closing }
    .title = Cancelar un pedido
    .asks =
        cancelad el pedido
        ya no lo quiero
        Deseo anular la compra realizada esta mañana.
        pedí dos por error, quitadme uno
        se puede anular todavia
        no lo enviéis!!
        lo he encontrado más barato, cancelo
        como borro un pedido en curso
        anulación
        tarda demasiado, paso, cancelar
        lo compró mi hijo sin querer
        parad lo de la canastilla, que ya se la regala la abuela
        Ruego cancelen mi compra antes de que la envíen, ha surgido un imprevisto familiar.
        anulad anulad q le he dado sin querer a comprar
        se puede cancelar una compra hecha con bizum?
        he visto que no me llega el saldo este mes, mejor anulad mi compra antes de mandarla
        ya no me hacen falta los baberos, me echo atrás antes de que salgan
        acabo de darle a comprar, se puede deshacer?
        que no salga del almacén, os lo pido por favor, anuladlo

warranty-claim =
    { greeting }

    Sentimos que { $product }, de su pedido { $order }, no funcione como debería. La garantía legal le cubre durante { $warranty ->
        [one] { $warranty } mes
       *[other] { $warranty } meses
    } desde la entrega.
    Para estudiarlo necesitamos tres datos: qué falla y desde cuándo, el número de serie que figura bajo el aparato o en la etiqueta, y una foto o un vídeo breve.
    Le propondremos una solución { within-response } desde que los recibamos. Si basta con una pieza de recambio, se la enviamos gratis con sus instrucciones.
    Conserva, por supuesto, su derecho a elegir entre la reparación y la sustitución.

    { closing }
    .title = Garantía: el aparato ha dejado de funcionar
    .asks =
        el calientabiberones no va
        ya no calienta nada
        sigue en garantia?
        Quiero hacer uso de la garantía legal.
        se ha estropeado a los 3 meses
        parpadea la luz roja y punto
        lo arregláis o me dais otro
        la batería no aguanta ni diez minutos
        se le ha ido la cremallera al mes
        vaya calidad, un año y a la basura
        el cargador no carga
        perdí el tique, vale la garantía?
        el auricular izquierdo dejó de sonar a las dos semanas
        El esterilizador que adquirí en febrero ya no enciende; solicito que se aplique la garantía.
        se me apaga solo el calientabiberones cada dos por tres
        la rueda del cochecito se ha bloqueado y tiene cinco meses
        el sacaleches perdió fuerza a los 2 meses, eso lo cubrís?
        lo enchufo y nada de nada, son tres años de garantía, no?
        ha cascado el vigilabebés, tengo el tique de marzo
        funcionó perfecto un año y de un día para otro no enciende, me lo tendréis que cambiar o arreglar

out-of-hours =
    { greeting }

    Gracias por su mensaje, que hemos recibido correctamente. En este momento nuestro equipo está fuera de su horario.
    Recibirá una respuesta personal antes del { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Si se trata de un pedido, puede ir indicándonos el número y, si ayuda, adjuntar una foto.
    Si hay un problema de salud, no espere a nuestra respuesta: consulte a un médico.

    { closing }
    .title = Mensaje fuera de horario
    .asks =
        hay alguien?
        hola holaaa
        por qué no contesta nadie
        que horario teneis
        ¿Cuál es su horario de atención al cliente?
        a qué hora abrís mañana
        abrís los sábados
        hablo con una persona o con un robot
        ya sé que es tarde pero contestad
        escribo de madrugada, disculpen
        son las dos de la mañana y tengo una duda, supongo que no estáis
        ola? sigue alguien x ahi
        os llamo y salta el contestador
        ¿Hasta qué hora puedo telefonear por las tardes?
        el domingo atendéis?
        me urge hablar con alguien esta noche
        a mediodía cerráis o es horario seguido?
        llevo media hora esperando en el chat y no aparece nadie

bottle-sterilise =
    { greeting }

    Para esterilizar { $product }, antes del primer uso y después cuando haga falta:
    – Desmonte todas las piezas, lávelas con agua caliente y un poco de lavavajillas y aclárelas bien.
    – Cúbralas de agua en una olla amplia y deje que hiervan { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, sin que se queden pegadas al fondo.
    – Sáquelas con unas pinzas limpias y deje que se sequen y se enfríen sobre un paño limpio.
    Por último, estire la tetina para comprobarla: si está agrietada o pegajosa, cámbiela antes de la próxima toma.

    { closing }
    .title = Esterilizar el biberón
    .asks =
        como se esterilizan los biberones
        cuanto tiempo hay que hervirlos
        se pueden esterilizar en el microondas?
        ¿Hay que esterilizar la tetina nueva antes de usarla?
        madre primeriza, como los limpio
        con el lavavajillas basta?
        no se derrite el plástico al hervir??
        esterilizador de vapor vale
        cada cuánto se esteriliza
        limpiar biberón nuevo
        pastillas o cazuela para esterilizar
        recién parida y sin idea: qué hago con las tetinas antes de la primera toma?
        Mi nieto nació ayer y quisiera saber cómo se desinfectan correctamente los biberones. Antes los hervíamos, ¿sigue haciéndose así?
        hay q esterilizar los chupetes tambien?
        con cinco minutos de hervor es suficiente?
        los cuezo montados o desmontados
        milton en frío vale para estos biberones?
        hasta qué mes hay que seguir esterilizando
        puedo meter las tetinas de silicona en el esterilizador eléctrico

cosmetics-reaction =
    { greeting }

    Gracias por avisarnos. Sentimos que la piel haya reaccionado tras aplicar { $product }.
    Deje de usar el producto y aclare bien la zona con agua tibia. Si las molestias continúan o aumentan, consulte a un médico y muéstrele el envase con la lista de ingredientes (INCI). Si hay dificultad para respirar o hinchazón en la cara, llame enseguida a emergencias.
    Una persona especialista de nuestro equipo de seguridad de producto se pondrá en contacto con usted { within-response }.
    Mientras tanto, conserve el producto y, si puede, envíenos el número de lote impreso en el envase y una foto de la zona.

    { closing }
    .title = Reacción de la piel a un cosmético
    .asks =
        manchas rojas despues de la crema
        a la niña le han salido granitos con la calm cream
        escuece y pica!!
        le pica muchísimo donde le puse el producto
        alergia a vuestro producto, qué hago
        Parece que mi hijo no tolera esta crema.
        ojos hinchados tras ponerla, es grave???
        irritacion
        se le pela la piel desde hace dos días por vuestra culpa
        mejillas ardiendo la primera vez
        notificar efecto no deseado
        me he puesto vuestra crema solar y tengo el cuello lleno de ronchas
        Tras la segunda aplicación de la loción, a mi mujer se le ha enrojecido toda la cara.
        sarpullido al bebe con el aceite de baño
        es normal que escueza tanto el sérum?
        desde que uso el champú tengo eccema detrás de las orejas
        el pediatra dice que es dermatitis por vuestra leche corporal, qué lleva?
        párpados inflamados con el contorno de ojos, estoy asustada
        le ha dado urticaria al niño en las piernas, le había echado la crema del culete

tracking-stuck =
    { greeting }

    Entendemos su inquietud: el seguimiento { $tracking } de su pedido { $order } lleva un tiempo sin mostrar movimientos.
    Entre un centro logístico y otro, un paquete puede viajar varios días sin que lo escaneen. Para salir de dudas abrimos una búsqueda con la empresa de transporte, que nos responderá { within-search }.
    Mientras tanto, puede ser útil mirar en el buzón o preguntar en portería y a los vecinos.
    Si al terminar la búsqueda no aparece, podrá elegir entre un nuevo envío y el reembolso.

    { closing }
    .title = El seguimiento no avanza
    .asks =
        el seguimiento lleva 4 dias parado
        mi paquete está atascado en el mismo sitio
        siempre «en tránsito» desde hace una semana
        El estado del envío no se actualiza desde hace días.
        último movimiento el martes y luego silencio
        salió del centro logístico y se acabó
        da vueltas entre madrid y zaragoza
        retenido en la delegación, qué hago
        el tracking no se mueve
        envío parado
        pone «enviado» desde hace cinco días y no avanza
        ninguna actualización esta semana
        el estado es el mismo desde el jueves
        sale «en reparto» desde ayer y no cambia
        el mismo mensaje desde hace días en el seguimiento
        dice que lo entregan hoy, y así tres días seguidos
        desde el lunes se ha quedado clavado en Coslada
        seur no actualiza nada, la misma pantalla desde hace 6 dias
        No observo ningún cambio en el localizador de Correos desde la semana pasada.
        se ha quedao pillao en la nave de getafe
        «información recibida» y de ahí no pasa
        lo mismo desde el viernes en la web del transportista, podéis reclamar a GLS?
        una semana admitido en correos y ni un escaneo mas
        tracking congelado

parcel-lost =
    { greeting }

    La empresa de transporte ha terminado la búsqueda de su pedido { $order } y el paquete no ha aparecido. Le pedimos disculpas.
    Elija usted cómo seguimos, sin coste alguno:
    – un nuevo envío, que le llegará { within-shipping } desde su respuesta;
    – o el reembolso completo, { within-refund }.
    Basta con que responda «nuevo envío» o «reembolso». Si el primer paquete apareciera, puede rechazarlo en la entrega.

    { closing }
    .title = Paquete perdido
    .asks =
        paquete perdido
        la agencia dice que no lo encuentra
        El envío consta como extraviado, ¿qué van a hacer?
        búsqueda cerrada y ni rastro, mandadlo otra vez
        ha desaparecido mi compra
        correos lo ha perdido
        nadie sabe dónde acabó el envío
        no aparece por ningún lado mi paquete
        seur me ha llamado para decirme que mis auriculares se han perdido por el camino
        la empresa de transporte da el bulto por perdido, mandadme otro o devolvedme el dinero
        la agencia ha cerrado la reclamación sin encontrarlo, y yo qué
        Correos me contesta que la reclamación concluye sin localizar el envío; espero su propuesta.
        robaron la furgoneta de reparto con mi pedido dentro, y ahora?
        nacex dice que se destrozó en la cinta y que lo han tirado, me mandáis otro?

delivered-missing =
    { greeting }

    Sentimos mucho lo ocurrido: la empresa de transporte da por entregado su pedido { $order }, pero usted no lo tiene.
    Puede ser útil mirar en tres sitios: en portería o en casa de los vecinos, en el buzón y junto a la puerta, y en el punto de recogida o en la taquilla de su zona.
    Si no lo encuentra, responda «no está aquí»: preguntaremos a la empresa de transporte dónde lo dejó y quién lo recibió, y le daremos el resultado { within-search }.
    Si el paquete no aparece, no perderá nada: podrá elegir entre un nuevo envío y el reembolso.

    { closing }
    .title = Consta como entregado, pero no está
    .asks =
        sale entregado y aquí no hay nada
        entregado??? a quién???
        me llega el sms de seur de «entregado» y por casa no ha pasado ni dios
        Buenas tardes: el envío figura como depositado en el buzón, pero el buzón está vacío. ¿Podrían comprobarlo?
        la foto de la entrega no es mi puerta, es la del bloque de enfrente
        he mirado la cámara del timbre y ayer no vino ningún repartidor, aunque lo dais por entregado
        segun mrw se lo dieron al conserje y el conserje está de vacaciones
        la app dice q lo recogí yo en el punto celeritas y ni he ido
        Consta una entrega efectuada a las 10:15 en un domicilio que no es el mío.
        he preguntado en todo el edificio y nadie tiene el paquete que según vosotros se entregó el lunes
        quien firmó la entrega?? a esa hora yo estaba currando
        taquilla de inpost vacía y el envío marcado como recogido, yo no he sido
        correos dice que lo dejó en el portal, pues de ahí me lo han robado
        figura entregado, me lo han mangado del rellano
        pone entregado y yo no tengo nada
        han firmado por mí
        entregado según ellos, es mentira
        dicen que está en portería y el portero no tiene nada
        el mensajero jura que lo dejó en la puerta
        según el repartidor lo tiene una vecina y es falso
        el de gls puso una firma que no es la mía y aquí no hay paquete
        Según Correos Express fue entregado ayer a las 12:40, pero yo estaba en casa y no llamó nadie.
        en el citypaq no había nada al abrirlo
        dicen q lo recogio un tal antonio y en mi casa no hay ningun antonio

partial-delivery =
    { greeting }

    No se preocupe, a su pedido { $order } no le falta nada: viaja en varios paquetes porque los artículos salen de almacenes distintos.
    { $remaining ->
        [one] Queda por llegar { $remaining } paquete, previsto para el { DATETIME($date, dateStyle: "long") }.
       *[other] Quedan por llegar { $remaining } paquetes, previstos para el { DATETIME($date, dateStyle: "long") }.
    }
    Cada uno tiene su propio número de seguimiento en su área de cliente, en «Mis pedidos», y los gastos de envío solo se pagan una vez.
    Si después de esa fecha sigue faltando algo, díganos qué artículo es.

    { closing }
    .title = Falta parte de mi pedido
    .asks =
        falta la mitad
        solo han llegado 2 artículos de 3
        El pedido está incompleto, ¿dónde está el resto?
        llegó el biberón pero no la crema
        una caja nada más y lo he pagado todo
        os habéis olvidado del pijama
        lo mandais en varias veces?
        cuándo viene el segundo paquete
        no viene un artículo en la caja
        entrega parcial
        me falta todavía un bulto
        espero la otra mitad del pedido
        en la caja no venía todo, faltaban los baberos
        ha venido uno solo, y los demás?
        de los tres baberos han venido dos
        ha llegado el cochecito pero sin el capazo, viene aparte?
        He recibido únicamente el protector solar; las otras dos cosas que pagué no estaban en el paquete.
        faltan los auriculares, el resto bien
        m falta 1 cosa del pedido
        eran dos bultos y SEUR solo trajo uno
        y el cargador? solo venía la funda
        el albarán pone cuatro artículos y yo cuento tres, va otro envío de camino?

customs-duties =
    { greeting }

    { $customs ->
        [due] En su pedido { $order }, los aranceles e impuestos de importación no están incluidos en el precio; el importe lo fija la aduana de su país.
       *[prepaid] En su pedido { $order } ya está todo incluido en el precio: al recibirlo no tiene que pagar aranceles ni impuestos.
    }
    { $customs ->
        [due] Se los pedirá la empresa de transporte, en la entrega o con un aviso oficial. La declaración que acompaña al paquete indica el valor exacto de los artículos y su código aduanero.
       *[prepaid] Si aun así alguien le reclama un pago, no lo abone y envíenos una foto del aviso: lo aclararemos con la empresa de transporte.
    }
    Si recibe un SMS con un enlace de pago y tiene dudas, enséñenoslo antes de abrirlo.

    { closing }
    .title = Aduanas y aranceles
    .asks =
        hay que pagar aduana?
        el cartero me pide 18 euros por el paquete
        ¿Hay aranceles o impuestos de importación?
        me llegó un sms de aduanas, es una estafa?
        el iva va incluido o no
        paquete parado en aduanas
        gastos de aduana que nadie me dijo!!
        vivo en canarias, pago algo más?
        por qué tengo que soltar dinero para recogerlo
        dua
        correos me pide pagar el iva para soltarme el paquete
        Resido en Melilla y quisiera saber si debo abonar algún arancel al recibirlo.
        desde dónde lo mandáis? no quiero sustos de aduanas
        me ha llegado un mensaje de «correos» pidiendo 2,99 de tasas con un enlace raro
        soy de tenerife, q pasa con el igic
        me piden el dni para el despacho aduanero, es normal?
        tasas de importación
        he pagado 23 euros al mensajero por impuestos, me tocaba a mí?

return-label =
    { greeting }

    La etiqueta de devolución prepagada de su pedido { $order } está en su área de cliente, en «Mis pedidos», y puede usarla durante { days-return-window } desde la entrega. El código aduanero (HS) ya figura en ella.
    – Puede imprimirla o, si no tiene impresora, mostrar el código QR que aparece debajo.
    – Péguela en la caja tapando la dirección anterior.
    – Deje el paquete en un punto de recogida o aquí: { $collection-point }.
    Guarde el resguardo hasta que le llegue el reembolso.

    { closing }
    .title = Etiqueta de devolución
    .asks =
        donde esta la etiqueta de devolucion
        no tengo impresora, cómo lo hago
        ¿Podrían reenviarme la etiqueta prepagada?
        no se abre el archivo de la etiqueta
        he perdido el papel para devolver
        codigo qr devolución
        qué dirección pongo para devolverlo
        en el punto de recogida no me aceptan la etiqueta
        dónde dejo el paquete de vuelta
        me piden un código de aduanas para la devolución
        el qr no lo lee la máquina de correos
        la etiqueta me llegó cortada, mandadme otra
        No dispongo de impresora ni de ordenador; ¿basta con enseñar el código en la oficina de Correos?
        dnde se descarga la pegatina para devolver
        en qué oficina de Cáceres puedo dejar la devolución
        se me ha caducado la etiqueta, podéis generar otra?
        ya he registrado la devolución pero no me sale nada para imprimir en el área de cliente
        pego la etiqueta nueva encima de la vieja o da igual

return-freight =
    { greeting }

    { $return-freight ->
        [customer] En una devolución por decisión propia, los gastos de envío corren por su cuenta. Le recomendamos un envío con seguimiento y guardar el resguardo del punto de recogida; el código aduanero (HS) figura en su factura.
       *[shop] Devolver el artículo de su pedido { $order } no le cuesta nada: los gastos corren por nuestra cuenta si utiliza nuestra etiqueta prepagada, que ya lleva el código aduanero (HS), en cualquier punto de recogida.
    }
    { $return-freight ->
        [customer] Si el artículo de su pedido { $order } está dañado, defectuoso o no es el que pidió, díganoslo antes de enviarlo: en ese caso pagamos nosotros.
       *[shop] La encontrará en su área de cliente, en «Mis pedidos».
    }
    Tiene { days-return-window } desde la entrega para enviárnoslo.

    { closing }
    .title = ¿Quién paga el envío de la devolución?
    .asks =
        la devolución es gratis?
        quien paga los portes de vuelta
        ¿Los gastos de devolución corren de mi cuenta?
        cuanto cuesta mandaroslo
        no pienso pagar por devolver algo que no va
        gastos de devolucion
        me descontáis el porte del reembolso?
        ya pagué yo el envío, me lo abonáis?
        10 euros por devolver, os habéis pasado
        portes debidos
        qué me cobran por devolver el aparato
        precio de una devolución
        tengo que pagar yo el mensajero para devolver el aparato
        gastos por devolver un calientabiberones
        devolverlo cuánto cuesta
        si lo devuelvo me toca pagar a mí la mensajería?
        Antes de iniciar nada, ¿el coste del transporte de vuelta lo asumen ustedes?
        m cobrais x devolver?
        cuánto me descontáis si devuelvo solo una cosa
        en otras tiendas ya cobran por devolver, vosotros también?
        el cochecito pesa 12 kilos, quién se hace cargo del porte si os lo mando
        pagué 8,50 en correos por mandaros los auriculares defectuosos y quiero que me los reintegréis
        devolución desde mallorca, tiene recargo?

exchange-size =
    { greeting }

    Le cambiamos con gusto la talla del artículo de su pedido { $order }; tiene { days-return-window } desde la entrega para hacerlo.
    Nuestras tallas van por la altura del bebé en centímetros más que por la edad; la guía de tallas está en la página del artículo. Entre dos tallas, le aconsejamos la mayor, que le durará más.
    Díganos qué talla quiere y se la reservamos. Después, envíenos el artículo con la etiqueta prepagada de su área de cliente.
    La nueva talla le llegará { within-shipping } desde que recibamos la devolución.

    { closing }
    .title = Cambiar la talla
    .asks =
        me queda pequeño, quiero una talla más
        body de 6 meses por 9 meses
        El pelele talla poco, quisiera la talla superior.
        le está enorme, hay más pequeña?
        talla 62 en lugar de 68
        qué talla cojo para un bebé de 70 cm
        ha crecido mucho, cambio por la de 12 meses
        mangas cortas, cambio de talla
        no le entra
        me equivoqué de talla
        dinero no, solo otra talla
        le va justo, hay más grande?
        compré la 74 y mi hijo lleva ya la 80, me la cambiáis?
        calza un 20 y los patucos le aprietan, quiero el 21
        Le compré a mi nieta un pijama de 18 meses y no le abrocha; quisiera el siguiente número.
        le baila el body, una talla menos plis
        talláis pequeño no? lo quiero en la siguiente
        los leotardos no le pasan del muslo, cambio por la de 2 años
        me viene grande el sujetador de lactancia, necesito la 90B
        entre la 3-6 y la 6-9 cual me cojo? pesa 7 kilos

refund-method =
    { greeting }

    El reembolso de su pedido { $order } se hace siempre por el mismo medio con el que pagó.
    { $method ->
        [card] Se abonará en la tarjeta con la que pagó. Si entretanto la ha renovado, lo habitual es que el banco asigne el importe a su cuenta.
        [paypal] Se abonará en su cuenta de PayPal; si pagó con una tarjeta a través de PayPal, el importe vuelve a ella.
        [wallet] Se abonará en el medio de pago registrado en su monedero digital.
       *[none] Se abonará en el mismo medio de pago que utilizó en la compra.
    }
    Lo recibirá { within-refund } desde que nos comunicó la devolución, siempre que el artículo haya llegado o nos haya enviado el justificante del envío.
    Por su seguridad, nunca pedimos datos bancarios por mensaje.

    { closing }
    .title = Forma de reembolso
    .asks =
        el reembolso va a la tarjeta o cómo
        mi tarjeta ha caducado
        ¿Pueden reembolsarme en otra cuenta?
        no quiero un vale, quiero mi dinero
        he cambiado de banco desde entonces
        me lo podéis devolver por bizum
        pagué con paypal, a dónde vuelve
        devolución por transferencia
        necesitáis mi iban?
        pagué contra reembolso, cómo me devolvéis
        hacédmelo por bizum que es más rápido
        pagué con la tarjeta de mi madre, a quién le vuelve el dinero?
        La cuenta de Bankia desde la que pagué ya no existe. ¿Dónde me harán el abono?
        mitad con tarjeta regalo mitad visa, cómo lo repartís?
        prefiero que me lo ingreséis en mi cuenta de openbank
        pagado con klarna: devolvéis a ellos o a mí
        me robaron la tarjeta y la anulé, dónde me vais a devolver
        me reembolsáis en la misma tarjeta regalo con la que pagué?

refund-late =
    { greeting }

    El reembolso de { CURRENCY($amount) } del pedido { $order } salió el { DATETIME($date, dateStyle: "long") } y sentimos que todavía no lo vea.
    Según el banco, el abono puede tardar unos días más en aparecer. A veces figura como anulación de la compra, con la fecha original: merece la pena mirar también ese extracto.
    Estamos comprobando el pago y le comunicaremos { within-response } la referencia de la operación, con la que su banco podrá localizarla.

    { closing }
    .title = Reembolso enviado que no llega
    .asks =
        decís que está reembolsado y no veo nada
        me sale como devuelto pero en la cuenta todo sigue igual
        El reembolso anunciado sigue sin aparecer en mi cuenta.
        el banco dice que de vosotros no ha entrado nada
        tengo el correo del reembolso pero no el dinero
        reembolsado hace tres semanas según vosotros
        mandadme el justificante de la transferencia
        lo que decís que me habéis ingresado sigue sin abonarse
        devolución emitida y no recibida
        dónde está el dinero que me mandasteis
        hace 20 días del abono y cero euros
        según vuestro correo lo pagasteis el 5 y en caixabank no consta
        os pido el número de operación del reembolso, mi banco no lo localiza
        Me aseguraron que la transferencia estaba hecha; han transcurrido dos semanas y no la he recibido.
        pone q ya me lo habeis abonado pero en mi cuenta ni un centimo
        confirmasteis el reembolso de los auriculares y en ing sigue sin salir
        llevo quince días mirando la app del santander por un dinero que decís que ya enviasteis
        reembolso «completado» en vuestra web, cero en mi tarjeta
        a lo mejor lo habéis ingresado en otra cuenta, porque en la mía vuestro reembolso no está

voucher-problem =
    { greeting }

    { $code ->
        [none] Sentimos que su código no haya sido aceptado.
       *[other] Sentimos que el código { $code } no haya sido aceptado.
    }
    Casi siempre se debe a uno de estos motivos:
    – El código se escribe sin espacios, tal como aparece en el mensaje.
    – Solo se admite un código por pedido.
    – Algunos tienen fecha de caducidad o una compra mínima, indicadas en el mensaje con el que los enviamos.
    Si todo está bien, envíenos una captura de la cesta. Si el código era válido, descontaremos el importe de su pedido aunque ya haya comprado.

    { closing }
    .title = Código de descuento no aceptado
    .asks =
        el codigo descuento no funciona
        código no válido y me lo acabáis de mandar
        El vale se rechaza al pagar.
        se me olvidó poner el cupón
        -10% newsletter no me lo coge
        tarjeta regalo caducada??
        se pueden juntar dos códigos
        no me ha hecho el descuento
        dónde meto el código promocional
        la promo no sale en la cesta
        BIENVENIDA10 no me entra
        el cupón de cumpleaños me dice que ya está usado y no lo he usado
        He introducido el código tal como viene en su correo y me indica «no aplicable».
        tengo dos tarjetas regalo y solo me deja meter una
        q compra minima pide el descuento
        me habéis cobrado el total, el código de la influencer no ha restado nada
        no encuentro la casilla para el cupón
        el cupón desaparece en cuanto cambio la forma de pago

price-drop =
    { greeting }

    Ver bajar un precio justo después de comprar molesta, lo entendemos.
    Si el artículo de su pedido { $order } cuesta menos en nuestra web en los { $price-match ->
        [one] { $price-match } día
       *[other] { $price-match } días
    } siguientes a la compra, le abonamos la diferencia, siempre que sea el mismo artículo, talla y color.
    Responda con el nombre del artículo y el precio que ha visto. La diferencia vuelve al medio de pago que utilizó.

    { closing }
    .title = El artículo ahora cuesta menos
    .asks =
        ahora está más barato!!
        lo compré ayer y hoy está de oferta
        El precio ha bajado, ¿abonan la diferencia?
        15 euros menos a la semana, qué rabia
        rebajas justo al día siguiente
        igualáis precios?
        pagué el calientabiberones a precio completo y ahora lo rebajan
        black friday y yo pringando
        ha bajado de precio, qué hacéis por mí
        me costó 45 el martes y ahora lo veo a 32, me devolvéis lo que va de más?
        acabo de comprar los auriculares y os da por rebajarlos, no hay derecho
        ¿Cabe la posibilidad de que me abonen la diferencia ahora que el edredón está de oferta?
        vaya chasco, al día siguiente lo ponéis al 30%
        si lo devuelvo y lo compro otra vez me ahorro 20 euros, me los dais y acabamos antes?
        ha bajao justo despues d pagarlo
        en vuestra propia web cuesta menos que cuando lo cogí
        ajuste de precio por las rebajas de enero

invoice-copy =
    { greeting }

    Puede descargar la factura de su pedido { $order } en PDF desde su área de cliente, en «Mis pedidos».
    Si compró sin registrarse, responda a este mensaje y se la enviaremos al correo electrónico que utilizó.
    Si la necesita a nombre de una empresa o con su NIF, indíquenos el nombre o la razón social, el NIF y el domicilio fiscal.

    { closing }
    .title = Recibir la factura
    .asks =
        necesito la factura
        factura para la gestoría
        ¿Podrían enviarme un duplicado de la factura?
        no viene tique en la caja
        como descargo la factura
        factura con nif de autónomo
        falta el cif en la factura
        he perdido el comprobante de compra
        factura a nombre de la guardería
        justificante para el seguro
        me mandas la factura de los auriculares q es para el curro
        Les ruego factura a nombre de mi sociedad, con CIF y domicilio en Pamplona.
        hacienda me pide las facturas del trimestre y me falta la vuestra
        se me borró el correo con el recibo
        la quiero con el iva desglosado
        compré como invitada, dónde encuentro la factura?
        está mal el apellido en la factura, lo podéis corregir?
        el pdf de la factura me sale en blanco

repair-part =
    { greeting }

    Buenas noticias: en { $product } suele bastar con una pequeña pieza, que se cambia sin herramientas especiales.
    Se la enviamos gratis con instrucciones ilustradas y le llegará { within-shipping }. No tiene que devolver nada.
    Para acertar con la pieza necesitamos el número de serie y una foto de la zona afectada.
    Si no fuera suficiente, buscaremos con usted el siguiente paso. Sus derechos de garantía legal no cambian.

    { closing }
    .title = Pieza de recambio para montar en casa
    .asks =
        dónde encuentro los recambios
        solo necesito la junta
        Busco la tapa suelta, ¿se puede pedir?
        se rompió el botón, lo demás va de lujo
        soy manitas, mandadme la pieza
        recambio para el warm 2
        en vez de tirarlo cambio la cubeta?
        rosca nueva del biberón
        tutorial para arreglarlo yo
        enviáis solo la pieza?
        la tapa no cierra, necesito solo eso
        se me ha perdido una almohadilla de los auriculares, las vendéis sueltas?
        solo me hace falta la rueda delantera del cochecito, la monto yo
        ¿Disponen de arneses de repuesto para la silla?
        la arandela de goma está gastada, tenéis otra?
        si me mandáis el cable lo cambio yo en un momento
        se ha partido la patilla del cierre, no quiero un aparato nuevo, solo esa piececita
        q referencia es la boquilla
        despiece del calientabiberones

repair-partner =
    { greeting }

    Para { $product } contamos con talleres colaboradores cerca de usted, y los gastos corren por nuestra cuenta.
    Díganos su código postal y describa brevemente la avería.
    Le indicaremos { within-response } el taller, su horario y cómo entregar el aparato.
    Si la reparación no fuera posible, le propondremos la sustitución. Sus derechos de garantía legal no cambian.

    { closing }
    .title = Reparación cerca de casa
    .asks =
        hay servicio tecnico cerca
        ¿Existe algún taller autorizado en mi zona?
        no quiero mandarlo por correo, dónde me lo arreglan
        tenéis sat en sevilla?
        cuánto cuesta arreglarlo
        mejor repararlo que comprar otro
        que lo mire un técnico
        vivo en un pueblo, hay quien lo repare?
        llevarlo en mano a reparar
        en zaragoza hay algún sitio donde lo miren?
        adónde lo llevo a reparar en A Coruña
        Mi esposa y yo preferiríamos llevarlo en persona a un taller de la zona. ¿Cuál nos corresponde?
        servicio técnico oficial
        viene alguien a casa a arreglarlo o lo acerco yo a una tienda?
        m podeis dar la direccion de un reparador x murcia
        con qué talleres trabajáis en canarias
        el de la ferretería no se atreve a abrirlo, quién es vuestro reparador por Albacete

extended-protection =
    { greeting }

    Sí, { $product } admite nuestra protección adicional.
    Dura { $extended-protection ->
        [one] { $extended-protection } mes
       *[other] { $extended-protection } meses
    }. Comienza cuando termina la garantía legal, que le corresponde en todo caso y no cuesta nada.
    Cubre las averías que surjan con un uso normal; los detalles y el precio están en la página del artículo. Es voluntaria y se elige al hacer la compra.

    { closing }
    .title = Protección adicional
    .asks =
        extensión de garantía
        puedo añadir un seguro?
        ¿Ofrecen una cobertura ampliada?
        qué es la protección adicional
        merece la pena lo de la protección
        seguro para el calientabiberones
        y despues de los tres años qué
        quitar la protección extra de la cesta
        cuánto dura la cobertura extra
        me interesa ampliar la garantía de los auriculares a cinco años
        cuánto vale el seguro ese que sale al comprar
        ¿Cubre la protección adicional también las roturas por caída?
        compré ayer sin el seguro, lo puedo poner ahora?
        me la ofrecéis todo el rato, la garantía extra de verdad sirve de algo?
        pagando un poco más cuantos años tengo
        me he arrepentido del seguro extra, lo puedo quitar y quedarme con lo demás?
        q incluye la cobertura ampliada

product-use =
    { greeting }

    Así se empieza con { $product }:
    – Ponga el aparato sobre una superficie plana, coloque el biberón sin el capuchón y vierta agua hasta la marca.
    – Elija la temperatura y pulse el botón de inicio.
    – Espere unos { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, hasta que suene el aviso.
    Antes de dar el biberón, agítelo con suavidad y pruebe unas gotas en la cara interna de la muñeca: la leche debe estar tibia, nunca caliente. La leche sobrante no se vuelve a calentar.

    { closing }
    .title = Primer uso del aparato
    .asks =
        como se usa el calientabiberones
        lo estreno hoy, qué hago
        ¿Cuánta agua lleva el aparato?
        en cuántos minutos está lista la leche
        la leche sale ardiendo, qué temperatura pongo
        he perdido el manual del warm 2
        pita y no sé qué quiere
        se pueden calentar potitos?
        vale para leche materna congelada
        va con la tapa puesta?
        como se emparejan los auriculares al movil
        no entiendo los simbolitos de los botones
        Acabo de recibir el calientabiberones y en la caja no encuentro las instrucciones. ¿Cómo se pone en marcha?
        cómo se pliega el cochecito, que no hay manera
        hasta qué raya lleno de agua
        cuánto hay que cargarlo la primera vez
        qué programa uso si la leche viene de la nevera
        le cabe un biberón de cristal ancho al aparato?

garment-care =
    { greeting }

    Para que { $product } conserve su suavidad y su color:
    – Lave la prenda del revés, a { $degrees } °C, con colores parecidos y los corchetes cerrados.
    – Evite el suavizante y la lejía, que estropean las fibras.
    – Séquela al aire, sin sol directo y sin secadora.
    – Si la plancha, hágalo templado y por el revés.
    Conviene lavarla antes del primer uso. Si hay diferencias, vale lo que diga la etiqueta cosida en la prenda.

    { closing }
    .title = Lavar y cuidar una prenda
    .asks =
        a cuantos grados se lava
        se puede meter en la secadora?
        ¿Cómo lavo el pelele sin estropearlo?
        encoge si lo lavo con agua caliente?
        manchas de zanahoria en el body, trucos
        lavadora o a mano
        destiñe?
        hace falta detergente de bebé
        se plancha el dibujo
        cómo lo lavo para que no le salgan bolitas
        se puede meter en la lavadora?
        programa y temperatura para el body
        ropita nueva, la lavo antes de ponérsela o no hace falta?
        la lana merina se puede lavar con lo demás?
        ¿Qué temperatura recomiendan para las sábanas de la minicuna?
        se ha hecho caca hasta el cuello, cómo salvo el pelele blanco
        el arrullo huele a leche agria por más que lo lavo
        centrifugado sí o no
        suavizante en la ropa del bebe vale?
        cómo limpio la funda de tela de la silla de paseo

injury-report =
    { greeting }

    Sentimos saber que alguien ha resultado herido y le agradecemos que nos avise.
    No utilice más { $product } y, si puede hacerlo sin peligro, desenchúfelo. Acuda a un médico para que valore la lesión; si es grave, llame enseguida a emergencias.
    Conserve el producto, sus piezas y el embalaje tal como están, sin limpiarlos ni repararlos.
    Una persona especialista de nuestro equipo de seguridad de producto se pondrá en contacto con usted { within-response }. Cuéntenos en pocas palabras qué ha pasado y cómo prefiere que le localicemos.

    { closing }
    .title = Alguien se ha hecho daño
    .asks =
        mi hijo se ha quemado con el calientabiberones
        me ha explotado en la mano
        La niña se ha cortado con un cristal.
        me ha dado calambre!!
        ha empezado a arder
        estamos en urgencias por vuestro producto
        se ha tragado un trocito de tetina
        quemadura en el dedo
        echa humo, es peligroso?
        se ha hecho daño el peque
        la peque tiene una quemadura en el brazo
        se ha escaldado con el agua del aparato
        el auricular se recalentó y me ha hecho una ampolla en la oreja
        Mi nieto se ha pillado el dedo al plegar el cochecito y sangra bastante.
        chispazo al enchufar el cargador y se me ha dormido el brazo
        se ha atragantado con una pieza que se soltó del chupete
        se abrió el arnés y el niño se ha caído de la silla
        m e cortado con el borde de la tapa
        se le ha clavado una pieza en el pie y hemos tenido que ir a que se la saquen
        menudo susto, el crío ha acabado en el hospital con la mano escaldada por el aparato

complaint-apology =
    { greeting }

    Lo que nos cuenta no es el servicio que usted merece, y le pedimos disculpas.
    Desde ahora su caso está en manos de una sola persona, responsable de nuestro equipo, que lo revisa desde el principio: no tendrá que volver a explicarlo todo.
    Recibirá su respuesta { within-response }, con una solución y una fecha.
    Si hay algo que le importa especialmente, díganoslo en respuesta a este mensaje.

    { closing }
    .title = Reclamación
    .asks =
        estoy indignada
        atención al cliente pésima
        Deseo presentar una reclamación formal.
        hoja de reclamaciones
        pásenme con un responsable
        no vuelvo a comprar aquí
        cinco correos y ninguna solución
        qué vergüenza tratar así a la gente
        me estáis tomando el pelo
        muy decepcionado con la tienda
        me mareáis de uno a otro
        tercer mensaje y ni caso
        con quién me puedo quejar
        cómo me han tratado por teléfono es indigno
        me contestó fatal vuestra compañera
        quiero hablar con el jefe, estoy descontento
        llevo tres llamadas y cada uno me dice una cosa distinta
        No estoy en absoluto conforme con el trato recibido y exijo hablar con la persona al cargo.
        me habló a gritos vuestro agente de la tarde
        sois unos informales
        voy a ir a la oficina de consumo por cómo atendéis
        q falta d seriedad madre mia
        me prometisteis que me llamabais el lunes y hasta hoy
        estoy harto de repetir mi caso a cada agente. Que alguien se haga cargo de una vez, por favor.

marketplace-dispute =
    { greeting }

    Hemos visto la reclamación que abrió por su pedido { $order }.
    Responderemos directamente allí { within-response }, con la documentación necesaria, para que lo tenga todo en un mismo sitio.
    No tiene que cerrar ni retirar nada. Si dispone de fotos o de un resguardo de envío, adjúntelos a la reclamación: se tendrán en cuenta.
    Su caso recibe la misma atención, decida la plataforma o decidamos nosotros.

    { closing }
    .title = Disputa abierta en una plataforma
    .asks =
        he abierto una disputa en paypal
        reclamación de la a a la z amazon
        He comunicado el problema al marketplace.
        caso de ebay abierto, cuándo contestáis
        la plataforma dice que espere al vendedor
        tengo que cerrar la disputa?
        he pedido la garantía de la plataforma
        abrí una incidencia ayer en aliexpress
        paypal espera vuestra respuesta
        tengo abierta la reclamación en miravia y pone pendiente del vendedor
        he reclamado en el marketplace del corte inglés y me remiten a vosotros
        Amazon me ha dado 48 horas para aportar pruebas sobre este pedido. ¿Van a contestar ustedes?
        podeis contestar x el centro de resoluciones de paypal
        en wallapop me sale disputa en curso
        hay que cancelar la reclamación de aliexpress o la dejo abierta?
        qué fotos subo al caso de ebay
        he puesto una incidencia en pccomponentes por vuestro producto

chargeback =
    { greeting }

    Su banco nos ha comunicado que usted ha impugnado un cargo de { CURRENCY($amount) } del pedido { $order }.
    Mientras lo estudia, el importe está en sus manos. Por eso no iniciamos un reembolso en paralelo, y así nada se paga dos veces.
    Le remitiremos la confirmación del pedido y el justificante de entrega. Por su parte son útiles el extracto, nuestra correspondencia y, si lo hay, el resguardo de la devolución.
    Le diremos { within-response } cómo está el caso en nuestra tienda. La decisión corresponde al banco.

    { closing }
    .title = Cargo impugnado en el banco
    .asks =
        he devuelto el recibo en el banco
        chargeback
        Mi banco ha iniciado una retrocesión del cargo.
        he reclamado el cobro a mi banco
        el banco me pide papeles por la disputa del cargo
        no reconozco este cargo de kestrelle
        me habéis devuelto vosotros y también el banco
        me han clonado la tarjeta en vuestra web
        contracargo en curso qué pasa ahora
        he pedido al santander que anule vuestro cargo
        devolví el adeudo desde la app y ahora qué
        La entidad me solicita un justificante del comercio para resolver la retrocesión.
        en caixabank me han repuesto provisionalmente el importe mientras investigan
        hay un cobro vuestro que yo no he hecho, ya lo he denunciado en el banco
        reclamacion a visa x un pago en vuestra tienda
        quiero retirar la disputa que abrí con mi banco, qué hago
        operación fraudulenta en mi tarjeta a vuestro nombre

review-request =
    { greeting }

    Gracias por su interés en nuestros artículos.
    Escribir o no una opinión, y qué decir en ella, es decisión suya. No ofrecemos nada a cambio de opiniones ni pedimos a nadie que las cambie o las retire.
    Si algo no le ha convencido, cuéntenoslo aquí: buscaremos una solución, sea cual sea su opinión.

    { closing }
    .title = Preguntas sobre las opiniones
    .asks =
        donde dejo una opinion
        qué me dais si pongo 5 estrellas
        Me ofrecieron un regalo por una reseña positiva, ¿son ustedes?
        quiero cambiar mi comentario
        mi reseña ha desaparecido
        vuestras opiniones son falsas
        cómo se valora un producto
        puedo escribir lo que pienso del biberón
        dejad de pedirme valoraciones
        quería ponerle unas estrellitas a los auriculares, dónde se hace
        por qué no sale publicado mi comentario sobre el cochecito
        ¿Es obligatorio escribir una valoración del producto?
        me equivoqué, le puse 1 estrella y era un 5
        dais algun regalito x comentar?
        seguro que las opiniones de la web las escribís vosotros
        me habéis censurado la crítica de la crema
        otro correo más para que opine de mi compra, basta ya

pre-order =
    { greeting }

    { $product } está en preventa: la llegada al almacén está prevista para el { DATETIME($date, dateStyle: "long") }.
    El envío saldrá en cuanto llegue y entonces recibirá el número de seguimiento. Si la fecha cambiara, le avisaríamos por escrito.
    Hasta el envío puede cancelar sin coste desde su área de cliente, en «Mis pedidos».

    { closing }
    .title = Preventa y reservas
    .asks =
        preventa cuándo llega
        reservé el warm 2, hay novedades?
        ¿En qué fecha se enviará el artículo reservado?
        puedo cancelar la reserva
        no ha salido y ya lo he pagado?
        cuándo sale el calientabiberones nuevo
        reservar antes del lanzamiento
        se retrasa otra vez la preventa??
        llega el día que sale?
        encargué los auriculares nuevos antes de que salgan, siguen para junio?
        Al reservar me cobraron el importe íntegro; ¿cuándo se despacha el lanzamiento?
        apuntadme al prelanzamiento
        la preventa del cochecito no para de cambiar de fecha
        q dia sale a la venta el modelo nuevo
        si reservo hoy cuándo me lo mandáis
        cobráis ya o cuando lo enviéis? es una preventa
        anular mi reserva del modelo que aún no ha salido

out-of-stock =
    { greeting }

    { $product } no está disponible por el momento. Esperamos la próxima entrega para el { DATETIME($date, dateStyle: "long") }.
    En la página del artículo puede pulsar «Avísenme»: recibirá un mensaje cuando vuelva, sin compromiso.
    Si le corre prisa, díganos para qué lo necesita y le propondremos con gusto una alternativa disponible.

    { closing }
    .title = Artículo agotado
    .asks =
        agotado
        cuando reponeis el calientabiberones
        ¿Volverá a estar disponible el artículo?
        un mes sin existencias, vaya
        avisadme cuando vuelva
        no queda la talla 3 meses en ningún sitio
        no me deja añadirlo a la cesta
        lo vais a volver a hacer?
        algo parecido al que está agotado
        sin stock
        volverá el producto?
        vais a traer otra vez este color?
        descatalogado o solo agotado
        para cuándo más fundas verdes
        me he quedado sin la crema y siempre pone «no disponible»
        ¿Tienen previsto recibir más unidades del cochecito gris?
        ya no queda ni uno o q
        mandadme un correo si reponéis los baberos de lunares
        lleva semanas en gris el botón de comprar
        dejáis de vender los auriculares azules o entran más?
        si no hay chupetes talla 0, cuál me recomendáis en su lugar

altered-item =
    { greeting }

    { $product }, de su pedido { $order }, no es exactamente como se mostraba en la web, y deberíamos habérselo explicado antes de enviarlo. Le pedimos disculpas.
    { $change ->
        [colour] El tono ha cambiado porque el tinte original ya no estaba disponible; hemos elegido el más parecido.
        [fabric] La tela ha cambiado porque la original ya no estaba disponible; hemos elegido otra igual de suave y del mismo peso.
       *[length] El largo se ha ajustado para que el corte coincida con nuestra guía de tallas actual.
    }
    Puede quedarse el artículo tal como está o devolvérnoslo sin coste durante { days-return-window } desde la entrega. Cambio o reembolso: usted elige.

    { closing }
    .title = Artículo distinto al de la foto
    .asks =
        no es el color de la foto
        la tela no es la que ponía
        La prenda es más corta que en la web, ¿por qué?
        habéis cambiado el tejido sin avisar
        no es el rosa que vi
        el corte ya no es como antes
        material distinto al del pijama anterior
        le habéis metido el bajo?
        el artículo ha sido modificado respecto a la descripción
        en la web era verde menta y esto es caqui
        decía algodón 100% y la etiqueta pone poliéster
        La tela del arrullo es notablemente más fina que la que se aprecia en las fotografías.
        le han quitado el bolsillo que salía en la imagen
        es el mismo body que compré en otoño pero ahora viene más corto y sin botones
        el color engaña, tira a marrón
        no se parece al anuncio de instagram, el tejido brilla un montón
        pone manga larga en la ficha y es francesa
        el tono es distinto al de la foto

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Feliz Ramadán a quienes lo celebran. Durante este mes, nuestro equipo trabaja con horario reducido.
       *[holiday] Nuestro equipo descansa por los días festivos; su mensaje ha llegado bien.
    }
    Le responderemos a más tardar el { DATETIME($date, dateStyle: "long") }.
    Mientras tanto, en su área de cliente, en «Mis pedidos», puede seguir un paquete o preparar una devolución.

    { closing }
    .title = Horario en días festivos
    .asks =
        cerráis en navidad?
        es fiesta hoy o qué
        ¿Hay atención al cliente entre Navidad y Reyes?
        abrís el 15 de agosto
        puente de la constitución trabajáis
        horario de fiestas
        en ramadán repartís igual?
        cierre de verano hasta cuándo
        en semana santa hay alguien
        el lunes es fiesta en Madrid, atendéis?
        en fallas cerráis?
        ¿Trabajan ustedes el día de la Hispanidad?
        nochebuena por la tarde hay alguien al telefono?
        el día de reyes contestáis o hasta el 7 nada
        en agosto os vais todos de vacaciones?
        puente de mayo, seguís igual o paráis
        jueves santo abierto?

vip-care =
    { greeting }

    Su fidelidad nos alegra mucho, gracias.
    Su consulta se atiende con prioridad y la lleva una persona que conoce sus pedidos y seguirá siendo su contacto hasta el final.
    Recibirá respuesta { within-response }. Si le viene mejor algún momento, díganoslo.

    { closing }
    .title = Cliente habitual
    .asks =
        soy clienta desde hace 6 años
        Como clienta fiel, ¿puedo tener prioridad?
        hay algo para clientes fieles
        he comprado aquí todo para mis 3 hijos
        trato vip por favor
        hay contacto directo para buenos clientes
        tarjeta de puntos
        siempre contenta con vosotros, años ya
        una buena clienta merece algo mejor
        llevo gastados con vosotros más de 2000 euros, hay algún trato preferente?
        compro aquí desde que nació la mayor y va para los diez años
        ¿Existe un club para clientes de toda la vida?
        quiero que me lleve siempre la misma persona, soy clienta fija
        clienta de las de siempre, me podéis atender antes?
        puntos de fidelidad
        q ventajas tengo x ser cliente antiguo
        no me tratéis como a uno que acaba de llegar, os compra mi familia entera

satisfaction-survey =
    { greeting }

    Gracias por querer contarnos cómo le hemos atendido.
    Cuando su consulta esté cerrada, recibirá por correo electrónico una breve encuesta: unas pocas preguntas y un espacio para comentarios. Es voluntaria y no influye en su caso.
    Si prefiere decirnos ya qué le gustó o qué echó en falta, responda a este mensaje y el equipo lo leerá.

    { closing }
    .title = Valorar la atención recibida
    .asks =
        quiero puntuar a la chica que me atendió
        ¿Dónde puedo valorar la atención al cliente?
        la encuesta dónde está
        no me ha llegado el cuestionario
        me atendieron de diez, dónde lo digo
        como se evalúa el soporte
        una sugerencia sobre vuestra asistencia
        encuesta de satisfaccion
        felicitar al señor del chat
        Raúl me resolvió todo en cinco minutos, un diez para él
        Me gustaría dejar constancia del buen trato que he recibido de su compañera.
        cerré la encuesta sin querer, me la podéis volver a mandar?
        dónde os pongo nota por el trato
        tengo un par de ideas para mejorar vuestro chat
        es anónima la encuesta?
        majísima la chica del teléfono, decídselo a su jefa
        si pongo mala nota en la encuesta afecta a mi caso?

win-back =
    { greeting }

    ¡Qué alegría volver a saber de usted! Desde su última visita han llegado muchas novedades.
    { $code ->
        [none] Las ofertas del momento están en la página de inicio, sin ningún código.
       *[other] Para su vuelta tiene el código { $code }: escríbalo en la cesta antes de pagar.
    }
    Díganos qué edad tiene su bebé o qué busca y le haremos una recomendación personal.

    { closing }
    .title = Ofertas para volver
    .asks =
        hace tiempo que no compro, hay oferta?
        promociones ahora
        ¿Hay algún descuento para una antigua clienta?
        un codiguillo para mí
        ofertas de navidad
        segundo bebé en camino, me hacéis descuento
        promo día de la madre
        vuelvo si hay un vale
        black friday kestrelle cuándo
        llevaba sin pasarme por aquí desde 2022, qué me ofrecéis?
        tenéis algún descuentillo activo
        Hace años que no les compro y me gustaría regalar una canastilla; ¿hay alguna promoción para mí?
        q ofertas hay esta semana en fundas
        dadme un motivo para volver a comprar jeje
        cómo me entero de las próximas rebajas
        hay código para antiguos clientes?
        hacéis 2x1 en baberos?

language-not-served =
    { greeting }

    Gracias por su mensaje. Le respondemos en español, el idioma en el que nuestro equipo puede asesorarle con precisión.
    Puede escribirnos en el suyo: nos ayudamos con gusto de una traducción y contestamos con frases cortas y sencillas. También ayuda mucho una foto o el número de pedido.
    Recibirá respuesta { within-response }.

    { closing }
    .title = Responder en otro idioma
    .asks =
        habláis inglés?
        do you speak english
        ¿Puedo escribirles en árabe?
        yo no hablar bien español
        alguien que hable rumano
        me podéis contestar en catalán
        mi marido solo entiende alemán
        instrucciones en otro idioma
        english please
        euskaraz idatzi ahal dizuet?
        puc escriure-us en català?
        my spanish is bad, can you answer in english
        mi madre es ucraniana y solo lee ruso, le podéis contestar?
        ¿Disponen de personal que atienda en francés?
        parlez vous français
        no entender bien español, escribir fácil por favor
        el manual viene solo en alemán, lo tenéis en castellano?

data-erasure =
    { greeting }

    Hemos recibido su solicitud de supresión de datos personales.
    La tramitaremos { within-erasure } y se lo confirmaremos por escrito: su cuenta y sus preferencias quedarán eliminadas.
    Solo conservamos las facturas y los documentos que la ley nos obliga a guardar, durante el tiempo previsto y para ningún otro uso.
    Antes de hacerlo comprobaremos que la solicitud es realmente suya, desde el correo electrónico de su cuenta.

    { closing }
    .title = Eliminar mis datos
    .asks =
        borrad mis datos
        rgpd derecho al olvido
        Solicito la supresión de mis datos personales.
        cerrar mi cuenta para siempre
        qué información tenéis de mí
        sacadme de vuestra base de datos
        darme de baja de todo
        eliminad mi número y mi dirección
        no quiero seguir registrada
        articulo 17 rgpd
        no me mandéis más publicidad y quitad mis datos
        Ejerzo mi derecho de supresión conforme a la LOPDGDD y solicito confirmación por escrito.
        borrad mi perfil y la tarjeta que tengo guardada
        cómo elimino la cuenta desde la app
        quiero una copia de todo lo que guardáis sobre mí
        q desaparezca mi telefono d vuestros ficheros
        os denuncio a la AEPD si seguís teniendo mis datos
        mi padre ha fallecido, podéis eliminar su cuenta y lo que tengáis de él?
