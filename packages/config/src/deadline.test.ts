import { expect, it } from 'vitest';
import { withinDeadline } from './deadline.ts';

const late = () => new Error('late');
const gone = () => new Error('gone');
const never = () => new Promise<never>(() => {});

it('work that settles in time gives its result, and its own failure', async () => {
  const ending = { deadline: Date.now() + 5_000, late };
  expect(await withinDeadline(ending, async () => 7)).toBe(7);
  await expect(withinDeadline(ending, async () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
  expect(await withinDeadline({ deadline: undefined, late }, async () => 8)).toBe(8);
});

it('work that is late is left, and told by its signal with the same error', async () => {
  let told: AbortSignal | undefined;
  const work = (ending: AbortSignal) => {
    told = ending;
    return never();
  };
  const error: unknown = await withinDeadline({ deadline: Date.now() + 20, late }, work).catch((each: unknown) => each);
  expect(error).toMatchObject({ message: 'late' });
  expect(told!.reason).toBe(error);
});

it('work whose caller leaves is left at once', async () => {
  const caller = new AbortController();
  const answer = withinDeadline({ deadline: Date.now() + 5_000, signal: caller.signal, late, gone }, never);
  caller.abort();
  await expect(answer).rejects.toThrow('gone');
});

it('nothing is begun where it is too late, or nobody waits', async () => {
  let begun = 0;
  const work = async () => begun++;
  await expect(withinDeadline({ deadline: Date.now(), late }, work)).rejects.toThrow('late');
  await expect(withinDeadline({ deadline: undefined, signal: AbortSignal.abort(), late, gone }, work)).rejects.toThrow(
    'gone',
  );
  expect(begun).toBe(0);
});
