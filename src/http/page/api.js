// How the page talks to the service: JSON both ways, a key where one is asked for, and of
// overlapping questions only the newest answer.

const KEY = "comity.key";

/** What the service, or the network, has against a request. */
export class Problem extends Error {
  /**
   * @param {number} status 0 where no answer came
   * @param {string} detail the service's own words, may be empty
   * @param {number} [retryAfter] seconds after which it is worth trying again
   */
  constructor(status, detail, retryAfter) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** @param {string} key kept for this tab only */
export function useKey(key) {
  sessionStorage.setItem(KEY, key);
}

/**
 * @param {string} path
 * @param {object} [body] posted as JSON; without it the request is a GET
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export async function call(path, body, signal) {
  /** @type {Record<string, string>} */
  const headers = { accept: "application/json, application/problem+json" };
  const key = sessionStorage.getItem(KEY);
  if (key) headers.authorization = `Bearer ${key}`;
  if (body) headers["content-type"] = "application/json";
  const init = { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), signal };
  const answer = await fetch(path, init).catch((fault) => {
    throw fault.name === "AbortError" ? fault : new Problem(0, "", 3);
  });
  if (answer.ok) return answer.json();
  const told = await answer.json().catch(() => ({}));
  const faults = (told.errors ?? []).map((/** @type {{pointer: string, detail: string}} */ e) => `${e.pointer}: ${e.detail}`);
  const detail = [told.detail || told.title || answer.statusText, ...faults].join(" · ");
  throw new Problem(answer.status, detail, retryAfter(answer));
}

/** @param {Response} answer */
function retryAfter(answer) {
  if (answer.status !== 429 && answer.status < 500) return undefined;
  const seconds = Number(answer.headers.get("retry-after") ?? "5");
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), 60) : 5;
}

/**
 * A question that is asked again and again while someone types. An answer to anything but the
 * newest asking is thrown away; a service that is busy is asked once more when it said it would be back.
 *
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} ask
 * @param {(answer: T) => void} answered
 * @param {(fault: Error) => void} failed
 */
export function newest(ask, answered, failed) {
  let turn = 0;
  let timer = 0;
  let asking = new AbortController();

  /** @param {number} mine */
  async function run(mine) {
    asking.abort();
    asking = new AbortController();
    try {
      const answer = await ask(asking.signal);
      if (mine === turn) answered(answer);
    } catch (fault) {
      if (mine !== turn) return;
      failed(/** @type {Error} */ (fault));
      const wait = fault instanceof Problem ? fault.retryAfter : undefined;
      if (wait) timer = window.setTimeout(run, wait * 1000, mine);
    }
  }

  return {
    /** @param {number} milliseconds */
    in(milliseconds) {
      this.stop();
      timer = window.setTimeout(run, milliseconds, turn);
    },
    stop() {
      turn += 1;
      window.clearTimeout(timer);
    },
  };
}
