# Lo que las reglas de markets/RU.toml dicen a quien lee español.

rule-ru-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-ru-must = Pídalo con «пожалуйста» y un imperativo en lugar de «{ $excerpt }».
rule-ru-blame = «{ $excerpt }» culpa al cliente; cuente qué pasó y qué va a hacer usted ahora.
rule-ru-greeting-day = Salude con «здравствуйте» en lugar de «{ $excerpt }».
rule-ru-apology = Empiece con «извините» o «нам жаль» y pida después lo que necesita.
rule-ru-withdrawal-denied = Reformule «{ $excerpt }»: de una compra a distancia se puede desistir en un plazo de 7 días, aunque el artículo esté rebajado.
rule-ru-cosmetic-claim = Quite «{ $excerpt }»: no garantizamos que ninguna piel vaya a reaccionar. Indique los ingredientes y sugiera una prueba en una pequeña zona de la piel.
rule-ru-quotes = Use las comillas «ёлочки».
rule-ru-exclamation = Deje dos signos de exclamación como máximo, contando el del saludo.
