// The service worker (in Firefox an event page): it listens, and hands on.

import { Problem } from "../shared/ask.js";
import { ofContent, ofPages } from "./asks.js";
import { shutPagesOut } from "./settings.js";
import { allowed, register, startIn, startOn, turnOn } from "./sites.js";
import { forgetTab } from "./tabs.js";

/** Whether a message comes from a page of the extension itself, not from a script beside a website. @param {chrome.runtime.MessageSender} sender */
const ownPage = (sender) => sender.url?.startsWith(chrome.runtime.getURL("")) ?? false;

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== chrome.runtime.id || typeof message?.ask !== "string") return false;
  const asks = ownPage(sender) ? { ...ofContent, ...ofPages } : ofContent;
  const does = Object.hasOwn(asks, message.ask) ? asks[message.ask] : undefined;
  if (!does) return false;
  Promise.resolve().then(() => does(message, sender)).then(
    (value) => answer({ ok: true, value }),
    (fault) => {
      const { status, detail, retryAfter } = fault instanceof Problem ? { status: fault.status, detail: fault.message, retryAfter: fault.retryAfter } : { status: 500, detail: String(fault), retryAfter: undefined };
      answer({ ok: false, status, detail, retryAfter });
    },
  );
  return true;
});

/** The agent's click or key: the panel opens, and the tab may be read for this visit. @param {chrome.tabs.Tab | undefined} tab */
async function begin(tab) {
  // Both must be asked for before anything is waited for, while the click still counts.
  const opened = chrome.sidePanel ? tab && chrome.sidePanel.open({ windowId: tab.windowId }) : /** @type {any} */ (globalThis).browser?.sidebarAction?.open();
  await Promise.resolve(opened).catch(() => {});
  if (tab?.id === undefined) return;
  await startIn(tab.id).catch(() => {});
  await chrome.runtime.sendMessage({ tell: "begun", tab: tab.id }).catch(() => {});
}

chrome.action.onClicked.addListener(begin);
chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "suggest") begin(tab);
  else if (tab?.id !== undefined) chrome.tabs.sendMessage(tab.id, { do: command }).catch(() => {});
});
chrome.tabs.onRemoved.addListener(forgetTab);
chrome.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await turnOn(origins);
  await startOn(await allowed());
});
chrome.permissions.onRemoved.addListener(register);
chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  await register();
  if (reason === "install") await chrome.runtime.openOptionsPage();
});
chrome.runtime.onStartup.addListener(register);
chrome.storage.local.onChanged.addListener((changes) => {
  if ("sites" in changes) register();
});
shutPagesOut();
