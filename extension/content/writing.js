// Writing into somebody else's editor: choose by editor, wait, read back, compare, try another way; at
// the last the text goes to the clipboard and the agent is told.

import { alike } from "../shared/spans.js";
import { editorOf } from "./editors.js";
import { WAYS } from "./ways.js";

/** @typedef {import("./rich.js").Field} Field */

/** So long an editor may take to draw what was written, and so long it must then stand. */
const PATIENCE = 400;
const STEADY = 80;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * @param {Field} field
 * @param {{start: number, end: number} | null} stretch null: what is selected, or where the caret is
 * @param {string} text
 * @returns {Promise<{written: boolean, way: string, editor: string}>}
 */
export async function write(field, stretch, text) {
  const editor = editorOf(field.element);
  const before = field.read();
  const { start, end } = stretch ?? selected(field, before);
  const wanted = before.slice(0, start) + text + before.slice(end);
  // Somebody who types on at once changes the text as well; that is no failure.
  let typed = false;
  const typing = (/** @type {KeyboardEvent} */ event) => { typed ||= event.isTrusted; };
  window.addEventListener("keydown", typing, true);
  try {
    for (const way of text.includes("\n") ? editor.lines : editor.line) {
      if (!field.element.matches(":focus")) {
        // Some editors put their own selection back when they get the focus.
        resume(field);
        await pause(editor.settle);
      }
      if (stretch) field.select(start, end);
      else resume(field);
      await pause(editor.settle);
      typed = false;
      WAYS[way](field.element, text);
      if ((await stands(field, wanted)) || typed) return { written: true, way, editor: editor.name };
      if (!(await asBefore(field, before))) break;
    }
    return { written: false, way: "", editor: editor.name };
  } finally {
    window.removeEventListener("keydown", typing, true);
  }
}

/** @param {Field} field @param {string} wanted */
async function stands(field, wanted) {
  const until = performance.now() + PATIENCE;
  while (!alike(field.read(), wanted)) {
    if (performance.now() > until) return false;
    await pause(20);
  }
  await pause(STEADY);
  return alike(field.read(), wanted);
}

/** Whether a way that failed left everything as it was, or undo brings it back. @param {Field} field @param {string} before */
async function asBefore(field, before) {
  if (field.read() === before) return true;
  document.execCommand("undo");
  await pause(STEADY);
  return alike(field.read(), before);
}

/** The selection as a stretch of the text. @param {Field} field @param {string} text */
function selected(field, text) {
  const { element } = field;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    return { start: element.selectionStart ?? text.length, end: element.selectionEnd ?? text.length };
  }
  const caret = field.caret();
  const chosen = document.getSelection()?.toString() ?? "";
  // Which end the caret is at is told by what stands before it.
  if (chosen && text.slice(0, caret).endsWith(chosen)) return { start: caret - chosen.length, end: caret };
  return { start: caret, end: caret + (text.startsWith(chosen, caret) ? chosen.length : 0) };
}

/** Goes back into the box, to where the caret was; to the end where it never was in there. @param {Field} field */
function resume(field) {
  const { element } = field;
  const inside = element.contains(document.getSelection()?.focusNode ?? null) || element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement || element.getRootNode() instanceof ShadowRoot;
  if (inside) element.focus({ preventScroll: true });
  else field.select(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

/** Puts a text on the clipboard. @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without encryption have no clipboard to write to; the old command still does.
    const carry = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("copy", carry, { capture: true, once: true });
    const done = document.execCommand("copy");
    window.removeEventListener("copy", carry, { capture: true });
    return done;
  }
}
