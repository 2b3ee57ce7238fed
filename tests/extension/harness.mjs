// A browser with the extension in it, a web server for pages, and the service named by COMITY_URL.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const HERE = dirname(fileURLToPath(import.meta.url));
export const COMITY = process.env.COMITY_URL;
export const SHOTS = process.env.SCREENSHOTS;
/** So long something may take on a busy machine. */
export const PATIENCE = 15_000;
export const BAD = "Keimtötungsbehandlung";
export const DRAFT = `Guten Tag, wir senden Ihnen die ${BAD} zu.`;
export const MESSAGE = "Hallo, wo bleibt mein Paket?? Ich warte seit 12 Tagen und niemand meldet sich!";

assert.ok(COMITY, "COMITY_URL must name a running service");
if (SHOTS) mkdirSync(SHOTS, { recursive: true });

/**
 * The extension as a browser without a window can have it: asking for a permission opens a window
 * that nobody can click, so this copy's manifest asks for the hosts beforehand.
 */
export function unpacked(hosts = ["http://127.0.0.1/*", "http://localhost/*"]) {
  const folder = mkdtempSync(join(tmpdir(), "comity-extension-"));
  cpSync(join(HERE, "../../extension"), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

/** A browser with the extension, set up for the service and on at `localhost`. */
export async function browser({ address = COMITY, sites = ["http://localhost/*"], settings = {}, options = {} } = {}) {
  const folder = unpacked();
  const context = await chromium.launchPersistentContext("", {
    executablePath: "/usr/bin/chromium",
    headless: true,
    locale: "en-GB",
    viewport: { width: 1100, height: 800 },
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL(worker.url()).host;
  const set = async (values) => {
    await worker.evaluate((values) => chrome.storage.local.set(values), values);
    await worker.evaluate(async () => {
      // The content scripts are registered when the sites are known.
      for (let i = 0; i < 100 && !(await chrome.scripting.getRegisteredContentScripts()).length; i += 1) await new Promise((done) => setTimeout(done, 20));
    });
  };
  await set({ address, sites, agentLocale: "en", ...settings });
  return {
    context,
    worker,
    id,
    set,
    stored: () => worker.evaluate(() => chrome.storage.local.get(null)),
    /** The id that the extension knows a page's tab by. */
    async tabOf(page) {
      return worker.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
    },
    /** Has the frame of a page that was used last do something, as the panel would, once the extension is there. */
    async order(page, what, first = false) {
      const tab = await this.tabOf(page);
      return worker.evaluate(async ({ tab, what, first, patience }) => {
        const name = `field-${tab}`;
        for (const until = Date.now() + patience; ; await new Promise((done) => setTimeout(done, 100))) {
          const frameId = first ? 0 : ((await chrome.storage.session.get(name))[name] ?? 0);
          const answer = await chrome.tabs.sendMessage(tab, what, { frameId }).then((value) => ({ value }), (fault) => ({ fault }));
          if (!answer.fault || Date.now() > until) return answer.value;
        }
      }, { tab, what, first, patience: PATIENCE });
    },
    /** The panel, in a tab of its own, for the tab of a page. */
    async panel(page) {
      const tab = await this.tabOf(page);
      const panel = await context.newPage();
      await panel.setViewportSize({ width: 380, height: 860 });
      await panel.goto(`chrome-extension://${id}/panel/panel.html?tab=${tab}`);
      return panel;
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const KINDS = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html; charset=utf-8" };

/**
 * Serves pages at `localhost`, under as strict a policy as a helpdesk may have.
 * @param {Record<string, string | (() => string)>} pages by path
 * @param {{policy?: string}} [options]
 */
export async function serve(pages, { policy = "default-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'" } = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const page = pages[path];
    if (page === undefined) return response.writeHead(404).end();
    const kind = KINDS[/\.\w+$/.exec(path)?.[0]] ?? KINDS[".html"];
    response.writeHead(200, { "content-type": kind, ...(policy && { "content-security-policy": policy }) });
    response.end(typeof page === "function" ? page() : page);
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return { url: `http://localhost:${server.address().port}`, close: () => new Promise((done) => server.close(done)) };
}

/** Something between the extension and the service, that a test can make slow, busy or dead. */
export async function between(target = COMITY) {
  const seen = [];
  let how = null;
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    seen.push({ path: request.url, headers: request.headers, body: body.length ? JSON.parse(body) : undefined });
    const instead = await how?.(request, seen.at(-1));
    if (instead === "drop") return request.socket.destroy();
    if (instead) return response.writeHead(instead.status, { "content-type": "application/problem+json", ...instead.headers }).end(JSON.stringify(instead.body ?? {}));
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch(target + request.url, { method: request.method, headers, body: body.length ? body : undefined });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    set how(now) { how = now; },
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

/** The words that are underlined on a page, by kind; the ranges are the browser's own. */
export const underlined = (page, name = "error") => page.evaluate((name) => [...(CSS.highlights.get(`comity-${name}`) ?? [])].map((range) => range.toString()), name);

/** Waits until just these words are underlined. */
export async function waitUnderlined(page, words, name = "error") {
  let last;
  for (const until = Date.now() + PATIENCE; Date.now() < until; await page.waitForTimeout(50)) {
    last = await underlined(page, name);
    if (JSON.stringify(last) === JSON.stringify(words)) return;
  }
  assert.deepEqual(last, words, `underlined as ${name}`);
}

/** The extension's own part of a page: a closed tree that only the devtools can look into. */
export async function overlay(page) {
  const session = await page.context().newCDPSession(page);
  const find = async (selector) => {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const host = walk(root, (node) => node.nodeName === "COMITY-OVERLAY");
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: shadow.nodeId, selector });
    if (!nodeId) return undefined;
    const { object } = await session.send("DOM.resolveNode", { nodeId });
    return object.objectId;
  };
  const call = async (selector, how, ...args) => {
    const objectId = await find(selector);
    if (!objectId) return undefined;
    const { result } = await session.send("Runtime.callFunctionOn", { objectId, functionDeclaration: how.toString(), arguments: args.map((value) => ({ value })), returnByValue: true });
    return result.value;
  };
  const wait = async (selector) => {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await page.waitForTimeout(50)) if (await find(selector)) return;
    assert.fail(`${selector} is not shown`);
  };
  const box = (selector) => call(selector, function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height }; });
  return {
    wait,
    box,
    has: async (selector) => (await find(selector)) !== undefined,
    text: (selector) => call(selector, function () { return this.innerText; }),
    get: (selector, name) => call(selector, function (name) { return this[name]; }, name),
    async click(selector) {
      await wait(selector);
      const { x, y, width, height } = await box(selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** The nearest to the root: a frame within the page has an overlay of its own. */
function walk(root, is) {
  for (let level = [root]; level.length; level = level.flatMap((node) => [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])])) {
    const found = level.find(is);
    if (found) return found;
  }
  return undefined;
}
