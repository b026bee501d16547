/**
 * For every item of a list as it is now, its place in the list as it was. Items that say the same are the same (the longest
 * such row counts); those between them are taken to be changed, in order, and what is then left over is new.
 */
export function aligned(
  before: readonly string[],
  after: readonly string[],
): (number | undefined)[] {
  const places: (number | undefined)[] = after.map(() => undefined);
  let lastBefore = -1;
  let lastAfter = -1;
  for (const [place, index] of [
    ...commonRow(before, after),
    [before.length, after.length] as const,
  ]) {
    for (let i = 1; lastBefore + i < place && lastAfter + i < index; i += 1) {
      places[lastAfter + i] = lastBefore + i;
    }
    if (index < after.length) places[index] = place;
    lastBefore = place;
    lastAfter = index;
  }
  return places;
}

/** The longest row of equal items in both lists, as pairs of places. */
function commonRow(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
