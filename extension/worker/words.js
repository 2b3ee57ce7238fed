// The words in the agent's language: what was packaged, and over it what the service says now, so
// that a language which the shop added speaks here too.

import { call } from "./service.js";
import { settings } from "./settings.js";

/** @typedef {import("../shared/words.js").Words} Words */

/** For so long an answer of the service counts. */
const FRESH = 10 * 60_000;

/** @type {{wanted: string, at: number, words: Words} | undefined} */
let last;

/** @returns {Promise<Words>} */
export async function words() {
  const wanted = (await settings()).agentLocale || navigator.language || "en";
  if (last?.wanted === wanted && Date.now() - last.at < FRESH) return last.words;
  const kept = await packaged(wanted);
  try {
    const served = await call(`/v1/words?locale=${encodeURIComponent(wanted)}`);
    const same = served.locale.split("-")[0] === kept.locale.split("-")[0];
    // An older service may not know all words of a newer extension.
    const under = same ? kept.words : {};
    const english = (await packaged("en")).words;
    const known = same || served.locale !== "en";
    const words = known ? { ...served, words: { ...english, ...under, ...served.words } } : kept;
    last = { wanted, at: Date.now(), words };
    return words;
  } catch {
    return kept;
  }
}

export function forgetWords() {
  last = undefined;
}

/** What was packaged for a locale, its language, or English. @param {string} locale @returns {Promise<Words>} */
async function packaged(locale) {
  const locales = await packagedLocales();
  const language = locale.split("-")[0];
  const tag = [locale, language].find((tag) => locales.includes(tag)) ?? "en";
  return read(`words/${tag}.json`);
}

/** @returns {Promise<string[]>} */
export const packagedLocales = async () => (await read("words/index.json")).locales;

/** @param {string} path @returns {Promise<any>} */
export const read = async (path) => (await fetch(chrome.runtime.getURL(path))).json();
