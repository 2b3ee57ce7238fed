# Lo que lee el agente cuando una regla del mercado de China encuentra algo.

rule-cn-person = Ofrezca una persona: diga que usted, o un especialista concreto (客服专员), seguirá el caso.
rule-cn-self-service = Búsquelo usted y dé el resultado al cliente en lugar de «{ $excerpt }».
rule-cn-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-cn-no-reason-return = Revise «{ $excerpt }»: casi todo se puede devolver en un plazo de siete días sin dar motivo; si este artículo es una excepción, diga cuál.
rule-cn-absolute-terms = Sustituya «{ $excerpt }» por un dato concreto del producto.
rule-cn-blunt-refusal = Diga qué puede hacer por el cliente en lugar de «{ $excerpt }».
rule-cn-blame = Cuente qué pasó y qué va a hacer, sin «{ $excerpt }».
rule-cn-qin = Salude con 您好 en lugar de «{ $excerpt }».
rule-cn-sorry = Diga que lo siente (抱歉) antes de dar explicaciones.
rule-cn-review-reward = Quite «{ $excerpt }»; mejor agradezca al cliente su opinión.
rule-cn-waves = Deje un ～ como máximo.
