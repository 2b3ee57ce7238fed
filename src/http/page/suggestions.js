// The suggested answers: a listbox. Arrow keys look, Enter or a click chooses.

import { make } from "./card.js";
import { money, number, percent, word, wordOr } from "./words.js";

/**
 * @typedef {object} Suggestion
 * @property {string} answer
 * @property {string} title
 * @property {number} score
 * @property {number} confidence
 * @property {string} text
 * @property {string[]} missing
 * @property {string} [step]
 * @property {{value: number, currency: string}} [step_cost]
 * @property {{locale: string, text: string, title?: string}} [mirror]
 */

/**
 * What a suggestion does to solve the case, and about what that costs the shop.
 * @param {string} step
 * @param {{value: number, currency: string} | undefined} cost
 */
function stepTold(step, cost) {
  const name = wordOr(`ui-step-${step}`, step);
  return cost ? word("ui-step-cost", name, money(cost.value, cost.currency)) : name;
}

/** From this confidence on the service means "sure". */
const SURE = 0.8;

/**
 * @param {HTMLElement} list
 * @param {(suggestion: Suggestion) => void} choose
 */
export function suggestionList(list, choose) {
  /** @type {Suggestion[]} */
  let shown = [];
  let at = 0;

  /** @param {number} to */
  function look(to) {
    at = Math.max(0, Math.min(to, shown.length - 1));
    [...list.children].forEach((option, i) => option.classList.toggle("looked-at", i === at));
    list.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }

  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") look(at + 1);
    else if (event.key === "ArrowUp") look(at - 1);
    else if (event.key === "Home") look(0);
    else if (event.key === "End") look(shown.length - 1);
    else if ((event.key === "Enter" && !event.ctrlKey) || event.key === " ") choose(shown[at]);
    else return;
    event.preventDefault();
  });

  /**
   * @param {Suggestion} suggestion
   * @param {number} i
   * @param {string} locale
   * @param {boolean} chosen
   */
  function option(suggestion, i, locale, chosen) {
    const item = make("li", "suggestion");
    item.id = `suggestion-${i + 1}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(chosen));
    const title = make("span", "title", suggestion.title);
    title.lang = locale;
    title.dir = "auto";
    const sure = make("span", suggestion.confidence >= SURE ? "sure" : "unsure", percent(suggestion.confidence));
    sure.title = word("ui-score", number(suggestion.score));
    const digit = make("span", "digit", String(i + 1));
    digit.setAttribute("aria-hidden", "true");
    item.append(digit, title, sure);
    const mirror = suggestion.mirror;
    const gist = mirror?.title ?? mirror?.text ?? "";
    if (mirror && gist && gist !== suggestion.title) {
      const line = make("span", "gist", gist);
      line.lang = mirror.locale;
      line.dir = "auto";
      item.append(line);
    }
    if (suggestion.step) item.append(make("span", "gist", stepTold(suggestion.step, suggestion.step_cost)));
    item.addEventListener("click", () => {
      look(i);
      choose(suggestion);
    });
    return item;
  }

  return {
    /**
     * @param {Suggestion[]} suggestions
     * @param {string} locale
     * @param {string} [chosen] id of the answer that the draft came from
     */
    show(suggestions, locale, chosen) {
      shown = suggestions;
      list.hidden = shown.length === 0;
      list.replaceChildren(...shown.map((s, i) => option(s, i, locale, s.answer === chosen)));
      look(Math.max(0, shown.findIndex((s) => s.answer === chosen)));
    },
    /** @param {string | undefined} answer */
    choose(answer) {
      shown.forEach((s, i) => list.children[i].setAttribute("aria-selected", String(s.answer === answer)));
      look(Math.max(0, shown.findIndex((s) => s.answer === answer)));
    },
    /** @param {number} index */
    get: (index) => shown.at(index),
  };
}
