/** The id that shares the most hyphenated words with `id`, if any does: what an editor may have meant. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
  const words = new Set(id.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  return [...ids].filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a))[0];
}
