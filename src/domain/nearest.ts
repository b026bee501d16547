/**
 * What an editor may have meant by a word that is not known: of those that share the most of its hyphenated parts the
 * closest in spelling; where none shares any, one that a slip of the hand explains.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const parts = new Set(word.split('-'));
  const bySharing = Map.groupBy(
    words,
    (other) => other.split('-').filter((part) => parts.has(part)).length,
  );
  const most = Math.max(0, ...bySharing.keys());
  const slips = most > 0 ? Infinity : Math.max(1, Math.floor(word.length / 4));
  return (bySharing.get(most) ?? [])
    .map((other) => ({ other, distance: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= slips)
    .sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** Levenshtein's: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  // A word that is far longer than any of ours needs no table.
  if (Math.abs(a.length - b.length) > 10) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
