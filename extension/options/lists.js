// Sites, own profiles and dismissed findings: lists of what was allowed and chosen, each line with its way back.

import { ask } from "../shared/ask.js";
import { $, button, make } from "../shared/element.js";
import { moment, word, wordOr } from "../shared/words.js";

/** @typedef {import("../worker/settings.js").Settings} Settings */

/** @param {string} name @param {string} about @param {() => void} remove */
function line(name, about, remove) {
  const item = make("li");
  const label = make("span", "", name);
  label.dir = "auto";
  const out = button("quiet", word("ui-remove"), remove);
  out.setAttribute("aria-label", `${word("ui-remove")}: ${name}`);
  item.append(label, make("span", "label", about), out);
  return item;
}

/** @param {() => void} changed */
export function lists(changed) {
  const change = (/** @type {Partial<Settings>} */ now) => ask("change", { changed: now }).then(changed);
  /** @type {Settings} */
  let settings;

  $("add-site").addEventListener("submit", async (/** @type {Event} */ event) => {
    event.preventDefault();
    const pattern = patternOf($("site").value);
    if (!pattern) return;
    if (!(await chrome.permissions.request({ origins: [pattern] }))) return;
    $("site").value = "";
    await ask("turnOn", { pattern });
    changed();
  });
  $("restore-all").addEventListener("click", () => change({ dismissed: [] }));

  return {
    /** @param {Settings} now */
    show(now) {
      settings = now;
      $("sites").replaceChildren(...settings.sites.map((site) => line(site.replace(/\/\*$/, ""), "", async () => {
        await change({ sites: settings.sites.filter((other) => other !== site) });
        // What the manifest itself asks for cannot be given back; then it is off all the same.
        await chrome.permissions.remove({ origins: [site] }).catch(() => false);
      })));
      const own = Object.entries(settings.profiles);
      $("profiles").replaceChildren(...own.map(([origin, profile]) => line(origin, profile.message.join(", "), () => {
        const { [origin]: _, ...others } = settings.profiles;
        return change({ profiles: others });
      })));
      $("dismissed-empty").hidden = settings.dismissed.length > 0;
      $("restore-all").hidden = settings.dismissed.length === 0;
      $("dismissed").replaceChildren(...settings.dismissed.toReversed().map(({ key, check, rule, at }) =>
        line(rule, `${wordOr(`ui-check-${check}`, check)} · ${moment(at)}`, () => change({ dismissed: settings.dismissed.filter((d) => d.key !== key) }))));
    },
  };
}

/** A host, an address or a pattern, as the pattern of one site. @param {string} typed */
function patternOf(typed) {
  const text = typed.trim();
  try {
    const { protocol, hostname } = new URL(/^https?:/.test(text) ? text : `https://${text}`);
    return hostname ? `${protocol}//${hostname}/*` : undefined;
  } catch {
    return undefined;
  }
}
