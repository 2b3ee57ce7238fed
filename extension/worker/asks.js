// Everything that pages of the extension and content scripts may ask of the worker. A content script
// lives beside a page that nobody vouches for: it gets words, profiles and reports, never the key,
// the settings or a request of its own choosing.

import { Problem } from "../shared/ask.js";
import { call, callAt } from "./service.js";
import { candidates } from "./profiles.js";
import { options, placed, situated } from "./situation.js";
import { change, dismiss, revise, settings } from "./settings.js";
import { forgetWords, packagedLocales, words } from "./words.js";
import { startOn, turnOn } from "./sites.js";
import { fieldFrame, noteField, situationOf } from "./tabs.js";

/** @typedef {chrome.runtime.MessageSender} Sender */
/** @typedef {(asked: any, sender: Sender) => Promise<any>} Ask */

/** The longest message, draft or reason that is sent on. */
const LONGEST = 50_000;

/** @param {any} text */
const text = (text) => (typeof text === "string" ? text.slice(0, LONGEST) : "");

/** @type {Record<string, Ask>} What a content script may ask. */
export const ofContent = {
  words: () => words(),
  async begin(_, sender) {
    const { address, dismissed } = await settings();
    // The service's own page checks by itself.
    const ready = address !== "" && new URL(address).origin !== sender.origin;
    return { ready, words: await words(), profiles: await candidates(sender.url ?? ""), dismissed: dismissed.map((d) => d.key) };
  },
  async check(asked, sender) {
    const facts = await situationOf(asked.facts, sender);
    const draft = text(asked.text);
    const { fields, how } = await situated(facts, draft);
    const message = text(facts.message).trim() ? text(facts.message) : undefined;
    const { dismissed } = await settings();
    const body = { text: draft, ...fields, message, answer: facts.answer, dismissed: dismissed.map((d) => d.key), offsets: "utf-16" };
    const report = await call("/v1/check", body);
    return { report, place: { ...fields, how, conversation: facts.conversation, answer: facts.answer } };
  },
  async dismiss({ finding, place }) {
    const [key, check, rule] = [finding.dismiss_key, finding.check, finding.rule].map(String);
    await dismiss({ key, check, rule });
    await record({ event: "dismissed", check, rule, dismiss_key: key, ...told(place) });
  },
  /** A reply went out; with a reason, against findings. */
  async sent({ draft, verdict, overruled, reason, place }) {
    const about = told(place);
    for (const { check, rule, dismiss_key } of overruled ?? []) {
      await record({ event: "overruled", check, rule, dismiss_key, reason: text(reason).slice(0, 500), ...about });
    }
    await record({ event: "sent", verdict, text: text(draft), ...about });
  },
  field: async (_, sender) => noteField(sender),
  /** From a frame within the page: its top frame has the send button and the message. */
  async toTop({ what }, sender) {
    if (sender.tab?.id !== undefined) await chrome.tabs.sendMessage(sender.tab.id, { do: "heard", what, frameId: sender.frameId }, { frameId: 0 });
  },
  /** And back: have a draft checked before it goes, or its first finding opened. */
  async toFrame({ frameId, what }, sender) {
    const known = { settle: ["do", "patience"], fix: ["do"] };
    if (sender.tab?.id === undefined || sender.frameId !== 0 || !Object.hasOwn(known, what?.do)) return undefined;
    return chrome.tabs.sendMessage(sender.tab.id, { do: what.do, patience: what.patience }, { frameId: Number(frameId) });
  },
  async ownProfile({ profile }, sender) {
    const origin = new URL(sender.url ?? "").origin;
    await revise(({ profiles }) => ({ profiles: { ...profiles, [origin]: { ...profile, id: "own", name: new URL(origin).host, tried: "own" } } }));
  },
};

/** @type {Record<string, Ask>} What the panel and the options page may ask besides. */
export const ofPages = {
  options: () => options(),
  async assist({ facts, limit }) {
    const message = text(facts.message);
    const { fields, how } = await situated(facts, message);
    const answer = await call("/v1/assist", { message, ...fields, limit });
    return { answer, how, channel: fields.channel };
  },
  place: ({ facts, draft }) => placed(facts, text(draft)),
  answer: ({ id }) => call(`/v1/answers/${encodeURIComponent(id)}`),
  promises: ({ conversation }) => call(`/v1/promises?conversation=${encodeURIComponent(conversation)}`),
  record: ({ event }) => record(event),
  fieldFrame: ({ tab }) => fieldFrame(tab),
  settings: () => settings(),
  packaged: () => packagedLocales(),
  async change({ changed }) {
    await change(changed);
    if ("address" in changed || "agentLocale" in changed) forgetWords();
  },
  /** Turns it on for a site that the browser allows. */
  async turnOn({ pattern }) {
    await turnOn([pattern]);
    await startOn([pattern]);
  },
  /** Whether there is a Comity at an address that takes the key. */
  async tryOut({ address, key }) {
    const options = await callAt(address, key, "/v1/options");
    if (!Array.isArray(options?.markets)) throw new Problem(0, "no Comity");
    return { markets: options.markets.length, agent_locales: options.agent_locales };
  },
};

/** @param {any} place */
function told(place) {
  const { conversation, market, channel, locale, answer } = place ?? {};
  return { conversation: conversation || "unknown", market, channel, locale, answer };
}

/** What happened is told once; where nobody listens it is not kept: it would be customers' text. @param {object} event */
async function record(event) {
  await call("/v1/record", { event_id: crypto.randomUUID(), ...event });
}
