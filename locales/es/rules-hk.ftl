# Lo que lee el agente cuando una regla del mercado de Hong Kong encuentra algo.

rule-hk-simplified = «{ $excerpt }» es un carácter simplificado; a Hong Kong se responde en chino tradicional.
rule-hk-spoken = «{ $excerpt }» es cantonés hablado; la tienda usa el chino escrito estándar.
rule-hk-taiwan-terms = Un mensaje de texto es 短訊 en Hong Kong, no «{ $excerpt }».
rule-hk-store = Escriba 便利店 en lugar de «{ $excerpt }» a los clientes de Hong Kong.
rule-hk-video = Escriba 短片 en lugar de «{ $excerpt }» a los clientes de Hong Kong.
rule-hk-sorry = Diga que lo siente (抱歉) antes de dar explicaciones.
rule-hk-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles (個工作天內).
rule-hk-vague-promise-en = En lugar de «{ $excerpt }», indique un día o un número de días hábiles («working days») y escriba «reply».
rule-hk-cooling-off = Remita al plazo de devolución de la tienda (退貨期) en lugar de «{ $excerpt }»; en Hong Kong ninguna ley general lo respalda.
rule-hk-blame = Cuente qué pasó y qué va a hacer, sin «{ $excerpt }».
rule-hk-review-reward = Quite «{ $excerpt }»; mejor agradezca al cliente su opinión.
