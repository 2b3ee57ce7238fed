// The side panel opens here: it reads the tab's page, asks for suggestions and has them inserted.

import { ask, toldAs } from "../shared/ask.js";
import { $ } from "../shared/element.js";
import { newest } from "../shared/newest.js";
import { number, speakPage, word } from "../shared/words.js";
import { argumentFields } from "./fields.js";
import { placing } from "./place.js";
import { suggestionList } from "./suggestions.js";
import { onTab, order, orderField, siteOf, tab } from "./tab.js";
import { say, tellCustomer, tellPromises } from "./told.js";

/** @typedef {import("./suggestions.js").Suggestion} Suggestion */

const TYPING = 250;
/** @type {HTMLTextAreaElement} */
const message = $("message");
/** What the page tells of itself. @type {Record<string, any>} */
let facts = {};
/** @type {Suggestion | undefined} */
let chosen;
let quiet = 0;

const place = placing((now) => {
  order({ do: "situate", chosen: now });
  suggest(0);
});
const fields = argumentFields($("fields"), place.currency, () => suggest(TYPING));
const suggestions = suggestionList($("suggestions"), choose, () => insert(false));

const assist = newest(
  () => ask("assist", { facts: { ...facts, ...place.chosen, message: message.value, args: fields.values }, limit: 3 }),
  ({ answer, how, channel }) => {
    notice("");
    tellCustomer(answer);
    place.tell({ market: answer.market, how, channel, locale: answer.locale });
    suggestions.show(answer.suggestions, chosen?.answer);
    $("chosen").hidden = answer.suggestions.length === 0;
    record(answer);
  },
  tellFault,
);

/** @param {number} wait */
function suggest(wait) {
  if (message.value.trim()) return assist.in(wait);
  assist.stop();
  tellCustomer(null);
  $("chosen").hidden = true;
}

/** The message whose suggestions were recorded as shown. */
let recorded = "";

/** @param {any} answer */
function record({ suggestions, none_fits, language, market, locale, case: kind }) {
  const about = `${facts.conversation} ${message.value}`;
  if (about === recorded || !facts.conversation) return;
  recorded = about;
  const best = suggestions[0];
  ask("record", { event: { event: "shown", conversation: facts.conversation, market: market ?? undefined, locale, case: kind ?? undefined, answer: best?.answer, score: best?.confidence, none_fits, language: language.language } }).catch(() => {});
}

/** @param {Suggestion} suggestion */
function choose(suggestion) {
  chosen = suggestion;
  const { answer, title, text, locale, missing, mirror, report } = suggestion;
  $("chosen-title").textContent = title;
  $("text").textContent = text;
  $("text").lang = locale;
  $("mirror").hidden = !mirror || mirror.text === text;
  $("mirror-text").textContent = mirror?.text ?? "";
  $("mirror-text").lang = mirror?.locale ?? "";
  $("verdict").className = `verdict ${report.verdict}`;
  $("verdict").textContent = report.findings.length ? word(`ui-verdict-${report.verdict}`) : "";
  fields.show(answer, missing);
}

/** @param {boolean} replace the whole text, not only what is selected */
async function insert(replace) {
  if (!chosen) return;
  await put(chosen.text, replace);
  const { answer, locale } = chosen;
  await order({ do: "situate", chosen: { answer, args: fields.values } });
  if (facts.conversation) ask("record", { event: { event: "accepted", conversation: facts.conversation, answer, locale, market: $("market").value || undefined } }).catch(() => {});
}

/** Writes into the tab's text box; where that fails, onto the clipboard. @param {string} text @param {boolean} replace */
async function put(text, replace) {
  const answer = await orderField({ do: "insert", text, replace });
  if (answer?.written) return tell(word("ui-ext-inserted"));
  await navigator.clipboard.writeText(text).then(() => tell(word("ui-ext-clipboard")), () => tell(word("ui-ext-not-written")));
}

/** Told for a while at the foot. @param {string} text */
function tell(text) {
  window.clearTimeout(quiet);
  $("state").textContent = text;
  quiet = window.setTimeout(() => { $("state").textContent = ""; }, 6000);
}

/** @param {string} text @param {string} [label] @param {() => void} [does] */
function notice(text, label, does) {
  say($("notice-text"), text);
  $("notice").hidden = !text;
  $("notice-do").hidden = !label;
  $("notice-do").textContent = label ?? "";
  $("notice-do").onclick = does ?? null;
}

const toOptions = () => chrome.runtime.openOptionsPage();

/** @param {unknown} fault */
function tellFault(fault) {
  const key = toldAs(fault);
  const settable = key === "ui-ext-unset" || key === "ui-ext-key-wrong";
  notice(word(key, /** @type {Error} */ (fault).message), settable ? word("ui-settings") : "", toOptions);
}

/** A page that does not answer is asked again after so many milliseconds: its scripts may still be starting. */
const AGAIN = [300, 900, 2700];
let reads = 0;

/**
 * Reads the page anew.
 * @param {boolean} marking what is selected counts as the customer's message
 * @param {number} tries how often it did not answer
 */
async function read(marking, tries = 0) {
  const turn = (reads += 1);
  const answer = await order({ do: "read", marking });
  if (!answer && tries < AGAIN.length) setTimeout(() => turn === reads && read(false, tries + 1), AGAIN[tries]);
  const { address } = await ask("settings");
  const site = siteOf(await tab());
  if (!address) notice(word("ui-ext-unset"), word("ui-settings"), toOptions);
  else if (!answer && site) notice(word("ui-ext-off", site.host), word("ui-ext-turn-on"), () => turnOn(site.pattern));
  else if (!answer) notice(word("ui-ext-unreadable"));
  else notice("");
  if (marking && answer && !answer.marked && !answer.facts.message) tell(word("ui-ext-nothing-marked"));
  const before = facts.conversation;
  facts = answer?.facts ?? {};
  if (before !== undefined && facts.conversation !== before) {
    fields.forget();
    place.forget();
    chosen = undefined;
    message.value = "";
  }
  if (facts.message) message.value = facts.message;
  say($("source"), answer?.profile?.name ?? "");
  $("mark").hidden = !answer;
  $("point").hidden = !answer || !!answer.profile;
  suggest(0);
  if (facts.conversation) ask("promises", facts).then(({ promises }) => tellPromises(promises), () => tellPromises([]));
}

/** @param {string} pattern */
async function turnOn(pattern) {
  // Asked for at once: a click counts only for a moment.
  if (await chrome.permissions.request({ origins: [pattern] })) {
    await ask("turnOn", { pattern });
    setTimeout(read, 500, false);
  }
}

async function open() {
  await speakPage();
  try {
    place.offer(await ask("options"));
  } catch (fault) {
    tellFault(fault);
  }
  await read(false);
}

message.addEventListener("input", () => {
  order({ do: "situate", chosen: { message: message.value } });
  suggest(TYPING);
});
$("mark").addEventListener("click", () => read(true));
$("point").addEventListener("click", async () => {
  tell(word("ui-ext-pointing"));
  if (await order({ do: "point" })) tell(word("ui-ext-pointed"));
});
$("insert").addEventListener("click", () => insert(false));
$("replace").addEventListener("click", () => insert(true));
$("copy").addEventListener("click", () => chosen && navigator.clipboard.writeText(chosen.text).then(() => tell(word("ui-copied"))));
$("commitment-add").addEventListener("click", () => put($("commitment-text").textContent, false));
$("to-options").addEventListener("click", toOptions);
chrome.runtime.onMessage.addListener((told, sender) => {
  if (sender.id !== chrome.runtime.id || told?.tell !== "draft") return false;
  tab().then((front) => {
    if (sender.tab?.id !== front?.id) return;
    const { fault, findings, verdict } = told;
    $("draft-state").textContent = fault ? word(fault) : findings ? word("ui-ext-found", number(findings)) : verdict ? word(`ui-verdict-${verdict}`) : "";
  });
  return false;
});
onTab((began) => {
  read(began).then(() => began && $("suggestions").focus());
});
chrome.storage.local.onChanged.addListener((changes) => {
  if ("address" in changes || "key" in changes || "agentLocale" in changes || "sites" in changes) open();
});
open();
