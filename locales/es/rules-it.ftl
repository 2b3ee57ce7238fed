# Textos de las reglas del mercado IT para el agente.

rule-it-return-window = Al responder sobre una devolución, indique el plazo de esta tienda: 30 días o la fecha límite.
rule-it-reason-asked = Quite «{ $excerpt }»: aquí se devuelve sin dar motivo. Puede invitar al cliente a contarlo.
rule-it-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-it-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-it-cosmetic-claim = En lugar de «{ $excerpt }», diga qué hace el cosmético por la piel (lenisce, ammorbidisce, idrata).
rule-it-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
rule-it-accented-e = Escriba «È» con acento en lugar de «{ $excerpt }».
rule-it-qual-e = Escriba «qual è» sin apóstrofo en lugar de «{ $excerpt }».
rule-it-un-po = Escriba «un po’» con apóstrofo en lugar de «{ $excerpt }».
