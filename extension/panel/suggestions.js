// The suggested answers: a listbox. Arrow keys choose, Enter or a double click inserts.

import { make } from "../shared/element.js";
import { number, percent, word } from "../shared/words.js";

/**
 * @typedef {object} Suggestion
 * @property {string} answer
 * @property {string} title
 * @property {number} score
 * @property {number} confidence
 * @property {string} text
 * @property {string} locale
 * @property {string[]} missing
 * @property {{locale: string, text: string, title?: string}} [mirror]
 * @property {import("../shared/spans.js").Report} report
 */

/** From this confidence on the service means "sure". */
const SURE = 0.8;

/**
 * @param {HTMLElement} list
 * @param {(suggestion: Suggestion) => void} choose
 * @param {() => void} insert
 */
export function suggestionList(list, choose, insert) {
  /** @type {Suggestion[]} */
  let shown = [];
  let at = 0;

  /** @param {number} to */
  function look(to) {
    at = Math.max(0, Math.min(to, shown.length - 1));
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    list.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
    list.children[at]?.scrollIntoView({ block: "nearest" });
    if (shown[at]) choose(shown[at]);
  }

  list.addEventListener("keydown", (event) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to !== undefined) look(to);
    else if (event.key === "Enter") insert();
    else return;
    event.preventDefault();
  });

  /** @param {Suggestion} suggestion @param {number} i */
  function option(suggestion, i) {
    const item = make("li", "suggestion");
    item.id = `suggestion-${i + 1}`;
    item.setAttribute("role", "option");
    const title = make("span", "title", suggestion.title);
    title.lang = suggestion.locale;
    title.dir = "auto";
    const sure = make("span", suggestion.confidence >= SURE ? "sure" : "unsure", percent(suggestion.confidence));
    sure.title = word("ui-score", number(suggestion.score));
    item.append(title, sure);
    const gist = suggestion.mirror?.title ?? suggestion.mirror?.text.split("\n").filter(Boolean).slice(1).join(" ") ?? "";
    if (gist && suggestion.mirror?.text !== suggestion.text) {
      const line = make("span", "gist", gist);
      line.lang = suggestion.mirror?.locale ?? "";
      line.dir = "auto";
      item.append(line);
    }
    item.addEventListener("click", () => look(i));
    item.addEventListener("dblclick", insert);
    return item;
  }

  return {
    /** @param {Suggestion[]} suggestions @param {string} [chosen] the answer that was chosen before */
    show(suggestions, chosen) {
      shown = suggestions;
      list.hidden = shown.length === 0;
      list.replaceChildren(...shown.map(option));
      look(Math.max(0, shown.findIndex((s) => s.answer === chosen)));
    },
  };
}
