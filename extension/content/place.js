// Where a box can be seen: page parts that scroll cut it off.

/**
 * The part of a box that its scrolling parents let through, as a clip path over it.
 * @param {Element} element
 * @param {DOMRect} box
 */
export function visiblePart(element, box) {
  let { top, right, bottom, left } = box;
  for (let parent = above(element); parent && parent !== document.documentElement; parent = above(parent)) {
    if (parent === document.body) continue;
    const { overflowX, overflowY } = getComputedStyle(parent);
    if (overflowX === "visible" && overflowY === "visible") continue;
    const around = parent.getBoundingClientRect();
    if (overflowY !== "visible") [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    if (overflowX !== "visible") [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
  }
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  [top, bottom] = [uncovered(element, x, Math.max(top, 0), bottom, 1), uncovered(element, x, Math.min(bottom, innerHeight), top, -1)];
  if (top >= bottom || left >= right) return "inset(100%)";
  return `inset(${top - box.top}px ${box.right - right}px ${box.bottom - bottom}px ${left - box.left}px)`;
}

/** So finely it is looked where a bar that stays at the window's edge ends. */
const STEP = 6;

/**
 * Where a box comes out from under something that lies over it, looked at from an edge inwards.
 * @param {Element} element
 * @param {number} x
 * @param {number} from
 * @param {number} to
 * @param {1 | -1} way
 */
function uncovered(element, x, from, to, way) {
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  for (let y = from; (to - y) * way > 0; y += STEP * way) {
    const hit = root.elementFromPoint(x, y + way);
    // Our own card and sign cover nothing.
    if (!hit || hit === element || element.contains(hit) || hit.tagName === "COMITY-OVERLAY") return y;
    // The first thing from this edge is no part of the box: a bar over it, if it is within the window.
    if (y < 0 || y > innerHeight) return from;
  }
  return from;
}

/** @param {Element} element @returns {Element | null} */
const above = (element) => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
