// The same extension in a real Firefox: it is installed, opens its options, reads, underlines, and fixes.

import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { BAD, COMITY, DRAFT, PATIENCE, SHOTS, serve, unpacked } from "./harness.mjs";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const until = async (is, what) => {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const found = await is();
    if (found) return found;
  }
  return assert.fail(what);
};

test("Firefox: options open, text boxes are checked and fixed", { timeout: 120_000, skip: !existsSync(FIREFOX) && `${FIREFOX} is not installed` }, async () => {
  const folder = unpacked();
  const pages = await serve({ "/": '<!doctype html><meta charset="utf-8"><textarea id="area" rows="8" cols="60"></textarea><div id="rich" contenteditable>.</div>' }, { policy: "default-src 'self'" });
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
  try {
    await browser.installExtension(folder);
    // Nothing may lead a browser that is driven to an extension's page; this one opens by itself.
    const options = await until(async () => {
      for (const page of await browser.pages()) if (await page.evaluate(() => location.protocol === "moz-extension:").catch(() => false)) return page;
      return undefined;
    }, "the options open when it is installed");
    await until(() => options.evaluate(() => /Service/.test(document.body.innerText)), "the options have their words");
    await options.evaluate((address) => globalThis.browser.storage.local.set({ address, sites: ["http://localhost/*"], agentLocale: "en" }), COMITY);
    await until(() => options.evaluate(async () => (await globalThis.browser.scripting.getRegisteredContentScripts()).length), "the content script is registered");
    const page = await browser.newPage();
    const underlined = () => page.evaluate(() => [...(CSS.highlights.get("comity-error") ?? [])].map(String));
    await page.goto(pages.url);
    for (const id of ["area", "rich"]) {
      await page.click(`#${id}`);
      await page.keyboard.type(DRAFT);
      await until(async () => (await underlined())[0] === BAD, `${id}: underlined`);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `firefox-${id}.png`) });
      await page.keyboard.press("F8");
      await pause(600);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `firefox-${id}-card.png`) });
      await page.keyboard.press("Enter");
      await until(() => page.evaluate((id) => /Sterilisation/.test(document.getElementById(id).value ?? document.getElementById(id).innerText), id), `${id}: fixed`);
      await until(async () => (await underlined()).length === 0, `${id}: and its underline is gone`);
    }
  } finally {
    await browser.close();
    await pages.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
