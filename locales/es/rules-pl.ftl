# Lo que las reglas de markets/PL.toml dicen a quien lee español.

rule-pl-capital-address = Escriba Państwo con mayúscula cuando se dirija al cliente.
rule-pl-capital-possessive = Escriba Państwa con mayúscula cuando se dirija al cliente.
rule-pl-witam = Empiece con «Dzień dobry,» en lugar de «{ $excerpt }».
rule-pl-greeting = Empiece el correo con «Dzień dobry» o «Szanowni Państwo».
rule-pl-must = Pídalo con «prosimy o …» en lugar de «{ $excerpt }».
rule-pl-vague-promise = En lugar de «{ $excerpt }», indique un día o un número de días hábiles.
rule-pl-apology = Empiece con «przepraszamy» o «przykro nam» y pida después lo que necesita.
rule-pl-withdrawal-denied = Reformule «{ $excerpt }»: en las compras en línea se puede desistir en un plazo de 14 días. Si se aplica una excepción, diga cuál.
rule-pl-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; para desistir no hace falta el embalaje original.
rule-pl-voucher-only = Ofrezca el reembolso por el medio de pago que se usó; un vale («{ $excerpt }») solo puede darse si lo quiere el propio cliente.
rule-pl-complaint-answer = Acorte el plazo de «{ $excerpt }»: la reclamación de un consumidor debe responderse en un máximo de 14 días; si no, se da por aceptada.
rule-pl-cosmetic-certainty = Quite «{ $excerpt }»: nadie puede garantizar que ninguna piel vaya a reaccionar. Indique los ingredientes y sugiera una prueba en una pequeña zona de la piel.
