// The service's address and key. They are saved only when a Comity answered there.

import { ask, toldAs } from "../shared/ask.js";
import { $ } from "../shared/element.js";
import { number, word } from "../shared/words.js";

/** @param {string} text @param {"good" | "bad" | ""} state */
function tell(text, state) {
  $("service-state").textContent = text;
  $("service-state").dataset.state = state;
}

/** What was typed, as an origin; a machine's own name alone gets a scheme. @param {string} typed */
function addressOf(typed) {
  try {
    const url = new URL(typed.trim());
    return /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname.replace(/\/+$/, "")}` : undefined;
  } catch {
    return undefined;
  }
}

/** Letters without encryption are for this machine only: the key would be read on the way. @param {string} address */
function open(address) {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** @param {() => void} connected */
export function connection(connected) {
  async function connect() {
    const address = addressOf($("address").value);
    const key = $("key").value.trim();
    if (!address) return tell(word("ui-ext-address-wrong"), "bad");
    if (open(address) && key) return tell(word("ui-ext-address-open"), "bad");
    const { protocol, hostname } = new URL(address);
    const origins = [`${protocol}//${hostname}/*`];
    // Before anything is waited for: asking needs the click itself. What is allowed already is not asked for again.
    if (!(await chrome.permissions.request({ origins }))) return tell(word("ui-ext-not-allowed"), "bad");
    tell("…", "");
    try {
      const { markets } = await ask("tryOut", { address, key });
      await ask("change", { changed: { address, key } });
      tell(word("ui-ext-connected", number(markets)), "good");
      connected();
    } catch (fault) {
      tell(word(toldAs(fault), /** @type {Error} */ (fault).message), "bad");
    }
  }

  $("service").addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    connect();
  });
  return {
    /** @param {{address: string, key: string}} now */
    show({ address, key }) {
      $("address").value = address;
      $("key").value = key;
    },
    tell,
  };
}
