// The finding under the pointer. Its place is asked of the painted ranges, so it is the same for
// every kind of text box.

import { byGravity } from "../shared/spans.js";

/** @typedef {import("./care.js").Care} Care */
/** @typedef {import("../shared/spans.js").Finding} Finding */

const LINGER = 180;
const LEAVE = 350;

/**
 * Where a finding stands in the window, the nearest line of it to a height.
 * @param {Care} care
 * @param {Finding} finding
 * @param {number} [y]
 * @returns {DOMRect}
 */
export function spotOf(care, finding, y) {
  const rects = [...(care.field.range(finding.start, finding.end)?.getClientRects() ?? [])].filter((rect) => rect.height);
  if (rects.length === 0) return care.element.getBoundingClientRect();
  const far = (/** @type {DOMRect} */ rect) => Math.abs((rect.top + rect.bottom) / 2 - (y ?? rects[0].top));
  return rects.reduce((near, rect) => (far(rect) < far(near) ? rect : near));
}

/**
 * @param {() => Care[]} cares
 * @param {{holds: (event: Event) => boolean, show: (care: Care, finding: Finding, at: DOMRect) => void, close: () => void, shown: () => Finding | undefined, entered: () => boolean}} card
 */
export function pointing(cares, card) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let waiting = false;
  /** @type {Finding | undefined} */
  let over;

  /** @param {MouseEvent} event @param {boolean} onCard @param {Care | undefined} care */
  function moved(event, onCard, care) {
    waiting = false;
    if (card.entered()) return;
    if (onCard) return clearTimeout(timer);
    const hit = care && under(care, event.clientX, event.clientY);
    if (hit === over) return;
    over = hit;
    clearTimeout(timer);
    if (care && hit) timer = setTimeout(() => card.show(care, hit, spotOf(care, hit, event.clientY)), LINGER);
    else if (card.shown()) timer = setTimeout(card.close, LEAVE);
  }

  document.addEventListener("mousemove", (event) => {
    if (waiting || !event.isTrusted) return;
    waiting = true;
    // An event forgets its path as soon as it has been told.
    const path = event.composedPath();
    const [onCard, care] = [card.holds(event), cares().find(({ element }) => path.includes(element))];
    requestAnimationFrame(() => moved(event, onCard, care));
  }, { passive: true, capture: true });

  return {
    /** The card was closed in another way. */
    forget() {
      over = undefined;
      clearTimeout(timer);
    },
  };
}

/** @param {Care} care @param {number} x @param {number} y */
function under(care, x, y) {
  return byGravity(care.findings).find(({ start, end }) => {
    if (end <= start) return false;
    const rects = care.field.range(start, end)?.getClientRects() ?? [];
    return [...rects].some((rect) => x >= rect.left && x <= rect.right && y >= rect.top - 2 && y <= rect.bottom + 4);
  });
}
