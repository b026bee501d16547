/** A sample of the hostile inputs in every test run, all of them in `npm run test:hostile`. */
export const run: 'sample' | 'whole' = process.env['HOSTILE'] === 'whole' ? 'whole' : 'sample';

/** How many inputs are drawn. */
export const amount = (counts: { readonly sample: number; readonly whole: number }): number =>
  counts[run];

/** Every n-th of a list, so that about `count` are left; all of them in the whole run. */
export function sampled<T>(all: readonly T[], count: number): readonly T[] {
  if (run === 'whole' || all.length <= count) return all;
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor(index * step)]).filter(
    (each) => each !== undefined,
  );
}

/** Another one at every run unless HOSTILE_SEED names it; it is printed, so that a failure can be repeated. */
export function seedOf(what: string): number {
  const seed = Number(process.env['HOSTILE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`${what}: seed ${seed} (HOSTILE_SEED=${seed} repeats it)\n`);
  return seed;
}
