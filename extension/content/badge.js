// The sign at a text box's lower corner: how many findings it has, or that it is not checked.

import { button, make } from "../shared/element.js";
import { toldAs } from "../shared/ask.js";
import { number, word } from "../shared/words.js";
import { visiblePart } from "./place.js";

/** @typedef {import("./care.js").Care} Care */

/** @param {HTMLElement} desk of the overlay @param {() => void} opened */
export function badge(desk, opened) {
  const sign = button("badge", "", opened);
  sign.hidden = true;
  sign.addEventListener("mousedown", (event) => event.preventDefault());
  desk.append(sign);
  let laid = "";

  return {
    /** What there is to say, in words. @param {Care} care @returns {string} */
    show(care) {
      const { findings, report, fault } = care;
      const gravest = ["error", "warning", "note"].find((grade) => findings.some((f) => f.severity === grade));
      const state = fault ? "fault" : (gravest ?? (report ? report.verdict : "waiting"));
      const told = fault ? word(toldAs(fault), /** @type {any} */ (fault).message ?? "")
        : gravest ? word("ui-ext-found", number(findings.length)) : report ? word(`ui-verdict-${report.verdict}`) : "";
      if (sign.dataset.state !== state) sign.dataset.state = state;
      const text = fault ? "!" : gravest ? number(findings.length) : report ? "✓" : "";
      if (sign.textContent !== text) sign.textContent = text;
      sign.title = told;
      sign.setAttribute("aria-label", told);
      sign.hidden = !text;
      return told;
    },
    hide() {
      sign.hidden = true;
    },
    /** @param {Element} element */
    follow(element) {
      if (sign.hidden) return;
      const box = element.getBoundingClientRect();
      const now = [box.x, box.y, box.width, box.height].join();
      if (now === laid) return;
      laid = now;
      const rtl = getComputedStyle(element).direction === "rtl";
      const x = rtl ? box.left + 6 : box.right - 32;
      const y = Math.min(box.bottom, innerHeight) - (box.height < 44 ? box.height / 2 + 10 : 28);
      sign.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      sign.style.visibility = visiblePart(element, box) === "inset(100%)" ? "hidden" : "";
    },
  };
}
