# Ce que lit l’agent quand une règle du marché japonais relève quelque chose.

rule-jp-apology-first = Commencez par les excuses (申し訳ございません ou お詫び申し上げます), dans les trois premières phrases ; la cause et la suite viennent après.
rule-jp-cause = Après les excuses, donnez la cause en une phrase, ou dites que vous la recherchez.
rule-jp-steps = Exposez la suite étape par étape, par exemple avec ① ② ③.
rule-jp-bare-cannot = « { $excerpt } » ferme la porte : refusez avec いたしかねます et, si possible, ajoutez ce que vous pouvez faire.
rule-jp-casual-apology = Écrivez 申し訳ございません au lieu de « { $excerpt } ».
rule-jp-ryokai = À un client, écrivez 承知いたしました au lieu de « { $excerpt } ».
rule-jp-vague-time = Indiquez un jour ou un nombre de jours ouvrés (営業日以内) au lieu de « { $excerpt } ».
rule-jp-english-filler = Mettez « { $excerpt } » en japonais ou supprimez-le.
rule-jp-blame = Décrivez ce qui s’est passé, sans « { $excerpt } ».
rule-jp-sasete-itadaku = Gardez させていただく à deux endroits au plus ; ailleurs, いたします suffit.
rule-jp-cooling-off = Parlez du délai de retour de la boutique au lieu de « { $excerpt } » : au Japon, le droit de rétractation (cooling-off) ne couvre pas la vente à distance.
rule-jp-apology-card = Mentionnez que des excuses manuscrites accompagnent l’article de remplacement.
rule-jp-bare-refusal = Dites poliment ce qui n’est pas possible (…いたしかねます) et ce que vous pouvez proposer à la place.
