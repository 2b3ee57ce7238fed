// The extension on a page: which text boxes are under care, and what the agent does about findings.

import { ask, toldAs } from "../shared/ask.js";
import { beside, at as findingAt, inOrder } from "../shared/spans.js";
import { speak, word } from "../shared/words.js";
import { badge } from "./badge.js";
import { cardOver } from "./card.js";
import { careFor } from "./care.js";
import { fieldOf, focused, origin } from "./fields.js";
import { guard } from "./guard.js";
import { orders } from "./orders.js";
import { overlay } from "./overlay.js";
import { pageOf, profileOf } from "./page.js";
import { pointing, spotOf } from "./pointer.js";
import { copy, write } from "./writing.js";

/** @typedef {import("./care.js").Care} Care */
/** @typedef {import("../shared/spans.js").Finding} Finding */

/** So often it is looked whether a text box moved, changed without a key, or is gone. */
const WATCH = 300;
/** So many text boxes of a document are cared for at once. */
const MOST = 12;

const begun = await ask("begin");
speak(begun.words);
const page = pageOf(profileOf(begun.profiles));
/** @type {Set<string>} */
const dismissed = new Set(begun.dismissed);
const over = await overlay();
const card = cardOver(over.desk);
const sign = badge(over.desk, () => current && open(current, inOrder(current.findings)[0]));
/** @type {Map<HTMLElement, Care>} */
const cares = new Map();
/** @type {Care | undefined} The text box that was used last. */
let current;
let watch = 0;
/** What the panel chose for this tab's reply. @type {Record<string, any>} */
let chosen = {};

const facts = () => ({
  site: `${location.host}${location.pathname}`,
  queue: page.queue(),
  conversation: page.conversation(),
  message: page.message(),
  thread: page.thread(),
  channel: page.profile?.channel,
  ...chosen,
});

/** @param {Care} care */
function told(care) {
  if (care !== current) return;
  const text = sign.show(care);
  sign.follow(care.element);
  if (care.report || care.fault) over.say(text);
  if (card.about && !care.findings.some((f) => f.dismiss_key === card.about?.dismiss_key)) card.close();
  const { verdict } = care.report ?? {};
  if (window !== window.top) ask("toTop", { what: { text: care.text, report: care.report, findings: care.findings, place: care.place } }).catch(() => {});
  chrome.runtime.sendMessage({ tell: "draft", verdict, findings: care.findings.length, fault: care.fault ? toldAs(care.fault) : undefined }).catch(() => {});
}

/** Going from box to box within one shadow tree is told to that tree alone. @type {WeakSet<Node>} */
const heeded = new WeakSet([document]);

/** @param {EventTarget | null | undefined} target */
function enter(target) {
  for (let root = target instanceof Node && target.getRootNode(); root instanceof ShadowRoot && !heeded.has(root); root = root.host.getRootNode()) {
    heeded.add(root);
    root.addEventListener("focusin", (event) => enter(event.target), true);
  }
  const element = fieldOf(target);
  if (!element || !page.replies(element)) return;
  over.standBy(element);
  let care = cares.get(element);
  if (!care) {
    for (const [old, gone] of cares) if (!old.isConnected || cares.size >= MOST) drop(old, gone);
    care = careFor(element, over.mirrors, { facts, dismissed, told });
    cares.set(element, care);
  }
  current = care;
  ask("field").catch(() => {});
  told(care);
  if (!watch) watch = window.setInterval(follow, WATCH);
}

/** @param {HTMLElement} element @param {Care} care */
function drop(element, care) {
  care.leave();
  cares.delete(element);
  if (care !== current) return;
  current = undefined;
  card.close();
  sign.hide();
}

/** Looks after what no event tells: texts that scripts set, boxes that moved or went. */
function follow() {
  if (!chrome.runtime?.id) return stop();
  for (const [element, care] of cares) if (element.isConnected) care.look();
    else drop(element, care);
  if (current) sign.follow(current.element);
  if (cares.size) return;
  window.clearInterval(watch);
  watch = 0;
}

/** The extension was updated or removed: what is left of it goes. */
function stop() {
  window.clearInterval(watch);
  for (const [element, care] of cares) drop(element, care);
}

let moving = 0;
function moved() {
  moving ||= requestAnimationFrame(() => {
    moving = 0;
    for (const care of cares.values()) care.field.follow();
    if (current) sign.follow(current.element);
    if (card.element && !card.entered) card.close();
  });
}

/** @param {Care} care @param {Finding | undefined} finding @param {boolean} [byKey] */
function open(care, finding, byKey = true) {
  if (!finding) return;
  care.active = finding;
  if (byKey) care.field.select(finding.start, finding.end);
  const back = () => {
    care.active = undefined;
    if (byKey) care.field.element.focus({ preventScroll: true });
  };
  const does = {
    apply: (/** @type {string} */ text) => fix(care, finding, text),
    dismiss: () => dismiss(care, finding),
    step: (/** @type {boolean} */ backwards) => open(care, beside(care.findings, finding, finding.start, backwards)),
  };
  card.show(finding, spotOf(care, finding), does, byKey ? back : undefined);
}

/** @param {Care} care @param {Finding} finding @param {string} text */
async function fix(care, finding, text) {
  const now = care.findings.find((f) => f.dismiss_key === finding.dismiss_key && f.start === finding.start) ?? finding;
  care.active = undefined;
  const { written } = await write(care.field, now, text);
  if (!written) over.say(word((await copy(text)) ? "ui-ext-clipboard" : "ui-ext-not-written"));
  care.look();
}

/** @param {Care} care @param {Finding} finding */
function dismiss(care, finding) {
  dismissed.add(finding.dismiss_key);
  care.heed();
  ask("dismiss", { finding: { dismiss_key: finding.dismiss_key, check: finding.check, rule: finding.rule }, place: care.place }).catch(() => {});
}

/** @param {boolean} back */
function step(back) {
  if (!current?.findings.length) return false;
  current.look();
  const here = card.about ?? findingAt(current.findings, current.field.caret());
  open(current, beside(current.findings, here, current.field.caret(), back));
  return true;
}

/** Keys count only in a text box that has findings, so that a page's own keys stay its own. @param {KeyboardEvent} event */
function keyed(event) {
  if (!event.isTrusted || event.isComposing || !current || over.holds(event)) return;
  if (event.key === "Escape" && card.element) card.close();
  else if (fieldOf(focused()) !== current.element || !current.findings.length) return;
  else if (event.key === "F8") step(event.shiftKey);
  else if (event.key === "." && event.ctrlKey && !event.altKey && !event.metaKey) open(current, findingAt(current.findings, current.field.caret()) ?? beside(current.findings, undefined, current.field.caret(), false));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

if (begun.ready) {
  over.standBy(document.documentElement);
  document.addEventListener("focusin", (event) => enter(origin(event)), true);
  document.addEventListener("scroll", moved, { passive: true, capture: true });
  window.addEventListener("resize", moved, { passive: true });
  window.addEventListener("keydown", keyed, true);
  pointing(() => [...cares.values()], {
    holds: over.holds,
    show: (care, finding) => open(care, finding, false),
    close: card.close,
    shown: () => card.about,
    entered: () => card.entered,
  });
  const drafts = orders({ over, page, facts, step, current: () => current, choose: (now) => { chosen = { ...chosen, ...now }; }, recheck: () => cares.forEach((care) => care.recheck(0)), enter });
  guard(over.desk, page.profile, () => drafts.newest((care) => open(care, inOrder(care.findings).find((f) => f.severity === "error"))));
  enter(focused());
}
