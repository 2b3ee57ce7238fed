// The guard at the send button: on a reply with errors it asks once, names them, and lets the agent
// go on with a reason. It knows the button by the site's profile; without one it guards nothing.

import { ask } from "../shared/ask.js";
import { questionOver } from "./question.js";
import { origin } from "./fields.js";

/** @typedef {import("./care.js").Care} Care */

/** So long a click waits for the check of a text that was just typed. */
const PATIENCE = 1500;

/**
 * A text box here, or what a frame within the page told of its own.
 * @typedef {object} Draft
 * @property {string} text
 * @property {import("../shared/spans.js").Report | null} report
 * @property {import("../shared/spans.js").Finding[]} findings
 * @property {any} place
 * @property {(patience: number) => Promise<any>} settle has it checked as it stands
 * @property {() => void} fix brings the agent to the first finding
 */

/**
 * @param {HTMLElement} desk of the overlay
 * @param {import("../worker/profiles.js").Profile | null} profile
 * @param {() => Draft | null} newest the draft that would be sent
 */
export function guard(desk, profile, newest) {
  const buttons = profile?.send ?? [];
  if (buttons.length === 0) return;
  const question = questionOver(desk);
  /** The text that the agent decided to send as it is. */
  let settled = "";
  /** Whether this very event was sent by us. */
  let passing = false;

  /** @param {Event} event @returns {HTMLElement | undefined} */
  function sender(event) {
    const start = event instanceof SubmitEvent ? event.submitter : origin(event);
    for (let element = start instanceof Element ? start : null; element; element = element.parentElement) {
      if (element instanceof HTMLElement && buttons.some((selector) => fits(/** @type {Element} */ (element), selector))) return element;
    }
    return undefined;
  }

  /** @param {Event} event @param {() => void} again */
  function stopped(event, again) {
    const draft = newest();
    if (passing || !draft || !draft.text.trim()) return;
    if (draft.report && (draft.report.verdict !== "blocked" || draft.text === settled)) return sent(draft, "");
    event.preventDefault();
    event.stopImmediatePropagation();
    const pass = (/** @type {string} */ reason) => {
      sent(newest() ?? draft, reason);
      passing = true;
      try {
        again();
      } finally {
        passing = false;
      }
    };
    decide(draft, pass);
  }

  /** @param {Draft} draft @param {(reason: string) => void} pass */
  async function decide(draft, pass) {
    const report = draft.report ?? (await draft.settle(PATIENCE));
    const now = newest() ?? draft;
    // A service that does not answer holds nobody up.
    if (report?.verdict !== "blocked") return pass("");
    const errors = now.findings.filter((f) => f.severity === "error");
    question.ask(errors, {
      fix: now.fix,
      send(reason) {
        settled = now.text;
        pass(reason);
      },
    });
  }

  /** @param {Draft} draft @param {string} reason */
  function sent({ text, report, findings, place }, reason) {
    const overruled = reason ? findings.filter((f) => f.severity === "error").map(({ check, rule, dismiss_key }) => ({ check, rule, dismiss_key })) : [];
    ask("sent", { draft: text, verdict: report?.verdict, overruled, reason, place }).catch(() => {});
  }

  let clicked = 0;

  window.addEventListener("click", (event) => {
    const button = sender(event);
    if (!button) return;
    clicked = Date.now();
    stopped(event, () => button.click());
  }, true);
  window.addEventListener("submit", (event) => {
    const form = event.target;
    // A click on the button was looked at already; this is the Enter key in a field beside it.
    if (form instanceof HTMLFormElement && sender(event) && Date.now() - clicked > 1000) stopped(event, () => form.requestSubmit(/** @type {any} */ (event).submitter));
  }, true);
  window.addEventListener("keydown", (event) => {
    if (!event.isTrusted || !(profile?.sendKeys ?? []).includes(pressed(event))) return;
    const button = buttons.map((selector) => document.querySelector(selector)).find((found) => found instanceof HTMLElement);
    if (button instanceof HTMLElement) stopped(event, () => button.click());
  }, true);
}

/** @param {KeyboardEvent} event */
const pressed = (event) => [event.ctrlKey && "Ctrl", event.metaKey && "Meta", event.altKey && "Alt", event.shiftKey && "Shift", event.key].filter(Boolean).join("+");

/** @param {Element} element @param {string} selector */
function fits(element, selector) {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
