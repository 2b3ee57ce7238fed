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
 * The market whose language it is: the very tag before the country where most speak it, that before any
 * other country; a market's first locale before its others.
 * @param {Market[]} markets
 * @param {string} tag
 */
export function guessed(markets, tag) {
  const wanted = likely(tag);
  if (!wanted || tag === "und") return undefined;
  const of = (/** @type {string} */ locale) => likely(locale)?.language === wanted.language;
  const written = (/** @type {string} */ locale) => of(locale) && likely(locale)?.script === wanted.script;
  /** @type {((locale: string) => boolean)[]} */
  const ways = [(locale) => locale === tag, (locale) => written(locale) && likely(locale)?.region === wanted.region, written, of];
  for (const way of ways) {
    const market = markets.find(({ locales }) => locales.length > 0 && way(locales[0]));
    if (market) return market.id;
  }
  return markets.find(({ locales }) => locales.some(of))?.id;
}

/** A tag with the script and country that it most likely means. @param {string} tag */
function likely(tag) {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
