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
 * @property {string[]} replacements may be applied as they are
 * @property {string[]} suggestions doubtful
 * @property {{concept?: string, matched?: string, how?: string, source?: string}} [evidence]
 * @property {string} dismiss_key
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
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
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
  const { start, end } = change(before, after);
  const by = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end < start || (finding.end === start && finding.end > finding.start)) return [finding];
    if (finding.start >= end) return [{ ...finding, start: finding.start + by, end: finding.end + by }];
    return [];
  });
}

/**
 * The text cut into pieces that are marked alike; where findings overlap the gravest shows.
 * @param {string} text
 * @param {Finding[]} findings
 * @param {Finding | undefined} active
 */
export function pieces(text, findings, active) {
  const spans = findings.filter((f) => f.end > f.start && f.end <= text.length);
  const cuts = [...new Set([0, text.length, ...spans.flatMap((f) => [f.start, f.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const here = spans.filter((f) => f.start <= start && f.end > start);
    const gravest = here.reduce((most, f) => (most && GRAVITY[most.severity] >= GRAVITY[f.severity] ? most : f), here.at(0));
    return { text: text.slice(start, cuts[i + 1]), severity: gravest?.severity, active: !!active && here.includes(active) };
  });
}

/** The finding at a position, the gravest and then the shortest first. @param {Finding[]} findings @param {number} at */
export function at(findings, at) {
  return findings
    .filter((f) => f.start <= at && at <= f.end)
    .sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity] || a.end - a.start - (b.end - b.start))[0];
}

/**
 * A suggestion was rendered anew (an argument came in) after the agent had changed it: the place
 * where the renderings differ, found in the agent's text if it is still there, and only once.
 * @param {string} before
 * @param {string} after
 * @param {string} edited
 * @returns {{start: number, end: number, text: string} | null}
 */
export function graft(before, after, edited) {
  const { start, end, text } = change(before, after);
  const from = before.slice(0, start).search(/\S*\s*$/u);
  const to = end + (/^\s*\S*/u.exec(before.slice(end))?.[0].length ?? 0);
  const old = before.slice(from, to);
  const place = edited.indexOf(old);
  if (!old.trim() || place < 0 || edited.indexOf(old, place + 1) >= 0) return null;
  return { start: place, end: place + old.length, text: before.slice(from, start) + text + before.slice(end, to) };
}
