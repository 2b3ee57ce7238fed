// A question that is asked again and again while someone types: at most one is under way, and an
// answer to anything but the newest asking is thrown away.

import { Problem } from "./ask.js";

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} answered
 * @param {(fault: unknown) => void} failed
 */
export function newest(ask, answered, failed) {
  let turn = 0;
  let asked = 0;
  let busy = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function run() {
    if (busy) return;
    busy = true;
    asked = turn;
    const mine = turn;
    try {
      const answer = await ask();
      if (mine === turn) answered(answer);
    } catch (fault) {
      if (mine === turn) {
        failed(fault);
        const wait = fault instanceof Problem ? fault.retryAfter : undefined;
        if (wait) timer = setTimeout(run, wait * 1000);
      }
    } finally {
      busy = false;
      // Asked once more while this one was under way, and its time has come.
      if (turn !== asked && due) run();
    }
  }

  let due = false;
  return {
    /** @param {number} milliseconds */
    in(milliseconds) {
      this.stop();
      due = false;
      timer = setTimeout(() => {
        due = true;
        run();
      }, milliseconds);
    },
    stop() {
      turn += 1;
      due = false;
      clearTimeout(timer);
    },
  };
}
