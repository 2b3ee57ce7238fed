# Ce que les règles de markets/SA.toml disent à un agent francophone.

rule-sa-changed-article = Expliquez en une phrase pourquoi le vêtement a été modifié, par exemple avec لأن … ou نظرًا إلى ….
rule-sa-alcohol = Retirez « { $excerpt } » : nous ne proposons pas d’alcool et n’en plaisantons pas. Indiquer ce que contient un produit reste toujours possible.
rule-sa-pork = Retirez « { $excerpt } » : nous ne proposons pas de porc et n’en plaisantons pas. Indiquer l’origine d’un ingrédient reste toujours possible.
rule-sa-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-sa-weekend = Écrivez vendredi et samedi : ce sont nos jours de repos en Arabie saoudite.
rule-sa-workweek = Écrivez du dimanche au jeudi : ce sont nos jours de travail en Arabie saoudite.
rule-sa-ramadan-greeting = Ajoutez quelques mots de vœux pour le ramadan, par exemple رمضان كريم.
rule-sa-ramadan-hours = Promettez-le pour après l’iftar ou pour le prochain jour ouvré au lieu de « { $excerpt } ».
rule-sa-apology = Commencez par un mot d’excuse, puis demandez ce qu’il vous faut.
rule-sa-salutation = Saluez avec مرحبًا بكم au lieu de « { $excerpt } » : la formule convient aux femmes comme aux hommes.
rule-sa-question-mark = Ici, utilisez le point d’interrogation arabe (؟).
rule-sa-comma = Ici, utilisez la virgule arabe (،).
