// What a helpdesk's page shows of the customer, read through its profile. Nothing of it is kept.

/** @typedef {import("../worker/profiles.js").Profile} Profile */

/** So much of a conversation is read. */
const LONGEST = 8_000;
const TURNS = 12;

/**
 * The profile of this page: the agent's own, that of its address, or one whose signs it shows.
 * @param {Profile[]} candidates
 */
export const profileOf = (candidates) => candidates.find((profile) => profile.tried === "own" || profile.hosts?.length || (profile.signs && first([profile.signs]))) ?? null;

/**
 * All elements that one of the selectors means, in the order of the document. A selector that the
 * browser does not understand means nothing.
 * @param {string[]} [selectors]
 * @returns {HTMLElement[]}
 */
export function each(selectors = []) {
  const found = selectors.flatMap((selector) => {
    try {
      return [...document.querySelectorAll(selector)];
    } catch {
      return [];
    }
  });
  return /** @type {HTMLElement[]} */ ([...new Set(found)].filter((element) => element instanceof HTMLElement));
}

/** @param {string[]} [selectors] */
const first = (selectors) => each(selectors)[0];

/** @param {HTMLElement} element */
const shown = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** @param {HTMLElement} element */
const textOf = (element) => element.innerText.trim().slice(0, LONGEST);

/** @param {Profile | null} profile */
export function pageOf(profile) {
  /** What the agent marked counts before what the profile finds, as long as the page is the same. */
  let marked = { text: "", path: "" };

  const path = () => location.pathname + location.search;

  return {
    profile,
    /** Takes the selection as the customer's message; tells whether there was one. */
    mark() {
      const text = (document.getSelection()?.toString() ?? "").trim().slice(0, LONGEST);
      if (text) marked = { text, path: path() };
      return text !== "";
    },
    unmark() {
      marked = { text: "", path: "" };
    },
    /** The customer's message: marked, else the last that can be seen. */
    message() {
      if (marked.text && marked.path === path()) return marked.text;
      const last = each(profile?.message).findLast((element) => shown(element) && textOf(element));
      return last ? textOf(last) : "";
    },
    /** What was said before it, oldest first. @returns {{from: string, text: string}[]} */
    thread() {
      if (!profile?.own?.length) return [];
      const own = new Set(each(profile.own));
      const turns = [...new Set([...each(profile.message), ...own])].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      return turns.map((turn) => ({ from: own.has(turn) ? "agent" : "customer", text: textOf(turn) })).filter(({ text }) => text).slice(-TURNS);
    },
    queue: () => each(profile?.queue).map(textOf).join(" ").slice(0, 200),
    /** What names the conversation: the address up to the profile's pattern, else without its query. */
    conversation() {
      let name = location.pathname;
      try {
        if (profile?.conversation) name = new RegExp(profile.conversation).exec(location.pathname + location.search + location.hash)?.[1] ?? name;
      } catch {
        // An own profile's pattern may be none.
      }
      return `${location.host}/${name}`.slice(0, 300);
    },
    /** Whether replies are written in this box. @param {Element} element */
    replies: (element) => !profile?.editor?.length || profile.editor.some((selector) => matches(element, selector)),
  };
}

/** @param {Element} element @param {string} selector */
function matches(element, selector) {
  try {
    return element.matches(selector) || element.closest(selector) !== null;
  } catch {
    return false;
  }
}
