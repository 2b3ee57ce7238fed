// Market, channel and the agent's language: what the service offers, and what was chosen last.

import { call } from "./api.js";
import { $ } from "./card.js";
import { languageName, word } from "./words.js";

/** @typedef {{id: string, name: string, locales: string[], currency?: string | null, default?: boolean}} Market */
/** @typedef {{markets: Market[], channels: {id: string, name: string}[], agent_locales: string[], library: string}} Options */

/** @type {Options} */
let options = { markets: [], channels: [], agent_locales: [], library: "" };

const selects = { market: $("market"), channel: $("channel"), "agent-locale": $("agent-locale") };
/** @type {HTMLSelectElement} */
const replyLocale = $("reply-locale");

/** @param {string} name */
const remembered = (name) => localStorage.getItem(`comity.${name}`) ?? "";

/** Asks what there is to choose from, and chooses what was chosen last. */
export async function loadSettings() {
  options = await call("/v1/options");
  const usual = options.markets.find((market) => market.default) ?? options.markets[0];
  fill("market", options.markets.map((m) => [m.id, m.name]), usual?.id ?? "");
  fill("channel", [["", word("ui-channel-none")], ...options.channels.map((c) => [c.id, c.name])], "");
  fill("agent-locale", options.agent_locales.map((tag) => [tag, languageName(tag, tag)]), ownLanguage());
  offerReplyLocales();
}

/** The browser's first language that the service has words in. */
function ownLanguage() {
  const offered = options.agent_locales;
  const language = (/** @type {string} */ tag) => tag.split("-")[0];
  for (const tag of navigator.languages) {
    const fit = offered.find((o) => o === tag) ?? offered.find((o) => language(o) === language(tag));
    if (fit) return fit;
  }
  return offered.find((o) => language(o) === "en") ?? offered[0] ?? "";
}

/** @param {keyof typeof selects} name @param {string[][]} entries @param {string} usual */
function fill(name, entries, usual) {
  const select = selects[name];
  select.replaceChildren(...entries.map(([value, text]) => new Option(text, value)));
  const last = localStorage.getItem(`comity.${name}`);
  select.value = entries.some(([value]) => value === last) ? last : usual;
}

/** The market's languages, and the one that the service would choose. @param {string} [told] */
export function offerReplyLocales(told) {
  const market = options.markets.find((m) => m.id === selects.market.value);
  const chosen = replyLocale.value;
  const automatic = told ? word("ui-reply-automatic", languageName(told)) : word("ui-automatic");
  const entries = [new Option(automatic, ""), ...(market?.locales ?? []).map((tag) => new Option(languageName(tag), tag))];
  replyLocale.replaceChildren(...entries);
  replyLocale.value = market?.locales.includes(chosen) ? chosen : "";
}

/** Puts the page's own words among the choices, after the language changed. */
export function renameChoices() {
  const none = selects.channel.options[0];
  if (none) none.textContent = word("ui-channel-none");
}

/** The part of the situation that is set here; what is not set is left out. */
export function chosen() {
  return {
    market: selects.market.value || undefined,
    channel: selects.channel.value || undefined,
    agent_locale: selects["agent-locale"].value || undefined,
    locale: replyLocale.value || undefined,
  };
}

/** The currency of the chosen market, if it has one. */
export const currency = () => options.markets.find((m) => m.id === selects.market.value)?.currency ?? undefined;

/** The language for the page before the service has said what it offers. */
export const firstLanguage = () => remembered("agent-locale") || navigator.language || "en";

/** @param {(name: string) => void} changed */
export function onSetting(changed) {
  for (const [name, select] of Object.entries(selects)) {
    select.addEventListener("change", () => {
      localStorage.setItem(`comity.${name}`, select.value);
      changed(name);
    });
  }
  replyLocale.addEventListener("change", () => changed("reply-locale"));
}
