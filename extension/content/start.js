// Content scripts cannot be modules: this one fetches them, once for each document.
(() => {
  const world = /** @type {any} */ (globalThis);
  world.comity ??= import(chrome.runtime.getURL("content/main.js"));
})();
