// What is known of helpdesks' pages, as data: `profiles/*.json`, and what the agent pointed at.

import { settings } from "./settings.js";
import { read } from "./words.js";

/**
 * @typedef {object} Profile
 * @property {string} id
 * @property {string} name
 * @property {"real" | "no" | "own"} tried whether it was tried on the real thing
 * @property {string} [note] what was tried, or where the selectors come from
 * @property {string[]} [hosts] `*.zendesk.com`; none for what people host themselves
 * @property {string} [signs] a selector that only this helpdesk's pages have
 * @property {string[]} message the customer's messages, the last one counts
 * @property {string[]} [own] the agents' replies
 * @property {string[]} [editor] where replies are written; none: any text box
 * @property {string[]} [send] what sends
 * @property {string[]} [sendKeys] `Ctrl+Enter`
 * @property {string[]} [queue] names the queue, brand or inbox
 * @property {string} [conversation] a pattern for the path, its first group names the conversation
 * @property {string} [channel] of replies that are written here, where it is always the same
 */

/** @type {Promise<Profile[]> | undefined} */
let packaged;

/** @returns {Promise<Profile[]>} */
export function all() {
  packaged ??= read("profiles/index.json").then(({ profiles }) =>
    Promise.all(profiles.map((/** @type {string} */ name) => read(`profiles/${name}.json`))));
  return packaged;
}

/** Those that may fit a page, the agent's own first; signs are looked for in the page itself. @param {string} url @returns {Promise<Profile[]>} */
export async function candidates(url) {
  const { origin, hostname } = parsed(url);
  const own = (await settings()).profiles[origin];
  const known = (await all()).filter((profile) => !profile.hosts?.length || profile.hosts.some((host) => fits(host, hostname)));
  const placed = known.filter((profile) => profile.hosts?.length);
  const hosted = known.filter((profile) => !profile.hosts?.length);
  return [...(own ? [own] : []), ...placed, ...hosted];
}

/** @param {string} host @param {string} name */
export const fits = (host, name) => (host.startsWith("*.") ? name === host.slice(2) || name.endsWith(host.slice(1)) : name === host);

/** @param {string} url */
function parsed(url) {
  try {
    return new URL(url);
  } catch {
    return { origin: "", hostname: "" };
  }
}
