# Las palabras de la mesa de trabajo y de la extensión. `{"{"}0{"}"}` representa lo que se inserta.

# Cabecera
ui-skip = Ir a la respuesta
ui-settings = Ajustes
ui-market = Mercado
ui-channel = Canal
ui-channel-none = Ninguno
ui-agent-language = Mi idioma
ui-key = Clave de API
ui-key-use = Entrar

# El cliente
ui-message = Mensaje del cliente
ui-message-hint = Pegue o escriba el mensaje del cliente
ui-clear = Empezar de nuevo
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = Quizá {"{"}0{"}"}, no es seguro ({"{"}1{"}"})
ui-language-unknown = Idioma no reconocido
ui-language-mixed = Varios idiomas: {"{"}0{"}"}
ui-language-gap = En este mercado no se ofrece este idioma: {"{"}0{"}"}. Se responde en este: {"{"}1{"}"}.
ui-mood-angry = Suena molesto
ui-mood-worried = Suena preocupado
ui-escalation = Derivar: {"{"}0{"}"}
ui-gestures = Gestos que puede ofrecer

# Sugerencias
ui-suggestions = Respuestas sugeridas
ui-empty = Pegue el mensaje del cliente para recibir sugerencias, o escriba una respuesta: se revisa mientras escribe.
ui-none = Ninguna respuesta encaja con este mensaje.
ui-none-fits = Ninguna respuesta encaja del todo. Estas son las más cercanas.
ui-score = Puntuación {"{"}0{"}"}
ui-fields = Falta por completar
ui-arg-agent = Agente
ui-arg-amount = Importe
ui-arg-carrier = Transportista
ui-arg-customer = Nombre del cliente
ui-arg-date = Fecha
ui-arg-days = Días
ui-arg-order = Número de pedido
ui-arg-product = Producto
ui-arg-tracking = Número de seguimiento

# La respuesta
ui-draft = Respuesta
ui-draft-hint = Escriba aquí la respuesta o elija una sugerencia
ui-reply-language = Idioma de la respuesta
ui-automatic = Automático
ui-reply-automatic = Automático: {"{"}0{"}"}
ui-commitment = Puede prometer
ui-commitment-add = Añadir a la respuesta
ui-promised = Aquí se promete
ui-copy = Copiar la respuesta
ui-apply-all = Aplicar todas las correcciones
ui-verdict-ready = Lista para enviar
ui-verdict-review = Revísela, por favor
ui-verdict-blocked = No la envíe todavía
ui-verdict-unchecked = Sin revisar
ui-mirror = Qué dice
ui-mirror-stale = Muestra la sugerencia, no sus cambios.

# Observaciones
ui-findings = Observaciones
ui-findings-none = Nada que corregir.
ui-findings-missing = Complete lo que falta.
ui-restore = Mostrar las descartadas
ui-severity-error = Error
ui-severity-warning = Aviso
ui-severity-note = Nota
ui-check-channel = Canal
ui-check-culture = Costumbre del mercado
ui-check-format = Formato
ui-check-glossary = Glosario
ui-check-language = Idioma
ui-check-names = Nombres
ui-check-placeholder = Marcador sin rellenar
ui-check-policy = Política
ui-check-privacy = Privacidad
ui-check-promise = Promesa
ui-check-register = Tratamiento
ui-doubtful = Quizá en su lugar
ui-remove = Quitar
ui-dismiss = Descartar

# Teclas y estado
ui-keys = Teclado
ui-keys-choose = elegir una sugerencia
ui-keys-next = siguiente observación
ui-keys-open = abrirla
ui-keys-copy = copiar la respuesta
ui-copied = Copiado.
ui-copied-blocked = Copiado. La respuesta aún tiene errores.
ui-not-merged = Usted cambió esa parte de la respuesta. Elija de nuevo la sugerencia para insertar los nuevos valores.
ui-key-needed = Este servicio pide una clave de API. Indíquela arriba.
ui-offline = El servicio no responde. Sus textos se conservan; se intenta de nuevo.
ui-problem = El servicio responde: {"{"}0{"}"}

# La extensión
ui-ext-unset = Aún no hay ningún servicio configurado. Indique su dirección en los ajustes.
ui-ext-offline = El servicio Comity no responde. No se revisa nada; su texto queda como está.
ui-ext-key-wrong = El servicio Comity no acepta la clave.
ui-ext-found = Observaciones: {"{"}0{"}"}
ui-ext-close = Cerrar
ui-ext-clipboard = Este editor no ha aceptado el texto. Está en el portapapeles: péguelo usted.
ui-ext-not-written = Este editor no ha aceptado el texto. Cópielo a mano.
ui-ext-inserted = Insertado.
ui-ext-mark = Usar la selección
ui-ext-nothing-marked = Seleccione primero en la página el mensaje del cliente.
ui-ext-message-hint = Seleccione en la página el mensaje del cliente o escríbalo aquí
ui-ext-reply-in = Responder en
ui-ext-market-rule = {"{"}0{"}"} (según regla)
ui-ext-market-guess = {"{"}0{"}"} (supuesto)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = Las flechas eligen, Intro inserta.
ui-ext-insert = Insertar
ui-ext-replace = Sustituir todo
ui-ext-promises = Prometido hasta ahora
ui-ext-promise-due = {"{"}0{"}"}, antes del {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, sin fecha
ui-ext-promise-reply = Respuesta
ui-ext-promise-refund = Reembolso
ui-ext-promise-shipping = Envío
ui-ext-off = Comity está desactivado en {"{"}0{"}"}.
ui-ext-turn-on = Activar
ui-ext-unreadable = Esta página no se puede leer. Pulse el botón de Comity en la barra del navegador o escriba el mensaje abajo.
ui-ext-point = Señalar
ui-ext-pointing = Siga la línea en la parte superior de la página.
ui-ext-pointed = Guardado. Vuelva a cargar la página para usarlo.
ui-ext-point-message = Pulse el mensaje del cliente
ui-ext-point-editor = Pulse el cuadro de la respuesta
ui-ext-point-send = Pulse el botón de enviar
ui-ext-point-skip = Omitir
ui-ext-point-move = Mover esta línea
ui-ext-guard = Esta respuesta tiene errores
ui-ext-guard-reason = ¿Por qué debe salir tal como está?
ui-ext-guard-fix = Corregir
ui-ext-guard-send = Enviar de todos modos
ui-ext-service = Servicio
ui-ext-address = Dirección
ui-ext-address-wrong = Esto no es una dirección web.
ui-ext-address-open = Una clave no debe viajar sin cifrar: use https.
ui-ext-connect = Conectar
ui-ext-connected = Conectado, {"{"}0{"}"} mercados.
ui-ext-not-allowed = El navegador no lo ha permitido.
ui-ext-privacy = Las respuestas y los mensajes que contestan se envían a este servicio y a ningún otro lugar. La extensión no guarda ni unas ni otros.
ui-ext-sites = Sitios
ui-ext-sites-hint = Comity solo funciona en los sitios de esta lista y en la página en la que pulse su botón.
ui-ext-site = Sitio
ui-ext-queue = Cola
ui-ext-rules = Mercado según el sitio o la cola
ui-ext-rules-hint = Cuenta la primera línea que coincide. Si no hay ninguna, el mercado se deduce del idioma del cliente.
ui-ext-rule-add = Añadir una regla
ui-ext-profiles = Perfiles propios
ui-ext-profiles-hint = Sitios en los que señaló el mensaje, el cuadro de respuesta y el botón de enviar.
ui-ext-dismissed = Observaciones descartadas
ui-ext-dismissed-none = No se ha descartado nada.
ui-ext-key-suggest = Sugerir respuestas al mensaje seleccionado
