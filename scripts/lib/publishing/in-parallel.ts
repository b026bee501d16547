/** Enough for the disk to take several at once, too few to run out of open files. */
const atOnce = 16;

/** Does the same for each, several at a time; the first failure ends it, after what was begun has ended. */
export async function inParallel<T>(
  all: readonly T[],
  work: (one: T) => Promise<void>,
  done: (count: number, total: number) => void = () => {},
): Promise<void> {
  let next = 0;
  let count = 0;
  let failed = false;
  const worker = async () => {
    while (!failed && next < all.length) {
      const one = all[(next += 1) - 1];
      if (one === undefined) continue;
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
