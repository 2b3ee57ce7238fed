// The editors that helpdesks are built of: how each is recognised, and in which ways it takes text
// that was not typed, the best first. What each does was measured (see README.md).

/** @typedef {"insertText" | "paste" | "plainPaste" | "beforeinput" | "setter"} Way */

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {string} selector matches the editable itself
 * @property {Way[]} line for a stretch of one line
 * @property {Way[]} lines for several lines
 * @property {number} settle milliseconds that it needs to notice the focus, and then a selection
 */

/** @type {Editor[]} */
export const EDITORS = [
  { name: "text box", selector: "textarea, input", line: ["insertText", "setter"], lines: ["insertText", "setter"], settle: 0 },
  { name: "Draft.js", selector: ".public-DraftEditor-content", line: ["insertText", "plainPaste"], lines: ["plainPaste", "paste"], settle: 120 },
  { name: "Lexical", selector: "[data-lexical-editor]", line: ["insertText", "paste"], lines: ["paste"], settle: 40 },
  { name: "Slate", selector: "[data-slate-editor]", line: ["plainPaste", "beforeinput"], lines: ["plainPaste", "paste"], settle: 120 },
  { name: "CKEditor 5", selector: ".ck-editor__editable", line: ["paste"], lines: ["paste", "plainPaste"], settle: 80 },
  { name: "Trix", selector: "trix-editor", line: ["plainPaste", "insertText"], lines: ["plainPaste"], settle: 30 },
  { name: "CodeMirror", selector: ".cm-content", line: ["insertText", "paste"], lines: ["paste", "insertText"], settle: 30 },
  { name: "Quill", selector: ".ql-editor", line: ["insertText", "paste"], lines: ["paste", "insertText"], settle: 20 },
  { name: "ProseMirror", selector: ".ProseMirror", line: ["insertText", "paste"], lines: ["paste", "insertText"], settle: 20 },
  { name: "TinyMCE", selector: ".mce-content-body, #tinymce", line: ["paste", "insertText"], lines: ["paste", "insertText"], settle: 20 },
  { name: "contenteditable", selector: "*", line: ["insertText", "paste", "plainPaste"], lines: ["insertText", "paste", "plainPaste"], settle: 10 },
];

/** @param {Element} element @returns {Editor} */
export const editorOf = (element) => EDITORS.find(({ selector }) => element.matches(selector)) ?? EDITORS[EDITORS.length - 1];
