/** Runs `each` for 0 … count - 1, so many at a time; gives how many a second. */
export async function atOnce(count: number, aLaVez: number, each: (k: number) => Promise<void>): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: aLaVez }, async () => {
      while (next < count) await each(next++);
    }),
  );
  return count / ((performance.now() - started) / 1000);
}
