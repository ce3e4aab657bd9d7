import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inSlices, turn, TURN_VALUES } from './scheduler.ts';

/** Which turn of the loop it is, from now on. */
function turns(): () => number {
  let count = 0;
  let last = false;
  const step = () => {
    count++;
    if (!last) setImmediate(step);
  };
  setImmediate(step);
  return () => ((last = true), count);
}

it('what fits into a turn of the loop has it at once', async () => {
  await turnOfLoop();
  const who = {};
  expect(turn(who, TURN_VALUES / 2)).toBeUndefined();
  expect(turn(who, TURN_VALUES / 2)).toBeUndefined();
  const later = turn(who, 1);
  expect(later).toBeInstanceOf(Promise);
  await later;
});

it('what does not is spread over as many turns as it takes, and others run between them', async () => {
  await turnOfLoop();
  const who = {};
  const now = turns();
  await Promise.all(Array.from({ length: 20 }, async () => turn(who, TURN_VALUES)));
  expect(now()).toBeGreaterThanOrEqual(19);
});

it('who wants little does not wait behind all that another wants', async () => {
  await turnOfLoop();
  const order: string[] = [];
  const [greedy, modest] = [{}, {}];
  const all = Array.from({ length: 50 }, async (_, k) => {
    await turn(greedy, TURN_VALUES);
    order.push(`greedy ${k}`);
  });
  all.push(
    (async () => {
      await turn(modest, 10);
      order.push('modest');
    })(),
  );
  await Promise.all(all);
  expect(order.indexOf('modest')).toBeLessThanOrEqual(2);
  expect(order.filter((each) => each !== 'modest')).toEqual(Array.from({ length: 50 }, (_, k) => `greedy ${k}`));
});

it('one piece larger than a turn has one alone', async () => {
  await turnOfLoop();
  const who = {};
  expect(turn(who, 1)).toBeUndefined();
  const order: number[] = [];
  await Promise.all(
    [3 * TURN_VALUES, 1, 3 * TURN_VALUES].map(async (values, k) => {
      await turn(who, values);
      order.push(k);
    }),
  );
  expect(order).toEqual([0, 1, 2]);
});

it('work that yields is done in slices and gives its result', async () => {
  await turnOfLoop();
  const now = turns();
  function* work() {
    for (let k = 0; k < 10; k++) yield TURN_VALUES;
    return 'done';
  }
  expect(await inSlices({}, work())).toBe('done');
  expect(now()).toBeGreaterThanOrEqual(9);
});
