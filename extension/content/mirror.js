// The text of a textarea or input, laid out in the same place with the same letters. A line is an
// element of its own, so that a key pressed in a long text lays out one line and not all of them.

import { visiblePart } from "./place.js";

/** Whatever decides where a letter stands. */
const COPIED = [
  "direction", "unicodeBidi", "writingMode", "textOrientation", "textAlign", "textIndent", "textTransform", "textRendering",
  "fontFamily", "fontSize", "fontStyle", "fontWeight", "fontStretch", "fontVariant", "fontFeatureSettings", "fontKerning", "fontSizeAdjust",
  "fontOpticalSizing", "fontVariationSettings", "letterSpacing", "wordSpacing", "lineHeight", "tabSize", "wordBreak", "overflowWrap", "lineBreak", "hyphens",
  "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
];

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} element
 * @param {HTMLElement} layer
 */
export function mirror(element, layer) {
  const single = element instanceof HTMLInputElement;
  const frame = document.createElement("div");
  frame.className = "mirror";
  frame.setAttribute("aria-hidden", "true");
  const sheet = document.createElement("div");
  sheet.className = single ? "sheet single" : "sheet";
  frame.append(sheet);
  layer.append(frame);
  /** @type {{line: HTMLElement, text: string}[]} */
  let lines = [];
  let placed = "";

  /** Puts the mirror over the box, if anything about it has changed. */
  function follow() {
    const box = element.getBoundingClientRect();
    const clip = visiblePart(element, box);
    const now = [box.x, box.y, box.width, box.height, element.clientWidth, element.clientHeight, element.scrollLeft, element.scrollTop, clip].join();
    if (now === placed) return;
    placed = now;
    const scale = element.offsetWidth ? box.width / element.offsetWidth : 1;
    Object.assign(frame.style, {
      transform: `translate(${box.x}px, ${box.y}px) scale(${scale})`,
      width: `${element.offsetWidth}px`,
      height: `${element.offsetHeight}px`,
      clipPath: clip,
    });
    const style = getComputedStyle(element);
    for (const name of COPIED) sheet.style[/** @type {any} */ (name)] = style[/** @type {any} */ (name)];
    if (!single && style.whiteSpace.includes("nowrap")) sheet.style.whiteSpace = "pre";
    // The scrollbar takes its place at whichever side it stands.
    const inner = style.direction === "rtl" ? element.offsetWidth - element.clientWidth - parseFloat(style.borderRightWidth) : element.clientLeft;
    Object.assign(sheet.style, {
      left: `${inner}px`,
      top: `${element.clientTop}px`,
      width: `${element.clientWidth}px`,
      height: single ? `${element.clientHeight}px` : "auto",
      translate: `${-element.scrollLeft}px ${-element.scrollTop}px`,
    });
  }

  /** @param {string} text */
  function write(text) {
    const now = text.split("\n");
    let head = 0;
    while (head < now.length && head < lines.length && lines[head].text === now[head]) head += 1;
    let tail = 0;
    while (tail < now.length - head && tail < lines.length - head && lines[lines.length - 1 - tail].text === now[now.length - 1 - tail]) tail += 1;
    const old = lines.slice(head, lines.length - tail);
    const fresh = now.slice(head, now.length - tail).map((text, i) => {
      const line = old[i]?.line ?? document.createElement("div");
      // The line's own break gives an empty line its height.
      const data = `${text}\n`;
      if (line.firstChild instanceof Text) line.firstChild.data = data;
      else line.textContent = data;
      return { line, text };
    });
    const after = lines[lines.length - tail]?.line ?? null;
    for (const { line } of old.slice(fresh.length)) line.remove();
    for (const { line } of fresh.slice(old.length)) sheet.insertBefore(line, after);
    lines = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)];
  }

  /** @param {number} position */
  function spot(position) {
    let left = position;
    for (const { line, text } of lines) {
      if (left <= text.length) return { node: /** @type {Text} */ (line.firstChild), offset: left };
      left -= text.length + 1;
    }
    const last = lines.at(-1);
    return last && { node: /** @type {Text} */ (last.line.firstChild), offset: last.text.length };
  }

  /** @param {number} start @param {number} end */
  function range(start, end) {
    const [from, to] = [spot(start), spot(end)];
    if (!from || !to) return undefined;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  return {
    follow,
    write,
    range,
    /** Scrolls the box so that a stretch can be seen. @param {number} start @param {number} end */
    reveal(start, end) {
      const at = range(start, end)?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (!at) return;
      if (at.bottom > box.bottom) element.scrollTop += at.bottom - box.bottom + at.height;
      else if (at.top < box.top) element.scrollTop -= box.top - at.top + at.height;
      if (single && at.right > box.right) element.scrollLeft += at.right - box.right + 16;
      else if (single && at.left < box.left) element.scrollLeft -= box.left - at.left + 16;
      follow();
    },
    remove: () => frame.remove(),
  };
}
