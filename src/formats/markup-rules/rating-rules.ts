import { isGiven, textAt, valueAt } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

const longestVerdict = 60; // characters
const numbers = ['ratingValue', 'bestRating', 'worstRating'] as const;
const numberAt = (review: unknown, name: string): number | undefined => {
  const value = valueAt(review, `reviewRating.${name}`);
  if (!isGiven(value)) return undefined;
  const isText = typeof value === 'string' && value.trim() !== '';
  return typeof value === 'number' || isText ? Number(value) : NaN;
};

/** What was found. */
export const ratingRules: readonly MarkupRule[] = [
  {
    id: 'verdict-stated',
    severity: 'error',
    wanted: 'reviewRating.alternateName is the verdict in words.',
    *each(review) {
      if (isGiven(valueAt(review, 'reviewRating.alternateName'))) return;
      yield {
        path: 'reviewRating.alternateName',
        what: 'There is no verdict in words.',
        mend: 'Write the verdict as readers see it, such as "False", into reviewRating.alternateName.',
      };
    },
  },
  {
    id: 'verdict-is-a-word',
    severity: 'warning',
    wanted: `The verdict is a word or two, not a number and not a heading of over ${longestVerdict} characters.`,
    *each(review) {
      const word = textAt(review, 'reviewRating.alternateName');
      if (word === undefined) return;
      const isNumber = /^[\d\s.,/%-]+$/.test(word);
      if (!isNumber && word.length <= longestVerdict) return;
      yield {
        path: 'reviewRating.alternateName',
        what: isNumber
          ? `The verdict is a number: “${word}”.`
          : `The verdict has ${word.length} characters.`,
        mend: 'Give the word of your scale; an explanation belongs into ratingExplanation.',
      };
    },
  },
  {
    id: 'rating-is-a-number',
    severity: 'error',
    wanted: 'ratingValue, bestRating and worstRating are numbers where they are given.',
    *each(review) {
      for (const name of numbers) {
        const value = numberAt(review, name);
        if (value === undefined || Number.isFinite(value)) continue;
        yield {
          path: `reviewRating.${name}`,
          what: `${JSON.stringify(valueAt(review, `reviewRating.${name}`)).slice(0, 60)} is no number.`,
          mend: 'Write a number, or leave the field out: a verdict that rates nothing has none.',
        };
      }
    },
  },
  {
    id: 'rating-has-scale',
    severity: 'warning',
    wanted: 'A ratingValue has bestRating and worstRating beside it.',
    *each(review) {
      const [value, best, worst] = numbers.map((name) => numberAt(review, name));
      if (value === undefined || (best !== undefined && worst !== undefined)) return;
      yield {
        path: 'reviewRating',
        what: `The value ${value} stands on a scale of which ${best === undefined && worst === undefined ? 'neither end is' : 'one end is not'} known.`,
        mend: 'Add bestRating and worstRating: without them 5 and 1 are assumed.',
      };
    },
  },
  {
    id: 'scale-rises',
    severity: 'error',
    wanted:
      'bestRating, the end of truth, is greater than worstRating, and worstRating is at least 1.',
    *each(review) {
      const best = numberAt(review, 'bestRating') ?? 5;
      const worst = numberAt(review, 'worstRating') ?? 1;
      if (worst < best && worst >= 1) return;
      if (Number.isNaN(worst) || Number.isNaN(best)) return;
      yield {
        path: 'reviewRating',
        what: `The scale runs from worst ${worst} to best ${best}.`,
        mend: 'Number the scale from 1 (false) upwards, so that more truth is a greater number.',
      };
    },
  },
  {
    id: 'rating-within-scale',
    severity: 'error',
    wanted: 'ratingValue lies between worstRating and bestRating.',
    *each(review) {
      const value = numberAt(review, 'ratingValue');
      const ends = [numberAt(review, 'bestRating') ?? 5, numberAt(review, 'worstRating') ?? 1];
      if (value === undefined) return;
      if (!(value < Math.min(...ends) || value > Math.max(...ends))) return;
      yield {
        path: 'reviewRating.ratingValue',
        what: `${value} is outside of the scale from ${Math.min(...ends)} to ${Math.max(...ends)}.`,
        mend: 'Give a value of the scale; for a verdict that rates nothing leave all three out.',
      };
    },
  },
];
