// Checking while typing, in every kind of text box that a page has by itself.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { BAD, DRAFT, PATIENCE, SHOTS, between, browser, overlay, serve, underlined, waitUnderlined } from "./harness.mjs";

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
  test(name, { timeout: 120_000 }, async () => {
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

onPage("a finding is opened by keyboard, fixed, and undo brings it back", async (page) => {
  const over = await overlay(page);
  await page.click("#area");
  await page.keyboard.insertText(`${DRAFT}\nZweite Zeile.`);
  await waitUnderlined(page, [BAD]);
  await page.keyboard.press("F8");
  await over.wait(".finding");
  assert.match(await over.text(".finding .source"), /\.csv:\d+/, "the card names its source");
  assert.ok((await over.text(".finding .message")).length > 5);
  await shot(page, "card");
  await page.keyboard.press("Enter");
  await waitUnderlined(page, []);
  const fixed = await page.inputValue("#area");
  assert.ok(!fixed.includes(BAD) && fixed.endsWith("Zweite Zeile."), fixed);
  assert.equal(await page.evaluate(() => document.activeElement.id), "area", "writing goes on where it was");
  await page.keyboard.press("Control+z");
  assert.equal(await page.inputValue("#area"), `${DRAFT}\nZweite Zeile.`);
  await waitUnderlined(page, [BAD]);
  await page.keyboard.press("Control+Period");
  await over.wait(".finding");
  await page.keyboard.press("Escape");
  assert.equal(await over.has(".finding"), false);
  assert.equal(await page.evaluate(() => document.activeElement.id), "area");
});

onPage("the card opens under the pointer, takes no focus, and its replacement is one click", async (page) => {
  const over = await overlay(page);
  for (const id of ["area", "rich"]) {
    await page.click(`#${id}`);
    await page.keyboard.insertText(DRAFT);
    await waitUnderlined(page, [BAD]);
    const at = await underlineBox(page);
    await page.mouse.move(at.x + 20, at.y + at.height / 2);
    await over.wait(".finding .choice");
    const card = await over.box(".finding");
    assert.ok(card.y >= at.y + at.height || card.y + card.height <= at.y, "the card does not lie over the word");
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
    await over.click(".finding .choice");
    await waitUnderlined(page, []);
    await page.keyboard.press("Control+z");
    await waitUnderlined(page, [BAD]);
    await page.evaluate((id) => { const box = document.getElementById(id); if (box.value) box.value = ""; else box.textContent = ""; }, id);
    await waitUnderlined(page, []);
  }
});

/** Where the first underlined word stands, told by the browser. */
const underlineBox = (page) => page.evaluate(() => [...CSS.highlights.get("comity-error")][0].getBoundingClientRect().toJSON());

onPage("contenteditable, input, open shadow tree, frame and a box that was added later are all read", async (page) => {
  const frame = page.frames()[1];
  for (const [where, id] of [[page, "#rich"], [page, "#line"], [page, "#deep"], [page, "#deeprich"], [frame, "#inner"]]) {
    await where.locator(id).click();
    await page.keyboard.insertText(DRAFT);
    await waitUnderlined(where, [BAD]);
    await shot(page, `box-${id.slice(1)}`);
    await where.locator(id).evaluate((box) => { if ("value" in box) box.value = ""; else box.textContent = ""; });
    await waitUnderlined(where, []);
  }
  await page.click("#later");
  await page.keyboard.insertText(DRAFT);
  await waitUnderlined(page, [BAD]);
  assert.equal(await page.evaluate(() => document.querySelectorAll("#rich *").length), 0, "nothing is put into the editable");
});

onPage("secrets and searches are left alone", async (page) => {
  for (const id of ["#secret", "#find"]) {
    await page.click(id);
    await page.keyboard.insertText(DRAFT);
    await page.waitForTimeout(600);
    assert.deepEqual(await underlined(page), []);
  }
});

onPage("underlines follow an edit before the service has answered", async (page) => {
  await page.click("#area");
  await page.keyboard.insertText(DRAFT);
  await waitUnderlined(page, [BAD]);
  await page.keyboard.press("Home");
  await page.keyboard.type("Ja. ");
  await page.waitForTimeout(60);
  assert.deepEqual(await underlined(page), [BAD], "moved along, not gone");
  await waitUnderlined(page, [BAD]);
});

for (const [path, name] of [["/", "left to right"], ["/rtl", "right to left"]]) {
  onPage(`the mirror lies exactly over the text, ${name}`, async (page) => {
    const long = `${DRAFT}\n\n\tEin\u00a0Absatz mit 😀, 日本語。 ${"x".repeat(90)} und mehr.   \n`.repeat(6);
    await page.locator("#area").fill(long);
    await page.locator("#area").focus();
    await waitUnderlined(page, Array(6).fill(BAD));
    for (const top of [0, 97]) {
      await page.locator("#area").evaluate((area, top) => { area.scrollTop = top; }, top);
      await page.waitForTimeout(450);
      const box = await page.locator("#area").boundingBox();
      const clip = { x: box.x + 2, y: box.y + 2, width: box.width - 34, height: box.height - 34 };
      const typed = await paintedLetters(page, "area", clip);
      const drawn = await paintedLetters(page, "mirror", clip);
      if (SHOTS) for (const [kind, png] of [["typed", typed], ["drawn", drawn]]) (await import("node:fs")).writeFileSync(join(SHOTS, `mirror-${name.replaceAll(" ", "-")}-${top}-${kind}.png`), png);
      const apart = await difference(desk.context, typed, drawn);
      assert.ok(apart < 0.0005, `the same letters in the same places, scrolled by ${top}: ${apart} of the picture differs`);
    }
  }, path);
}

/** Which share of two pictures differs by more than smoothing does. */
async function difference(context, one, two) {
  const page = await context.newPage();
  const share = await page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(pictures.map(async (data) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      canvas.drawImage(picture, 0, 0);
      return canvas.getImageData(0, 0, picture.width, picture.height).data;
    }));
    let apart = 0;
    for (let i = 0; i < a.length; i += 4) if (Math.abs(a[i] - b[i]) > 60) apart += 1;
    return apart / (a.length / 4);
  }, [one, two].map((png) => png.toString("base64")));
  await page.close();
  return share;
}

/** A picture of the letters of the box alone, or of the mirror's alone. */
async function paintedLetters(page, of, clip) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: 3, pierce: true });
  const host = root.children.find(({ nodeName }) => nodeName === "HTML").children.find(({ nodeName }) => nodeName === "COMITY-OVERLAY");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: host.shadowRoots[0].nodeId, selector: ".mirror" });
  const { object } = await session.send("DOM.resolveNode", { nodeId });
  const paint = (objectId, color) => session.send("Runtime.callFunctionOn", { objectId, arguments: [{ value: color }], functionDeclaration: function (color) { this.querySelector(".sheet").style.color = color; this.closest(".mirrors").nextElementSibling.hidden = true; }.toString() });
  await paint(object.objectId, of === "mirror" ? "black" : "transparent");
  await page.evaluate((of) => {
    const area = document.getElementById("area");
    area.style.cssText += "; caret-color: transparent; background: white; outline: none;";
    area.style.color = of === "area" ? "black" : "transparent";
    for (const name of ["error", "warning", "note", "active"]) CSS.highlights.get(`comity-${name}`)?.clear();
  }, of);
  const png = await page.screenshot({ clip });
  return png;
}

test("only the newest answer counts, a dead service is told plainly, and typing goes on", { timeout: 120_000 }, async () => {
  const link = await between();
  const own = await browser({ address: link.url });
  try {
    const page = await own.context.newPage();
    await page.goto(pages.url);
    const over = await overlay(page);
    let first = true;
    link.how = async (request) => {
      if (!request.url.startsWith("/v1/check") || !first) return undefined;
      first = false;
      await new Promise((done) => setTimeout(done, 1200));
      return undefined;
    };
    await page.click("#area");
    await page.keyboard.insertText(DRAFT);
    for (const until = Date.now() + PATIENCE; first && Date.now() < until;) await page.waitForTimeout(20);
    await page.fill("#area", "Guten Tag, vielen Dank für Ihre Nachricht.");
    await page.waitForTimeout(1800);
    assert.deepEqual(await underlined(page), [], "the late answer is thrown away");

    link.how = (request) => (request.url.startsWith("/v1/check") ? "drop" : undefined);
    await page.fill("#area", DRAFT);
    await over.wait(".badge[data-state=fault]");
    assert.match(await over.get(".badge", "ariaLabel"), /does not answer/);
    await page.locator("#area").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" Ja.");
    assert.equal(await page.inputValue("#area"), `${DRAFT} Ja.`);
    await shot(page, "offline");

    link.how = () => ({ status: 401, body: { title: "Unauthorized", detail: "this needs a key" } });
    await page.keyboard.type(" Gut.");
    for (const until = Date.now() + PATIENCE; !/key/.test((await over.get(".badge", "ariaLabel")) ?? "") && Date.now() < until;) await page.waitForTimeout(50);
    assert.match(await over.get(".badge", "ariaLabel"), /does not accept the key/);
    link.how = null;
    await page.keyboard.type(" Nun.");
    await waitUnderlined(page, [BAD]);
    const check = link.seen.findLast(({ path }) => path === "/v1/check");
    assert.match(check.headers.origin ?? "", /^chrome-extension:/, "asked by the worker, not by the page");
    assert.equal(check.body.market, "DE", "guessed from the language of the text");
  } finally {
    await own.close();
    await link.close();
  }
});

test("a page cannot order anything, read the key, or press what is the agent's to press", { timeout: 120_000 }, async () => {
  await desk.set({ key: "very-secret" });
  const page = await desk.context.newPage();
  try {
    await page.goto(pages.url);
    await page.click("#area");
    await page.keyboard.insertText(DRAFT);
    await waitUnderlined(page, [BAD]);
    const told = await page.evaluate(() => ({
      runtime: typeof globalThis.chrome?.runtime?.sendMessage,
      tree: document.querySelector("comity-overlay").shadowRoot,
      key: document.documentElement.outerHTML.includes("very-secret"),
    }));
    assert.deepEqual(told, { runtime: "undefined", tree: null, key: false });
    await page.evaluate(() => {
      window.postMessage({ do: "insert", text: "from the page" }, "*");
      document.getElementById("area").dispatchEvent(new KeyboardEvent("keydown", { key: "F8", bubbles: true }));
    });
    await page.waitForTimeout(300);
    assert.equal(await (await overlay(page)).has(".finding"), false, "keys that nobody pressed open nothing");
    assert.equal(await page.inputValue("#area"), DRAFT);
    const session = await desk.context.newCDPSession(page);
    const worlds = [];
    session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
    await session.send("Runtime.enable");
    const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension:"));
    const inside = (expression) => session.send("Runtime.evaluate", { expression, contextId: world.id, awaitPromise: true, returnByValue: true }).then(({ result, exceptionDetails }) => exceptionDetails?.exception?.description ?? result.value);
    assert.match(String(await inside("chrome.storage.local.get('key')")), /not allowed/, "not even the content script reads the key");
    assert.equal(await inside("chrome.runtime.sendMessage({ ask: 'settings' }).then((answer) => answer ?? 'nothing', () => 'nothing')"), "nothing");
  } finally {
    await page.close();
    await desk.set({ key: "" });
  }
});
