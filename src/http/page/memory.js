// What outlives a reload of this tab: both texts, and what was dismissed. Nothing of it leaves the tab.

const MESSAGE = "comity.message";
const DRAFT = "comity.draft";
const DISMISSED = "comity.dismissed";

/** @type {Set<string>} Keys of dismissed findings. */
export const dismissed = new Set(JSON.parse(sessionStorage.getItem(DISMISSED) ?? "[]"));

/** @param {string} key */
export function dismiss(key) {
  dismissed.add(key);
  sessionStorage.setItem(DISMISSED, JSON.stringify([...dismissed]));
}

export function restoreDismissed() {
  dismissed.clear();
  sessionStorage.removeItem(DISMISSED);
}

/** @param {string} message @param {string} draft */
export function remember(message, draft) {
  sessionStorage.setItem(MESSAGE, message);
  sessionStorage.setItem(DRAFT, draft);
}

export const remembered = () => ({
  message: sessionStorage.getItem(MESSAGE) ?? "",
  draft: sessionStorage.getItem(DRAFT) ?? "",
});
