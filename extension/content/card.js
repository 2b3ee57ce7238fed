// The card of a finding: beside its place, never over it. It opens under the pointer or by keyboard;
// only then it takes the focus, and gives it back.

import { button, make } from "../shared/element.js";
import { findingCard, kindOf } from "../shared/finding.js";
import { word } from "../shared/words.js";

/** @typedef {import("../shared/spans.js").Finding} Finding */

const GAP = 6;

/**
 * @param {HTMLElement} desk of the overlay
 */
export function cardOver(desk) {
  /** @type {HTMLElement | undefined} */
  let open;
  /** @type {Finding | undefined} */
  let about;
  /** @type {(() => void) | undefined} */
  let back;

  function close() {
    const gone = open;
    const goBack = back;
    [open, about, back] = [undefined, undefined, undefined];
    gone?.remove();
    goBack?.();
  }

  return {
    get about() { return about; },
    get entered() { return back !== undefined; },
    get element() { return open; },
    close,
    /**
     * @param {Finding} finding
     * @param {{top: number, bottom: number, left: number, right: number}} at where it stands in the window
     * @param {{apply: (text: string) => void, dismiss: () => void, step: (back: boolean) => void}} does
     * @param {(() => void)} [goBack] by keyboard: the card takes the focus, and this gives it back
     */
    show(finding, at, does, goBack) {
      back = undefined;
      close();
      const card = findingCard(finding, { apply: (text) => (close(), does.apply(text)), dismiss: () => (close(), does.dismiss()) });
      card.setAttribute("role", "dialog");
      card.setAttribute("aria-label", `${kindOf(finding)}: ${finding.excerpt}`);
      card.classList.add("floating");
      const shut = button("quiet shut", "×", close);
      shut.setAttribute("aria-label", word("ui-ext-close"));
      card.querySelector(".head")?.append(shut);
      card.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (!event.isTrusted) return;
        if (event.key === "Escape") close();
        else if (event.key === "F8") does.step(event.shiftKey);
        else if (event.key === "Tab") turn(card, event);
        else return;
        event.preventDefault();
      });
      // A click on the card must not take the caret out of the editor.
      card.addEventListener("mousedown", (event) => event.preventDefault());
      desk.append(card);
      [open, about] = [card, finding];
      lay(card, at);
      if (!goBack) return;
      back = goBack;
      const first = card.querySelector(".choice") ?? card.querySelector(".dismiss");
      if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    },
  };
}

/** Below the place or, where there is no room, above it. @param {HTMLElement} card @param {{top: number, bottom: number, left: number, right: number}} at */
export function lay(card, at) {
  const { offsetWidth: width, offsetHeight: height } = card;
  const rtl = getComputedStyle(card).direction === "rtl";
  const left = Math.max(8, Math.min(rtl ? at.right - width : at.left, innerWidth - width - 8));
  const below = at.bottom + GAP;
  const top = below + height < innerHeight - 4 || at.top < height + GAP ? Math.min(below, Math.max(8, innerHeight - height - 8)) : at.top - GAP - height;
  card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** The focus stays in the card. @param {HTMLElement} card @param {KeyboardEvent} event */
export function turn(card, event) {
  const stops = [...card.querySelectorAll("button, input, textarea, select")].filter((stop) => !(/** @type {any} */ (stop).disabled));
  const now = /** @type {ShadowRoot | Document} */ (card.getRootNode()).activeElement;
  const next = stops.at((stops.indexOf(/** @type {any} */ (now)) + (event.shiftKey ? -1 : 1)) % stops.length);
  if (next instanceof HTMLElement) next.focus();
}
