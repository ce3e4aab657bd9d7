import { setImmediate as turnOfLoop } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringifyInSlices } from './json.ts';

it('property: the text is that of JSON.stringify', async () => {
  const value = fc.oneof(
    fc.object({ withNullPrototype: true, withDate: true, maxDepth: 4 }),
    fc.array(fc.anything({ withDate: true, maxDepth: 3 })),
  );
  await fc.assert(
    fc.asyncProperty(value, async (each) => {
      expect(await stringifyInSlices(each)).toBe(JSON.stringify(each));
    }),
    { numRuns: 500 },
  );
});

it('a long answer is written over several turns of the loop', async () => {
  await turnOfLoop();
  let [turns, done] = [0, false];
  const count = () => {
    turns++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  const rows = Array.from({ length: 50_000 }, (_, k) => ({ id: `${k}`, de: { nombre: 'x', numero: k } }));
  const text = await stringifyInSlices({ data: { rows } });
  done = true;
  expect(text).toBe(JSON.stringify({ data: { rows } }));
  expect(turns).toBeGreaterThanOrEqual(5);
});
