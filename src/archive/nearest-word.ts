/** The word that differs from `word` by the fewest letters, when they are few enough for a slip of the hand. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const slips = Math.max(1, Math.floor(word.length / 3));
  return [...words]
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
