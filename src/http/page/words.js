// The page's words, from `locales/<locale>/ui.ftl` through `GET /v1/words`. The English in
// `index.html` stands until they arrive.

import { call } from "./api.js";

/** @type {Record<string, string>} */
let words = {};
let locale = "en";

/** Loads the words of a locale and puts them on the page. @param {string} tag */
export async function speak(tag) {
  const answer = await call(`/v1/words?locale=${encodeURIComponent(tag)}`);
  words = answer.words;
  locale = answer.locale;
  document.documentElement.lang = answer.locale;
  document.documentElement.dir = answer.dir;
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
export function word(key = "", ...values) {
  const text = words[key] ?? document.querySelector(`[data-word="${key}"]`)?.textContent ?? key;
  return text.replace(/\{(\d)\}/g, (_, at) => String(values[at] ?? ""));
}

/** The words of a key, or a plain name where there are none. @param {string} key @param {string} plain */
export const wordOr = (key, plain) => words[key] ?? plain;

/** What a language is called in the agent's language, or in `inside`. @param {string} tag @param {string} [inside] */
export function languageName(tag, inside = locale) {
  try {
    const name = new Intl.DisplayNames([inside], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inside) + name.slice(1);
  } catch {
    return tag;
  }
}

/** @param {number} share 0…1 */
export const percent = (share) => new Intl.NumberFormat(locale, { style: "percent" }).format(share);

/** @param {number} count */
export const number = (count) => new Intl.NumberFormat(locale).format(count);

/** An amount in whole units. @param {number} value @param {string} currency */
export const money = (value, currency) =>
  new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(value);

/** A moment as the market's clock shows it, wherever the agent sits. @param {string} moment with its offset */
export const onItsClock = (moment) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(new Date(`${moment.slice(0, 19)}Z`));

/** "a, b and c", as the agent's language joins it. @param {string[]} parts */
export const list = (parts) => new Intl.ListFormat(locale).format(parts);
