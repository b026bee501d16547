import type { Candidate, Candidates } from './candidates.ts';
import type { MatchRecord } from './entry.ts';
import type { Question } from './question.ts';
import type { FormsOf } from './stemming.ts';
import { tellingWords } from './telling-words.ts';

/** What is compared of a text and an entry, mostly from 0 to 1. */
export const traits = [
  'score', // BM25, as a share of the weight of all words asked
  'place', // in the order of BM25, logarithmic
  'asked', // weight of the words asked that the entry has
  'closest', // weight of the words of title, claim or quotation that the text has, whichever has most
  'titleBoth', // harmonic mean of the title's weight that the text has, and `asked`
  'claimBoth', // the same of the claim
  'closestBoth', // the same of whichever has most
  'titleLetters', // sequences of four letters of the title that the text has
  'claimLetters',
  'otherNumbers', // numbers of the claim that the text lacks
  'names', // share of capitalised words in the weight shared
  'daysApart', // between the day that the text names and that of the entry, logarithmic
  'justAfter', // the entry is of the two weeks after the text
  'longBefore', // the entry is more than two months older
] as const;
export type Trait = (typeof traits)[number];
export type Traits = Readonly<Record<Trait, number>>;

/** Traits of which more is farther; of all others more is closer. */
export const farther: ReadonlySet<Trait> = new Set([
  'place',
  'otherNumbers',
  'daysApart',
  'longBefore',
]);

const least = 0.01; // no weight is divided by less

/** A question with what is needed to hold many entries against it. */
export function comparison(question: Question, found: Candidates, formsOf: FormsOf) {
  const wanted = new Set(question.words.flatMap(({ forms }) => forms));
  const allAsked = Math.max(found.asked, least);
  const letters = quadgrams(question.sequence);
  const weightOf = (form: string) => (wanted.has(form) ? (found.weights.get(form) ?? 0) : 0);

  const passage = (text: string, hundredths = 0) => {
    const sequence = tellingWords(text).map((word) => {
      const forms = formsOf(word);
      return forms.find((form) => wanted.has(form)) ?? forms[0] ?? '';
    });
    const weight = Math.max(hundredths / 100, least);
    const shared = [...new Set(sequence)].reduce((sum, form) => sum + weightOf(form), 0);
    return { sequence, weight, cover: Math.min(1, shared / weight) };
  };
  return (candidate: Candidate, place: number, record: MatchRecord): Traits => {
    const title = passage(record.title, record.weights[0]);
    const claim = passage(record.claim, record.weights[1]);
    const quotations = record.quotations.map((text, index) =>
      passage(text, record.weights[index + 2]),
    );
    const closest = Math.max(...[title, claim, ...quotations].map(({ cover }) => cover));
    const asked = Math.min(1, candidate.shared / allAsked);
    const numbers = new Set(claim.sequence.filter((form) => /^\d/.test(form)));
    const lacking = [...numbers].filter((form) => !wanted.has(form)).length;
    return {
      score: candidate.score / allAsked,
      place: Math.log1p(place) / 4,
      asked,
      closest,
      titleBoth: mean(title.cover, asked),
      claimBoth: mean(claim.cover, asked),
      closestBoth: mean(closest, asked),
      titleLetters: overlap(quadgrams(title.sequence), letters),
      claimLetters: overlap(quadgrams(claim.sequence), letters),
      otherNumbers: Math.min(lacking, 2) / 2,
      names: candidate.sharedNames / Math.max(candidate.shared, least),
      ...daysBetween(question.day, record.day),
    };
  };
}

const mean = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

function quadgrams(sequence: readonly string[]): Map<string, number> {
  const text = ` ${sequence.join(' ')} `;
  const counts = new Map<string, number>();
  for (let index = 0; index + 4 <= text.length; index += 1) {
    const part = text.slice(index, index + 4);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

function overlap(of: ReadonlyMap<string, number>, within: ReadonlyMap<string, number>): number {
  let all = 0;
  let shared = 0;
  for (const [part, count] of of) {
    all += count;
    shared += Math.min(count, within.get(part) ?? 0);
  }
  return all > 0 ? shared / all : 0;
}

function daysBetween(
  asked: number | undefined,
  day: string,
): Pick<Traits, 'daysApart' | 'justAfter' | 'longBefore'> {
  const checked = Math.round(Date.parse(day) / 86_400_000);
  if (asked === undefined || Number.isNaN(checked))
    return { daysApart: 0, justAfter: 0, longBefore: 0 };
  const after = checked - asked;
  return {
    daysApart: Math.log1p(Math.abs(after)) / 8,
    justAfter: after >= -1 && after < 14 ? 1 : 0,
    longBefore: after < -60 ? 1 : 0,
  };
}
