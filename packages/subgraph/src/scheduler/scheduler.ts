/**
 * Scheduler of work that is done in slices, one for the whole process as there is one event loop: whoever is about to work on
 * many values asks for its turn, and one turn of the loop has room for so many. Between turns others are served. Who asks is
 * told apart (a request), and each in turn has a slice: one that wants many waits behind itself only.
 */

/** Values (fields of rows) in one turn of the loop: some 20 ms of shaping. Counted and not timed, so that a slow machine does the same. */
export const TURN_VALUES = 10_000;

interface Waiting {
  readonly values: number;
  readonly go: () => void;
}

/** In order of their turn. */
const waiting = new Map<object, Waiting[]>();
let used = 0;
let scheduled = false;

/**
 * Room for work on so many values, for `who`: undefined where there is some in this turn, or a promise of a later one. Work
 * larger than a turn has one alone.
 */
export function turn(who: object, values: number): Promise<void> | undefined {
  if (!scheduled) {
    scheduled = true;
    setImmediate(next);
  }
  if (waiting.size === 0 && (used === 0 || used + values <= TURN_VALUES)) {
    used += values;
    return undefined;
  }
  return new Promise((go) => {
    const own = waiting.get(who);
    if (own) own.push({ values, go });
    else waiting.set(who, [{ values, go }]);
  });
}

/**
 * A turn of the loop for one piece of work that cannot be sliced, as reading, checking or planning an operation is. What is
 * found out of an operation is kept, so that only the first of its kind waits.
 */
export const turnOfItsOwn = (): Promise<void> | undefined => turn({}, TURN_VALUES);

/** A turn of the loop: of each who waits one piece of work, then of each another, until it is full. */
function next(): void {
  used = 0;
  scheduled = waiting.size > 0;
  if (scheduled) setImmediate(next);
  for (const [who, own] of waiting) {
    const [{ values, go }] = own as [Waiting];
    if (used > 0 && used + values > TURN_VALUES) return;
    used += values;
    own.shift();
    // Behind all others; a map walks what is put into it meanwhile.
    waiting.delete(who);
    if (own.length > 0) waiting.set(who, own);
    go();
  }
}

/** Does what yields now and then (the values that it has worked on since) in slices, and gives what it returns. */
export async function inSlices<Result>(who: object, work: Iterator<number, Result>): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await turn(who, step.value);
  }
}
