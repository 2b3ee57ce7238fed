// Real editors: a suggestion is inserted, a finding is fixed, two lines go in, undo goes back, and each
// time the editor's own model is asked what it holds. EDITORS=quill,slate looks at some of them;
// TABLE=file writes what was measured as a table.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { BAD, DRAFT, browser, serve, waitUnderlined } from "./harness.mjs";
import { EDITORS, editorPages } from "./editors/pages.mjs";

/** What an editor does not do; all else it must. */
const KNOWN = {};
const GOOD = "Sterilisation";
const LINES = "Guten Tag Frau Weber,\n\nvielen Dank für Ihre Nachricht.\nMit freundlichen Grüßen";
const measured = [];
let desk;
let pages;
before(async () => {
  // Editors bring styles of their own, which a strict policy would not let in.
  [desk, pages] = await Promise.all([browser(), editorPages().then((all) => serve(all, { policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; frame-src 'self' about: blob:" }))]);
});
after(async () => {
  await desk?.close();
  await pages?.close();
  if (process.env.TABLE) writeFileSync(process.env.TABLE, table());
});

const plain = (text) => text.replace(/[\u200b\u2060\ufeff]/g, "").replace(/\u00a0/g, " ").replace(/\s*\n\s*/g, "\n").trim();

for (const name of process.env.EDITORS?.split(",") ?? EDITORS) {
  test(`${name}: inserted, fixed, undone, several lines`, { timeout: 120_000 }, async () => {
    const page = await desk.context.newPage();
    const row = { name };
    measured.push(row);
    try {
      await page.goto(`${pages.url}/${name}`);
      await page.waitForFunction(() => window.model);
      const model = async () => plain(await page.evaluate(() => window.model()));
      const box = name === "tinymce-frame" ? page.frameLocator("iframe").locator("body") : page.locator("textarea:visible, [contenteditable=true], trix-editor").first();
      const frame = name === "tinymce-frame" ? page.frames().at(-1) : page;
      const order = (what) => desk.order(page, what);
      const holds = async (wanted) => {
        for (const until = Date.now() + 6000; (await model()) !== plain(wanted) && Date.now() < until;) await page.waitForTimeout(50);
        return (await model()) === plain(wanted);
      };
      const empty = async () => {
        await box.click();
        await page.keyboard.press("Control+a");
        await page.keyboard.press("Backspace");
        await page.waitForTimeout(200);
      };

      await box.click();
      await page.keyboard.type("Hallo: ");
      await page.waitForTimeout(300);
      const inserted = await order({ do: "insert", text: "Ihr Paket ist unterwegs." });
      row.insert = (await holds("Hallo: Ihr Paket ist unterwegs.")) && inserted?.written === true;
      row.way = inserted?.way;

      await empty();
      await page.keyboard.type(DRAFT, { delay: 2 });
      await waitUnderlined(frame, [BAD]);
      // Editors count what is done within a second of typing as one step to undo.
      await page.waitForTimeout(1200);
      await page.keyboard.press("F8");
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      row.fix = await holds(DRAFT.replace(BAD, GOOD));
      await page.waitForTimeout(400);
      await box.focus();
      await page.keyboard.press("Control+z");
      row.undo = await holds(DRAFT);

      await empty();
      const lines = await order({ do: "insert", text: LINES });
      row.lines = (await holds(LINES)) && lines?.written === true;
      row.linesWay = lines?.way;
      row.blank = (await page.evaluate(() => window.model())).replace(/\u00a0/g, " ").trim() === LINES;
      row.held = row.lines ? undefined : await model();
      await page.keyboard.type(" Ende.");
      row.after = await holds(`${LINES} Ende.`);
    } finally {
      await page.close();
    }
    console.log(`# ${JSON.stringify(row)}`);
    const known = KNOWN[name] ?? [];
    for (const what of ["insert", "fix", "undo", "lines", "after", "blank"]) assert.equal(row[what], !known.includes(what), `${name}: ${what}`);
  });
}

const mark = (good) => (good ? "yes" : "no");
function table() {
  const head = ["| editor | insert | fix | undo of the fix | several lines | blank line kept | way: one line / several |", "| --- | --- | --- | --- | --- | --- | --- |"];
  return [...head, ...measured.map((row) => `| ${row.name} | ${mark(row.insert)} | ${mark(row.fix)} | ${mark(row.undo)} | ${mark(row.lines && row.after)} | ${mark(row.blank)} | ${row.way || "–"} / ${row.linesWay || "–"} |`)].join("\n") + "\n";
}
