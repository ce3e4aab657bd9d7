/** The seed of every property test: one run draws what the last one drew, and `FC_SEED` draws something else (as does `FC_RUNS`, more of it). */
import fc from 'fast-check';

/** A whole number; the seed that a failure was told with repeats it. */
export const SEED = Number(process.env['FC_SEED'] ?? 360);

fc.configureGlobal({ seed: SEED });
