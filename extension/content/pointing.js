// An own profile for a site that nobody described: the agent points at the customer's message, at the
// box for the reply and at the send button.

import { button, make } from "../shared/element.js";
import { word } from "../shared/words.js";
import { fieldOf, origin } from "./fields.js";

const STEPS = /** @type {const} */ (["message", "editor", "send"]);

/**
 * @param {Awaited<ReturnType<typeof import("./overlay.js").overlay>>} over
 * @param {(profile: object) => Promise<any>} save
 * @returns {Promise<boolean>} whether it was pointed to the end
 */
export function pointAt(over, save) {
  return new Promise((done) => {
    /** @type {Record<string, string[]>} */
    const found = {};
    let step = 0;
    /** @type {Element | null} */
    let under = null;
    const frame = make("div", "aim");
    frame.hidden = true;
    const bar = make("div", "bar");
    const asked = make("p");
    asked.setAttribute("role", "status");
    // What lies under the bar is reached by sending the bar to the other edge.
    const move = button("quiet", "⇅", () => bar.classList.toggle("below"));
    move.setAttribute("aria-label", word("ui-ext-point-move"));
    bar.append(asked, button("", word("ui-ext-point-skip"), () => next()), move, button("quiet", word("ui-ext-close"), () => stop(false)));
    over.desk.append(frame, bar);

    function show() {
      asked.textContent = word(`ui-ext-point-${STEPS[step]}`);
    }

    function next() {
      step += 1;
      if (step < STEPS.length) show();
      else stop(true);
    }

    /** @param {boolean} whole */
    function stop(whole) {
      frame.remove();
      bar.remove();
      for (const [kind, does] of Object.entries(listeners)) window.removeEventListener(kind, /** @type {any} */ (does), true);
      if (whole && found.message) save({ message: found.message, editor: found.editor ?? [], send: found.send ?? [] }).then(() => done(true), () => done(false));
      else done(false);
    }

    /** @param {Element | null} element */
    function take(element) {
      const name = STEPS[step];
      const meant = name === "editor" ? fieldOf(element) : name === "send" ? (element?.closest("button, [role=button], input[type=submit], a") ?? element) : element;
      if (!meant) return;
      found[name] = [selectorOf(meant, name === "message")];
      next();
    }

    /** @param {Element | null} element */
    function aim(element) {
      under = element;
      const box = element?.getBoundingClientRect();
      frame.hidden = !box;
      if (box) Object.assign(frame.style, { translate: `${box.x - 3}px ${box.y - 3}px`, width: `${box.width + 6}px`, height: `${box.height + 6}px` });
    }

    const listeners = {
      mousemove: (/** @type {MouseEvent} */ event) => !over.holds(event) && aim(/** @type {Element} */ (origin(event))),
      focusin: (/** @type {FocusEvent} */ event) => !over.holds(event) && aim(/** @type {Element} */ (origin(event))),
      mousedown: swallow,
      mouseup: swallow,
      click(/** @type {MouseEvent} */ event) {
        if (over.holds(event)) return;
        swallow(event);
        if (event.isTrusted) take(/** @type {Element} */ (origin(event)));
      },
      keydown(/** @type {KeyboardEvent} */ event) {
        if (!event.isTrusted || over.holds(event)) return;
        if (event.key === "Escape") stop(false);
        else if (event.key === "Enter") take(under);
        else if (event.key === "ArrowUp" && under?.parentElement) aim(under.parentElement);
        else if (event.key === "ArrowDown" && under?.firstElementChild) aim(under.firstElementChild);
        else return;
        swallow(event);
      },
    };

    /** @param {Event} event */
    function swallow(event) {
      if (over.holds(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }

    for (const [kind, does] of Object.entries(listeners)) window.addEventListener(kind, /** @type {any} */ (does), true);
    show();
  });
}

/** What is made anew at every visit names nothing. */
const stable = (/** @type {string} */ name) => name !== "" && !/\d{3,}|[:\s]|^(css|sc|jss|emotion)-|--?[a-z0-9]*\d[a-z0-9]{4,}$/i.test(name);

/**
 * A selector that finds an element again: its own name where it has one, else its place below a parent with a name.
 * @param {Element} element
 * @param {boolean} kind it is one of a kind that there may be more of: the customer's messages
 * @returns {string}
 */
export function selectorOf(element, kind) {
  for (const name of ["data-testid", "data-test-id", "data-test", "data-cy"]) {
    const value = element.getAttribute(name);
    if (value && stable(value)) return `[${name}="${CSS.escape(value)}"]`;
  }
  if (!kind && stable(element.id)) return `#${CSS.escape(element.id)}`;
  const tag = element.tagName.toLowerCase();
  const name = element.getAttribute("name");
  if (name && stable(name)) return `${tag}[name="${CSS.escape(name)}"]`;
  const classes = [...element.classList].filter(stable).slice(0, 3).map((name) => `.${CSS.escape(name)}`).join("");
  const own = tag + classes;
  const many = document.querySelectorAll(own).length;
  if ((kind && classes) || many === 1 || !element.parentElement || element === document.body) return own;
  const twins = [...element.parentElement.children].filter((twin) => twin.tagName === element.tagName);
  const nth = kind || twins.length === 1 ? "" : `:nth-of-type(${twins.indexOf(element) + 1})`;
  return `${selectorOf(element.parentElement, kind && !classes)} > ${own}${nth}`;
}
