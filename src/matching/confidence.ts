import { certainty } from './weights.ts';

/** What may be said of a result, the surest first. */
export const confidences = ['very-probably', 'possibly', 'related', 'distant'] as const;
export type Confidence = (typeof confidences)[number];

/** From these probabilities on; how often each is wrong stands in docs/decisions/2026-11-22-matching.md. */
const thresholds = { 'very-probably': 0.8, possibly: 0.4, related: 0.15, distant: 0 } as const;

const wordsThatCount = 30;

/** The probability that an entry checks the claim of a text. `next` is the closeness of the entry after the first. */
export function probabilityOf(closeness: number, next: number, words: number): number {
  const sum =
    certainty.closeness * closeness +
    certainty.lead * Math.max(0, closeness - Math.max(next, certainty.usual)) +
    certainty.word * Math.min(words, wordsThatCount) +
    certainty.none;
  return 1 / (1 + Math.exp(-sum));
}

/** What may be said at a probability. A name or two make no claim, whatever they find. */
export function confidenceOf(probability: number, words: number): Confidence {
  const surest = words < 3 ? 'related' : words < 5 ? 'possibly' : 'very-probably';
  const said = confidences.find((confidence) => probability >= thresholds[confidence]) ?? 'distant';
  return confidences.indexOf(said) < confidences.indexOf(surest) ? surest : said;
}
