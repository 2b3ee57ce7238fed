# What an agent reads when a rule of a channel finds something.

rule-amazon-html = Remove “{ $excerpt }”; on Amazon a reply is plain text.
rule-amazon-review-request-en = Leave out “{ $excerpt }”; ask for reviews only with Amazon's own Request a Review button, never in a reply.
rule-amazon-review-request-de = { rule-amazon-review-request-en }
rule-amazon-review-request-fr = { rule-amazon-review-request-en }
rule-amazon-review-request-ja = { rule-amazon-review-request-en }
rule-amazon-review-request-zh = { rule-amazon-review-request-en }
rule-amazon-review-request-ar = { rule-amazon-review-request-en }
rule-amazon-review-incentive-en = Delete “{ $excerpt }”: Amazon forbids offering anything for a review and may suspend the account.
rule-amazon-review-incentive-de = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-fr = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ja = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-zh = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ar = { rule-amazon-review-incentive-en }
rule-amazon-review-removal-en = Delete “{ $excerpt }”: solve the problem instead; Amazon forbids asking a buyer to change or remove a review.
rule-amazon-review-removal-de = { rule-amazon-review-removal-en }
rule-amazon-review-removal-fr = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ja = { rule-amazon-review-removal-en }
rule-amazon-review-removal-zh = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ar = { rule-amazon-review-removal-en }
rule-amazon-marketing-en = Leave out “{ $excerpt }” and keep to this order; Amazon forbids advertising and coupons in messages.
rule-amazon-marketing-de = { rule-amazon-marketing-en }
rule-amazon-marketing-fr = { rule-amazon-marketing-en }
rule-amazon-marketing-ja = { rule-amazon-marketing-en }
rule-amazon-marketing-zh = { rule-amazon-marketing-en }
rule-amazon-marketing-ar = { rule-amazon-marketing-en }
rule-amazon-thanks-only-en = Add what the customer needs to know; Amazon forbids messages that only say thank you.
rule-amazon-thanks-only-de = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-fr = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ja = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-zh = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ar = { rule-amazon-thanks-only-en }

rule-mercado-libre-off-platform-es = Leave out “{ $excerpt }” and keep the conversation in Mercado Libre's messages; otherwise they are held back.
rule-mercado-libre-off-platform-pt = { rule-mercado-libre-off-platform-es }

rule-whatsapp-markdown-bold = Use one asterisk on each side for bold in WhatsApp instead of “{ $excerpt }”.
rule-whatsapp-markdown-link = Write the address by itself instead of “{ $excerpt }”; WhatsApp doesn't turn it into a link.
