// Writes extension/words/*.json from locales/*/ui.ftl, so that the extension speaks before it knows a
// service: `node tools/extension/words.mjs`; with `--check` it only tells whether they are the same.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HOME = join(dirname(fileURLToPath(import.meta.url)), "../..");
const RTL = /^(ar|he|fa|ur)\b/;

/**
 * The messages of a `ui.ftl`: one line each, with nothing but text and quoted literals in braces.
 * Whatever else Fluent can do is refused here, not guessed at.
 */
function messages(text, path) {
  const words = {};
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith("#")) continue;
    const [, key, value] = /^(ui-[a-z0-9-]+) = (.+)$/.exec(line) ?? [];
    const plain = value?.replace(/\{\s*"((?:[^"\\]|\\.)*)"\s*\}/g, "\u0001$1\u0002");
    if (!plain || /[{}]/.test(plain.replace(/\u0001[^\u0002]*\u0002/g, ""))) throw new Error(`${path}:${i + 1}: one line of text is expected: ${line}`);
    words[key] = plain.replace(/[\u0001\u0002]/g, "");
  }
  return words;
}

export function packaged() {
  const locales = readdirSync(join(HOME, "locales")).filter((name) => existsSync(join(HOME, "locales", name, "ui.ftl"))).sort();
  const files = { "index.json": { locales } };
  for (const locale of locales) {
    const path = join("locales", locale, "ui.ftl");
    const words = messages(readFileSync(join(HOME, path), "utf8"), path);
    files[`${locale}.json`] = { locale, dir: RTL.test(locale) ? "rtl" : "ltr", words };
  }
  return Object.entries(files).map(([name, content]) => [join(HOME, "extension/words", name), `${JSON.stringify(content, null, 1)}\n`]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = packaged().filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  if (process.argv.includes("--check")) {
    for (const [path] of stale) console.error(`${path} is not what locales/*/ui.ftl say; run node tools/extension/words.mjs`);
    process.exitCode = stale.length ? 1 : 0;
  } else for (const [path, text] of stale) writeFileSync(path, text);
}
