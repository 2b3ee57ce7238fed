// A real helpdesk, django-helpdesk from PyPI: a German ticket is read, an answer inserted, a forbidden
// term fixed, the reply sent; a reply that the helpdesk would render as a template is stopped.

import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { BAD, HERE, MESSAGE, SHOTS, between, browser, overlay, waitUnderlined } from "./harness.mjs";

const VERSION = "2.6.1";
const VENV = join(HERE, "../../target/helpdesk", VERSION);
const python = join(VENV, "bin/python");
const run = promisify(execFile);
let desk, link, server, folder, url, ticket;

before(async () => {
  if (!existsSync(join(VENV, "ready"))) {
    execFileSync("python3", ["-m", "venv", VENV]);
    // The last two are needs that it does not declare.
    await run(python, ["-m", "pip", "install", "--quiet", `django-helpdesk==${VERSION}`, "django-bootstrap4-form", "packaging"]);
    execFileSync("touch", [join(VENV, "ready")]);
  }
  folder = mkdtempSync(join(tmpdir(), "comity-helpdesk-"));
  const made = run(python, [join(HERE, "desk.py"), folder, MESSAGE]);
  link = await between();
  desk = await browser({ address: link.url });
  ticket = (await made).stdout.trim();
  const port = await free();
  url = `http://localhost:${port}`;
  server = spawn(python, ["manage.py", "runserver", "--noreload", `localhost:${port}`], { cwd: folder, stdio: "ignore" });
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((done) => setTimeout(done, 200))) if (await fetch(url).then(() => true, () => false)) break;
}, { timeout: 240_000 });
after(async () => {
  await desk?.close();
  await link?.close();
  server?.kill();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const free = () => new Promise((done) => {
  const probe = createServer().listen(0, "localhost", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/** What the helpdesk itself has stored as replies. */
const replies = async () => JSON.parse((await run(python, ["manage.py", "shell", "-v", "0", "-c", "import json; from helpdesk.models import FollowUp; print(json.dumps([f.comment for f in FollowUp.objects.order_by('id')]))"], { cwd: folder })).stdout.trim().split("\n").at(-1));

async function signIn() {
  const page = await desk.context.newPage();
  await page.goto(`${url}/tickets/${ticket}/`);
  if (await page.locator("[name=password]").count()) {
    await page.fill("[name=username]", "agent");
    await page.fill("[name=password]", "agent");
    await Promise.all([page.waitForURL((now) => now.pathname === `/tickets/${ticket}/`), page.click("[type=submit]")]);
  }
  return page;
}

test("a German ticket is read, an answer inserted, a forbidden term fixed, the reply sent", { timeout: 120_000 }, async () => {
  const page = await signIn();
  const panel = await desk.panel(page);
  await panel.locator("#suggestions [role=option]").first().waitFor();
  assert.equal(await panel.inputValue("#message"), MESSAGE, "the profile finds the customer's message");
  assert.match(await panel.innerText("#language"), /German/);
  assert.match(await panel.innerText("#market option:checked"), /Germany/);
  assert.match(await panel.innerText("#source"), /django-helpdesk/);
  for (const label of await panel.locator("#fields label").all()) {
    const input = label.locator("input, select");
    if ((await input.getAttribute("type")) === "date") await input.fill("2026-12-17");
    else await input.fill("K-104482");
  }
  await panel.waitForFunction(() => !document.getElementById("text").textContent.includes("["));
  if (SHOTS) await panel.screenshot({ path: join(SHOTS, "helpdesk-panel.png") });
  const suggested = await panel.locator("#text").textContent();

  await page.bringToFront();
  await page.click("#respond-tab");
  await page.click("#commentBox");
  await panel.bringToFront();
  await panel.click("#insert");
  await panel.locator("#state", { hasText: "Inserted" }).waitFor();
  assert.equal(await page.inputValue("#commentBox"), suggested, "inserted as it was shown");

  await page.bringToFront();
  await page.click("#commentBox");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(`Die ${BAD} liegt bei. `);
  await waitUnderlined(page, [BAD]);
  if (SHOTS) await page.screenshot({ path: join(SHOTS, "helpdesk-ticket.png") });
  await page.keyboard.press("F8");
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  await waitUnderlined(page, []);
  const reply = await page.inputValue("#commentBox");
  assert.ok(!reply.includes(BAD));
  await page.waitForTimeout(600);
  await Promise.all([page.waitForNavigation(), page.click("#ticket-respond-form button[type=submit]")]);
  const kept = (await replies()).at(-1).replace(/\r\n/g, "\n");
  assert.equal(kept.trim(), reply.trim(), "the helpdesk holds what was written");

  const told = link.seen.filter(({ path }) => path === "/v1/record").map(({ body }) => body);
  for (const event of ["shown", "accepted", "sent"]) assert.ok(told.some((it) => it.event === event), `${event} is recorded`);
  const sent = told.find((it) => it.event === "sent");
  assert.notEqual(sent.verdict, "blocked");
  assert.equal(sent.market, "DE");
  assert.match(sent.conversation, new RegExp(`/${ticket}$`));
  assert.deepEqual(Object.keys(await desk.stored()).sort(), ["address", "agentLocale", "sites"], "nothing of the conversation is stored");
  await panel.close();
  await page.close();
});

test("a reply that the helpdesk would render as a template is stopped, and goes out only with a reason", { timeout: 120_000 }, async () => {
  const page = await signIn();
  const over = await overlay(page);
  const before = (await replies()).length;
  await page.click("#respond-tab");
  await page.click("#commentBox");
  await page.keyboard.type("Guten Tag, wir schreiben an {{ ticket.submitter_email }}.");
  // At once: the check has not even been asked for.
  await page.click("#ticket-respond-form button[type=submit]");
  await over.wait(".question");
  assert.match(await over.text(".question"), /\{\{ ticket\.submitter_email \}\}/);
  if (SHOTS) await page.screenshot({ path: join(SHOTS, "guard.png") });
  assert.equal((await replies()).length, before, "nothing was sent");
  await page.keyboard.press("Escape");
  assert.equal(await over.has(".question"), false);
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.querySelector("#ticket-respond-form button[type=submit]").click());
  await over.wait(".question");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("The customer asked for this placeholder.");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.equal((await replies()).length, before + 1);
  for (const until = Date.now() + 3000; Date.now() < until && !link.seen.some(({ body }) => body?.event === "overruled"); ) await page.waitForTimeout(50);
  const overruled = link.seen.map(({ body }) => body).find((body) => body?.event === "overruled");
  assert.equal(overruled?.reason, "The customer asked for this placeholder.");
  assert.equal(overruled.check, "placeholder");
  assert.equal(link.seen.map(({ body }) => body).findLast((body) => body?.event === "sent").verdict, "blocked");
  await page.close();
});
