// Market, channel and language of the reply: what the service offers, what the rules say, and what
// the agent chose for this conversation.

import { $ } from "../shared/element.js";
import { languageName, word } from "../shared/words.js";

/** @typedef {{id: string, name: string, locales: string[], currency?: string | null}} Market */
/** @typedef {{markets: Market[], channels: {id: string, name: string}[]}} Options */

/** @param {(chosen: object) => void} changed */
export function placing(changed) {
  /** @type {Options} */
  let options = { markets: [], channels: [] };
  /** @type {Record<string, string | undefined>} */
  let chosen = {};
  let found = { market: "", how: "" };

  for (const name of ["market", "channel", "locale"]) {
    $(name).addEventListener("change", () => {
      chosen = { ...chosen, [name]: $(name).value || undefined };
      if (name === "market") chosen.locale = undefined;
      changed(chosen);
    });
  }

  /** @param {string} name @param {[string, string][]} entries */
  function fill(name, entries) {
    $(name).replaceChildren(...entries.map(([value, text]) => new Option(text, value)));
    $(name).value = chosen[name] ?? "";
  }

  /** @param {string} [locale] that the service chose */
  function show(locale) {
    const market = options.markets.find((m) => m.id === (chosen.market ?? found.market));
    const told = market && !chosen.market ? word(`ui-ext-market-${found.how}`, market.name) : word("ui-automatic");
    fill("market", [["", told], ...options.markets.map((m) => /** @type {[string, string]} */ ([m.id, m.name]))]);
    fill("channel", [["", word("ui-channel-none")], ...options.channels.map((c) => /** @type {[string, string]} */ ([c.id, c.name]))]);
    const automatic = locale && !chosen.locale ? word("ui-reply-automatic", languageName(locale)) : word("ui-automatic");
    fill("locale", [["", automatic], ...(market?.locales ?? []).map((tag) => /** @type {[string, string]} */ ([tag, languageName(tag)]))]);
  }

  return {
    get chosen() { return chosen; },
    currency: () => options.markets.find((m) => m.id === (chosen.market ?? found.market))?.currency ?? undefined,
    /** @param {Options} offered */
    offer(offered) {
      options = offered;
      show();
    },
    /** @param {{market?: string | null, how: string, channel?: string, locale?: string}} told */
    tell({ market, how, channel, locale }) {
      found = { market: market ?? "", how };
      show(locale);
      if (!chosen.channel && channel) $("channel").value = channel;
    },
    forget() {
      chosen = {};
      show();
    },
  };
}
