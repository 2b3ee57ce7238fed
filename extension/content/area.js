// A textarea or input under care. The browser paints nothing into them, so the text is laid out once
// more in a mirror over it, invisible but for its underlines.

import { mirror } from "./mirror.js";

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} element
 * @param {HTMLElement} layer where mirrors may stand
 * @returns {import("./rich.js").Field}
 */
export function area(element, layer) {
  /** @type {ReturnType<typeof mirror> | undefined} */
  let shown;
  const follow = () => shown?.follow();
  element.addEventListener("scroll", follow, { passive: true });
  return {
    element,
    read() {
      shown?.write(element.value);
      return element.value;
    },
    caret: () => element.selectionEnd ?? element.value.length,
    range: (start, end) => shown?.range(start, end),
    select(start, end) {
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
      shown?.reveal(start, end);
    },
    follow,
    underlined(wanted) {
      if (wanted && !shown) {
        shown = mirror(element, layer);
        shown.write(element.value);
        shown.follow();
      } else if (!wanted && shown) {
        shown.remove();
        shown = undefined;
      }
    },
    leave() {
      element.removeEventListener("scroll", follow);
      shown?.remove();
      shown = undefined;
    },
  };
}
