# Lo que las reglas de markets/AE.toml dicen a quien lee español.

rule-ae-changed-article = Explique en una frase por qué se cambió la prenda, por ejemplo con لأن … o نظرًا إلى ….
rule-ae-alcohol = Quite «{ $excerpt }»: no ofrecemos alcohol ni bromeamos con él; siempre se puede decir qué contiene un producto.
rule-ae-pork = Quite «{ $excerpt }»: no ofrecemos carne de cerdo ni bromeamos con ella; siempre se puede decir de dónde viene un ingrediente.
rule-ae-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-ae-weekend = Escriba sábado y domingo: son nuestros días de descanso en los Emiratos.
rule-ae-workweek = Escriba de lunes a viernes: son nuestros días de trabajo en los Emiratos; el viernes, hasta el mediodía.
rule-ae-ramadan-greeting = Añada una breve felicitación de Ramadán, como رمضان كريم.
rule-ae-ramadan-hours = En lugar de «{ $excerpt }», prométalo para después del iftar o para el siguiente día hábil.
rule-ae-apology = Empiece con una disculpa y pida después lo que necesita.
rule-ae-salutation = Salude con مرحبًا بكم en lugar de «{ $excerpt }»: sirve tanto para mujeres como para hombres.
rule-ae-question-mark = Use aquí el signo de interrogación árabe (؟).
rule-ae-comma = Use aquí la coma árabe (،).
