# The words of the workbench. `{"{"}0{"}"}` stands for what the page fills in.

# Head of the page
ui-skip = To the reply
ui-settings = Settings
ui-market = Market
ui-channel = Channel
ui-channel-none = None
ui-agent-language = My language
ui-key = API key
ui-key-use = Sign in

# The customer
ui-message = Customer’s message
ui-message-hint = Paste or type what the customer wrote
ui-clear = Start over
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = Perhaps {"{"}0{"}"}, unsure ({"{"}1{"}"})
ui-language-unknown = Language not recognised
ui-language-mixed = Mixed: {"{"}0{"}"}
ui-language-gap = {"{"}0{"}"} is not offered in this market. The reply is in {"{"}1{"}"}.
ui-mood-angry = Sounds angry
ui-mood-worried = Sounds worried
ui-escalation = Hand over: {"{"}0{"}"}
ui-gestures = Gestures you may offer

# Suggestions
ui-suggestions = Suggested answers
ui-empty = Paste the customer’s message for suggestions, or write a reply: it is checked as you type.
ui-none = No answer fits this message.
ui-none-fits = No answer fits well. These are the nearest.
ui-score = Score {"{"}0{"}"}
ui-fields = Still needed
ui-arg-agent = Agent
ui-arg-amount = Amount
ui-arg-carrier = Carrier
ui-arg-customer = Customer’s name
ui-arg-date = Date
ui-arg-days = Days
ui-arg-order = Order number
ui-arg-product = Product
ui-arg-tracking = Tracking number

# The reply
ui-draft = Reply
ui-draft-hint = Write the reply here, or choose a suggestion
ui-reply-language = Language of the reply
ui-automatic = Automatic
ui-reply-automatic = Automatic: {"{"}0{"}"}
ui-commitment = You can promise
ui-commitment-add = Add to the reply
ui-promised = Promised here
ui-copy = Copy reply
ui-apply-all = Apply all corrections
ui-verdict-ready = Ready to send
ui-verdict-review = Please review
ui-verdict-blocked = Do not send yet
ui-verdict-unchecked = Not checked
ui-mirror = What it says
ui-mirror-stale = Shows the suggestion, not your changes.

# Findings
ui-findings = Findings
ui-findings-none = Nothing to correct.
ui-findings-missing = Fill in what is still needed.
ui-restore = Show dismissed again
ui-severity-error = Error
ui-severity-warning = Warning
ui-severity-note = Note
ui-check-channel = Channel
ui-check-culture = Market’s custom
ui-check-format = Format
ui-check-glossary = Glossary
ui-check-language = Language
ui-check-names = Names
ui-check-placeholder = Placeholder
ui-check-policy = Policy
ui-check-privacy = Privacy
ui-check-promise = Promise
ui-check-register = Form of address
ui-doubtful = Perhaps instead
ui-remove = Remove
ui-dismiss = Dismiss

# Keys and state
ui-keys = Keyboard
ui-keys-choose = choose a suggestion
ui-keys-next = next finding
ui-keys-open = open it
ui-keys-copy = copy the reply
ui-copied = Copied.
ui-copied-blocked = Copied. The reply still has errors.
ui-not-merged = You changed that part of the reply. Choose the suggestion again to fill in the new values.
ui-key-needed = This service asks for an API key. Enter it at the top.
ui-offline = The service does not answer. Your texts are kept; it is tried again.
ui-problem = The service answered: {"{"}0{"}"}
