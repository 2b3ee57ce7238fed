// What the extension remembers, all of it in `storage.local`: no customer's text, and nothing that
// a content script may read.

/**
 * A queue or a site and what it means; the first that fits counts.
 * @typedef {{site: string, queue: string, market: string, channel: string}} MarketRule
 *
 * A finding that somebody dismissed, without the text that it was about.
 * @typedef {{key: string, check: string, rule: string, at: string}} Dismissal
 *
 * @typedef {object} Settings
 * @property {string} address of the service, without a slash at its end; empty where none is set
 * @property {string} key
 * @property {string} agentLocale empty: the browser's
 * @property {string[]} sites patterns of the sites that the agent turned it on for
 * @property {MarketRule[]} rules
 * @property {Dismissal[]} dismissed
 * @property {Record<string, import("./profiles.js").Profile>} profiles own profiles by origin
 */

/** @type {Settings} */
const USUAL = { address: "", key: "", agentLocale: "", sites: [], rules: [], dismissed: [], profiles: {} };

/** So many dismissals are remembered; the oldest go first. */
const MOST_DISMISSED = 2000;

/** Content scripts are shut out where the browser can do that; they read nothing of it anywhere. */
export const shutPagesOut = () => chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => {});

/** @returns {Promise<Settings>} */
export const settings = async () => /** @type {Settings} */ (await chrome.storage.local.get(/** @type {any} */ (USUAL)));

/** @param {Partial<Settings>} changed */
export const change = (changed) => chrome.storage.local.set(changed);

/** Writes that read first go one after the other, so that two at a time lose nothing. */
let turn = Promise.resolve();

/** @param {(now: Settings) => Partial<Settings>} how */
export function revise(how) {
  const mine = turn.then(async () => change(how(await settings())));
  turn = mine.catch(() => {});
  return mine;
}

/** @param {Omit<Dismissal, "at">} dismissal */
export function dismiss(dismissal) {
  return revise(({ dismissed }) => {
    const others = dismissed.filter((old) => old.key !== dismissal.key);
    return { dismissed: [...others, { ...dismissal, at: new Date().toISOString() }].slice(-MOST_DISMISSED) };
  });
}
