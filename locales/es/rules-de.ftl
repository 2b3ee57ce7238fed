# Textos de las reglas del mercado DE para el agente.

rule-de-vague-promise = Añada una fecha o un número de días hábiles: «{ $excerpt }» por sí solo no concreta nada.
rule-de-hedged-days = En lugar de «{ $excerpt }», dé la fecha exacta o el número de días hábiles.
rule-de-order-number = Mencione el número de pedido para que el cliente sepa de qué compra se trata.
rule-de-concrete-date = Indique el siguiente paso con una fecha o un número de días.
rule-de-statutory-guarantee = Escriba «Gewährleistung» y no «{ $excerpt }»: ese es el derecho que da la ley; una Garantie es voluntaria.
rule-de-withdrawal-denied = Revise «{ $excerpt }»: en las compras en línea hay derecho de desistimiento; si de verdad se aplica una excepción, diga cuál.
rule-de-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-de-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-de-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
rule-de-email-spelling = En alemán se escribe «E-Mail», no «{ $excerpt }».
rule-de-exclamation = Deje como máximo un signo de exclamación y termine las demás frases con punto.
