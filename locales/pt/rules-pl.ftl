# Texto das regras de markets/PL.toml para atendentes que leem português do Brasil.

rule-pl-capital-address = Ao se dirigir ao cliente, escreva Państwo com maiúscula.
rule-pl-capital-possessive = Ao se dirigir ao cliente, escreva Państwa com maiúscula.
rule-pl-witam = Abra com “Dzień dobry,” em vez de “{ $excerpt }”.
rule-pl-greeting = Abra o e-mail com “Dzień dobry” ou “Szanowni Państwo”.
rule-pl-must = Peça com “prosimy o …” em vez de “{ $excerpt }”.
rule-pl-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-pl-apology = Comece com “przepraszamy” ou “przykro nam” e só depois peça o que for preciso.
rule-pl-withdrawal-denied = Reformule “{ $excerpt }”: o cliente pode desistir de uma compra pela internet em até 14 dias. Se houver uma exceção, diga qual.
rule-pl-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a desistência da compra não exige a embalagem original.
rule-pl-voucher-only = Ofereça o reembolso pelo meio de pagamento usado na compra; vale-compra (“{ $excerpt }”), só se o próprio cliente quiser.
rule-pl-complaint-answer = Reduza o prazo em “{ $excerpt }”: a reclamação de um consumidor precisa de resposta em até 14 dias; senão, é considerada aceita.
rule-pl-cosmetic-certainty = Retire “{ $excerpt }”: ninguém pode garantir que a pele nunca vá reagir. Cite os ingredientes e sugira um teste em uma pequena área da pele.
