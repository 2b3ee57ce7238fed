# Ce que lit l’agent quand une règle du marché indien relève quelque chose.

rule-in-urgency = Retirez le mot d’urgence de « { $excerpt } » et donnez l’échéance : « within the next working day ».
rule-in-urgency-words = Écrivez « within the next working day » à la place du mot d’urgence dans « { $excerpt } ».
rule-in-pressure = Au lieu de « { $excerpt } », demandez sans mettre la pression et dites ce qui se passe ensuite.
rule-in-next-step = Annoncez la prochaine étape : ce que peut faire le client, ou ce que nous faisons.
rule-in-named-time = Donnez l’échéance : « within the next working day », un nombre de jours ou une date.
rule-in-pin-code = Pour une adresse indienne, écrivez « PIN code » au lieu de « { $excerpt } ».
rule-in-working-days = Écrivez « working day » au lieu de « { $excerpt } ».
rule-in-respect = Employez une formule respectueuse au lieu de « { $excerpt } », par exemple « Dear » suivi du nom.
rule-in-otp = Supprimez « { $excerpt } » : nous ne demandons jamais de code OTP, de code PIN, de CVV ni de pièce d’identité.
rule-in-urgency-hi = Donnez une échéance, par exemple अगले कार्यदिवस के भीतर, à la place du mot d’urgence dans « { $excerpt } ».
rule-in-next-step-hi = Annoncez la prochaine étape : ce que peut faire le client, ou ce que nous faisons.
rule-in-otp-hi = Supprimez « { $excerpt } » : nous ne demandons jamais de code OTP, de code PIN, de CVV ni de pièce d’identité.
