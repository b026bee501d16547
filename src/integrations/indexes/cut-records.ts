import { createHash } from 'node:crypto';

/**
 * Cuts what is in order of address into runs of neighbours, at addresses that are chosen by their hash: an entry that is
 * added or taken away changes its own run, or two, and no other.
 */
export function cutAtAddresses<T extends { readonly url: string }>(
  entries: readonly T[],
  isCut: (url: string) => boolean = oneIn256,
): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  for (const entry of entries) {
    if (run.length > 0 && isCut(entry.url)) {
      runs.push(run);
      run = [];
    }
    run.push(entry);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const oneIn256 = (url: string): boolean => createHash('sha1').update(url).digest()[0] === 0;
