# Was Mitarbeitende lesen, wenn eine Regel des indischen Marktes anschlägt.

rule-in-urgency = Lassen Sie das Eilwort in „{ $excerpt }“ weg und nennen Sie die Frist: „within the next working day“.
rule-in-urgency-words = Schreiben Sie statt des Eilworts in „{ $excerpt }“ besser „within the next working day“.
rule-in-pressure = Bitten Sie ohne Druck statt mit „{ $excerpt }“, und sagen Sie, wie es weitergeht.
rule-in-next-step = Nennen Sie den nächsten Schritt: was die Kundin oder der Kunde tun kann oder was wir tun.
rule-in-named-time = Sagen Sie, bis wann: „within the next working day“, eine Zahl von Tagen oder ein Datum.
rule-in-pin-code = Schreiben Sie bei einer indischen Adresse „PIN code“ statt „{ $excerpt }“.
rule-in-working-days = Schreiben Sie „working day“ statt „{ $excerpt }“.
rule-in-respect = Wählen Sie statt „{ $excerpt }“ eine respektvolle Anrede, etwa „Dear“ und den Namen.
rule-in-otp = Streichen Sie „{ $excerpt }“: Nach OTP, PIN, CVV oder Ausweisen fragen wir nie.
rule-in-urgency-hi = Nennen Sie statt des Eilworts in „{ $excerpt }“ eine Frist, etwa अगले कार्यदिवस के भीतर.
rule-in-next-step-hi = Nennen Sie den nächsten Schritt: was die Kundin oder der Kunde tun kann oder was wir tun.
rule-in-otp-hi = Streichen Sie „{ $excerpt }“: Nach OTP, PIN, CVV oder Ausweisen fragen wir nie.
