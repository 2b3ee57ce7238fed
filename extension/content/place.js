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
  if (top >= bottom || left >= right) return "inset(100%)";
  return `inset(${top - box.top}px ${box.right - right}px ${box.bottom - bottom}px ${left - box.left}px)`;
}

/** @param {Element} element @returns {Element | null} */
const above = (element) => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
