// Checking while typing, in every kind of text box that a page has by itself.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { BAD, DRAFT, SHOTS, between, browser, overlay, serve, underlined, waitUnderlined } from "./harness.mjs";

const PAGES = {
  "/": `<!doctype html><title>Boxes</title><link rel="stylesheet" href="/look.css"><h1>Ticket</h1>
    <textarea id="area" rows="8" cols="60"></textarea>
    <input id="line" size="60"><input id="secret" type="password"><input id="find" type="search">
    <div id="rich" contenteditable="true"></div>
    <shadow-box></shadow-box><iframe src="/frame"></iframe><button id="later">Later</button><script src="/boxes.js"></script>`,
  "/frame": `<!doctype html><link rel="stylesheet" href="/look.css"><textarea id="inner" rows="4" cols="50"></textarea>`,
  "/rtl": `<!doctype html><html dir="rtl" lang="ar"><link rel="stylesheet" href="/look.css"><textarea id="area" rows="6" cols="50"></textarea>`,
  "/look.css": "body { font: 16px/1.5 sans-serif; margin: 24px; } textarea, input, #rich { display: block; margin: 12px 0; padding: 10px; font: inherit; } #rich { min-height: 60px; border: 1px solid #999; }",
  "/boxes.js": `customElements.define("shadow-box", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = '<textarea id="deep" rows="3" cols="60"></textarea><div id="deeprich" contenteditable></div>'; } });
    document.getElementById("later").onclick = () => { const area = document.createElement("textarea"); area.id = "new"; area.rows = 4; area.cols = 60; document.body.append(area); area.focus(); };`,
};

let desk;
let pages;
before(async () => {
  [desk, pages] = await Promise.all([browser(), serve(PAGES)]);
});
after(async () => {
  await desk?.close();
  await pages?.close();
});

function onPage(name, body, path = "/") {
  test(name, { timeout: 60_000 }, async () => {
    const page = await desk.context.newPage();
    const complaints = [];
    page.on("pageerror", (fault) => complaints.push(String(fault)));
    page.on("console", (line) => line.type() === "error" && !/favicon|404/.test(line.text()) && complaints.push(line.text()));
    try {
      await page.goto(pages.url + path);
      await body(page);
      assert.deepEqual(complaints, [], "nothing in the console");
    } finally {
      await page.close();
    }
  });
}
const shot = (page, name) => SHOTS && page.screenshot({ path: join(SHOTS, `${name}.png`) });

onPage("a forbidden term in a textarea is underlined while typing, and nothing is put into it", async (page) => {
  await page.click("#area");
  await page.keyboard.type(DRAFT, { delay: 4 });
  await waitUnderlined(page, [BAD]);
  assert.equal(await page.inputValue("#area"), DRAFT);
  await shot(page, "textarea");
});
