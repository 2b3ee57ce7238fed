// Where the extension works: on sites that the agent allowed one by one, and for one visit where the
// agent clicked its button. Nothing runs anywhere else.

import { revise, settings } from "./settings.js";

const ID = "comity";
/** The classic script that fetches the modules, and the colours of the underlines. */
const FILES = { js: ["content/start.js"], css: ["content/highlights.css"] };

/** The sites that it is turned on for, as far as the browser still allows it. @returns {Promise<string[]>} */
export async function allowed() {
  const { origins = [] } = await chrome.permissions.getAll();
  const { sites } = await settings();
  return sites.filter((site) => origins.includes(site));
}

/** Turns it on for sites that the browser allows now. The service's own page checks by itself. @param {string[]} origins */
export async function turnOn(origins) {
  const { address } = await settings();
  const service = address && pattern(address);
  await revise(({ sites }) => ({ sites: [...new Set([...sites, ...origins.filter((origin) => origin !== service)])] }));
}

/** The permission that an address needs; patterns know no ports. @param {string} address */
export function pattern(address) {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Registers the content script for the sites that are allowed now. */
export async function register() {
  const matches = await allowed();
  const script = { id: ID, matches, ...FILES, allFrames: true, matchOriginAsFallback: true, runAt: /** @type {const} */ ("document_start") };
  const [known] = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) return known && chrome.scripting.unregisterContentScripts({ ids: [ID] });
  return known ? chrome.scripting.updateContentScripts([script]) : chrome.scripting.registerContentScripts([script]);
}

/** Starts in a tab that is open already; a second start does nothing. @param {number} tabId */
export async function startIn(tabId) {
  const target = { tabId, allFrames: true };
  await chrome.scripting.insertCSS({ target, files: FILES.css });
  await chrome.scripting.executeScript({ target, files: FILES.js });
}

/** Starts in all open tabs of sites that were just allowed. @param {string[]} origins */
export async function startOn(origins) {
  if (origins.length === 0) return;
  const tabs = await chrome.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && startIn(tab.id)));
}
