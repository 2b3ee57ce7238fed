// Which market and channel a reply is for: chosen in the panel, else by the agent's rules, else
// guessed from the customer's language. Pure but for the two questions to the service.

/** @typedef {import("./settings.js").MarketRule} MarketRule */
/** @typedef {{id: string, locales: string[]}} Market */
/** @typedef {{site?: string, queue?: string}} Place site: host and path */

/**
 * The first rule that fits. An empty site or queue fits all; letters are compared whatever their case.
 * @param {MarketRule[]} rules
 * @param {Place} place
 */
export function ruled(rules, { site = "", queue = "" }) {
  const holds = (/** @type {string} */ wanted, /** @type {string} */ found) =>
    !wanted.trim() || found.toLowerCase().includes(wanted.trim().toLowerCase());
  return rules.find((rule) => holds(rule.site, site) && holds(rule.queue, queue));
}

/**
 * The market whose language it is: its first locale before others, the very tag before its language.
 * @param {Market[]} markets
 * @param {string} tag
 */
export function guessed(markets, tag) {
  const language = tag.split("-")[0];
  if (!language || language === "und") return undefined;
  const first = (/** @type {(locale: string) => boolean} */ is) => markets.find(({ locales }) => locales.length > 0 && is(locales[0]));
  const of = (/** @type {string} */ locale) => locale.split("-")[0] === language;
  return (first((locale) => locale === tag) ?? first(of) ?? markets.find(({ locales }) => locales.some(of)))?.id;
}
