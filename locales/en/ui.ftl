# The words of the workbench and the extension. `{"{"}0{"}"}` stands for what the page fills in.

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

# The extension
ui-ext-unset = No service is set up yet. Enter its address in the settings.
ui-ext-offline = The Comity service does not answer. Nothing is checked; your text stays as it is.
ui-ext-key-wrong = The Comity service does not accept the key.
ui-ext-found = Findings: {"{"}0{"}"}
ui-ext-close = Close
ui-ext-clipboard = This editor did not take the text. It is on the clipboard: paste it yourself.
ui-ext-not-written = This editor did not take the text. Please copy it by hand.
ui-ext-inserted = Inserted.
ui-ext-mark = Use selection
ui-ext-nothing-marked = Select the customer’s message on the page first.
ui-ext-message-hint = Select the customer’s message on the page, or type it here
ui-ext-reply-in = Reply in
ui-ext-market-rule = {"{"}0{"}"} (by rule)
ui-ext-market-guess = {"{"}0{"}"} (guessed)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = Arrow keys choose, Enter inserts.
ui-ext-insert = Insert
ui-ext-replace = Replace all
ui-ext-promises = Promised so far
ui-ext-promise-due = {"{"}0{"}"}, by {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, no date given
ui-ext-promise-reply = Reply
ui-ext-promise-refund = Refund
ui-ext-promise-shipping = Shipping
ui-ext-off = Comity is off on {"{"}0{"}"}.
ui-ext-turn-on = Turn on
ui-ext-unreadable = This page cannot be read. Click the Comity button in the browser’s toolbar, or type the message below.
ui-ext-point = Point at it
ui-ext-pointing = Follow the line at the top of the page.
ui-ext-pointed = Saved. Reload the page to use it.
ui-ext-point-message = Click the customer’s message
ui-ext-point-editor = Click the box for the reply
ui-ext-point-send = Click the send button
ui-ext-point-skip = Skip
ui-ext-point-move = Move this line
ui-ext-guard = This reply has errors
ui-ext-guard-reason = Why should it go out as it is?
ui-ext-guard-fix = Fix
ui-ext-guard-send = Send anyway
ui-ext-service = Service
ui-ext-address = Address
ui-ext-address-wrong = This is no web address.
ui-ext-address-open = A key must not travel unencrypted: use https.
ui-ext-connect = Connect
ui-ext-connected = Connected, {"{"}0{"}"} markets.
ui-ext-not-allowed = The browser has not allowed this.
ui-ext-privacy = Replies and the messages that they answer are sent to this service and nowhere else. The extension stores neither.
ui-ext-sites = Sites
ui-ext-sites-hint = Comity works only on the sites listed here, and on a page whose toolbar button you click.
ui-ext-site = Site
ui-ext-queue = Queue
ui-ext-rules = Market by site or queue
ui-ext-rules-hint = The first line that fits counts. Without one, the market is guessed from the customer’s language.
ui-ext-rule-add = Add a rule
ui-ext-profiles = Own profiles
ui-ext-profiles-hint = Sites on which you pointed at the message, the reply box and the send button.
ui-ext-dismissed = Dismissed findings
ui-ext-dismissed-none = Nothing was dismissed.
ui-ext-key-suggest = Suggest answers to the selected message
