// One finding as the agent reads it: what, why, from where, and what to put instead.

import { word, wordOr } from "./words.js";

/** @typedef {import("./marks.js").Finding} Finding */

/**
 * @param {Finding} finding
 * @param {{locate: () => void, apply: (text: string) => void, dismiss: () => void}} does
 * @returns {HTMLLIElement}
 */
export function card(finding, does) {
  const item = make("li", `finding ${finding.severity}`);
  const head = make("div", "head");
  const check = wordOr(`ui-check-${finding.check}`, finding.check);
  const kind = make("p", "kind", `${word(`ui-severity-${finding.severity}`)} · ${check}`);
  head.append(kind, button("quiet dismiss", word("ui-dismiss"), does.dismiss));

  const choices = make("div", "choices");
  if (finding.excerpt) choices.append(button("where", finding.excerpt, does.locate));
  const choose = (/** @type {string} */ name) => (/** @type {string} */ text) =>
    button(name, text || word("ui-remove"), () => does.apply(text));
  choices.append(...(finding.replacements ?? []).map(choose("choice sure")));
  item.append(head, choices, make("p", "message", finding.message));

  if (finding.suggestions?.length) {
    const doubtful = make("div", "choices");
    doubtful.append(make("span", "label", word("ui-doubtful")), ...finding.suggestions.map(choose("choice")));
    item.append(doubtful);
  }
  if (finding.reason) item.append(make("p", "reason", finding.reason));
  const source = make("p", "source", finding.evidence?.source ?? finding.rule);
  source.title = [finding.rule, finding.evidence?.matched, finding.evidence?.how].filter(Boolean).join(" · ");
  item.append(source);
  for (const text of item.querySelectorAll("button")) text.dir = "auto";
  return item;
}

/** @param {string} name @param {string} text @param {() => void} does */
export function button(name, text, does) {
  const element = make("button", name, text);
  element.type = "button";
  element.addEventListener("click", does);
  return element;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [name]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** @param {string} id @returns {any} */
export const $ = (id) => document.getElementById(id);
