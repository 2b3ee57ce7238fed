// Which frame of a tab holds the text box that was used last, and what its top frame knows. Numbers
// only are remembered, for as long as the browser runs; texts stay in the tab.

/** @typedef {chrome.runtime.MessageSender} Sender */

/** @param {number} tab */
const name = (tab) => `field-${tab}`;

/** @param {Sender} sender */
export async function noteField(sender) {
  const tab = sender.tab?.id;
  if (tab !== undefined) await chrome.storage.session.set({ [name(tab)]: sender.frameId ?? 0 });
}

/** @param {number} tab @returns {Promise<number>} */
export async function fieldFrame(tab) {
  const known = await chrome.storage.session.get(name(tab));
  return /** @type {number} */ (known[name(tab)] ?? 0);
}

/** @param {number} tab */
export const forgetTab = (tab) => chrome.storage.session.remove(name(tab));

/**
 * What is known of the reply. A frame within the page knows little: the message, and what the panel
 * chose, are with the top frame.
 * @param {import("./situation.js").Facts | undefined} facts
 * @param {Sender} sender
 * @returns {Promise<import("./situation.js").Facts>}
 */
export async function situationOf(facts, sender) {
  if (!sender.frameId || sender.tab?.id === undefined) return facts ?? {};
  const top = await chrome.tabs.sendMessage(sender.tab.id, { do: "facts" }, { frameId: 0 }).catch(() => undefined);
  return top ?? facts ?? {};
}
