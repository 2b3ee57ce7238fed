// The tab that the panel works for: the one in front, or the one named in the panel's own address.

import { ask } from "../shared/ask.js";

const named = Number(new URLSearchParams(location.search).get("tab")) || undefined;

/** @returns {Promise<chrome.tabs.Tab | undefined>} */
export async function tab() {
  if (named) return chrome.tabs.get(named).catch(() => undefined);
  return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** Has the tab's top frame do something; undefined where the extension is not on. @param {object} order @returns {Promise<any>} */
export const order = (order) => send(order, 0);

/** Has the frame do it whose text box was used last. @param {object} order @returns {Promise<any>} */
export async function orderField(order) {
  const id = (await tab())?.id;
  return id === undefined ? undefined : send(order, await ask("fieldFrame", { tab: id }));
}

/** @param {object} order @param {number} frameId */
async function send(order, frameId) {
  const id = (await tab())?.id;
  if (id === undefined) return undefined;
  return chrome.tabs.sendMessage(id, order, { frameId }).catch(() => undefined);
}

/** What to ask the browser for, to be always on at the tab's site; none where that cannot be. @param {chrome.tabs.Tab | undefined} tab */
export function siteOf(tab) {
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/** @param {(began: boolean) => void} changed another tab, another page, or the extension came to it */
export function onTab(changed) {
  if (!named) chrome.tabs.onActivated.addListener(() => changed(false));
  chrome.tabs.onUpdated.addListener(async (id, { status, url }) => {
    if ((status === "complete" || url) && id === (await tab())?.id) changed(false);
  });
  chrome.runtime.onMessage.addListener((message, sender) => {
    if (sender.id === chrome.runtime.id && message?.tell === "begun") changed(true);
    return false;
  });
}
