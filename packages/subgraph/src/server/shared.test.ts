import { expect, it, vi } from 'vitest';
import { shared } from './shared.ts';

it('is made once for all who ask meanwhile, and again once it is old, whether it could be made or not', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    let made = 0;
    const answer = shared(1_000, async () => {
      if (++made === 2) throw new Error('not now');
      return made;
    });
    expect(await Promise.all([answer(), answer(), answer()])).toEqual([1, 1, 1]);
    vi.advanceTimersByTime(999);
    expect(await answer()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await Promise.allSettled([answer(), answer()])).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    await expect(answer()).rejects.toThrow('not now');
    expect(made).toBe(2);
    vi.advanceTimersByTime(1_000);
    expect(await answer()).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
