// Underlines through the CSS Custom Highlight API: the browser draws them over text that stays as it is.

/** @typedef {import("../shared/spans.js").Finding} Finding */

const NAMES = /** @type {const} */ (["note", "warning", "error", "active"]);

/** @type {Map<string, Highlight>} */
const inks = new Map();

/** @param {string} name */
function ink(name) {
  let known = inks.get(name);
  if (!known) {
    known = new Highlight();
    known.priority = NAMES.indexOf(/** @type {any} */ (name));
    inks.set(name, known);
    CSS.highlights.set(`comity-${name}`, known);
  }
  return known;
}

/** One text box's share of the underlines. */
export function brush() {
  /** @type {{name: string, range: Range}[]} */
  let painted = [];

  function clear() {
    for (const { name, range } of painted) ink(name).delete(range);
    painted = [];
  }

  return {
    clear,
    /**
     * @param {Finding[]} findings
     * @param {Finding | undefined} active
     * @param {(start: number, end: number) => Range | undefined} rangeOf
     */
    paint(findings, active, rangeOf) {
      clear();
      for (const finding of findings) {
        if (finding.end <= finding.start) continue;
        for (const name of finding === active ? [finding.severity, "active"] : [finding.severity]) {
          const range = rangeOf(finding.start, finding.end);
          if (range) {
            painted.push({ name, range });
            ink(name).add(range);
          }
        }
      }
    },
  };
}
