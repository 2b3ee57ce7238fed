// The workbench in a real browser against a running Comity:
//
//   COMITY_URL=http://127.0.0.1:8787 [SCREENSHOTS=folder] npm test
//
// Where a test needs a service that is slow, busy or closed, it stands between page and service.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const URL_ = process.env.COMITY_URL;
const SHOTS = process.env.SCREENSHOTS;
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 380, height: 820 };
const MESSAGE = "Wo bleibt mein Paket?? seit 12 tagen nix";
const BAD = "Keimtötungsbehandlung";
const DRAFT = `Wir senden Ihnen die ${BAD}.`;

assert.ok(URL_, "COMITY_URL must name a running service");

let browser;
before(async () => {
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});
after(() => browser?.close());

/** A test in a fresh browser profile, in Germany's market, that also fails on anything the page complains of. */
function onPage(name, options, body) {
  test(name, { timeout: 60_000 }, async () => {
    const { expected, prepare, ...context } = { viewport: WIDE, locale: "en-GB", ...options };
    const profile = await browser.newContext(context);
    try {
      const page = await profile.newPage();
      page.setDefaultTimeout(8_000);
      const complaints = [];
      page.on("pageerror", (fault) => complaints.push(String(fault)));
      page.on("console", (line) => line.type() === "error" && !expected?.test(line.text()) && complaints.push(line.text()));
      await prepare?.(page);
      await page.goto(URL_);
      if (!prepare) {
        await page.waitForSelector("#market option[value=DE]", { state: "attached" });
        await page.selectOption("#market", "DE");
      }
      await body(page);
      assert.deepEqual(complaints, [], "nothing in the console");
    } finally {
      await profile.close();
    }
  });
}

const shot = (page, name) => SHOTS && page.screenshot({ path: join(SHOTS, `${name}.png`) });
const draftOf = (page) => page.inputValue("#draft");
const verdict = (page, wanted) => page.waitForSelector(`#verdict[data-verdict=${wanted}]:not(.waiting)`);
const settled = (page) => page.waitForSelector("#verdict[data-verdict]:not([data-verdict='']):not(.waiting)");
const marked = (page, text = BAD) => page.locator("#layer mark", { hasText: text });

async function write(page, text) {
  await page.fill("#draft", text);
  await settled(page);
}

onPage("a message brings its language, suggestions, a draft and its mirror", {}, async (page) => {
  await shot(page, "empty");
  await page.click("#message");
  await page.keyboard.type(MESSAGE, { delay: 15 });
  await page.locator("#language", { hasText: "German" }).waitFor();
  await page.locator("#suggestions [role=option]").first().waitFor();
  await page.waitForFunction(() => document.getElementById("draft").value.length > 20);
  await settled(page);
  assert.match(await page.getAttribute("#draft", "lang"), /^de/);
  const mirror = await page.innerText("#mirror-text");
  assert.ok(mirror.trim().length > 20, "the mirror is shown");
  assert.notEqual(mirror, await draftOf(page), "the mirror is in the agent's language");
  assert.equal(await page.inputValue("#message"), MESSAGE, "the message stays as it was typed");
  assert.equal(await page.evaluate(() => document.activeElement.id), "message", "nothing takes the focus from the message");
  await shot(page, "light");
});

onPage("a suggestion is chosen by keyboard, and undo brings the old draft back", {}, async (page) => {
  const answered = page.waitForResponse((r) => r.url().endsWith("/v1/assist"));
  await page.fill("#message", MESSAGE);
  const { suggestions } = await (await answered).json();
  assert.ok(suggestions.length >= 2, "at least two to choose from");
  await page.waitForFunction(() => document.querySelectorAll("#suggestions [role=option]").length > 1);
  await write(page, "Mein eigener Text.");
  await page.keyboard.press("Control+2");
  assert.equal(await draftOf(page), suggestions[1].text);
  assert.equal(await page.locator("#suggestions [aria-selected=true]").getAttribute("id"), "suggestion-2");
  await page.keyboard.press("Control+z");
  assert.equal(await draftOf(page), "Mein eigener Text.");
  await page.focus("#suggestions");
  for (const key of ["Home", "ArrowDown", "ArrowUp", "Enter"]) await page.keyboard.press(key);
  assert.equal(await draftOf(page), suggestions[0].text);
});

onPage("a finding is underlined while typing, opened and corrected by keyboard, and the verdict follows", {}, async (page) => {
  await page.fill("#message", MESSAGE);
  await page.locator("#suggestions [role=option]").first().waitFor();
  await settled(page);
  await page.fill("#draft", "");
  await page.click("#draft");
  await page.keyboard.type(DRAFT, { delay: 5 });
  await marked(page).waitFor();
  assert.equal(await draftOf(page), DRAFT, "nothing is put into the textarea");
  const style = await marked(page).evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  assert.equal(style, "wavy", "an error has its own shape");
  await verdict(page, "blocked");
  // The word may have been found before the last key: the check of the whole text comes after it.
  await settled(page);
  const card = page.locator("#findings .finding.error", { hasText: BAD });
  assert.match(await card.locator(".source").innerText(), /\.csv:\d+/, "the card names its source");
  assert.ok((await card.locator(".message").innerText()).length > 5);
  await page.keyboard.press("Control+.");
  assert.ok(await page.evaluate(() => document.activeElement.matches("#findings .choice")), "the first choice has the focus");
  await shot(page, "finding");
  await page.keyboard.press("Enter");
  assert.ok(!(await draftOf(page)).includes(BAD), "it is replaced");
  assert.equal(await page.evaluate(() => document.activeElement.id), "draft", "writing goes on where it was");
  await page.waitForFunction(() => !["blocked", ""].includes(document.getElementById("verdict").dataset.verdict));
  assert.equal(await marked(page).count(), 0);
  await page.keyboard.press("Control+z");
  assert.equal(await draftOf(page), DRAFT, "undo works");
});

onPage("what is missing becomes a field; what is filled in goes into the draft, and the agent's words stay", {}, async (page) => {
  let newest;
  page.on("response", async (r) => r.url().endsWith("/v1/assist") && (newest = await r.json()));
  await page.fill("#message", MESSAGE);
  await page.waitForFunction(() => document.querySelectorAll("#suggestions [role=option]").length > 0);
  await settled(page);
  const index = newest.suggestions.findIndex((suggestion) => suggestion.missing.length);
  assert.ok(index >= 0, "a suggestion for a late parcel needs something, its order number at least");
  await page.keyboard.press(`Control+${index + 1}`);
  await page.locator("#fields label").first().waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nPS: Danke!");
  const [before, { answer, missing }] = [await draftOf(page), newest.suggestions[index]];
  for (const name of missing) {
    const field = page.locator(`#fields [name="${name}"]`);
    const kind = await field.evaluate((f) => (f.tagName === "SELECT" ? "choice" : f.type === "date" ? "date" : f.inputMode || "text"));
    const filled = page.waitForResponse((r) => r.url().endsWith("/v1/assist") && name in r.request().postDataJSON().args);
    if (kind === "choice") await field.selectOption({ index: 1 });
    else await field.fill({ date: "2026-07-17", decimal: "12", text: "4711-A" }[kind]);
    await filled;
  }
  await page.waitForFunction((old) => document.getElementById("draft").value !== old, before);
  await settled(page);
  const now = newest.suggestions.find((suggestion) => suggestion.answer === answer);
  assert.deepEqual(now.missing, [], "nothing is missing any more");
  assert.equal(await draftOf(page), `${now.text}\nPS: Danke!`);
});

onPage("F8 walks through the findings", {}, async (page) => {
  await write(page, `${DRAFT}\nNoch einmal: die ${BAD}.`);
  await marked(page).nth(1).waitFor();
  const selected = () => page.evaluate(() => [document.getElementById("draft").selectionStart, window.getSelection().toString()]);
  await page.evaluate(() => document.getElementById("draft").setSelectionRange(0, 0));
  const starts = [];
  const findings = await page.locator("#findings .finding").count();
  for (let i = 0; i < findings + 1; i += 1) {
    await page.keyboard.press("F8");
    starts.push((await selected())[0]);
  }
  assert.deepEqual(starts.slice(0, -1), [...starts.slice(0, -1)].sort((a, b) => a - b), "in the order of the text");
  assert.equal(starts.at(-1), starts[0], "and round at the end");
  assert.ok(new Set(starts).size >= 2);
  await page.keyboard.press("Shift+F8");
  assert.equal((await selected())[0], starts.at(-2), "and back");
});

onPage("a dismissed finding is gone, counts no more, and can be had back", {}, async (page) => {
  await write(page, DRAFT);
  await verdict(page, "blocked");
  const asked = page.waitForRequest((r) => r.url().endsWith("/v1/check") && r.postDataJSON().dismissed.length === 1);
  await page.locator("#findings .finding.error", { hasText: BAD }).locator(".dismiss").click();
  await asked;
  await page.waitForFunction(() => document.getElementById("verdict").dataset.verdict !== "blocked");
  assert.equal(await marked(page).count(), 0);
  await page.click("#restore");
  await verdict(page, "blocked");
});

onPage("all corrections at once give the service's revised text, in one undo", {}, async (page) => {
  const answered = page.waitForResponse((r) => r.url().endsWith("/v1/check"));
  await write(page, DRAFT);
  const { revised } = await (await answered).json();
  assert.notEqual(revised, DRAFT, "there is something to correct");
  await page.click("#apply-all");
  assert.equal(await draftOf(page), revised);
  await page.focus("#draft");
  await page.keyboard.press("Control+z");
  assert.equal(await draftOf(page), DRAFT);
});

onPage("marks lie exactly under the words, whatever the text wraps to", {}, async (page) => {
  const long = `${DRAFT}\n\n\tEin\u00a0Absatz mit 😀, 日本語の文章です。 und einemunzerlegbarenwort${"x".repeat(120)} und mehr.   \n`.repeat(8) + "\n";
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    await write(page, long);
    await marked(page).nth(7).waitFor();
    const [area, layer] = await page.evaluate(() => ["draft", "layer"].map((id) => {
      const element = document.getElementById(id);
      return { width: element.clientWidth, height: element.scrollHeight, over: element.scrollHeight - element.clientHeight };
    }));
    assert.deepEqual(area, layer, "the same box, nothing left over");
    const look = (id) => page.evaluate((shown) => {
      for (const other of document.querySelectorAll("#layer mark")) other.style.textDecoration = "none";
      const draft = document.getElementById("draft");
      draft.blur();
      for (const element of [draft, document.getElementById("layer")]) element.style.color = element.id === shown ? "black" : "transparent";
    }, id).then(() => page.locator(".page").screenshot());
    const [typed, drawn] = [await look("draft"), await look("layer")];
    assert.ok(typed.equals(drawn), `the layer's text covers the typed text to the pixel at ${viewport.width}`);
    await page.fill("#draft", "");
  }
});

test("the reply is copied by keyboard", { timeout: 60_000 }, async () => {
  const profile = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], locale: "en-GB" });
  const page = await profile.newPage();
  await page.goto(URL_);
  assert.ok(await page.isDisabled("#copy"), "nothing to copy yet");
  await write(page, DRAFT);
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.getElementById("state").textContent !== "");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), DRAFT);
  await profile.close();
});

onPage("only the newest answer counts", {}, async (page) => {
  let first = true;
  await page.route("**/v1/check", async (route) => {
    const late = first;
    first = false;
    const response = await route.fetch();
    if (late) await new Promise((done) => setTimeout(done, 1200));
    await route.fulfill({ response }).catch(() => {});
  });
  const asked = page.waitForRequest((r) => r.url().endsWith("/v1/check"));
  await page.fill("#draft", DRAFT);
  await asked;
  await page.fill("#draft", "Guten Tag, vielen Dank.");
  await settled(page);
  await page.waitForTimeout(1500);
  assert.equal(await marked(page).count(), 0);
  assert.equal(await page.locator("#findings .finding", { hasText: BAD }).count(), 0);
  assert.notEqual(await page.getAttribute("#verdict", "data-verdict"), "blocked");
});

onPage("a busy service is told quietly, no text is lost, no old verdict stands", { expected: /503/ }, async (page) => {
  const busy = { status: 503, headers: { "retry-after": "1" }, contentType: "application/problem+json", body: JSON.stringify({ type: "about:blank", title: "Busy", status: 503, detail: "too many checks" }) };
  await write(page, "Guten Tag, vielen Dank.");
  await page.route("**/v1/check", (route) => route.fulfill(busy));
  await page.fill("#draft", DRAFT);
  await page.locator("#state", { hasText: "too many checks" }).waitFor();
  assert.equal(await page.getAttribute("#verdict", "data-verdict"), "unchecked");
  assert.equal(await draftOf(page), DRAFT);
  await page.unroute("**/v1/check");
  await verdict(page, "blocked");
  assert.equal(await page.innerText("#state"), "", "and it goes on by itself");
});

const closed = (page) => page.route("**/v1/**", (route) => {
  const { authorization, ...headers } = route.request().headers();
  if (authorization === "Bearer open-sesame") return route.continue({ headers });
  return route.fulfill({ status: 401, contentType: "application/problem+json", body: '{"type":"about:blank","title":"Unauthorized","status":401}' });
});

onPage("a closed service asks for its key", { expected: /401/, prepare: closed }, async (page) => {
  await page.fill("#key", "open-sesame");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#market option[value=DE]", { state: "attached" });
  assert.ok(await page.isHidden("#key-form"));
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("open-sesame")), false, "the key stays with the tab");
});

onPage("a reload keeps texts and settings", {}, async (page) => {
  await page.selectOption("#agent-locale", "de");
  await page.locator("h2", { hasText: "Kundennachricht" }).waitFor();
  await page.fill("#message", MESSAGE);
  await write(page, DRAFT);
  await page.reload();
  await page.locator("h2", { hasText: "Kundennachricht" }).waitFor();
  await verdict(page, "blocked");
  assert.equal(await draftOf(page), DRAFT);
  assert.equal(await page.inputValue("#message"), MESSAGE);
  await page.locator("#language", { hasText: "Deutsch" }).waitFor();
});

onPage("an Arabic draft runs from right to left", {}, async (page) => {
  await page.locator("#market").evaluate((select) => {
    const gulf = [...select.options].find((option) => option.value === "AE" || option.value === "SA");
    select.value = gulf.value;
    select.dispatchEvent(new Event("change"));
  });
  await page.fill("#message", "أين طردي؟ لم يصل بعد");
  await page.locator("#language", { hasText: "Arabic" }).waitFor();
  await write(page, "السلام عليكم، سنرسل لك رقم التتبع 4711 يوم الأحد.");
  const directions = await page.evaluate(() => ["draft", "layer", "message"].map((id) => getComputedStyle(document.getElementById(id)).direction));
  assert.deepEqual(directions, ["rtl", "rtl", "rtl"]);
  assert.match(await page.getAttribute("#draft", "lang"), /^ar/);
  await shot(page, "arabic");
});

onPage("a narrow screen does not scroll sideways", { viewport: NARROW }, async (page) => {
  const sideways = () => page.evaluate(() => Math.max(...[...document.querySelectorAll("html, body, .editor, .desk *:not(.unseen, input, select)")]
    .filter((box) => getComputedStyle(box).overflowX !== "visible" || box.matches("html, body"))
    .map((box) => box.scrollWidth - box.clientWidth)));
  assert.equal(await sideways(), 0, "empty");
  for (const language of await page.$$eval("#agent-locale option", (all) => all.map((option) => option.value))) {
    await page.selectOption("#agent-locale", language);
    await page.fill("#message", `${MESSAGE} ${"W".repeat(90)}`);
    await write(page, `${DRAFT} ${"Donaudampfschifffahrt".repeat(8)}`);
    await marked(page).waitFor();
    assert.equal(await sideways(), 0, `full, in ${language}`);
  }
  await page.fill("#message", MESSAGE);
  await write(page, DRAFT);
  await page.focus("#draft");
  await page.keyboard.press("Control+.");
  assert.equal(await sideways(), 0, "opened");
  const [mark, card] = [await marked(page).boundingBox(), await page.locator(".finding.open").boundingBox()];
  assert.ok(mark.y + mark.height <= card.y || mark.y >= card.y + card.height, "the card does not cover the word");
  await shot(page, "narrow");
});

/** Every piece of visible text against what is painted behind it. */
function faintTexts() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba(getComputedStyle(document.documentElement).backgroundColor);
  };
  const shown = [...document.body.querySelectorAll("*")].filter((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    return (own || element.matches("textarea, input, select")) && element.checkVisibility() && !element.closest("#layer, option, .unseen, .skip, :disabled");
  });
  return shown.map((element) => {
    const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    return { what: element.textContent.trim().slice(0, 40) || element.id, ratio: (a + 0.05) / (b + 0.05) };
  });
}

for (const colorScheme of ["light", "dark"]) {
  onPage(`all text is easy to read in ${colorScheme}`, { colorScheme, reducedMotion: "reduce" }, async (page) => {
    await page.fill("#message", MESSAGE);
    await page.locator("#suggestions [role=option]").first().waitFor();
    await write(page, DRAFT);
    await marked(page).waitFor();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number)[0]);
    assert.equal(ground < 128, colorScheme === "dark", "the page follows the system");
    assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById("verdict")).transitionDuration), "0s", "nothing moves");
    const texts = await page.evaluate(faintTexts);
    assert.ok(texts.length > 25, "there is text to look at");
    assert.deepEqual(texts.filter(({ ratio }) => ratio < 4.5), []);
    await shot(page, `findings-${colorScheme}`);
  });
}

onPage("everything is reached by keyboard, with a focus to be seen", {}, async (page) => {
  await page.fill("#message", MESSAGE);
  await page.locator("#suggestions [role=option]").first().waitFor();
  await write(page, DRAFT);
  await marked(page).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  const reached = new Set();
  for (let i = 0; i < 50; i += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const rings = [element, element.closest(".sheet"), element.querySelector(".looked-at")].filter(Boolean);
      const seen = rings.some((ring) => getComputedStyle(ring).outlineStyle === "solid" && parseFloat(getComputedStyle(ring).outlineWidth) >= 1);
      return { name: element.id || element.className || element.tagName, seen };
    });
    if (now.name === "BODY") continue;
    assert.ok(now.seen, `the focus on ${now.name} is seen`);
    reached.add(now.name);
  }
  const wanted = ["market", "channel", "agent-locale", "message", "suggestions", "reply-locale", "draft", "copy", "apply-all", "choice sure", "quiet dismiss"];
  assert.deepEqual(wanted.filter((name) => !reached.has(name)), []);
  assert.equal(await page.getAttribute("#verdict", "aria-live"), "polite");
});
