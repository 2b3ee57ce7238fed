# Lo que las reglas de markets/TR.toml dicen a quien lee español.

rule-tr-kind-request = Pídalo con «rica ederiz» o «… mısınız?» en lugar de «{ $excerpt }».
rule-tr-closing = Cierre el correo con una fórmula cortés como «Saygılarımızla».
rule-tr-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-tr-apology = Empiece con «özür dileriz» o «üzüldük» y pida después lo que necesita.
rule-tr-withdrawal-denied = Reformule «{ $excerpt }»: de una compra a distancia se puede desistir en un plazo de 14 días. Si se aplica una excepción, diga cuál.
rule-tr-cosmetic-claim = Quite «{ $excerpt }»: no garantizamos que ninguna piel vaya a reaccionar. Indique los ingredientes y sugiera una prueba en una pequeña zona de la piel.
rule-tr-ramadan-greeting = Añada una breve felicitación de Ramadán, como «Hayırlı Ramazanlar».
rule-tr-question-particle = Escriba la partícula interrogativa (mı, mi, mu, mü) separada del verbo.
rule-tr-exclamation = Deje como máximo un signo de exclamación.
