// What the service tells about the customer's message and about the reply as a whole: language,
// mood, escalation, gestures, commitment, verdict, promises.

import { Problem } from "./api.js";
import { $, make } from "./card.js";
import { languageName, list, number, onItsClock, percent, word, wordOr } from "./words.js";

/** @param {HTMLElement} element @param {string | undefined} text */
function say(element, text) {
  if (element.textContent !== (text ?? "")) element.textContent = text ?? "";
  element.hidden = !text;
}

/** What an entry of a list is called, whether it is a plain string or an object. @param {any} entry */
const called = (entry) => (typeof entry === "string" ? entry : entry.text ?? entry.name ?? entry.reason ?? entry.id ?? "");

/** @param {any} answer of `/v1/assist`, or null where there is no message */
export function tellCustomer(answer) {
  const language = answer?.language;
  $("message").lang = language && language.language !== "und" ? language.language : "";
  say($("language"), language && languageTold(language));
  $("language").classList.toggle("unsure", !!language && !language.reliable);
  const mood = answer?.mood;
  say($("mood"), mood === "angry" || mood === "worried" ? word(`ui-mood-${mood}`) : "");
  const gap = answer?.language_gap?.language ?? answer?.language_gap;
  say($("gap"), gap && word("ui-language-gap", languageName(gap), languageName(answer.locale)));

  $("suggestions-title").hidden = !answer;
  const offered = answer?.suggestions.length;
  say($("suggestions-empty"), !answer ? word("ui-empty") : !offered ? word("ui-none") : answer.none_fits ? word("ui-none-fits") : "");

  const escalation = answer?.escalation;
  $("escalation").hidden = !escalation;
  const level = escalation && wordOr(`ui-escalation-${escalation.level}`, word("ui-escalation", escalation.level));
  const why = escalation && wordOr(`ui-reason-${escalation.reason}`, escalation.reason);
  const to = escalation?.desk ? `${why} · ${escalation.desk}` : why;
  $("escalation").replaceChildren(...(escalation ? [make("strong", "", level), make("span", "", to)] : []));

  const gestures = answer?.gestures ?? [];
  $("gestures").hidden = gestures.length === 0;
  $("gestures").querySelector("ul").replaceChildren(...gestures.map((/** @type {any} */ g) => make("li", "", wordOr(`ui-gesture-${called(g)}`, called(g)))));
}

/** @param {{language: string, confidence: number, reliable: boolean, segments?: {language: string}[]}} told */
function languageTold(told) {
  if (told.language === "und") return word("ui-language-unknown");
  const all = [...new Set((told.segments ?? []).map((s) => s.language).filter((tag) => tag !== "und"))];
  if (all.length > 1) return word("ui-language-mixed", list(all.map((tag) => languageName(tag))));
  const key = told.reliable ? "ui-language" : "ui-language-unsure";
  return word(key, languageName(told.language), percent(told.confidence));
}

/** The draft's suggestion in the agent's own language. @param {any} origin @param {string} draft */
export function tellMirror(origin, draft) {
  const mirror = origin?.mirror;
  $("mirror").hidden = !mirror || mirror.text === origin.text;
  $("mirror-text").textContent = mirror?.text ?? "";
  $("mirror-text").lang = mirror?.locale ?? "";
  $("mirror-stale").hidden = !origin || draft === origin.text;
}

/** @param {any} answer of `/v1/assist`, or null @param {string} draft */
export function tellCommitment(answer, draft) {
  const text = answer?.commitment?.text ?? "";
  $("commitment").hidden = !text;
  $("commitment-text").textContent = text;
  $("commitment-text").lang = answer?.locale ?? "";
  $("commitment-add").hidden = draft.includes(text);
}

/**
 * @param {"ready" | "review" | "blocked" | "unchecked" | ""} verdict
 * @param {number} findings how many
 * @param {boolean} missing whether arguments are still to be filled in
 */
export function tellVerdict(verdict, findings, missing) {
  const badge = $("verdict");
  badge.dataset.verdict = verdict;
  badge.classList.remove("waiting");
  say($("verdict-word"), verdict && word(`ui-verdict-${verdict}`));
  $("findings-part").hidden = !verdict && !findings && $("restore").hidden;
  $("count").textContent = findings ? number(findings) : "";
  const none = verdict === "ready" ? "ui-findings-none" : verdict === "review" && missing ? "ui-findings-missing" : "";
  say($("findings-empty"), findings || !none ? "" : word(none));
}

/** What the draft promises, and by when on the market's clock. @param {{excerpt: string, by?: string}[]} promises */
export function tellPromises(promises) {
  $("promises").hidden = promises.length === 0;
  const told = promises.map(({ excerpt, by }) => {
    const one = make("span", "promise", "");
    one.append(make("q", "", excerpt));
    if (by) one.append(make("time", "", onItsClock(by)));
    return one;
  });
  $("promises-text").replaceChildren(...told);
}

let quiet = 0;

/** Something done, told for a while in the line at the foot of the page. @param {string} text */
export function tellState(text) {
  tell(text, "");
  quiet = window.setTimeout(tell, 6000, "", "");
}

/** What went wrong is well again. @param {string} where */
export function tellWell(where) {
  if ($("state").dataset.fault === where) tell("", "");
}

/** @param {string} text @param {string} fault */
function tell(text, fault) {
  window.clearTimeout(quiet);
  $("state").dataset.fault = fault;
  if ($("state").textContent !== text) $("state").textContent = text;
}

/** A fault of the service or the network; where it is the key, a field for one. @param {Error} fault @param {string} where */
export function tellFault(fault, where) {
  const status = fault instanceof Problem ? fault.status : -1;
  if (status === 401) {
    $("key-form").hidden = false;
    $("key").focus();
  }
  const text = status === 401 ? word("ui-key-needed") : status === 0 ? word("ui-offline") : word("ui-problem", fault.message);
  tell(text, where);
}
