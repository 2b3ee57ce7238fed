// The panel and the options page, the toolbar button, pointing at a site's parts, and what happens
// where an editor takes nothing.

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { BAD, COMITY, DRAFT, MESSAGE, PATIENCE, SHOTS, between, browser, overlay, serve, underlined, unpacked, waitUnderlined } from "./harness.mjs";

const FAILS = "Nothing gets in here";
const PAGES = {
  "/": `<!doctype html><meta charset="utf-8"><title>Ticket</title><h1>Ticket</h1><h2>4711</h2><div class="turn"><p class="said">Frühere Frage?</p></div><div class="turn"><p class="said">${MESSAGE}</p></div>
    <form id="answer" action="/sent"><textarea id="reply" name="reply" rows="8" cols="60"></textarea><button class="send-it">Send</button></form>`,
  "/sent": "<!doctype html><title>Sent</title>",
  "/stubborn": `<!doctype html><meta charset="utf-8"><title>${FAILS}</title><div id="box" contenteditable>.</div><script src="/stubborn.js"></script>`,
  "/stubborn.js": `const box = document.getElementById("box"); box.addEventListener("paste", (event) => event.preventDefault()); new MutationObserver(() => { if (box.textContent !== ".") box.textContent = "."; }).observe(box, { childList: true, characterData: true, subtree: true });`,
};
let desk, pages, link;
before(async () => {
  link = await between();
  [desk, pages] = await Promise.all([browser({ address: link.url }), serve(PAGES)]);
});
after(async () => {
  await desk?.close();
  await pages?.close();
  await link?.close();
});
const shot = (page, name) => SHOTS && page.screenshot({ path: join(SHOTS, `${name}.png`) });
const until = async (page, is, what) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(50)) if (await is()) return;
  assert.fail(what);
};

test("selection becomes the message; answers come with score, text and mirror; arrows choose and Enter inserts", { timeout: 120_000 }, async () => {
  const page = await desk.context.newPage();
  await page.goto(pages.url);
  await page.fill("#reply", "Vorher. Nachher.");
  await page.evaluate(() => { const area = document.getElementById("reply"); area.focus(); area.setSelectionRange(8, 8); });
  const panel = await desk.panel(page);
  assert.equal(await panel.inputValue("#message"), "", "no profile, nothing is read by itself");
  await page.bringToFront();
  await page.locator(".said").nth(1).click({ clickCount: 3 });
  await panel.bringToFront();
  await panel.click("#mark");
  await panel.locator("#suggestions [role=option]").nth(1).waitFor();
  assert.equal(await panel.inputValue("#message"), MESSAGE);
  assert.match(await panel.locator("#suggestions .sure, #suggestions .unsure").first().innerText(), /\d+%/);
  await panel.locator("#mirror summary").click();
  assert.match(await panel.innerText("#mirror-text"), /order/i, "what it says, in the agent's language");
  await shot(panel, "panel-light");
  await panel.emulateMedia({ colorScheme: "dark" });
  await shot(panel, "panel-dark");
  await panel.emulateMedia({ colorScheme: "light" });

  const first = await panel.innerText("#text");
  await panel.focus("#suggestions");
  await panel.keyboard.press("ArrowDown");
  const second = await panel.locator("#text").textContent();
  assert.notEqual(second, first);
  assert.equal(await panel.getAttribute("#suggestions", "aria-activedescendant"), "suggestion-2");
  // The marked text took the selection out of the box; its own caret stays.
  await panel.keyboard.press("Enter");
  await panel.locator("#state", { hasText: "Inserted" }).waitFor();
  assert.equal(await page.inputValue("#reply"), `Vorher. ${second}Nachher.`, "at the caret");
  const accepted = () => link.seen.map(({ body }) => body).findLast((body) => body?.event === "accepted");
  await until(page, accepted, "it is recorded that it was taken");
  assert.ok(accepted().answer && !("text" in accepted()));

  await panel.selectOption("#market", "FR");
  await until(panel, async () => (await panel.innerText("#locale option:checked")).includes("French"), "another market brings its language");
  await until(page, () => link.seen.findLast(({ path }) => path === "/v1/check")?.body.market === "FR", "and the text box is checked for it");
  await panel.close();
  await page.close();
});

test("what was promised before is told", { timeout: 60_000 }, async () => {
  const page = await desk.context.newPage();
  await page.goto(`${pages.url}/?ticket`);
  const panel = await desk.panel(page);
  await panel.locator("#mark").waitFor();
  const { conversation } = await desk.order(page, { do: "facts" }, true);
  const event = { event: "sent", event_id: crypto.randomUUID(), conversation, market: "DE", locale: "de-DE", text: "Wir erstatten Ihnen den Betrag innerhalb von 7 Tagen." };
  const answer = await fetch(`${COMITY}/v1/record`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(event) });
  assert.equal(answer.status, 200);
  await panel.reload();
  await panel.locator("#promises-list li").first().waitFor();
  assert.match(await panel.innerText("#promises-list"), /20\d\d/);
  await panel.close();
  await page.close();
});

test("an editor that takes nothing: the text is on the clipboard, and the agent is told", { timeout: 60_000 }, async () => {
  const page = await desk.context.newPage();
  await page.goto(`${pages.url}/stubborn`);
  await page.click("#box");
  const panel = await desk.panel(page);
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.fill("#message", MESSAGE);
  await panel.locator("#suggestions [role=option]").first().waitFor();
  await panel.click("#insert");
  await panel.locator("#state", { hasText: "clipboard" }).waitFor();
  assert.equal(await panel.evaluate(() => navigator.clipboard.readText()), await panel.locator("#text").textContent());
  assert.equal(await page.innerText("#box"), ".");
  await panel.close();
  await page.close();
});

test("an own profile by pointing: message, box and send button are found again, and the guard stands", { timeout: 120_000 }, async () => {
  const page = await desk.context.newPage();
  await page.goto(pages.url);
  const over = await overlay(page);
  const pointed = desk.order(page, { do: "point" }, true);
  await over.wait(".bar");
  await shot(page, "pointing");
  await page.locator(".said").nth(1).click();
  await page.locator("#reply").click();
  await page.locator(".send-it").click();
  assert.equal(await pointed, true);
  assert.equal(new URL(page.url()).pathname, "/", "the click on the send button sent nothing");
  const { profiles } = await desk.stored();
  assert.deepEqual(Object.values(profiles)[0], { id: "own", name: new URL(pages.url).host, tried: "own", message: ["p.said"], editor: ["#reply"], send: ["button.send-it"] });
  await page.reload();
  const panel = await desk.panel(page);
  await until(panel, async () => (await panel.inputValue("#message")) === MESSAGE, "the last message is read");
  await page.bringToFront();
  await page.click("#reply");
  await page.keyboard.type(DRAFT);
  await waitUnderlined(page, [BAD]);
  await page.click(".send-it");
  await over.wait(".question");
  assert.match(await over.text(".question"), new RegExp(BAD));
  await over.click(".question .main");
  await over.wait(".finding");
  await page.keyboard.press("Enter");
  await waitUnderlined(page, []);
  await page.waitForTimeout(500);
  await page.click(".send-it");
  await page.waitForURL(/sent/);
  await panel.close();
  await page.close();
});

test("options: the service is tried before it is saved, rules decide the market, all of it can be taken back", { timeout: 120_000 }, async () => {
  const page = await desk.context.newPage();
  await page.setViewportSize({ width: 900, height: 1400 });
  await page.goto(`chrome-extension://${desk.id}/options/options.html`);
  await page.locator("h2", { hasText: "Service" }).waitFor();
  assert.equal(await page.inputValue("#address"), link.url);
  link.how = () => ({ status: 401, body: { title: "Unauthorized" } });
  await page.fill("#key", "wrong");
  await page.click("#service button");
  await page.locator("#service-state[data-state=bad]", { hasText: "does not accept the key" }).waitFor();
  assert.equal((await desk.stored()).key, undefined, "what does not work is not saved");
  link.how = null;
  await page.fill("#key", "right");
  await page.click("#service button");
  await page.locator("#service-state[data-state=good]").waitFor();
  assert.equal((await desk.stored()).key, "right");
  assert.equal(link.seen.at(-1).headers.authorization ?? link.seen.findLast(({ path }) => path === "/v1/options").headers.authorization, "Bearer right");

  await page.click("#add-rule");
  await page.locator("#rules tr input").nth(0).fill("localhost");
  await page.locator("#rules tr select").nth(0).selectOption("JP");
  await page.locator("#rules tr select").nth(1).selectOption("email");
  await until(page, async () => (await desk.stored()).rules?.[0]?.channel === "email", "the rule is kept");
  await page.locator("#sites li").first().waitFor();
  await shot(page, "options-light");
  await page.emulateMedia({ colorScheme: "dark" });
  await shot(page, "options-dark");

  const ticket = await desk.context.newPage();
  await ticket.goto(pages.url);
  await ticket.click("#reply");
  await ticket.keyboard.type("Guten Tag, danke.");
  await until(ticket, () => { const { body } = link.seen.findLast(({ path }) => path === "/v1/check") ?? {}; return body?.market === "JP" && body?.channel === "email"; }, "the rule decides the market");
  await ticket.close();

  await page.bringToFront();
  await page.selectOption("#agent-locale", "ja");
  await page.locator("h2", { hasText: "サービス" }).waitFor();
  await page.locator("#rules button").click();
  await until(page, async () => (await desk.stored()).rules.length === 0, "the rule is gone");
  await page.selectOption("#agent-locale", "en");
  await page.locator("h2", { hasText: "Service" }).waitFor();
  await page.locator("#sites li button").first().click();
  await until(page, async () => (await desk.stored()).sites.length === 0, "the site is off");
  await until(page, () => desk.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0), "and nothing runs anywhere");
  await desk.set({ sites: ["http://localhost/*"], key: "" });
  await page.close();
});

test("a dismissed finding stays dismissed, also tomorrow, until it is had back", { timeout: 60_000 }, async () => {
  await desk.set({ profiles: {} });
  const page = await desk.context.newPage();
  await page.goto(pages.url);
  const over = await overlay(page);
  await page.click("#reply");
  await page.keyboard.type(DRAFT);
  await waitUnderlined(page, [BAD]);
  await page.keyboard.press("F8");
  await over.click(".finding .dismiss");
  await waitUnderlined(page, []);
  await until(page, async () => (await desk.stored()).dismissed?.length === 1, "it is remembered");
  const [kept] = (await desk.stored()).dismissed;
  assert.deepEqual(Object.keys(kept).sort(), ["at", "check", "key", "rule"], "without the text");
  await page.reload();
  await page.fill("#reply", DRAFT);
  await page.click("#reply");
  await until(page, () => link.seen.findLast(({ path }) => path === "/v1/check").body.dismissed.includes(kept.key), "the service is told");
  await waitUnderlined(page, []);
  await desk.set({ dismissed: [] });
  await page.reload();
  await page.fill("#reply", DRAFT);
  await page.click("#reply");
  await waitUnderlined(page, [BAD]);
  await page.close();
});

test("right to left: panel, options and card turn round", { timeout: 60_000 }, async () => {
  await desk.set({ agentLocale: "ar" });
  const page = await desk.context.newPage();
  await page.goto(pages.url);
  const panel = await desk.panel(page);
  await panel.fill("#message", "أين طلبي؟ لم يصل حتى الآن");
  await panel.locator("#suggestions [role=option]").first().waitFor();
  assert.equal(await panel.evaluate(() => document.documentElement.dir), "rtl");
  await shot(panel, "panel-rtl");
  await page.bringToFront();
  await page.click("#reply");
  await page.keyboard.type(DRAFT);
  // A German reply to an Arabic message is wrong as a whole.
  await until(page, async () => (await underlined(page)).length > 0, "something is underlined");
  await page.keyboard.press("F8");
  await (await overlay(page)).wait(".finding");
  await page.waitForTimeout(200);
  await shot(page, "card-rtl");
  const options = await desk.context.newPage();
  await options.goto(`chrome-extension://${desk.id}/options/options.html`);
  await options.locator("#sites li").first().waitFor();
  assert.match(await options.locator("h2").first().innerText(), /\p{Script=Arabic}/u);
  await shot(options, "options-rtl");
  await desk.set({ agentLocale: "en" });
  await Promise.all([page, panel, options].map((each) => each.close()));
});

test("a click on the toolbar button is enough for one visit, on a site that was never allowed", { timeout: 120_000 }, async () => {
  const folder = unpacked(["http://127.0.0.1/*"]);
  const own = await puppeteer.launch({ executablePath: "/usr/bin/chromium", headless: true, pipe: true, enableExtensions: [folder], args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const target = await own.waitForTarget((target) => target.type() === "service_worker" && target.url().endsWith("/worker/main.js"));
    const worker = await target.worker();
    for (let i = 0; i < 100 && !(await worker.evaluate(() => typeof chrome !== "undefined" && !!chrome.storage)); i += 1) await new Promise((done) => setTimeout(done, 50));
    await worker.evaluate((address) => chrome.storage.local.set({ address, agentLocale: "en" }), link.url);
    const page = await own.newPage();
    await page.goto(pages.url);
    const underlines = () => page.evaluate(() => [...(CSS.highlights.get("comity-error") ?? [])].map(String));
    await page.bringToFront();
    await page.click("#reply");
    await page.keyboard.type(DRAFT);
    await new Promise((done) => setTimeout(done, 800));
    assert.deepEqual(await underlines(), [], "nothing runs before the click");
    await worker.evaluate(() => 1);
    await page.triggerExtensionAction([...(await own.extensions()).values()][0]);
    for (const end = Date.now() + PATIENCE; Date.now() < end && !(await underlines()).length;) await new Promise((done) => setTimeout(done, 100));
    assert.deepEqual(await underlines(), [BAD]);
  } finally {
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
