// What the service tells about the customer's message and the conversation: language, mood,
// escalation, gestures, commitment, promises so far.

import { $, make } from "../shared/element.js";
import { languageName, list, moment, percent, word, wordOr } from "../shared/words.js";

/** @param {HTMLElement} element @param {string | undefined} text */
export function say(element, text) {
  if (element.textContent !== (text ?? "")) element.textContent = text ?? "";
  element.hidden = !text;
}

/** @param {any} entry */
const called = (entry) => (typeof entry === "string" ? entry : (entry.text ?? entry.name ?? entry.reason ?? entry.id ?? ""));

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
  const escalation = answer?.escalation;
  const level = escalation && wordOr(`ui-escalation-${escalation.level}`, word("ui-escalation", escalation.level));
  say($("escalation"), escalation && `${level} ${escalation.reason}`);
  const offered = answer?.suggestions.length;
  say($("suggestions-empty"), answer && !offered ? word("ui-none") : answer?.none_fits ? word("ui-none-fits") : "");
  $("answers").hidden = !answer;
  const gestures = answer?.gestures ?? [];
  $("gestures").hidden = gestures.length === 0;
  $("gestures-list").replaceChildren(...gestures.map((/** @type {any} */ gesture) => make("li", "", called(gesture))));
  const commitment = answer?.commitment?.text ?? "";
  $("commitment").hidden = !commitment;
  $("commitment-text").textContent = commitment;
  $("commitment-text").lang = answer?.locale ?? "";
}

/** @param {{language: string, confidence: number, reliable: boolean, segments?: {language: string}[]}} told */
function languageTold(told) {
  if (told.language === "und") return word("ui-language-unknown");
  const all = [...new Set((told.segments ?? []).map((s) => s.language).filter((tag) => tag !== "und"))];
  if (all.length > 1) return word("ui-language-mixed", list(all.map((tag) => languageName(tag))));
  return word(told.reliable ? "ui-language" : "ui-language-unsure", languageName(told.language), percent(told.confidence));
}

/** What replies of this conversation promised. @param {{action: string, due: string | null, standing: string}[]} promises */
export function tellPromises(promises) {
  $("promises").hidden = promises.length === 0;
  $("promises-list").replaceChildren(...promises.map(({ action, due, standing }) => {
    const what = wordOr(`ui-ext-promise-${action}`, action || word("ui-check-promise"));
    const when = due ? word("ui-ext-promise-due", what, moment(due)) : word("ui-ext-promise-open", what);
    return make("li", standing === "overdue" ? "late" : standing, when);
  }));
}
