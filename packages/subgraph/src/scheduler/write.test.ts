import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { endInPieces } from './write.ts';

it.each([
  ['short', 'hola'],
  ['long', 'á𝄞x'.repeat(300_000)],
  ['long, with a character of two halves at every seam', `x${'𝄞'.repeat(300_000)}`],
])('a %s text arrives as it is', async (_, text) => {
  const out = new PassThrough();
  const [arrived] = await Promise.all([textOf(out), endInPieces(out, text)]);
  expect(arrived === text).toBe(true);
});

it('who leaves in the middle is an end like any other', async () => {
  const out = new PassThrough();
  out.once('data', () => out.destroy());
  await endInPieces(out, 'x'.repeat(1_000_000));
  expect(out.destroyed).toBe(true);
});
