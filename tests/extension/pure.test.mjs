// What needs no browser: spans, market rules, words, profiles, the manifest, the packages.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { alike, at, beside, carried, change } from "../../extension/shared/spans.js";
import { guessed, ruled } from "../../extension/worker/market.js";
import { fits } from "../../extension/worker/profiles.js";

const HOME = join(import.meta.dirname, "../..");
const read = (path) => JSON.parse(readFileSync(join(HOME, path), "utf8"));
const files = readdirSync(join(HOME, "extension"), { recursive: true }).map(String);
const finding = (start, end, severity = "error") => ({ start, end, severity });

test("a change is the one stretch in which two texts differ", () => {
  assert.deepEqual(change("abc", "axc"), { start: 1, end: 2, text: "x" });
  assert.deepEqual(change("aa", "aaa"), { start: 2, end: 2, text: "a" });
  assert.deepEqual(change("😀", "😁"), { start: 0, end: 2, text: "😁" }, "never half a character");
});

test("findings are carried over an edit, those that it touched are gone", () => {
  const spans = (findings) => findings.map(({ start, end }) => [start, end]);
  assert.deepEqual(spans(carried([finding(0, 3), finding(8, 11)], "abc def ghi", "abc xdef ghi")), [[0, 3], [9, 12]]);
  assert.deepEqual(spans(carried([finding(4, 7)], "abc def ghi", "abc dxf ghi")), []);
  assert.deepEqual(spans(carried([finding(4, 7)], "abc def ghi", "abc deff ghi")), [[4, 7]], "who types on behind it sees it until the answer comes");
});

test("the finding at a place is the gravest, and walking goes round", () => {
  const all = [finding(0, 9, "note"), finding(3, 5), finding(12, 14)];
  assert.equal(at(all, 4), all[1]);
  assert.equal(beside(all, all[2], 0, false), all[0]);
  assert.equal(beside(all, all[0], 0, true), all[2]);
  assert.equal(beside(all, undefined, 4, false), all[2]);
});

test("two texts are alike whatever spaces and lines an editor makes of them", () => {
  assert.ok(alike("a b\n\nc", "a\u00a0b\nc\n"));
  assert.ok(!alike("a b", "ab"));
});

test("the first rule that fits decides; an empty one fits all", () => {
  const rules = [{ site: "helpdesk.example/eu", queue: "", market: "DE", channel: "" }, { site: "", queue: "Japan", market: "JP", channel: "line" }];
  assert.equal(ruled(rules, { site: "helpdesk.example/eu/1" })?.market, "DE");
  assert.equal(ruled(rules, { site: "other.example", queue: "support japan" })?.market, "JP");
  assert.equal(ruled(rules, { site: "other.example" }), undefined);
});

test("a market is guessed by the country where most speak the language, and by its first language before others", () => {
  const markets = [{ id: "AT", locales: ["de-AT"] }, { id: "DE", locales: ["de-DE"] }, { id: "CN", locales: ["zh-CN"] }, { id: "TW", locales: ["zh-TW"] }, { id: "CA", locales: ["en-CA", "fr-CA"] }, { id: "FR", locales: ["fr-FR"] }, { id: "BR", locales: ["pt-BR"] }];
  const check = (tag, market) => assert.equal(guessed(markets, tag), market, tag);
  check("fr", "FR");
  check("de", "DE");
  check("de-AT", "AT");
  check("zh", "CN");
  check("zh-Hant", "TW");
  check("fr-FR", "FR");
  check("pt", "BR");
  check("en", "CA");
  check("und", undefined);
  check("ko", undefined);
});

test("a profile's host is a whole host or any below it", () => {
  assert.ok(fits("*.zendesk.com", "shop.zendesk.com"));
  assert.ok(!fits("*.zendesk.com", "zendesk.com.evil.example"));
  assert.ok(!fits("app.front.com", "xapp.front.com"));
});

test("every profile stands in the index and says whether it was tried", () => {
  const named = read("extension/profiles/index.json").profiles;
  const there = readdirSync(join(HOME, "extension/profiles")).filter((name) => name !== "index.json").map((name) => name.replace(".json", ""));
  assert.deepEqual([...named].sort(), there.sort());
  for (const name of named) {
    const profile = read(`extension/profiles/${name}.json`);
    assert.equal(profile.id, name);
    assert.ok(["real", "no"].includes(profile.tried), name);
    assert.ok(profile.note && profile.message.length && (profile.hosts?.length || profile.signs), name);
    if (profile.conversation) assert.ok(new RegExp(profile.conversation));
  }
});

test("the words are those of locales/*/ui.ftl, and every word that is used is there in all five languages", () => {
  execFileSync(process.execPath, [join(HOME, "tools/extension/words.mjs"), "--check"]);
  const { locales } = read("extension/words/index.json");
  for (const locale of ["en", "de", "zh", "es", "ja"]) assert.ok(locales.includes(locale), locale);
  const english = Object.keys(read("extension/words/en.json").words);
  for (const locale of locales) assert.deepEqual(Object.keys(read(`extension/words/${locale}.json`).words).sort(), [...english].sort(), locale);
  const text = files.filter((name) => /\.(js|html)$/.test(name)).map((name) => readFileSync(join(HOME, "extension", name), "utf8")).join("\n");
  for (const [, key] of text.matchAll(/["'`](ui-[a-z0-9-]*[a-z0-9])["'`]/g)) assert.ok(english.includes(key), key);
});

test("what the service serves as words is what is packaged", { skip: !process.env.COMITY_URL }, async () => {
  for (const locale of read("extension/words/index.json").locales) {
    const served = await (await fetch(`${process.env.COMITY_URL}/v1/words?locale=${locale}`)).json();
    assert.deepEqual(served, read(`extension/words/${locale}.json`), locale);
  }
});

test("no file is long, none loads code from elsewhere, and the manifest asks for little", () => {
  for (const name of files.filter((name) => name.endsWith(".js"))) {
    const text = readFileSync(join(HOME, "extension", name), "utf8");
    assert.ok(text.split("\n").length <= 350, name);
    assert.ok(text.startsWith("// "), `${name} says at its head what it is`);
    assert.ok(!/\beval\(|new Function|innerHTML|insertAdjacentHTML|postMessage|import\("?http/.test(text), name);
  }
  const manifest = read("extension/manifest.json");
  assert.deepEqual(manifest.permissions, ["activeTab", "scripting", "sidePanel", "storage"]);
  assert.equal(manifest.host_permissions, undefined);
  assert.equal(manifest.content_scripts, undefined);
  assert.equal(manifest.externally_connectable, undefined);
});

test("both packages hold the same files, and each only its own keys", () => {
  const folder = mkdtempSync(join(tmpdir(), "comity-package-"));
  const names = execFileSync(process.execPath, [join(HOME, "tools/extension/package.mjs"), folder], { encoding: "utf8" });
  assert.match(names, /chromium.*zip[^]*firefox.*zip/);
  const list = (name) => execFileSync("python3", ["-m", "zipfile", "-l", join(folder, name)], { encoding: "utf8" }).split("\n").slice(1).map((line) => line.split(/\s+/)[0]).filter(Boolean).sort();
  const [chromium, firefox] = readdirSync(folder).sort().map(list);
  assert.deepEqual(chromium, firefox);
  assert.ok(chromium.includes("manifest.json") && chromium.includes("words/de.json") && !chromium.some((name) => /README|node_modules/.test(name)));
  rmSync(folder, { recursive: true });
});
