# Textos de las reglas del mercado AT para el agente.

rule-at-vague-promise = Añada una fecha o un número de días hábiles: «{ $excerpt }» por sí solo no concreta nada.
rule-at-hedged-days = En lugar de «{ $excerpt }», dé la fecha exacta o el número de días hábiles.
rule-at-order-number = Mencione el número de pedido para que el cliente sepa de qué compra se trata.
rule-at-concrete-date = Indique el siguiente paso con una fecha o un número de días.
rule-at-statutory-guarantee = Escriba «Gewährleistung» y no «{ $excerpt }»: ese es el derecho que da la ley; una Garantie es voluntaria.
rule-at-withdrawal-denied = Revise «{ $excerpt }»: en las compras en línea hay derecho de desistimiento; si de verdad se aplica una excepción, diga cuál.
rule-at-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-at-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-at-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
rule-at-email-spelling = La grafía oficial es «E-Mail», no «{ $excerpt }».
rule-at-exclamation = Deje como máximo un signo de exclamación y termine las demás frases con punto.
rule-at-january = Escriba «Jänner» en lugar de «{ $excerpt }» a los clientes de Austria.
rule-at-austrian-words = Escriba «Kassabon» en lugar de «{ $excerpt }» a los clientes de Austria.
