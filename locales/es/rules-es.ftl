# Textos de las reglas del mercado ES para el agente.

rule-es-return-point = Indique el punto de entrega cercano al cliente, por ejemplo «el punto de recogida más cercano».
rule-es-return-customs-code = Diga dónde figura el código arancelario (HS): en la etiqueta de devolución.
rule-es-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-es-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-es-cosmetic-claim = En lugar de «{ $excerpt }», diga qué hace el cosmético por la piel (calma, suaviza, hidrata).
rule-es-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
rule-es-opening-marks = Abra la frase «{ $excerpt }» con ¿ o ¡.
rule-es-latam-terms = Escriba la palabra usada en España en lugar de «{ $excerpt }» (ordenador, ahora, hablar, comprobar, enlace, alquilar).
