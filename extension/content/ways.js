// The ways in which text gets into a selection so that the page's editor knows of it, and of how to
// undo it. Each works on what is selected now.

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^ | $|(?<= ) /g, "&nbsp;");

/** Lines as paragraphs; within one line no element at all, so that the paragraph around it stays one. @param {string} text */
const markup = (text) => (text.includes("\n") ? text.split("\n").map((line) => `<p>${escaped(line) || "<br>"}</p>`).join("") : escaped(text));

/** @param {HTMLElement} element @param {string} text @param {string} [html] */
function paste(element, text, html) {
  if (!text) return void document.execCommand("delete");
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  if (html) clipboardData.setData("text/html", html);
  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** @type {Record<import("./editors.js").Way, (element: HTMLElement, text: string) => void>} */
export const WAYS = {
  /** As if typed: the browser's own undo knows of it. */
  insertText(_, text) {
    if (text) document.execCommand("insertText", false, text);
    else document.execCommand("delete");
  },
  /** As if pasted: editors that draw from a model of their own read the event. */
  paste: (element, text) => paste(element, text, markup(text)),
  /** The same without markup: some leave markup to the browser, which does nothing for an event that nobody typed. */
  plainPaste: (element, text) => paste(element, text),
  /** As a keyboard on a telephone would do it. */
  beforeinput(element, text) {
    const kind = text ? "insertText" : "deleteContentBackward";
    element.dispatchEvent(new InputEvent("beforeinput", { inputType: kind, data: text || null, bubbles: true, cancelable: true, composed: true }));
  },
  /** Straight into the value, past whatever the page put over it; undo does not know of it. */
  setter(element, text) {
    const area = /** @type {HTMLTextAreaElement} */ (element);
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new InputEvent("input", { inputType: "insertText", data: text, bubbles: true, composed: true }));
  },
};
