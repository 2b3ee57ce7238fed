// Small helpers that build elements. Text is always set as text, never as markup.

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [name]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

/**
 * A button that only a person can press: a page may send events of its own, but not trusted ones.
 * @param {string} name
 * @param {string} text
 * @param {(event: MouseEvent) => void} does
 */
export function button(name, text, does) {
  const element = make("button", name, text);
  element.type = "button";
  element.addEventListener("click", (event) => event.isTrusted && does(event));
  return element;
}

/** @param {string} id @returns {any} */
export const $ = (id) => document.getElementById(id);
