# Lo que lee el agente cuando una regla del mercado de Taiwán encuentra algo.

rule-tw-software = Escriba 軟體 en lugar de «{ $excerpt }» a los clientes de Taiwán.
rule-tw-video = Escriba 影片 en lugar de «{ $excerpt }» a los clientes de Taiwán.
rule-tw-quality = En Taiwán, calidad es 品質; «{ $excerpt }» se refiere a la masa.
rule-tw-message = Un mensaje de texto es 簡訊 en Taiwán, no «{ $excerpt }».
rule-tw-info = Escriba 資訊 (o 訊息, si es un mensaje) en lugar de «{ $excerpt }».
rule-tw-network = Escriba 網路 en lugar de «{ $excerpt }» a los clientes de Taiwán.
rule-tw-dispatch = Las tiendas de Taiwán escriben 出貨; póngalo en lugar de «{ $excerpt }».
rule-tw-simplified = «{ $excerpt }» es un carácter simplificado; a Taiwán se responde en chino tradicional.
rule-tw-sorry = Diga que lo siente (抱歉) antes de dar explicaciones.
rule-tw-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles (個工作天內).
rule-tw-return-right = Revise «{ $excerpt }»: casi todo se puede devolver en un plazo de siete días, sin dar motivo y gratis; si este artículo es una excepción, diga cuál.
rule-tw-trial = Escriba 鑑賞期 en lugar de «{ $excerpt }»: es el plazo para examinar el artículo, no para usarlo.
rule-tw-blame = Cuente qué pasó y qué va a hacer, sin «{ $excerpt }».
rule-tw-review-reward = Quite «{ $excerpt }»; mejor agradezca al cliente su opinión.
