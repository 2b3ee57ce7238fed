// One text box under care: its text, what the service finds in it, and where that stands after each
// edit. Typing only marks that something changed; the work is done once, before the next picture.

import { ask } from "../shared/ask.js";
import { newest } from "../shared/newest.js";
import { carried } from "../shared/spans.js";
import { area } from "./area.js";
import { brush } from "./paint.js";
import { rich } from "./rich.js";

/** @typedef {import("../shared/spans.js").Finding} Finding */
/** @typedef {import("../shared/spans.js").Report} Report */

/** So long nobody has typed when the text is checked. */
const TYPING = 250;
/** Shorter texts say nothing yet. */
const SHORTEST = 3;

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} mirrors
 * @param {{facts: () => object, dismissed: Set<string>, told: (care: Care) => void}} desk
 */
export function careFor(element, mirrors, desk) {
  const field = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? area(element, mirrors) : rich(element);
  const ink = brush();
  let text = field.read();
  /** @type {Finding[]} */
  let findings = [];
  /** @type {Report | null} The newest report, as long as it is about the text that stands. */
  let report = null;
  /** @type {any} In which market and so on it was read. */
  let place = null;
  /** @type {unknown} */
  let fault = null;
  /** @type {Finding | undefined} */
  let active;
  let frame = 0;

  const check = newest(
    () => ask("check", { text, facts: desk.facts() }),
    (answer) => {
      fault = null;
      place = answer.place;
      report = answer.report;
      findings = answer.report.findings.filter((/** @type {Finding} */ f) => !desk.dismissed.has(f.dismiss_key));
      active = active && findings.find((f) => f.dismiss_key === active?.dismiss_key && f.start === active?.start);
      paint();
      desk.told(care);
    },
    (problem) => {
      fault = problem;
      report = null;
      desk.told(care);
    },
  );

  function paint() {
    field.underlined(findings.some((f) => f.end > f.start));
    ink.paint(findings, active, field.range);
  }

  /** Reads the text again; underlines move with an edit until the service has answered. */
  function look() {
    frame = 0;
    if (!element.isConnected) return;
    const now = field.read();
    const edited = now !== text;
    if (edited) {
      const current = active && findings.indexOf(active);
      const kept = carried(findings, text, now);
      active = current !== undefined && kept.length === findings.length ? kept[current] : undefined;
      findings = kept;
      text = now;
      report = null;
    }
    // An editor may have drawn the same text anew, with other nodes.
    if (findings.length || edited) paint();
    field.follow();
    if (!edited) return;
    desk.told(care);
    recheck(TYPING);
  }

  function dirty() {
    frame ||= requestAnimationFrame(look);
  }

  /** @param {number} wait */
  function recheck(wait) {
    if (text.trim().length >= SHORTEST) return check.in(wait);
    check.stop();
    findings = [];
    report = null;
    fault = null;
    paint();
    desk.told(care);
  }

  element.addEventListener("input", dirty);
  const watch = new MutationObserver(dirty);
  if (element.isContentEditable) watch.observe(element, { childList: true, characterData: true, subtree: true });
  const size = new ResizeObserver(() => field.follow());
  size.observe(element);

  const care = {
    element,
    field,
    get text() { return text; },
    get findings() { return findings; },
    get report() { return report; },
    get place() { return place; },
    get fault() { return fault; },
    get active() { return active; },
    /** Lights a finding up. @param {Finding | undefined} finding */
    set active(finding) {
      if (finding === active) return;
      active = finding;
      paint();
    },
    look,
    dirty,
    recheck,
    /** The verdict on the text as it stands now, asked for at once; none where the service does not answer in time. @param {number} patience */
    async verdictWithin(patience) {
      look();
      if (report) return report;
      const asked = text;
      const answer = await Promise.race([
        ask("check", { text: asked, facts: desk.facts() }).catch(() => null),
        new Promise((done) => setTimeout(done, patience, null)),
      ]);
      if (!answer || asked !== text) return null;
      check.stop();
      ({ report, place } = answer);
      findings = answer.report.findings.filter((/** @type {Finding} */ f) => !desk.dismissed.has(f.dismiss_key));
      paint();
      desk.told(care);
      return report;
    },
    /** Takes findings off that were dismissed. */
    heed() {
      findings = findings.filter((f) => !desk.dismissed.has(f.dismiss_key));
      paint();
      recheck(0);
    },
    leave() {
      check.stop();
      cancelAnimationFrame(frame);
      element.removeEventListener("input", dirty);
      watch.disconnect();
      size.disconnect();
      ink.clear();
      field.leave();
    },
  };
  recheck(0);
  return care;
}

/** @typedef {ReturnType<typeof careFor>} Care */
