// The one question before a reply with errors goes out.

import { button, make } from "../shared/element.js";
import { kindOf } from "../shared/finding.js";
import { word } from "../shared/words.js";
import { turn } from "./card.js";

/** @typedef {import("../shared/spans.js").Finding} Finding */

/** So many findings are named; the others are underlined. */
const NAMED = 5;

/** @param {HTMLElement} desk of the overlay */
export function questionOver(desk) {
  /** @type {HTMLElement | undefined} */
  let open;

  return {
    /**
     * @param {Finding[]} errors
     * @param {{fix: () => void, send: (reason: string) => void}} does
     */
    ask(errors, does) {
      open?.remove();
      const veil = make("div", "veil");
      const box = make("form", "question");
      box.setAttribute("role", "alertdialog");
      box.setAttribute("aria-modal", "true");
      box.setAttribute("aria-labelledby", "asked");
      box.setAttribute("aria-describedby", "named");
      const title = make("h2", "", word("ui-ext-guard"));
      title.id = "asked";
      const named = make("ul", "named");
      named.id = "named";
      named.append(...errors.slice(0, NAMED).map((finding) => {
        const item = make("li", finding.severity);
        item.append(make("span", "kind", kindOf(finding)), make("q", "where", finding.excerpt), make("span", "message", finding.message));
        for (const text of item.children) text.setAttribute("dir", "auto");
        return item;
      }));
      const label = make("label");
      const reason = make("input");
      reason.required = true;
      reason.maxLength = 500;
      reason.autocomplete = "off";
      reason.dir = "auto";
      label.append(make("span", "", word("ui-ext-guard-reason")), reason);
      const close = () => {
        veil.remove();
        open = undefined;
      };
      const choices = make("div", "choices");
      const fix = button("main", word("ui-ext-guard-fix"), () => {
        close();
        does.fix();
      });
      const send = make("button", "send", word("ui-ext-guard-send"));
      choices.append(fix, send);
      box.append(title, named, label, choices);
      box.addEventListener("submit", (event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!event.isTrusted || !reason.value.trim()) return;
        close();
        does.send(reason.value.trim());
      });
      box.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.key === "Escape") {
          close();
          does.fix();
        } else if (event.key === "Tab") {
          turn(box, event);
          event.preventDefault();
        }
      });
      // Keys that are pressed here are no keys of the page's.
      for (const kind of ["keyup", "keypress", "input", "click", "mousedown", "pointerdown", "paste"]) veil.addEventListener(kind, (event) => event.stopPropagation());
      veil.append(box);
      desk.append(veil);
      open = veil;
      fix.focus({ preventScroll: true });
    },
  };
}
