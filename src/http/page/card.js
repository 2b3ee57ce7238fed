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
  const kind = `${word(`ui-severity-${finding.severity}`)} · ${wordOr(`ui-check-${finding.check}`, finding.check)}`;
  const head = make("p", "kind", kind);
  item.append(head);
  if (finding.excerpt) {
    const where = button("where", finding.excerpt, does.locate);
    where.dir = "auto";
    item.append(where);
  }
  item.append(make("p", "message", finding.message));
  choices(item, "choices", finding.replacements, does.apply);
  if (finding.suggestions?.length) {
    item.append(make("p", "label", word("ui-doubtful")));
    choices(item, "choices doubtful", finding.suggestions, does.apply);
  }
  if (finding.reason) item.append(make("p", "reason", finding.reason));
  const foot = make("div", "origin");
  const source = make("span", "source", finding.evidence?.source ?? finding.rule);
  source.title = [finding.rule, finding.evidence?.matched, finding.evidence?.how].filter(Boolean).join(" · ");
  foot.append(source, button("quiet dismiss", word("ui-dismiss"), does.dismiss));
  item.append(foot);
  return item;
}

/**
 * @param {HTMLElement} item
 * @param {string} name
 * @param {string[]} texts
 * @param {(text: string) => void} apply
 */
function choices(item, name, texts, apply) {
  if (!texts?.length) return;
  const row = make("div", name);
  for (const text of texts) {
    const choice = button("choice", text || word("ui-remove"), () => apply(text));
    choice.dir = "auto";
    row.append(choice);
  }
  item.append(row);
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
