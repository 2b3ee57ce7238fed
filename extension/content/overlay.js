// Everything that the extension shows on a page stands in one closed shadow tree at the end of the
// document: the page's styles do not reach in, its scripts cannot read it, and nothing moves for it.

import { make } from "../shared/element.js";
import { direction, locale } from "../shared/words.js";

/** @param {string[]} paths @returns {Promise<CSSStyleSheet[]>} */
const sheets = (paths) => Promise.all(paths.map(async (path) => {
  const sheet = new CSSStyleSheet();
  return sheet.replace(await (await fetch(chrome.runtime.getURL(path))).text());
}));

export async function overlay() {
  const host = document.createElement("comity-overlay");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = await sheets(["shared/look.css", "shared/finding.css", "content/highlights.css", "content/overlay.css"]);
  const mirrors = make("div", "mirrors");
  const desk = make("div", "desk");
  desk.lang = locale();
  desk.dir = direction();
  const said = make("p", "unseen");
  said.setAttribute("role", "status");
  desk.append(said);
  root.append(mirrors, desk);

  return {
    root,
    mirrors,
    desk,
    /** Stands where it can be seen and reached: within an open modal dialog, else at the document's end. @param {Element} field */
    standBy(field) {
      const home = field.closest("dialog:modal") ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
    },
    /** Whether an event comes from here. @param {Event} event */
    holds: (event) => event.composedPath()[0] === host || event.target === host,
    /** Says something to those who listen instead of look. @param {string} text */
    say(text) {
      if (said.textContent !== text) said.textContent = text;
    },
  };
}
