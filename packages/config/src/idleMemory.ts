/**
 * Garbage collection of a quiet process: V8 keeps every page that a burst of load took, and in a quiet process nothing makes
 * it let go of them (its memory reducer waits for a rate of allocation that is reckoned at collections only, and none comes).
 * Told to save memory, it collects in steps and returns the pages; under load that would cost half of the CPU, so it is told
 * while the process has nothing to do, and for as long as it takes.
 */
import { performance, type EventLoopUtilization } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';

/** How often it looks; how much of the time the loop may be busy in a quiet process; for how many looks it has to be quiet. */
const LOOK_MS = 1_000;
const QUIET = 0.2;
const QUIET_LOOKS = 3;
/** V8's reducer begins eight seconds after the last collection, and collects two or three times. */
const SAVING_LOOKS = 20;
/** Bytes by which the process has to have grown since it was quiet for the first time, or gave back: more than a young generation alone, which any traffic fills. */
const GROWN = 160 * 1024 * 1024;

/** For the beginning of a process. What it returns ends it; by itself it keeps no process alive. */
export function returnIdleMemory(): Disposable {
  let [quiet, saving] = [0, 0];
  let small: number | undefined;
  let before: EventLoopUtilization = performance.eventLoopUtilization();
  // What a quiet process has not run for a while would be compiled again by whoever comes next.
  setFlagsFromString('--no-flush-bytecode');
  // V8 asks for this one anew at each decision: a browser switches it while it runs, too.
  const save = (on: boolean) => setFlagsFromString(on ? '--memory-saver-mode' : '--no-memory-saver-mode');

  const look = () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    // Its own collections keep the loop busy for a look or two.
    quiet = utilization < QUIET || (saving > 0 && utilization < 0.5) ? quiet + 1 : 0;
    if (saving > 0) {
      saving = quiet ? saving - 1 : 0;
      if (saving > 0) return;
      save(false);
      if (quiet) small = process.memoryUsage.rss();
      return;
    }
    if (quiet < QUIET_LOOKS) return;
    const resident = process.memoryUsage.rss();
    small ??= resident;
    if (resident <= small + GROWN) return;
    saving = SAVING_LOOKS;
    save(true);
  };
  const timer = setInterval(look, LOOK_MS).unref();
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      save(false);
    },
  };
}
