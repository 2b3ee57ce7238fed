// The findings beside the draft. A card that still stands after an answer stays the same element,
// so that neither focus nor eye loses its place while the agent types.

import { card } from "./card.js";

/** @typedef {import("./marks.js").Finding} Finding */
/** @typedef {{apply: (finding: Finding, text: string) => void, dismiss: (finding: Finding) => void, locate: (finding: Finding) => void, leave: () => void}} Actions */

/**
 * @param {HTMLElement} list
 * @param {Actions} actions
 */
export function findingList(list, actions) {
  /** @type {Map<string, HTMLLIElement>} */
  let cards = new Map();
  /** @type {Map<HTMLLIElement, Finding>} */
  let shown = new Map();

  /** @param {Finding} finding */
  function build(finding) {
    /** @type {HTMLLIElement} */
    const item = card(finding, {
      locate: () => actions.locate(current()),
      apply: (text) => actions.apply(current(), text),
      dismiss: () => actions.dismiss(current()),
    });
    const current = () => shown.get(item) ?? finding;
    return item;
  }

  list.addEventListener("keydown", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (event.key === "Escape") actions.leave();
    else if (event.key === "ArrowDown") focus(item?.nextElementSibling);
    else if (event.key === "ArrowUp") focus(item?.previousElementSibling);
    else return;
    event.preventDefault();
  });

  /** The first thing to do about a finding: its replacement, a suggestion, or dismissing it. @param {Element | null} [item] */
  function focus(item) {
    const first = item?.querySelector(".choice") ?? item?.querySelector(".dismiss");
    if (first instanceof HTMLElement) first.focus();
  }

  return {
    /** @param {Finding[]} findings in the order of the text */
    show(findings) {
      /** @type {typeof cards} */
      const next = new Map();
      shown = new Map();
      for (const finding of findings) {
        let key = JSON.stringify({ ...finding, start: 0, end: 0 });
        while (next.has(key)) key += "+";
        const item = cards.get(key) ?? build(finding);
        next.set(key, item);
        shown.set(item, finding);
      }
      cards = next;
      const items = [...next.values()];
      const same = items.length === list.children.length && items.every((item, i) => item === list.children[i]);
      if (!same) list.replaceChildren(...items);
    },
    /**
     * @param {Finding | undefined} active
     * @param {boolean} [reveal] opens its card: beside the draft it is brought into view, on a narrow screen it lies at the foot
     * @param {boolean} [enter] and puts the focus on its first choice
     * @returns {HTMLElement | undefined} the card
     */
    mark(active, reveal = false, enter = false) {
      let card;
      for (const [item, finding] of shown) {
        const now = finding === active;
        item.classList.toggle("active", now);
        if (!now || reveal) item.classList.toggle("open", now);
        if (!now) continue;
        card = item;
        if (reveal) item.scrollIntoView({ block: "nearest" });
        if (enter) focus(item);
      }
      return card;
    },
    /** Focuses the card at an index, or the last one. @param {number} index */
    focusAt(index) {
      focus(list.children[Math.min(index, list.children.length - 1)]);
    },
  };
}
