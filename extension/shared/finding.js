// One finding as the agent reads it: what, why, from where, and what to put instead.

import { button, make } from "./element.js";
import { word, wordOr } from "./words.js";

/** @typedef {import("./spans.js").Finding} Finding */

/** @param {Finding} finding */
export const kindOf = (finding) => `${word(`ui-severity-${finding.severity}`)} · ${wordOr(`ui-check-${finding.check}`, finding.check)}`;

/**
 * @param {Finding} finding
 * @param {{apply: (text: string) => void, dismiss: () => void}} does
 * @returns {HTMLElement}
 */
export function findingCard(finding, does) {
  const card = make("div", `finding ${finding.severity}`);
  const head = make("div", "head");
  head.append(make("p", "kind", kindOf(finding)), button("quiet dismiss", word("ui-dismiss"), does.dismiss));
  card.append(head);

  const choose = (/** @type {string} */ name) => (/** @type {string} */ text) =>
    button(name, text || word("ui-remove"), () => does.apply(text));
  const choices = make("div", "choices");
  if (finding.excerpt) choices.append(make("span", "where", finding.excerpt));
  choices.append(...finding.replacements.map(choose("choice sure")));
  card.append(choices, make("p", "message", finding.message));
  if (finding.suggestions.length) {
    const doubtful = make("div", "choices");
    doubtful.append(make("span", "label", word("ui-doubtful")), ...finding.suggestions.map(choose("choice")));
    card.append(doubtful);
  }
  if (finding.reason) card.append(make("p", "reason", finding.reason));
  const source = make("p", "source", finding.evidence?.source ?? finding.rule);
  source.title = [finding.rule, finding.evidence?.matched, finding.evidence?.how].filter(Boolean).join(" · ");
  card.append(source);
  for (const text of card.querySelectorAll("button, .where, .message, .reason")) text.setAttribute("dir", "auto");
  return card;
}
