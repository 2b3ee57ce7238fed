// How pages and content scripts ask the worker, which alone speaks to the service.

/** What the service, the network or the worker has against a request. */
export class Problem extends Error {
  /**
   * @param {number} status 0 where no answer came, -1 where nothing is set up yet
   * @param {string} detail the service's own words, may be empty
   * @param {number} [retryAfter] seconds after which it is worth trying again
   */
  constructor(status, detail, retryAfter) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * @param {string} name one of the worker's asks
 * @param {object} [rest]
 * @returns {Promise<any>}
 */
export async function ask(name, rest) {
  const answer = await chrome.runtime.sendMessage({ ask: name, ...rest }).catch((fault) => {
    // The extension was updated or removed under an open page: there is nobody left to ask.
    throw new Problem(0, String(fault?.message ?? fault));
  });
  if (answer?.ok) return answer.value;
  throw new Problem(answer?.status ?? 0, answer?.detail ?? "", answer?.retryAfter);
}

/** The words' key for a problem. @param {unknown} fault */
export function toldAs(fault) {
  const status = fault instanceof Problem ? fault.status : 0;
  if (status === -1) return "ui-ext-unset";
  if (status === 401 || status === 403) return "ui-ext-key-wrong";
  return status === 0 ? "ui-ext-offline" : "ui-problem";
}
