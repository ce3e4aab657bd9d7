/** A burst of load in a process of its own, then quiet: what the operating system counts as the process's goes down again. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { it } from 'vitest';

const MODULE = JSON.stringify(join(import.meta.dirname, 'idleMemory.ts'));
/** V8 looks at what it may do after half a second, then every eight; the first burst makes it collect. */
const program = (begin: string, seconds: number) => `
  import { setTimeout } from 'node:timers/promises';
  import { returnIdleMemory } from ${MODULE};
  const mb = () => process.memoryUsage.rss() / 2 ** 20;
  const burst = () => { const kept = []; for (let i = 0; i < 1.5e6; i++) kept.push({ i, of: [i], text: 'x' + i }); };
  ${begin}
  // Quiet first: from then on it counts how it grows.
  await setTimeout(5_000);
  burst();
  burst();
  const loaded = mb();
  let after = loaded;
  for (let k = 0; k < ${seconds * 5} && after > loaded / 2; k++) { await setTimeout(200); after = mb(); }
  console.log(JSON.stringify({ loaded, after }));`;

async function run(begin: string, seconds: number): Promise<{ loaded: number; after: number }> {
  const flags = ['--max-semi-space-size=64', '--gc-memory-reducer-start-delay-ms=500', '--input-type=module'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '-e', program(begin, seconds)]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof run>>;
}

it.concurrent('gives the pages of a burst back once the process is quiet', async ({ expect }) => {
  const { loaded, after } = await run('returnIdleMemory();', 25);
  expect(loaded).toBeGreaterThan(300);
  expect(after).toBeLessThan(loaded / 2);
});

it.concurrent('lets V8 alone once it is disposed of', async ({ expect }) => {
  const { loaded, after } = await run('returnIdleMemory()[Symbol.dispose]();', 12);
  expect(after).toBeGreaterThan(loaded / 2);
});
