// Real editors from the npm registry, one page each. Each page tells through `window.model()` what the
// editor's own model holds, and takes an empty start through `window.clear()`.

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
export const EDITORS = ["textarea", "react", "contenteditable", "prosemirror", "tiptap", "quill", "tinymce", "tinymce-frame", "ckeditor5", "slate", "trix", "codemirror", "lexical", "draft"];

/** @returns {Promise<Record<string, string>>} pages by path */
export async function editorPages() {
  const out = mkdtempSync(join(tmpdir(), "comity-editors-"));
  const entries = EDITORS.filter((name) => name !== "tinymce-frame");
  await build({
    entryPoints: entries.map((name) => join(HERE, `${name}.jsx`)),
    bundle: true,
    outdir: out,
    format: "iife",
    target: "chrome128",
    jsx: "automatic",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".woff2": "empty", ".svg": "dataurl" },
  });
  const pages = { "/look.css": "body { font: 16px/1.5 sans-serif; margin: 24px; } [contenteditable], textarea { min-height: 120px; padding: 8px; border: 1px solid #aaa; display: block; width: 700px; box-sizing: border-box; font: inherit; }" };
  for (const name of EDITORS) {
    const script = name.replace("-frame", "");
    const css = ["quill", "tinymce", "ckeditor5", "trix", "draft"].includes(script) ? `<link rel="stylesheet" href="/${script}.css">` : "";
    pages[`/${name}`] = `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/look.css">${css}<div id="home" data-kind="${name}"></div><script src="/${script}.js"></script>`;
    pages[`/${script}.js`] ??= readFileSync(join(out, `${script}.js`), "utf8");
    if (css) pages[`/${script}.css`] ??= readFileSync(join(out, `${script}.css`), "utf8");
  }
  return pages;
}
