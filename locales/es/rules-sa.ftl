# Lo que las reglas de markets/SA.toml dicen a quien lee español.

rule-sa-changed-article = Explique en una frase por qué se cambió la prenda, por ejemplo con لأن … o نظرًا إلى ….
rule-sa-alcohol = Quite «{ $excerpt }»: no ofrecemos alcohol ni bromeamos con él; siempre se puede decir qué contiene un producto.
rule-sa-pork = Quite «{ $excerpt }»: no ofrecemos carne de cerdo ni bromeamos con ella; siempre se puede decir de dónde viene un ingrediente.
rule-sa-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-sa-weekend = Escriba viernes y sábado: son nuestros días de descanso en Arabia Saudí.
rule-sa-workweek = Escriba de domingo a jueves: son nuestros días de trabajo en Arabia Saudí.
rule-sa-ramadan-greeting = Añada una breve felicitación de Ramadán, como رمضان كريم.
rule-sa-ramadan-hours = En lugar de «{ $excerpt }», prométalo para después del iftar o para el siguiente día hábil.
rule-sa-apology = Empiece con una disculpa y pida después lo que necesita.
rule-sa-salutation = Salude con مرحبًا بكم en lugar de «{ $excerpt }»: sirve tanto para mujeres como para hombres.
rule-sa-question-mark = Use aquí el signo de interrogación árabe (؟).
rule-sa-comma = Use aquí la coma árabe (،).
