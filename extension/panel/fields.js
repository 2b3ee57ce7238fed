// The arguments that a suggestion still needs, as fields. What was once typed is kept for every
// suggestion that asks for it, until another conversation is looked at.

import { ask } from "../shared/ask.js";
import { make } from "../shared/element.js";
import { wordOr } from "../shared/words.js";

/** @typedef {{type?: string | string[], sample?: any}} Argument */

/**
 * @param {HTMLElement} place
 * @param {() => string | undefined} currency the market's, for amounts
 * @param {() => void} changed
 */
export function argumentFields(place, currency, changed) {
  /** @type {Record<string, any>} */
  let values = {};
  /** @type {Map<string, Promise<Record<string, Argument>>>} */
  const known = new Map();
  let shown = "";

  /** @param {string} answer @returns {Promise<Record<string, Argument>>} */
  function kinds(answer) {
    const asked = known.get(answer) ?? ask("answer", { id: answer }).then((told) => told.args ?? {}, () => ({}));
    known.set(answer, asked);
    return asked;
  }

  const names = () => [...place.querySelectorAll("label")].map(inside);

  /** @param {string} name @param {Argument} kind */
  function field(name, kind) {
    const label = make("label");
    const input = Array.isArray(kind.type) ? choice(kind.type) : make("input");
    input.name = name;
    input.dir = "auto";
    if (kind.type === "date" && input instanceof HTMLInputElement) input.type = "date";
    if (kind.type === "number" || kind.type === "amount") input.inputMode = "decimal";
    const value = values[name];
    input.value = value === undefined ? "" : String(value.value ?? value);
    const take = () => {
      const typed = meant(input.value.trim(), kind, currency());
      if (typed === undefined) delete values[name];
      else values[name] = typed;
      changed();
    };
    input.addEventListener("input", (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) take();
    });
    input.addEventListener("compositionend", take);
    label.append(make("span", "", wordOr(`ui-arg-${name}`, name.replaceAll(/[-_]/g, " "))), input);
    return label;
  }

  return {
    get values() {
      return values;
    },
    /** Shows a field for each argument that is missing or was filled in here. @param {string} answer @param {string[]} missing */
    async show(answer, missing) {
      const had = answer === shown ? names() : [];
      const wanted = [...new Set([...had, ...missing])];
      shown = answer;
      place.hidden = wanted.length === 0;
      if (wanted.join() === names().join() && wanted.length) return;
      const told = wanted.length ? await kinds(answer) : {};
      if (shown !== answer) return;
      for (const old of place.querySelectorAll("label")) if (!had.includes(inside(old))) old.remove();
      const there = names();
      place.append(...wanted.filter((name) => !there.includes(name)).map((name) => field(name, told[name] ?? {})));
    },
    forget() {
      values = {};
      shown = "";
      for (const old of place.querySelectorAll("label")) old.remove();
      place.hidden = true;
    },
  };
}

/** @param {HTMLLabelElement} label */
const inside = (label) => /** @type {HTMLInputElement | HTMLSelectElement} */ (label.control).name;

/** @param {string[]} options */
function choice(options) {
  const select = make("select");
  select.append(...["", ...options].map((option) => new Option(option, option)));
  return select;
}

/** What was typed, as the argument's type wants it. @param {string} text @param {Argument} kind @param {string} [currency] */
function meant(text, kind, currency = kind.sample?.currency) {
  if (!text) return undefined;
  const value = Number(text.replace(",", "."));
  if (kind.type === "number" && Number.isFinite(value)) return value;
  if (kind.type === "amount" && Number.isFinite(value) && currency) return { value, currency };
  return text;
}
