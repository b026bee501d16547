/**
 * Runs of one line as they stand from left to right: rule L2 of the Unicode bidirectional algorithm, which turns around
 * every stretch of runs at or above each level, from the highest to the lowest odd one.
 */
export function inVisualOrder<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  let ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    ordered = stretches(ordered, level).flatMap((stretch) =>
      (stretch[0]?.level ?? 0) >= level ? stretch.toReversed() : stretch,
    );
  }
  return ordered;
}

/** The runs in stretches that are all at or above a level, or all below it. */
function stretches<R extends { readonly level: number }>(runs: readonly R[], level: number): R[][] {
  const found: R[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const [before] = last ?? [];
    if (last && before && before.level >= level === run.level >= level) last.push(run);
    else found.push([run]);
  }
  return found;
}
