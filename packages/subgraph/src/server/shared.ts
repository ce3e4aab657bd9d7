/**
 * A cache of one answer, for a moment: whoever asks while it is being made waits for the same one, and whoever asks within
 * `keepMs` of it gets it again. However often it is asked for, the work is done once at a time and about once in `keepMs`.
 */
export function shared<Answer>(keepMs: number, work: () => Promise<Answer>): () => Promise<Answer> {
  let last: { readonly answer: Promise<Answer>; until: number } | undefined;
  return () => {
    if (last && performance.now() < last.until) return last.answer;
    const made = { answer: work(), until: Infinity };
    last = made;
    const keep = () => {
      made.until = performance.now() + keepMs;
    };
    made.answer.then(keep, keep);
    return made.answer;
  };
}

/** How old an answer about the state of this process may be. */
export const STATE_KEPT_MS = 1_000;
