// Findings as places in a text. Pure: no DOM, no state. Positions are UTF-16, as the service
// counts by default and as JavaScript does.

/**
 * @typedef {object} Finding
 * @property {string} check
 * @property {string} rule
 * @property {"error" | "warning" | "note"} severity
 * @property {number} start
 * @property {number} end
 * @property {string} excerpt
 * @property {string} message
 * @property {string} [reason]
 * @property {string} [authority]
 * @property {string[]} replacements may be applied as they are
 * @property {string[]} suggestions doubtful
 * @property {{concept?: string, matched?: string, how?: string, source?: string}} [evidence]
 * @property {string} dismiss_key
 */

/**
 * @typedef {object} Report
 * @property {"ready" | "review" | "blocked"} verdict
 * @property {string} locale
 * @property {Finding[]} findings
 * @property {{start: number, end: number, excerpt: string}[]} promises
 * @property {string} revised
 */

const GRAVITY = { note: 1, warning: 2, error: 3 };

/**
 * The one stretch in which two texts differ.
 * @param {string} before
 * @param {string} after
 * @returns {{start: number, end: number, text: string}} replace `start..end` of `before` by `text`
 */
export function change(before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  if (splits(before, head)) head -= 1;
  if (splits(before, before.length - tail)) tail -= 1;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Whether a position falls between the halves of a surrogate pair. @param {string} text @param {number} at */
const splits = (text, at) => /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");

/**
 * Findings carried over an edit, until the service has answered: those behind it move along, those
 * that it touched are gone.
 * @param {Finding[]} findings
 * @param {string} before
 * @param {string} after
 */
export function carried(findings, before, after) {
  if (before === after || findings.length === 0) return findings;
  const { start, end } = change(before, after);
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end < start || (finding.end === start && finding.end > finding.start)) return [finding];
    if (finding.start >= end) return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}

/** The gravest first, then the shortest. @param {Finding[]} findings */
export const byGravity = (findings) =>
  [...findings].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity] || a.end - a.start - (b.end - b.start));

/** In the order of the text. @param {Finding[]} findings */
export const inOrder = (findings) => [...findings].sort((a, b) => a.start - b.start || a.end - b.end);

/** The finding at a position. @param {Finding[]} findings @param {number} at */
export const at = (findings, at) => byGravity(findings.filter((f) => f.start <= at && at <= f.end))[0];

/**
 * The finding after a position or before it; round at the ends.
 * @param {Finding[]} findings
 * @param {Finding | undefined} current
 * @param {number} caret
 * @param {boolean} back
 */
export function beside(findings, current, caret, back) {
  const all = inOrder(findings);
  const here = current ? all.indexOf(current) : -1;
  if (here >= 0) return all.at((here + (back ? -1 : 1)) % all.length);
  return back ? (all.findLast((f) => f.start < caret) ?? all.at(-1)) : (all.find((f) => f.start >= caret) ?? all[0]);
}

/**
 * Whether two texts say the same: editors write their own spaces and break lines in their own way.
 * @param {string} one
 * @param {string} two
 */
export const alike = (one, two) => plain(one) === plain(two);

/** @param {string} text */
const plain = (text) => text.replace(/[\u200b\u2060\ufeff]/g, "").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\s]*/g, "\n").trim();
