import { expect, it } from 'vitest';
import { createConcurrencyLimit } from './concurrency.ts';

const soon = () => Date.now() + 600_000;
const never = new AbortController().signal;
/** Whether it has settled by the time that everything under way now has. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  let open = true;
  promise.then(
    () => (open = false),
    () => (open = false),
  );
  await new Promise((resolve) => setImmediate(resolve));
  return open;
}
const refusal = { extensions: { code: 'LIMITE_EXCEDIDO', limite: 'simultaneo', http: { status: 429 } } };

it('one caller has so many units at once; what is beyond them waits, in order, and others do not', async () => {
  const running = createConcurrencyLimit({ each: 10_000, all: 100_000 });
  const enter = (who: string, cost: number) => running.enter(who, cost, soon(), never);
  const leave = await enter('a', 8_000);
  const [second, third] = [enter('a', 4_000), enter('a', 500)];
  expect(await Promise.all([second, third].map(isOpen))).toEqual([true, true]);
  (await enter('b', 8_000))();
  leave();
  expect(await isOpen(second)).toBe(false);
  expect(await isOpen(third)).toBe(false);
});

it('what costs more than a caller has runs alone', async () => {
  const running = createConcurrencyLimit({ each: 10_000, all: 15_000 });
  const enter = (cost: number) => running.enter('a', cost, soon(), never);
  const leave = await enter(50_000);
  const next = enter(1);
  expect(await isOpen(next)).toBe(true);
  leave();
  (await next)();
  expect(await isOpen(enter(50_000))).toBe(false);
});

it('all callers have so many units at once, but what is small waits for nobody else', async () => {
  const running = createConcurrencyLimit({ each: 10_000, all: 20_000 });
  const enter = (who: string, cost: number) => running.enter(who, cost, soon(), never);
  const leaves = [await enter('a', 10_000), await enter('b', 10_000)];
  const large = enter('c', 2_000);
  expect(await isOpen(large)).toBe(true);
  expect(await isOpen(enter('d', 1_000))).toBe(false);
  leaves[0]!();
  expect(await isOpen(large)).toBe(false);
});

it('who waits with many is served in turn with who waits with one', async () => {
  const running = createConcurrencyLimit({ each: 10_000, all: 10_000 });
  const order: string[] = [];
  const one = async (who: string) => {
    const leave = await running.enter(who, 10_000, soon(), never);
    order.push(who);
    await new Promise((resolve) => setImmediate(resolve));
    leave();
  };
  await Promise.all([...Array.from({ length: 10 }, () => one('a')), one('b'), one('c')]);
  expect(order.slice(0, 4).toSorted()).toEqual(['a', 'a', 'b', 'c']);
});

it('whoever finds no room in half of its time is refused, and so is who leaves; neither is in the way', async () => {
  const running = createConcurrencyLimit({ each: 10_000, all: 10_000 });
  const leave = await running.enter('a', 10_000, soon(), never);
  await expect(running.enter('a', 1_000, Date.now(), never)).rejects.toMatchObject(refusal);
  const client = new AbortController();
  const left = running.enter('a', 1_000, soon(), client.signal);
  client.abort();
  await expect(left).rejects.toMatchObject(refusal);
  leave();
  leave();
  expect(await isOpen(running.enter('a', 10_000, soon(), never))).toBe(false);
  expect(await isOpen(running.enter('a', 1, soon(), never))).toBe(true);
});

it('so many may wait, of one caller and in all', async () => {
  const running = createConcurrencyLimit({ each: 1, all: 1 });
  const waiting: Promise<unknown>[] = [];
  const refused = async (who: string) => {
    const entered = running.enter(who, 2_000, soon(), never);
    waiting.push(entered.catch(() => {}));
    return (
      !(await isOpen(entered)) &&
      (await entered.then(
        () => false,
        () => true,
      ))
    );
  };
  await running.enter('a', 2_000, soon(), never);
  let own = 0;
  while (!(await refused('a'))) own++;
  expect(own).toBe(100);
  let all = own;
  while (!(await refused(`b${all}`))) all++;
  expect(all).toBe(500);
});
