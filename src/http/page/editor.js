// The draft: a plain textarea, and behind it a layer that holds the same text and carries the
// underlines. Nothing is ever put into the textarea but text, and every change the page makes can
// be undone like one that was typed.

import { carried, change, pieces } from "./marks.js";

/** @typedef {import("./marks.js").Finding} Finding */

/**
 * @param {HTMLTextAreaElement} area
 * @param {HTMLElement} layer
 * @param {() => void} changed the text is another
 * @param {() => void} moved the caret is elsewhere
 */
export function editor(area, layer, changed, moved) {
  let shown = area.value;
  /** @type {Finding[]} */
  let findings = [];
  /** @type {Finding | undefined} */
  let active;

  function paint() {
    const nodes = pieces(area.value, findings, active).map((piece) => {
      if (!piece.severity) return document.createTextNode(piece.text);
      const mark = document.createElement("mark");
      mark.className = piece.active ? `${piece.severity} active` : piece.severity;
      mark.textContent = piece.text;
      return mark;
    });
    // The last, empty-looking character gives a final line break its line, as in the textarea.
    layer.replaceChildren(...nodes, "\u200b");
  }

  area.addEventListener("input", () => {
    const kept = carried(findings, shown, area.value);
    active = active && kept.find((f) => f.dismiss_key === active?.dismiss_key);
    findings = kept;
    shown = area.value;
    paint();
    changed();
  });
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === area) moved();
  });

  return {
    get text() {
      return area.value;
    },
    get caret() {
      return area.selectionEnd;
    },
    get focused() {
      return document.activeElement === area;
    },
    get findings() {
      return findings;
    },
    /** @param {Finding[]} now findings in the text as it stands */
    show(now) {
      findings = now;
      active = active && now.find((f) => f.dismiss_key === active?.dismiss_key && f.start === active?.start);
      paint();
    },
    /** @param {Finding | undefined} finding */
    set active(finding) {
      if (finding === active) return;
      active = finding;
      paint();
    },
    get active() {
      return active;
    },
    /** @param {string} locale */
    set locale(locale) {
      area.lang = locale;
      layer.lang = locale;
    },
    focus() {
      area.focus();
    },
    /** Puts the caret on a stretch and brings it into view. @param {number} start @param {number} end */
    select(start, end) {
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, end);
      layer.querySelector("mark.active")?.scrollIntoView({ block: "nearest" });
    },
    /** Scrolls the lit-up place out from under something that lies over the page. @param {Element} cover */
    keepClearOf(cover) {
      const mark = layer.querySelector("mark.active")?.getBoundingClientRect();
      const over = cover.getBoundingClientRect();
      if (!mark || mark.right < over.left || mark.left > over.right) return;
      if (mark.bottom > over.top - 8 && mark.top < over.bottom) window.scrollBy(0, mark.bottom - over.top + 24);
    },
    /** Replaces a stretch as if it had been typed. @param {number} start @param {number} end @param {string} text */
    replace(start, end, text) {
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, end);
      type(area, text);
    },
    /** Turns the text into another, touching only what differs. @param {string} text */
    become(text) {
      const edit = change(area.value, text);
      if (edit.start !== edit.end || edit.text) this.replace(edit.start, edit.end, edit.text);
    },
    /** Adds a line at the end. @param {string} text */
    append(text) {
      const gap = area.value.trim() ? (area.value.endsWith("\n") ? "" : "\n") : "";
      this.replace(area.value.length, area.value.length, gap + text);
    },
    /** Sets the text without taking the focus; only for text that nobody has touched. @param {string} text */
    fill(text) {
      if (area.value === text) return;
      area.value = text;
      shown = text;
      findings = [];
      active = undefined;
      paint();
    },
  };
}

/**
 * Types into a focused textarea so that undo knows of it.
 * @param {HTMLTextAreaElement} area
 * @param {string} text
 */
export function type(area, text) {
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (done) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Does something that needs the focus elsewhere, and brings the focus back. @param {() => void} work */
export function keepingFocus(work) {
  const before = document.activeElement;
  work();
  if (before instanceof HTMLElement && before !== document.activeElement) before.focus({ preventScroll: true });
}
