// Which elements are text boxes that an agent writes replies in.

/** Kinds of inputs that hold words, not addresses, numbers or secrets. */
const WORDS = new Set(["text", ""]);
/** What an input for anything but a reply says of itself. */
const OTHER = /search|combobox|listbox|spinbutton/;

/**
 * The text box that an element is or lies in. Text boxes of pages are found when somebody goes into
 * them, so those that are added later are found as well.
 * @param {EventTarget | null | undefined} target
 * @returns {HTMLElement | null}
 */
export function fieldOf(target) {
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled || hidden(target) ? null : target;
  if (target instanceof HTMLInputElement) return wordsIn(target) ? target : null;
  const node = target instanceof Node ? target : null;
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  if (!element?.isContentEditable) return null;
  let root = element;
  for (let parent = root.parentElement; parent?.isContentEditable; parent = parent.parentElement) root = parent;
  // A document in design mode is one text box.
  return root === document.documentElement ? document.body : root;
}

/** Some editors keep an unseen textarea to catch keys with. @param {HTMLElement} element */
const hidden = (element) => element.offsetWidth < 24 || element.offsetHeight < 12;

/** @param {HTMLInputElement} input */
function wordsIn(input) {
  if (!WORDS.has(input.type) || input.readOnly || input.disabled || hidden(input)) return false;
  if (OTHER.test(`${input.role ?? input.getAttribute("role") ?? ""} ${input.inputMode}`) || input.list) return false;
  return !/^(cc-|one-time|username|email|url|tel)/.test(input.autocomplete) && !/search|user|e-?mail|phone|url|code|number|date/i.test(`${input.name} ${input.id}`);
}

/** The element that has the focus, also inside open shadow trees. */
export function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Where an event began, also inside open shadow trees. @param {Event} event */
export const origin = (event) => event.composedPath()[0] ?? event.target;
