import { remember } from '../remember.ts';
import type { VerdictScale } from '../verdict.ts';
import { rule } from './rule.ts';

/**
 * The summary is what was claimed, and never what we make of it. A rating is told from an ordinary word by its place:
 * at the head before a colon or dash, at the end after one, in brackets, or in capitals.
 */
export const claimWithoutVerdict = rule({
  id: 'claim-without-verdict',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, claim: { summary }, earlierReviews }, { records }) {
    // An import keeps the claim as its publisher words it, until an editor has read it.
    if (status === 'draft' && earlierReviews.length > 0) return;
    const { any, each } = ratingsOf(records.scale);
    const rating = any.test(summary)
      ? each.find(({ pattern }) => pattern.test(summary))
      : undefined;
    if (!rating) return;
    yield {
      at: ['claim', 'summary'],
      message: `The summary of the claim carries the verdict "${rating.word}".`,
      mend: 'State the claim alone, as its maker would put it; the verdict stands beside it.',
    };
  },
});

interface Rating {
  readonly word: string;
  readonly pattern: RegExp;
}

/** Our verdicts and the rating words of others, the longest first: "Mostly false" before "False"; and any of them. */
const ratingsOf = remember(({ verdicts, imported }: VerdictScale) => {
  const words = [...verdicts.map(({ label }) => label), ...Object.values(imported).flat()];
  const each = words
    .sort((a, b) => b.length - a.length)
    .map((word): Rating => ({ word, pattern: patternOf(word) }));
  return { each, any: new RegExp(each.map(({ pattern }) => pattern.source).join('|'), 'u') };
});

function patternOf(word: string): RegExp {
  const label = `(?i:${word.split(/[ -]+/).map(RegExp.escape).join('[ -]')})`;
  const places = [
    `^${label}(?:\\s*[:–—!]|\\s+-\\s|\\.\\s)`,
    `(?:[:–—]\\s*|\\s-\\s)${label}[.!]?$`,
    `[(\\[]\\s*${label}[.!]?\\s*[)\\]]`,
  ];
  const capitals = word.toUpperCase();
  if (capitals !== word.toLowerCase()) {
    places.push(`(?<![\\p{L}\\p{N}])${RegExp.escape(capitals)}(?![\\p{L}\\p{N}])`);
  }
  return new RegExp(places.join('|'), 'u');
}
