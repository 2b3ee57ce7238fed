# Lo que lee el agente cuando una regla del mercado de Corea del Sur encuentra algo.

rule-kr-sample = Mencione que con el paquete va una pequeña muestra (작은 샘플).
rule-kr-sorry = Diga que lo siente (죄송합니다, 사과드립니다) en las primeras frases y explique después.
rule-kr-vague-time = En lugar de «{ $excerpt }», indique un día o un número de días hábiles (영업일 이내에).
rule-kr-object-honorific = «{ $excerpt }» trata con honorífico al artículo; 시 es solo para el cliente: 품절되었습니다, 3,000원입니다.
rule-kr-blunt-refusal = Suavice «{ $excerpt }»: diga que es difícil (어렵습니다) y qué puede hacer en su lugar.
rule-kr-blame = Cuente qué pasó, sin «{ $excerpt }».
rule-kr-address = Escriba 고객님 en lugar de «{ $excerpt }».
rule-kr-slang = Quite «{ $excerpt }»; termine la frase en -습니다 o -어요.
rule-kr-no-return = Revise «{ $excerpt }»: casi todo se puede devolver en un plazo de siete días sin dar motivo, aunque se haya abierto para verlo; si este artículo es una excepción, diga cuál.
rule-kr-review-reward = Quite «{ $excerpt }»; mejor agradezca al cliente su opinión.
