// What typing costs: the processor's time on the page's own thread for each key, in a text of 5,000
// characters, without the extension and with it, and how far anything in the page's layout moved.
//
//   COMITY_URL=http://127.0.0.1:8787 node tests/extension/cost.mjs
//
// And what loading costs: the same for the page's first two seconds, and when its load event has ended.
//
// It fails where a key costs 5 ms more than without the extension, or where anything moved.

import { browser, serve } from "./harness.mjs";

const KEYS = 150;
const SENTENCE = "Guten Tag, wir prüfen Ihre Sendung und melden uns bis Freitag bei Ihnen zurück. ";
const TEXT = Array.from({ length: 5000 / SENTENCE.length }, (_, i) => (i % 8 === 3 ? `Die Keimtötungsbehandlung liegt bei. ${SENTENCE}\n` : SENTENCE)).join("").slice(0, 5000);
const PAGE = `<!doctype html><meta charset="utf-8"><title>Long</title><style>textarea, div { display: block; width: 900px; height: 300px; overflow: auto; white-space: pre-wrap; border: 1px solid; }</style><p>Above</p>KIND<p id="below">Below</p>`;
const KINDS = { textarea: '<textarea id="box"></textarea>', contenteditable: '<div id="box" contenteditable></div>' };

const server = await serve(Object.fromEntries(Object.entries(KINDS).map(([kind, box]) => [`/${kind}`, PAGE.replace("KIND", box)])), { policy: "" });
const pages = { without: await browser({ sites: ["http://nowhere.invalid/*"] }), with: await browser() };
let failed = false;

for (const kind of Object.keys(KINDS)) {
  const cost = {};
  let found = 0;
  let shift = 0;
  for (const [name, desk] of Object.entries(pages)) {
    const page = await desk.context.newPage();
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${server.url}/${kind}`);
    await page.evaluate((text) => { const box = document.getElementById("box"); if ("value" in box) box.value = text; else box.textContent = text; }, TEXT);
    await page.click("#box");
    await page.evaluate(() => { const box = document.getElementById("box"); if ("value" in box) box.setSelectionRange(2500, 2500); else getSelection().collapse(box.firstChild, 2500); });
    await page.waitForTimeout(2500);
    found = await page.evaluate(() => CSS.highlights.get("comity-error")?.size ?? 0);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent = async () => (await session.send("Performance.getMetrics")).metrics.find((metric) => metric.name === "TaskDuration").value * 1000;
    const below = () => page.evaluate(() => document.getElementById("below").getBoundingClientRect().top);
    const stood = await below();
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      const before = await spent();
      for (let i = 0; i < KEYS; i += 1) await page.keyboard.press("abcdefgh "[i % 9], { delay: 25 });
      await page.waitForTimeout(600);
      rounds.push((await spent() - before) / KEYS);
    }
    cost[name] = Math.min(...rounds);
    shift = (await page.evaluate(() => window.shift)) + Math.abs((await below()) - stood);
    await page.close();
  }
  const more = cost.with - cost.without;
  failed ||= more >= 5 || shift > 0 || found === 0;
  console.log(`${kind}: ${cost.without.toFixed(2)} ms a key without, ${cost.with.toFixed(2)} ms with, ${more.toFixed(2)} ms more; ${found} underlines; layout shift ${shift}`);
}
for (const [name, desk] of Object.entries(pages)) {
  const [ended, spent] = [[], []];
  for (let round = 0; round < 9; round += 1) {
    const page = await desk.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(`${server.url}/textarea`);
    await page.waitForTimeout(2000);
    ended.push(await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd));
    spent.push((await session.send("Performance.getMetrics")).metrics.find((metric) => metric.name === "TaskDuration").value * 1000);
    await page.close();
  }
  const middle = (/** @type {number[]} */ all) => all.sort((one, two) => one - two)[4].toFixed(1);
  console.log(`loading ${name}: load event ended after ${middle(ended)} ms, ${middle(spent)} ms of the page's thread in two seconds (medians of 9)`);
}
await Promise.all([...Object.values(pages).map((desk) => desk.close()), server.close()]);
process.exitCode = failed ? 1 : 0;
