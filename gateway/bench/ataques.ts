/**
 * `pnpm bench:ataques [--veces 20] [--url postgres://…]`: how long each request made to hurt takes to be refused, and an
 * honest one that is sent with it. Client and gateway share this process, so the client's own part is in the numbers. Then a
 * load of requests that are allowed and meant to hurt, on a house in a process of its own: see `carrera.ts`.
 */
import { parseArgs } from 'node:util';
import { ATTACKS, type Attack } from '../test/kit/attacks.ts';
import { hostileLoad } from './carrera.ts';
import { answered } from '../test/kit/gateway.ts';
import { guardedGateway, HARMLESS } from '../test/kit/guarded.ts';

/** What a refusal may take, in milliseconds. */
const PROMISED = 50;

const { values } = parseArgs({ options: { veces: { type: 'string', default: '20' }, url: { type: 'string' } } });
const veces = Number(values.veces);

await using gateway = await guardedGateway();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function measured({ status, send }: Attack): Promise<{ attack: number[]; other: number[] }> {
  const times: { attack: number[]; other: number[] } = { attack: [], other: [] };
  for (let time = 0; time < veces; time++) {
    const [attack, other] = await Promise.all([
      timed(async () => {
        const answer = await answered(await send(gateway));
        if (answer.status !== status) throw new Error(`${answer.status}: ${answer.text}`);
      }),
      timed(() => gateway.query(HARMLESS)),
    ]);
    times.attack.push(attack);
    times.other.push(other);
  }
  return times;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;
const shown = (milliseconds: number) => milliseconds.toFixed(1).padStart(8);

// The first requests of a process compile it.
for (const attack of ATTACKS) await measured(attack);
console.log(`${'ms, of '.concat(String(veces)).padEnd(44)}  median     max   other's median`);
let late = 0;
for (const attack of ATTACKS) {
  const { attack: times, other } = await measured(attack);
  if (median(times) > PROMISED) late++;
  console.log(`${attack.name.padEnd(40)}${shown(median(times))}${shown(Math.max(...times))}${shown(median(other))}`);
}
console.log(late ? `${late} take more than ${PROMISED} ms` : `all within ${PROMISED} ms (median)`);
if (!(await hostileLoad(values.url)) || late) process.exitCode = 1;
