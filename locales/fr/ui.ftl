# Les mots de l’atelier et de l’extension. `{"{"}0{"}"}` tient la place de ce que la page insère.

# En-tête
ui-skip = Aller à la réponse
ui-settings = Paramètres
ui-market = Marché
ui-channel = Canal
ui-channel-none = Aucun
ui-agent-language = Ma langue
ui-key = Clé d’API
ui-key-use = Se connecter

# Le client
ui-message = Message du client
ui-message-hint = Collez ou saisissez le message du client
ui-clear = Recommencer
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = Peut-être {"{"}0{"}"}, à vérifier ({"{"}1{"}"})
ui-language-unknown = Langue non reconnue
ui-language-mixed = Plusieurs langues : {"{"}0{"}"}
ui-language-gap = Langue non proposée sur ce marché : {"{"}0{"}"}. Langue de la réponse : {"{"}1{"}"}.
ui-mood-angry = Ton irrité
ui-mood-worried = Ton inquiet
ui-escalation = À transférer : {"{"}0{"}"}
ui-gestures = Gestes que vous pouvez proposer

# Suggestions
ui-suggestions = Réponses suggérées
ui-empty = Collez le message du client pour obtenir des suggestions, ou rédigez une réponse : elle est contrôlée au fil de la saisie.
ui-none = Aucune réponse ne correspond à ce message.
ui-none-fits = Aucune réponse ne correspond bien. Voici les plus proches.
ui-score = Score {"{"}0{"}"}
ui-fields = À compléter
ui-arg-agent = Agent
ui-arg-amount = Montant
ui-arg-carrier = Transporteur
ui-arg-customer = Nom du client
ui-arg-date = Date
ui-arg-days = Jours
ui-arg-order = Numéro de commande
ui-arg-product = Produit
ui-arg-tracking = Numéro de suivi

# La réponse
ui-draft = Réponse
ui-draft-hint = Rédigez la réponse ici ou choisissez une suggestion
ui-reply-language = Langue de la réponse
ui-automatic = Automatique
ui-reply-automatic = Automatique : {"{"}0{"}"}
ui-commitment = Vous pouvez promettre
ui-commitment-add = Ajouter à la réponse
ui-promised = Promis dans cette réponse
ui-copy = Copier la réponse
ui-apply-all = Appliquer toutes les corrections
ui-verdict-ready = Prête à l’envoi
ui-verdict-review = À relire
ui-verdict-blocked = À ne pas envoyer encore
ui-verdict-unchecked = Non contrôlée
ui-mirror = Ce que dit la réponse
ui-mirror-stale = Affiche la suggestion, sans vos modifications.

# Remarques
ui-findings = Remarques
ui-findings-none = Rien à corriger.
ui-findings-missing = Complétez ce qui manque.
ui-restore = Réafficher les remarques ignorées
ui-severity-error = Erreur
ui-severity-warning = Avertissement
ui-severity-note = Note
ui-check-channel = Canal
ui-check-culture = Usages du marché
ui-check-format = Format
ui-check-glossary = Glossaire
ui-check-language = Langue
ui-check-names = Noms
ui-check-placeholder = Champ à remplir
ui-check-policy = Politique
ui-check-privacy = Confidentialité
ui-check-promise = Promesse
ui-check-register = Registre
ui-doubtful = Peut-être plutôt
ui-remove = Supprimer
ui-dismiss = Ignorer

# Touches et état
ui-keys = Clavier
ui-keys-choose = choisir une suggestion
ui-keys-next = remarque suivante
ui-keys-open = l’ouvrir
ui-keys-copy = copier la réponse
ui-copied = Copié.
ui-copied-blocked = Copié. La réponse contient encore des erreurs.
ui-not-merged = Vous avez modifié cette partie de la réponse. Choisissez de nouveau la suggestion pour y insérer les nouvelles valeurs.
ui-key-needed = Ce service demande une clé d’API. Saisissez-la en haut.
ui-offline = Le service ne répond pas. Vos textes sont conservés ; une nouvelle tentative est en cours.
ui-problem = Le service a répondu : {"{"}0{"}"}

# L’extension
ui-ext-unset = Aucun service n’est encore configuré. Saisissez son adresse dans les paramètres.
ui-ext-offline = Le service Comity ne répond pas. Rien n’est contrôlé ; votre texte reste tel quel.
ui-ext-key-wrong = Le service Comity n’accepte pas cette clé.
ui-ext-found = Remarques : {"{"}0{"}"}
ui-ext-close = Fermer
ui-ext-clipboard = Cet éditeur n’a pas accepté le texte. Il est dans le presse-papiers : collez-le vous-même.
ui-ext-not-written = Cet éditeur n’a pas accepté le texte. Copiez-le à la main.
ui-ext-inserted = Inséré.
ui-ext-mark = Utiliser la sélection
ui-ext-nothing-marked = Sélectionnez d’abord le message du client dans la page.
ui-ext-message-hint = Sélectionnez le message du client dans la page ou saisissez-le ici
ui-ext-reply-in = Répondre en
ui-ext-market-rule = {"{"}0{"}"} (selon une règle)
ui-ext-market-guess = {"{"}0{"}"} (supposé)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = Flèches pour choisir, Entrée pour insérer.
ui-ext-insert = Insérer
ui-ext-replace = Tout remplacer
ui-ext-promises = Promis jusqu’ici
ui-ext-promise-due = {"{"}0{"}"}, au plus tard : {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, sans date
ui-ext-promise-reply = Réponse
ui-ext-promise-refund = Remboursement
ui-ext-promise-shipping = Expédition
ui-ext-off = Comity est désactivé sur {"{"}0{"}"}.
ui-ext-turn-on = Activer
ui-ext-unreadable = Cette page ne peut pas être lue. Cliquez sur le bouton Comity de la barre d’outils du navigateur ou saisissez le message ci-dessous.
ui-ext-point = Montrer où
ui-ext-pointing = Suivez la ligne en haut de la page.
ui-ext-pointed = Enregistré. Rechargez la page pour l’utiliser.
ui-ext-point-message = Cliquez sur le message du client
ui-ext-point-editor = Cliquez sur la zone de réponse
ui-ext-point-send = Cliquez sur le bouton d’envoi
ui-ext-point-skip = Passer
ui-ext-point-move = Déplacer cette ligne
ui-ext-guard = Cette réponse contient des erreurs
ui-ext-guard-reason = Pourquoi l’envoyer telle quelle ?
ui-ext-guard-fix = Corriger
ui-ext-guard-send = Envoyer quand même
ui-ext-service = Service
ui-ext-address = Adresse
ui-ext-address-wrong = Ce n’est pas une adresse web.
ui-ext-address-open = Une clé ne doit pas circuler en clair : utilisez https.
ui-ext-connect = Connecter
ui-ext-connected = Connecté, {"{"}0{"}"} marchés.
ui-ext-not-allowed = Le navigateur ne l’a pas autorisé.
ui-ext-privacy = Les réponses et les messages auxquels elles répondent sont envoyés à ce service et nulle part ailleurs. L’extension n’en conserve aucun.
ui-ext-sites = Sites
ui-ext-sites-hint = Comity ne fonctionne que sur les sites de cette liste, et sur la page où vous cliquez sur son bouton dans la barre d’outils.
ui-ext-site = Site
ui-ext-queue = File d’attente
ui-ext-rules = Marché selon le site ou la file d’attente
ui-ext-rules-hint = La première ligne qui convient s’applique. Sans ligne, le marché est déduit de la langue du client.
ui-ext-rule-add = Ajouter une règle
ui-ext-profiles = Profils personnels
ui-ext-profiles-hint = Sites sur lesquels vous avez montré le message, la zone de réponse et le bouton d’envoi.
ui-ext-dismissed = Remarques ignorées
ui-ext-dismissed-none = Aucune remarque n’a été ignorée.
ui-ext-key-suggest = Suggérer des réponses au message sélectionné
