// The desk: the customer's message on one side, the reply and what is to be said about it on the
// other. This file holds what is known and joins the parts; `app.js` lays hands on it.

import { call, newest } from "./api.js";
import { $ } from "./card.js";
import { editor, keepingFocus } from "./editor.js";
import { argumentFields } from "./fields.js";
import { findingList } from "./findings.js";
import { graft } from "./marks.js";
import { dismiss, dismissed, remember } from "./memory.js";
import { chosen, currency, offerReplyLocales } from "./settings.js";
import { suggestionList } from "./suggestions.js";
import { tellCommitment, tellCustomer, tellFault, tellMirror, tellPromises, tellState, tellVerdict, tellWell } from "./told.js";
import { walker } from "./walk.js";
import { word } from "./words.js";

const TYPING = 150;
/** @type {HTMLTextAreaElement} */
export const message = $("message");
/** @type {any} The newest answer of `/v1/assist`. */
let assisted = null;
/** @type {any} The newest answer of `/v1/check`, as long as it is about the text that stands. */
let report = null;
/** @type {(import("./suggestions.js").Suggestion & {message: string}) | null} Where the draft came from. */
let origin = null;
/** Whether the draft is the agent's: chosen or written. Until then the best suggestion stands in it. */
let touched = false;

export const draft = editor($("draft"), $("layer"), draftChanged, () => walk.look(walk.here()));
export const fields = argumentFields($("fields"), currency, () => assist.in(TYPING));
export const suggestions = suggestionList($("suggestions"), choose);
const findings = findingList($("findings"), {
  apply: (finding, text) => {
    walk.look(undefined);
    draft.replace(finding.start, finding.end, text);
    recheck(0);
  },
  dismiss: (finding) => {
    const index = draft.findings.indexOf(finding);
    dismiss(finding.dismiss_key);
    recheck(0);
    showFindings(draft.findings.filter((f) => f.dismiss_key !== finding.dismiss_key), report);
    if (draft.findings.length) findings.focusAt(index);
    else draft.focus();
  },
  locate: (finding) => walk.goTo(finding),
  leave: draft.focus,
});
export const walk = walker(draft, findings);

const assist = newest(
  (signal) => call("/v1/assist", { message: message.value, ...chosen(), limit: 3, args: fields.values }, signal),
  (answer) => {
    assisted = answer;
    showAssisted();
    settle();
    recheck(0);
    tellWell("assist");
  },
  (fault) => tellFault(fault, "assist"),
);

const check = newest(
  (signal) => {
    const text = draft.text;
    const known = message.value.trim() ? { message: message.value, args: fields.values } : {};
    const locale = chosen().locale ?? assisted?.locale;
    const body = { text, ...chosen(), locale, ...known, answer: origin?.answer, dismissed: [...dismissed], offsets: "utf-16" };
    return call("/v1/check", body, signal);
  },
  (answer) => {
    draft.locale = answer.locale;
    if (!assisted) offerReplyLocales(answer.locale);
    showFindings([...answer.findings].sort((a, b) => a.start - b.start || a.end - b.end), answer);
    tellWell("check");
  },
  (fault) => {
    report = null;
    tellVerdict("unchecked", draft.findings.length, false);
    tellFault(fault, "check");
  },
);

/** Asks again about whatever is there: at the start, and after a setting changed. */
export function refresh() {
  assisted = null;
  offerReplyLocales();
  if (message.value.trim()) assist.in(0);
  else showAssisted();
  recheck(0);
}

/** Asks for a new check of the draft as it stands, or clears the last one where nothing stands. @param {number} wait */
function recheck(wait) {
  check.stop();
  if (draft.text.trim()) {
    $("verdict").classList.add("waiting");
    return check.in(wait);
  }
  showFindings([], null);
}

export function messageChanged() {
  save();
  if (message.value.trim()) return assist.in(TYPING);
  assist.stop();
  assisted = null;
  showAssisted();
  if (!touched) put(null);
}

function showAssisted() {
  tellCustomer(assisted);
  const offered = assisted?.suggestions ?? [];
  suggestions.show(offered, assisted?.locale ?? "", origin?.answer);
  if (assisted) draft.locale = assisted.locale;
  offerReplyLocales(assisted?.locale);
  tellCommitment(assisted, draft.text);
}

/** Brings the draft in line with a new answer without ever overwriting what the agent wrote. */
function settle() {
  if (!touched) return put(assisted.none_fits ? null : assisted.suggestions[0]);
  const now = assisted.suggestions.find((/** @type {any} */ s) => s.answer === origin?.answer);
  if (!origin || !now || origin.message !== message.value) return;
  const edit = now.text !== origin.text && graft(origin.text, now.text, draft.text);
  if (!edit && now.text !== origin.text) tellState(word("ui-not-merged"));
  origin = { ...now, message: message.value };
  if (edit) keepingFocus(() => draft.replace(edit.start, edit.end, edit.text));
  showOrigin();
}

/** Lets a suggestion stand in a draft that nobody has touched. @param {any} suggestion */
function put(suggestion) {
  origin = suggestion ? { ...suggestion, message: message.value } : null;
  draft.fill(suggestion?.text ?? "");
  save();
  suggestions.choose(origin?.answer);
  showOrigin();
  recheck(0);
}

/** @param {any} suggestion */
export function choose(suggestion) {
  if (!suggestion) return;
  origin = { ...suggestion, message: message.value };
  draft.replace(0, draft.text.length, suggestion.text);
  touched = true;
  suggestions.choose(suggestion.answer);
  showOrigin();
  recheck(0);
}

function showOrigin() {
  fields.show(origin?.answer, origin?.missing ?? []);
  tellMirror(origin, draft.text);
  tellCommitment(assisted, draft.text);
}

function draftChanged() {
  touched = draft.text.trim() !== "";
  if (!touched) origin = null;
  report = null;
  save();
  suggestions.choose(origin?.answer);
  showOrigin();
  $("apply-all").hidden = true;
  findings.show(draft.findings);
  findings.mark(draft.active);
  recheck(TYPING);
}

/** @param {import("./marks.js").Finding[]} now @param {any} about the report that they stand in, if any */
function showFindings(now, about) {
  report = about;
  draft.show(now);
  findings.show(draft.findings);
  walk.look(draft.active ?? (draft.focused ? walk.here() : undefined));
  $("restore").hidden = dismissed.size === 0;
  tellVerdict(report?.verdict ?? "", now.length, !!origin?.missing.length);
  tellPromises(report?.promises ?? []);
  $("apply-all").hidden = !report?.revised || report.revised === draft.text;
}

export const newestReport = () => report;

/** Takes the draft that was there before a reload. @param {string} text */
export function resume(text) {
  draft.fill(text);
  touched = text !== "";
  save();
}

/** Keeps both texts over a reload; a suggestion that nobody touched comes by itself. */
function save() {
  $("copy").disabled = !draft.text;
  $("clear").hidden = !draft.text && !message.value;
  remember(message.value, touched ? draft.text : "");
}
