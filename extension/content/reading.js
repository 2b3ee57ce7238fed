// The text of a contenteditable as a person sees it, and where each stretch of it stands. Elements
// that make lines are told by their names: asking for styles at each key would cost too much.

const LINES = new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL".split(" "));

/** What lies inside an editable and is not the agent's words. */
const FOREIGN = "[data-slate-placeholder], [data-placeholder-node], .gmail_quote, blockquote[type=cite], script, style, template";

/** A stretch of a text node: it stands at `at` in the text. @typedef {{node: Text, at: number}} Spot */

/** @param {Element} root */
export function reading(root) {
  const preserved = getComputedStyle(root).whiteSpaceCollapse?.startsWith("preserve") || getComputedStyle(root).whiteSpace.startsWith("pre");
  /** @type {Spot[]} */
  const spots = [];
  let text = "";
  /** Whether something stands in the line already, and whether there was a line before. */
  let open = false;
  let first = true;

  function begin() {
    if (open) return;
    if (!first) text += "\n";
    first = false;
    open = true;
  }

  /** @param {Node} parent */
  function walk(parent) {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) add(/** @type {Text} */ (node));
      else if (node.nodeType === Node.ELEMENT_NODE) enter(/** @type {Element} */ (node));
    }
  }

  /** @param {Text} node */
  function add(node) {
    const data = preserved ? node.data : node.data.replace(/[\n\t\r]/g, " ");
    if (!data || (!preserved && !open && !data.trim() && !data.includes("\u00a0"))) return;
    begin();
    spots.push({ node, at: text.length });
    text += data;
  }

  /** @param {Element} element */
  function enter(element) {
    if (element.tagName === "BR") {
      begin();
      open = false;
      return;
    }
    if (element.matches(FOREIGN)) return;
    const line = LINES.has(element.tagName);
    if (line) open = false;
    walk(element);
    if (line) open = false;
  }

  walk(root);
  return { text, spots };
}

/**
 * The place of a position: at the end of a stretch where `after` is false, else at the beginning of the next.
 * @param {Spot[]} spots
 * @param {number} position
 * @param {boolean} after
 * @returns {{node: Text, offset: number} | undefined}
 */
export function place(spots, position, after) {
  let [low, high] = [0, spots.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spots[middle].at < position || (after && spots[middle].at === position)) low = middle;
    else high = middle - 1;
  }
  const spot = spots[low];
  if (!spot) return undefined;
  // At a line's end no text stands; the next line's beginning is meant where it is asked for.
  const next = spots[low + 1];
  if (after && next && position > spot.at + spot.node.length) return { node: next.node, offset: 0 };
  return { node: spot.node, offset: Math.max(0, Math.min(position - spot.at, spot.node.length)) };
}

/** @param {Spot[]} spots @param {number} start @param {number} end @returns {Range | undefined} */
export function rangeOf(spots, start, end) {
  const from = place(spots, start, true);
  const to = place(spots, end, false);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where a place of the document is in the text. @param {Element} root @param {Spot[]} spots @param {string} text @param {Node} node @param {number} offset */
export function positionOf(root, spots, text, node, offset) {
  const found = spots.find((spot) => spot.node === node);
  if (found) return found.at + Math.min(offset, found.node.length);
  if (!root.contains(node)) return text.length;
  const range = document.createRange();
  range.setStart(node, offset);
  for (const spot of spots) if (range.comparePoint(spot.node, 0) >= 0) return spot.at;
  return text.length;
}
