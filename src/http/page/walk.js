// From finding to finding: which one the caret is in, which one is open, which one comes next.

import { at } from "./marks.js";

/** @typedef {import("./marks.js").Finding} Finding */

/**
 * @param {ReturnType<typeof import("./editor.js").editor>} draft
 * @param {ReturnType<typeof import("./findings.js").findingList>} findings
 */
export function walker(draft, findings) {
  /** In the order of the text: what is missing as a whole stands at its start, though listed last. */
  const inOrder = () => [...draft.findings].sort((one, two) => one.start - two.start);

  /** The finding that is open, if the caret is in it, or else any that the caret is in. */
  const here = () => (draft.active && at([draft.active], draft.caret)) ?? at(draft.findings, draft.caret);

  /**
   * Lights a finding up on both sides; with `reveal` opens its card, with `enter` goes into it.
   * @param {Finding | undefined} finding
   * @param {boolean} [reveal]
   * @param {boolean} [enter]
   */
  function look(finding, reveal, enter) {
    draft.active = finding;
    const card = findings.mark(finding, reveal, enter);
    if (reveal && card) draft.keepClearOf(card);
  }

  /** Selects a finding in the draft. @param {Finding} finding */
  function goTo(finding) {
    look(finding);
    draft.select(finding.start, finding.end);
    look(finding, true);
  }

  return {
    here,
    look,
    goTo,
    /** Goes to the next finding after the caret, or the one before it; round at the ends. @param {boolean} back */
    step(back) {
      const all = inOrder();
      const from = here()?.start ?? draft.caret;
      const before = all.filter((f) => f.start < from).at(-1) ?? all.at(-1);
      const after = all.find((f) => f !== here() && f.start >= from) ?? all[0];
      const next = back ? before : after;
      if (next) goTo(next);
    },
    /** Opens the finding at the caret, or the next one; what is missing as a whole only where nothing else is. */
    open() {
      const all = inOrder();
      const placed = all.filter((f) => f.end > f.start);
      look(here() ?? placed.find((f) => f.start >= draft.caret) ?? placed[0] ?? all[0], true, true);
    },
  };
}
