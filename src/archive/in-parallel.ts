export interface Parallel {
  /** How many at once. */
  readonly atOnce: number;
  readonly done?: ((count: number, total: number) => void) | undefined;
}

/**
 * Does the same for each, several at a time; the first failure ends it. Unlike libraries that do this, it returns only when
 * all that was begun has ended, so that nothing is written any more to what is tidied up afterwards.
 */
export async function inParallel<T>(
  all: readonly T[],
  { atOnce, done = () => {} }: Parallel,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  let count = 0;
  let failed = false;
  const worker = async () => {
    for (const one of waiting) {
      if (failed) return;
      try {
        await work(one);
      } catch (error) {
        failed = true;
        throw error;
      }
      done((count += 1), all.length);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
