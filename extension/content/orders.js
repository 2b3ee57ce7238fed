// What the panel and the worker have this page do. Orders come through the extension's own channel
// only; nothing that the page sends is listened to.

import { ask } from "../shared/ask.js";
import { editorOf } from "./editors.js";
import { fieldOf } from "./fields.js";
import { pointAt } from "./pointing.js";
import { write } from "./writing.js";
import { each } from "./page.js";

/** @typedef {import("./care.js").Care} Care */

/**
 * @param {object} desk
 * @param {Awaited<ReturnType<typeof import("./overlay.js").overlay>>} desk.over
 * @param {ReturnType<typeof import("./page.js").pageOf>} desk.page
 * @param {() => object} desk.facts
 * @param {(back: boolean) => boolean} desk.step
 * @param {() => Care | undefined} desk.current
 * @param {(chosen: object) => void} desk.choose
 * @param {() => void} desk.recheck
 * @param {(target: EventTarget | null) => void} desk.enter
 */
export function orders({ over, page, facts, step, current, choose, recheck, enter }) {
  /** What a frame within this page told of its draft. @type {any} */
  let heard = null;

  /** The text box to write into: the one used last, else the first that the profile names. */
  function target() {
    const care = current();
    if (care?.element.isConnected) return care;
    const named = each(page.profile?.editor).map(fieldOf).find(Boolean);
    if (named) enter(named);
    return current();
  }

  /** @type {Record<string, (order: any) => any>} */
  const does = {
    facts,
    /** Reads the page: what is selected counts as the message where there is a selection. */
    read({ marking }) {
      const marked = marking && page.mark();
      return { facts: facts(), marked, profile: page.profile && { id: page.profile.id, name: page.profile.name, tried: page.profile.tried } };
    },
    unmark: () => page.unmark(),
    /** The panel chose market, channel, language or answer. */
    situate({ chosen }) {
      choose(chosen);
      recheck();
    },
    async insert({ text, replace }) {
      const care = target();
      if (!care) return { written: false, why: "none" };
      care.look();
      const answer = await write(care.field, replace ? { start: 0, end: care.text.length } : null, text);
      care.look();
      care.recheck(0);
      return answer;
    },
    "next-finding": () => step(false),
    point: () => pointAt(over, (profile) => ask("ownProfile", { profile })),
    heard({ what, frameId }) {
      heard = { ...what, frameId };
    },
    draft: () => ({ text: current()?.text, editor: current() && editorOf(/** @type {Care} */ (current()).element).name }),
    settle: ({ patience }) => current()?.verdictWithin(patience),
    fix: () => step(false),
  };

  chrome.runtime.onMessage.addListener((order, sender, answer) => {
    if (sender.id !== chrome.runtime.id || typeof order?.do !== "string" || !Object.hasOwn(does, order.do)) return false;
    Promise.resolve(does[order.do](order)).then(answer, () => answer(undefined));
    return true;
  });

  return {
    /** The draft that would be sent: in this document, else in a frame of it. @param {(care: Care) => void} fix */
    newest(fix) {
      const care = current();
      if (care?.element.isConnected && care.text.trim()) {
        care.look();
        return { text: care.text, report: care.report, findings: care.findings, place: care.place, settle: (/** @type {number} */ patience) => care.verdictWithin(patience), fix: () => fix(care) };
      }
      if (!heard) return null;
      const order = (/** @type {object} */ what) => ask("toFrame", { frameId: heard.frameId, what });
      return { ...heard, settle: (/** @type {number} */ patience) => order({ do: "settle", patience }), fix: () => order({ do: "fix" }) };
    },
  };
}
