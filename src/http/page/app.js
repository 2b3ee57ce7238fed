// The workbench opens here: the words, the settings, the keys and buttons.

import { Problem, useKey } from "./api.js";
import { $ } from "./card.js";
import { type } from "./editor.js";
import * as desk from "./desk.js";
import { remembered, restoreDismissed } from "./memory.js";
import { chosen, firstLanguage, loadSettings, offerReplyLocales, onSetting, renameChoices } from "./settings.js";
import { tellFault, tellState, tellWell } from "./told.js";
import { speak, word } from "./words.js";

const { draft, message } = desk;
const FOLD = "comity.mirror";

async function open() {
  try {
    await speak(firstLanguage());
    await loadSettings();
    const { agent_locale } = chosen();
    if (agent_locale && agent_locale !== document.documentElement.lang) await speak(agent_locale);
    renameChoices();
    offerReplyLocales();
  } catch (fault) {
    if (fault instanceof Problem && fault.retryAfter) setTimeout(open, fault.retryAfter * 1000);
    return tellFault(/** @type {Error} */ (fault), "open");
  }
  tellWell("open");
  desk.refresh();
}

/** @param {string} name of the setting */
async function settingChanged(name) {
  if (name === "agent-locale") {
    await speak(chosen().agent_locale ?? "en").catch((fault) => tellFault(fault, "open"));
    renameChoices();
  }
  desk.refresh();
}

async function copy() {
  const text = draft.text;
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    draft.select(0, text.length);
    document.execCommand("copy");
  }
  tellState(word(desk.newestReport()?.verdict === "blocked" ? "ui-copied-blocked" : "ui-copied"));
}

/** Empties both texts, as if by hand: undo brings either back. */
function startOver() {
  for (const area of [$("draft"), message]) {
    area.focus();
    area.select();
    if (area.value) type(area, "");
  }
  desk.fields.forget();
}

/** @param {KeyboardEvent} event */
function keyed(event) {
  const control = event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
  if (event.isComposing) return;
  if (control && digit) desk.choose(desk.suggestions.get(Number(digit) - 1));
  else if (control && event.key === ".") desk.walk.open();
  else if (control && event.key === "Enter") copy();
  else if (event.key === "F8") desk.walk.step(event.shiftKey);
  else if (event.key === "Escape" && draft.focused) desk.walk.look(undefined);
  else return;
  event.preventDefault();
}

document.addEventListener("keydown", keyed);
message.addEventListener("input", desk.messageChanged);
$("draft").addEventListener("click", () => desk.walk.look(desk.walk.here(), true));
$("copy").addEventListener("click", copy);
$("clear").addEventListener("click", startOver);
$("apply-all").addEventListener("click", () => draft.become(desk.newestReport()?.revised ?? draft.text));
$("commitment-add").addEventListener("click", () => draft.append($("commitment-text").textContent));
$("restore").addEventListener("click", () => {
  restoreDismissed();
  desk.refresh();
});
$("settings").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
$("key-form").addEventListener("submit", (/** @type {Event} */ event) => {
  event.preventDefault();
  useKey($("key").value);
  $("key-form").hidden = true;
  open();
});
$("mirror-fold").open = localStorage.getItem(FOLD) !== "folded";
$("mirror-fold").addEventListener("toggle", () => localStorage.setItem(FOLD, $("mirror-fold").open ? "" : "folded"));
onSetting(settingChanged);

message.value = remembered().message;
desk.resume(remembered().draft);
open();
