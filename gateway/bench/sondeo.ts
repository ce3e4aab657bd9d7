/** Who asks `/health/live` while others do their worst, in a thread of its own: what it waits is the house's alone. */
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'undici';

const { url } = workerData as { readonly url: string };
const EVERY_MS = 10;

// A connection for each: one that is kept may be closed by the other end just as it is used.
const pool = new Pool(url, { connections: 1, pipelining: 0 });
let [ended, worst] = [false, 0];
parentPort!.once('message', () => void (ended = true));
while (!ended) {
  const started = performance.now();
  const { body, statusCode } = await pool.request({ method: 'GET', path: '/health/live' });
  await body.dump();
  if (statusCode !== 200) throw new Error(`/health/live answered ${statusCode}`);
  worst = Math.max(worst, performance.now() - started);
  await setTimeout(EVERY_MS);
}
await pool.close();
parentPort!.postMessage(worst);
