// The words of the extension in the agent's language: those of `locales/<locale>/ui.ftl`, which the
// worker has from the service or from what was packaged.

import { ask } from "./ask.js";

/** @typedef {{locale: string, dir: "ltr" | "rtl", words: Record<string, string>}} Words */

/** @type {Words} */
let spoken = { locale: "en", dir: "ltr", words: {} };

/** @param {Words} words */
export function speak(words) {
  spoken = words;
}

/** Fetches the words and puts them on an extension page. */
export async function speakPage() {
  speak(await ask("words"));
  document.documentElement.lang = spoken.locale;
  document.documentElement.dir = spoken.dir;
  for (const element of each("data-word")) element.textContent = word(element.dataset.word);
  for (const element of each("data-label")) element.setAttribute("aria-label", word(element.dataset.label));
  for (const element of each("data-placeholder")) element.setAttribute("placeholder", word(element.dataset.placeholder));
}

/** @param {string} attribute @returns {NodeListOf<HTMLElement>} */
const each = (attribute) => document.querySelectorAll(`[${attribute}]`);

/**
 * The words of a key, `{0}` and so on filled in.
 * @param {string} [key]
 * @param {...(string | number)} values
 */
export const word = (key = "", ...values) =>
  (spoken.words[key] ?? key).replace(/\{(\d)\}/g, (_, at) => String(values[at] ?? ""));

/** The words of a key, or a plain name where there are none. @param {string} key @param {string} plain */
export const wordOr = (key, plain) => spoken.words[key] ?? plain;

export const locale = () => spoken.locale;
export const direction = () => spoken.dir;

/** What a language is called in the agent's language, or in `inside`. @param {string} tag @param {string} [inside] */
export function languageName(tag, inside = spoken.locale) {
  try {
    const name = new Intl.DisplayNames([inside], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inside) + name.slice(1);
  } catch {
    return tag;
  }
}

/** @param {number} share 0…1 */
export const percent = (share) => new Intl.NumberFormat(spoken.locale, { style: "percent" }).format(share);

/** @param {number} count */
export const number = (count) => new Intl.NumberFormat(spoken.locale).format(count);

/** "a, b and c", as the agent's language joins it. @param {string[]} parts */
export const list = (parts) => new Intl.ListFormat(spoken.locale).format(parts);

/** @param {string} moment RFC 3339 */
export const moment = (moment) =>
  new Intl.DateTimeFormat(spoken.locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
