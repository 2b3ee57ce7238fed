// Packs the extension for both stores: `node tools/extension/package.mjs [FOLDER]` writes
// comity-chromium-VERSION.zip and comity-firefox-VERSION.zip into it (default: target/extension).
// One manifest serves both browsers; each store gets it without the keys that the other one reads.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { packaged } from "./words.mjs";
import { zip } from "./zip.mjs";

const HOME = join(dirname(fileURLToPath(import.meta.url)), "../..");
const EXTENSION = join(HOME, "extension");
const OUT = process.argv[2] ?? join(HOME, "target/extension");

const STORES = {
  chromium(manifest) {
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
  },
  firefox(manifest) {
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    manifest.permissions = manifest.permissions.filter((name) => name !== "sidePanel");
  },
};

const words = packaged();
for (const [path, text] of words) writeFileSync(path, text);
const files = readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "README.md" && entry.name !== "manifest.json")
  .map((entry) => relative(EXTENSION, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
  .sort()
  .map((name) => [name, readFileSync(join(EXTENSION, name))]);

mkdirSync(OUT, { recursive: true });
for (const [store, fit] of Object.entries(STORES)) {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, "manifest.json"), "utf8"));
  fit(manifest);
  const path = join(OUT, `comity-${store}-${manifest.version}.zip`);
  writeFileSync(path, zip([["manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)], ...files]));
  console.log(relative(process.cwd(), path));
}
