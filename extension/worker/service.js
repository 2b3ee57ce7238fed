// The service: JSON both ways, with the key where there is one. Nothing else of the extension opens
// a connection.

import { Problem } from "../shared/ask.js";
import { settings } from "./settings.js";

/** Longer than the service's own limit is not waited for while somebody types. */
const PATIENCE = 10_000;

/**
 * @param {string} path
 * @param {object} [body] posted as JSON; without it the request is a GET
 * @returns {Promise<any>}
 */
export async function call(path, body) {
  const { address, key } = await settings();
  if (!address) throw new Problem(-1, "");
  return callAt(address, key, path, body);
}

/** Asks a service whose address and key are not the saved ones yet. @param {string} address @param {string} key @param {string} path @param {object} [body] */
export async function callAt(address, key, path, body) {
  /** @type {Record<string, string>} */
  const headers = { accept: "application/json, application/problem+json" };
  if (key) headers.authorization = `Bearer ${key}`;
  if (body) headers["content-type"] = "application/json";
  /** @type {RequestInit} */
  const init = { method: body ? "POST" : "GET", headers, credentials: "omit", cache: "no-store", redirect: "error", signal: AbortSignal.timeout(PATIENCE) };
  if (body) init.body = JSON.stringify(body);
  const answer = await fetch(address + path, init).catch((fault) => {
    throw new Problem(0, String(fault?.message ?? fault), 5);
  });
  if (answer.ok) return answer.json().catch(() => { throw new Problem(0, "no JSON"); });
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
