import { wordsFile, type Manifest, type ReadFile } from './manifest.ts';
import { decodePostings, rarity, shardOf, shareOf, type Postings } from './postings.ts';
import type { AskedWord, Question } from './question.ts';

/** An entry that shares words with the question. */
export interface Candidate {
  readonly entry: number;
  /** BM25. */
  readonly score: number;
  /** Weight of the words shared, each counted once. */
  readonly shared: number;
  /** Weight of those of them that the text writes with a capital. */
  readonly sharedNames: number;
}

export interface Candidates {
  /** The first by score; entries of equal score in their order. */
  readonly best: readonly Candidate[];
  /** How much each form weighs that some entry has. */
  readonly weights: ReadonlyMap<string, number>;
  /** Weight of all words of the question. */
  readonly asked: number;
}

export const mostCandidates = 32;

/** The first round: the words of the question, from their shards, all at once. */
export async function findCandidates(
  question: Question,
  manifest: Manifest,
  read: ReadFile,
): Promise<Candidates> {
  const forms = new Set(question.words.flatMap((word) => word.forms));
  const shards = [...new Set([...forms].map((form) => shardOf(form, manifest.shards)))];
  const files = await Promise.all(shards.map((shard) => read(wordsFile(manifest, shard))));
  const postings = new Map(files.flatMap((bytes) => [...decodePostings(bytes, forms)]));
  const weights = new Map(
    [...postings].map(([form, { length }]) => [form, rarity(length, manifest.entries)]),
  );
  return { ...scored(question.words, postings, weights, manifest.entries), weights };
}

function scored(
  words: readonly AskedWord[],
  postings: Postings,
  weights: ReadonlyMap<string, number>,
  entries: number,
): Pick<Candidates, 'best' | 'asked'> {
  const found = new Map<
    number,
    { entry: number; score: number; shared: number; sharedNames: number }
  >();
  let asked = 0;
  for (const { forms, isName } of words) {
    // A word in several forms counts once in an entry, by the form that fits it best.
    const fits = new Map<number, { score: number; weight: number }>();
    let heaviest = 0;
    for (const form of forms) {
      const weight = weights.get(form) ?? 0;
      heaviest = Math.max(heaviest, weight);
      for (const { entry, strength } of postings.get(form) ?? []) {
        const score = weight * shareOf(strength);
        if (score > (fits.get(entry)?.score ?? 0)) fits.set(entry, { score, weight });
      }
    }
    asked += heaviest || rarity(0, entries);
    for (const [entry, { score, weight }] of fits) {
      const sum = found.get(entry) ?? { entry, score: 0, shared: 0, sharedNames: 0 };
      sum.score += score;
      sum.shared += weight;
      if (isName) sum.sharedNames += weight;
      found.set(entry, sum);
    }
  }
  const best = [...found.values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, mostCandidates);
  return { best, asked };
}
