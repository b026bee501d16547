import type { MatchEntry } from '#matching/entry.ts';
import { wordsOf } from '#matching/words.ts';

/** Numbers from 0 to 1, the same from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabulary = 40_000; // words, as 20,000 news texts have

/** Words of real texts by frequency, and after them words spliced from two of them, as rare words are many. */
export function vocabularyOf(texts: readonly string[], random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const { folded } of texts.flatMap(wordsOf)) {
    if (/^[a-z]{3,}$/.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const real = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const words = new Set(real);
  const any = () => real[Math.floor(random() * real.length)] ?? 'word';
  for (let tries = 0; words.size < vocabulary && tries < 10 * vocabulary; tries += 1) {
    const [one, other] = [any(), any()];
    words.add(
      one.slice(0, 1 + Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2)),
    );
  }
  return [...words];
}

/** Entries whose words are as frequent as words of news are: the n-th word of the vocabulary n times rarer than the first. */
export function generatedEntries(
  count: number,
  words: readonly string[],
  random: () => number,
): MatchEntry[] {
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'word';
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const year = 2010 + Math.floor(random() * 15);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return {
      url: `/fact-checks/generated-${index}/`,
      title: sentence(10),
      claim: sentence(20),
      quotations: [sentence(40)],
      names: [sentence(4)],
      verdict: 'false',
      claimant: sentence(2),
      dated: { en: `${month}/${year}` },
      day: `${year}-${month}-15`,
      lang: 'en',
      languages: ['en'],
    };
  });
}

/** Claims as readers paste them: with some words of twenty replaced by others. */
export function pastedClaims(
  count: number,
  entries: readonly MatchEntry[],
  words: readonly string[],
  random: () => number,
): { readonly text: string; readonly right: ReadonlySet<string> }[] {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, () => {
    const entry = pick(entries);
    const text = (entry?.claim ?? '')
      .split(' ')
      .map((word) => (random() < 0.15 ? (pick(words) ?? word) : word));
    return { text: text.join(' '), right: new Set([entry?.url ?? '']) };
  });
}
