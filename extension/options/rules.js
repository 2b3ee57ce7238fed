// The table of market rules: site or queue → market and channel. The first that fits counts.

import { ask } from "../shared/ask.js";
import { $, button, make } from "../shared/element.js";
import { word } from "../shared/words.js";

/** @typedef {import("../worker/settings.js").MarketRule} MarketRule */

export function ruleTable() {
  /** @type {MarketRule[]} */
  let rules = [];
  /** @type {{markets: {id: string, name: string}[], channels: {id: string, name: string}[]}} */
  let options = { markets: [], channels: [] };

  const save = () => ask("change", { changed: { rules } });

  /** @param {MarketRule} rule @param {"site" | "queue"} name */
  function typed(rule, name) {
    const input = make("input");
    input.value = rule[name];
    input.dir = "auto";
    input.setAttribute("aria-label", word(`ui-ext-${name}`));
    input.addEventListener("change", () => {
      rule[name] = input.value.trim();
      save();
    });
    return input;
  }

  /** @param {MarketRule} rule @param {"market" | "channel"} name @param {{id: string, name: string}[]} offered */
  function choice(rule, name, offered) {
    const select = make("select");
    select.setAttribute("aria-label", word(`ui-${name}`));
    // What was chosen stays to be seen where the service does not answer or knows it no more.
    const known = offered.some(({ id }) => id === rule[name]) || !rule[name] ? offered : [...offered, { id: rule[name], name: rule[name] }];
    select.append(new Option(name === "market" ? word("ui-automatic") : word("ui-channel-none"), ""), ...known.map(({ id, name }) => new Option(name, id)));
    select.value = rule[name];
    select.addEventListener("change", () => {
      rule[name] = select.value;
      save();
    });
    return select;
  }

  function draw() {
    $("rules-table").hidden = rules.length === 0;
    $("rules").replaceChildren(...rules.map((rule) => {
      const row = make("tr");
      const out = button("quiet", word("ui-remove"), () => {
        rules = rules.filter((other) => other !== rule);
        save();
        draw();
      });
      const cells = [typed(rule, "site"), typed(rule, "queue"), choice(rule, "market", options.markets), choice(rule, "channel", options.channels), out];
      row.append(...cells.map((cell) => {
        const place = make("td");
        place.append(cell);
        return place;
      }));
      return row;
    }));
  }

  $("add-rule").addEventListener("click", () => {
    rules = [...rules, { site: "", queue: "", market: "", channel: "" }];
    draw();
    $("rules").lastElementChild?.querySelector("input")?.focus();
  });

  return {
    /** @param {MarketRule[]} now @param {typeof options} offered */
    show(now, offered) {
      // A row that was added and not filled in yet stays.
      const isBlank = (/** @type {MarketRule} */ rule) => !(rule.site || rule.queue || rule.market || rule.channel);
      const kept = now.filter((rule) => !isBlank(rule)).map((rule) => ({ ...rule }));
      [rules, options] = [[...kept, ...rules.filter(isBlank)], offered];
      draw();
    },
  };
}
