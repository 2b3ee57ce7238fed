// A draft's situation, put together from what the page shows, what the panel chose and the rules.

import { call } from "./service.js";
import { guessed, ruled } from "./market.js";
import { settings } from "./settings.js";

/**
 * What a tab's page and panel know of the reply. It lives in the tab and is never stored.
 * @typedef {object} Facts
 * @property {string} [site] host and path
 * @property {string} [queue]
 * @property {string} [conversation]
 * @property {string} [message] the customer's
 * @property {{from: string, text: string}[]} [thread]
 * @property {string} [market] chosen in the panel
 * @property {string} [channel]
 * @property {string} [locale]
 * @property {string} [answer] the suggestion that was inserted
 * @property {Record<string, any>} [args]
 */

/** For so long the service's list of markets counts. */
const FRESH = 60_000;

/** @type {{at: number, address: string, options: any} | undefined} */
let offered;

/** What there is to choose from. @returns {Promise<any>} */
export async function options() {
  const { address } = await settings();
  if (offered?.address === address && Date.now() - offered.at < FRESH) return offered.options;
  const options = await call("/v1/options");
  offered = { at: Date.now(), address, options };
  return options;
}

/** The last texts whose language was asked for, so that typing does not ask again and again. @type {Map<string, string>} */
const heard = new Map();

/** @param {string} text */
async function languageOf(text) {
  const head = text.slice(0, 400);
  const known = heard.get(head);
  if (known) return known;
  const { language, reliable } = await call("/v1/detect", { text: head });
  const told = reliable ? language : "und";
  if (heard.size > 50) heard.clear();
  heard.set(head, told);
  return told;
}

/**
 * @param {Facts} facts
 * @param {string} text of the draft or message, for the guess
 * @returns {Promise<{market?: string, channel?: string, how: "chosen" | "rule" | "guess" | "none"}>}
 */
export async function placed(facts, text) {
  const rule = ruled((await settings()).rules, facts);
  const channel = facts.channel || rule?.channel || undefined;
  if (facts.market) return { market: facts.market, channel, how: "chosen" };
  if (rule?.market) return { market: rule.market, channel, how: "rule" };
  const { markets } = await options();
  const market = guessed(markets, await languageOf(facts.message?.trim() || text));
  if (market) return { market, channel, how: "guess" };
  const usual = markets.find((/** @type {any} */ m) => m.default)?.id;
  return { market: usual, channel, how: "none" };
}

/** The part of a situation that `check` and `assist` take alike. @param {Facts} facts @param {string} text */
export async function situated(facts, text) {
  const { how, ...place } = await placed(facts, text);
  const { agentLocale } = await settings();
  const fields = {
    ...place,
    locale: facts.locale || undefined,
    agent_locale: agentLocale || navigator.language || "en",
    thread: facts.thread?.length ? facts.thread : undefined,
    args: facts.args,
  };
  return { how, fields };
}
