# Ce que les règles de markets/AE.toml disent à un agent francophone.

rule-ae-changed-article = Expliquez en une phrase pourquoi le vêtement a été modifié, par exemple avec لأن … ou نظرًا إلى ….
rule-ae-alcohol = Retirez « { $excerpt } » : nous ne proposons pas d’alcool et n’en plaisantons pas. Indiquer ce que contient un produit reste toujours possible.
rule-ae-pork = Retirez « { $excerpt } » : nous ne proposons pas de porc et n’en plaisantons pas. Indiquer l’origine d’un ingrédient reste toujours possible.
rule-ae-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-ae-weekend = Écrivez samedi et dimanche : ce sont nos jours de repos aux Émirats.
rule-ae-workweek = Écrivez du lundi au vendredi : ce sont nos jours de travail aux Émirats, le vendredi jusqu’à midi.
rule-ae-ramadan-greeting = Ajoutez quelques mots de vœux pour le ramadan, par exemple رمضان كريم.
rule-ae-ramadan-hours = Promettez-le pour après l’iftar ou pour le prochain jour ouvré au lieu de « { $excerpt } ».
rule-ae-apology = Commencez par un mot d’excuse, puis demandez ce qu’il vous faut.
rule-ae-salutation = Saluez avec مرحبًا بكم au lieu de « { $excerpt } » : la formule convient aux femmes comme aux hommes.
rule-ae-question-mark = Ici, utilisez le point d’interrogation arabe (؟).
rule-ae-comma = Ici, utilisez la virgule arabe (،).
