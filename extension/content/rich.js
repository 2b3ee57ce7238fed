// A contenteditable under care.

import { positionOf, rangeOf, reading } from "./reading.js";

/**
 * What the rest needs of a text box, whatever it is made of.
 * @typedef {object} Field
 * @property {HTMLElement} element
 * @property {() => string} read the text as it stands now
 * @property {() => number} caret
 * @property {(start: number, end: number) => Range | undefined} range for painting; in the text last read
 * @property {(start: number, end: number) => void} select puts the caret there and brings it into view
 * @property {() => void} follow the box may have moved, scrolled, or changed its size
 * @property {(wanted: boolean) => void} underlined whether anything is painted
 * @property {() => void} leave
 */

/** @param {HTMLElement} element @returns {Field} */
export function rich(element) {
  let last = reading(element);
  const selection = () => {
    const root = /** @type {any} */ (element.getRootNode());
    // In Chromium the selection inside a shadow tree is the tree's own.
    return /** @type {Selection | null} */ (root.getSelection?.() ?? document.getSelection());
  };
  return {
    element,
    read() {
      last = reading(element);
      return last.text;
    },
    caret() {
      const now = selection();
      if (!now?.focusNode || !element.contains(now.focusNode)) return last.text.length;
      return positionOf(element, last.spots, last.text, now.focusNode, now.focusOffset);
    },
    range: (start, end) => rangeOf(last.spots, start, end),
    select(start, end) {
      element.focus({ preventScroll: true });
      const range = rangeOf(last.spots, start, end);
      const now = selection();
      if (!now) return;
      if (range) now.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      else {
        now.selectAllChildren(element);
        now.collapseToEnd();
      }
      const where = range?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (where && (where.bottom > Math.min(box.bottom, innerHeight) || where.top < Math.max(box.top, 0))) {
        range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
      }
    },
    follow() {},
    underlined() {},
    leave() {},
  };
}
