// The options page opens here.

import { ask, toldAs } from "../shared/ask.js";
import { $ } from "../shared/element.js";
import { languageName, speakPage, word } from "../shared/words.js";
import { connection } from "./connection.js";
import { lists } from "./lists.js";
import { ruleTable } from "./rules.js";

const service = connection(open);
const listed = lists(showLists);
const rules = ruleTable();

async function showLists() {
  listed.show(await ask("settings"));
}

/** @param {string[]} offered @param {string} chosen */
function languages(offered, chosen) {
  const entries = offered.map((tag) => new Option(languageName(tag, tag), tag));
  $("agent-locale").replaceChildren(new Option(word("ui-automatic"), ""), ...entries);
  $("agent-locale").value = chosen;
}

async function open() {
  await speakPage();
  const settings = await ask("settings");
  service.show(settings);
  /** @type {any} */
  let options = { markets: [], channels: [], agent_locales: await ask("packaged") };
  try {
    if (settings.address) options = await ask("options");
  } catch (fault) {
    service.tell(word(toldAs(fault), /** @type {Error} */ (fault).message), "bad");
  }
  languages(options.agent_locales, settings.agentLocale);
  rules.show(settings.rules, options);
  await showLists();
}

$("agent-locale").addEventListener("change", async () => {
  await ask("change", { changed: { agentLocale: $("agent-locale").value } });
  await open();
});
chrome.storage.local.onChanged.addListener((changes) => {
  if ("dismissed" in changes || "sites" in changes || "profiles" in changes) showLists();
});
open();
