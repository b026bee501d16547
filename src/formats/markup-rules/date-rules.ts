import { textAt, valueAt, isGiven } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

const isoShape =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const dates = ['datePublished', 'dateModified', 'itemReviewed.datePublished'] as const;
const earliestYear = 1000;

/** First and last possible day of what is an ISO 8601 date; undefined for anything else. */
function spanOf(text: string | undefined): readonly [first: string, last: string] | undefined {
  if (text === undefined || !isoShape.test(text)) return undefined;
  const day = text.slice(0, 10);
  const whole = `${day}${'-01-01'.slice(day.length - 4)}`;
  const read = new Date(`${whole}T00:00:00Z`);
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
  return isDay ? [whole, `${day}${'-12-31'.slice(day.length - 4)}`] : undefined;
}

/** When it was claimed and when it was checked. */
export const dateRules: readonly MarkupRule[] = [
  {
    id: 'date-readable',
    severity: 'error',
    wanted: 'Dates are written as ISO 8601 has them, such as 2022-11-02.',
    *each(review) {
      for (const path of dates) {
        if (!isGiven(valueAt(review, path)) || spanOf(textAt(review, path))) continue;
        yield {
          path,
          what: `${JSON.stringify(valueAt(review, path)).slice(0, 60)} is no date that machines can read.`,
          mend: 'Write YYYY-MM-DD, or as much of it as is known: YYYY-MM, YYYY.',
        };
      }
    },
  },
  {
    id: 'date-plausible',
    severity: 'error',
    wanted: 'No date is a placeholder such as year 0001 or 1970-01-01.',
    *each(review) {
      for (const path of dates) {
        const [first = ''] = spanOf(textAt(review, path)) ?? [];
        if (first === '') continue;
        const isPlaceholder = textAt(review, path)?.startsWith('1970-01-01') === true;
        if (Number(first.slice(0, 4)) >= earliestYear && !isPlaceholder) continue;
        yield {
          path,
          what: `${first} is what programs write when they know no date.`,
          mend: 'Leave the date out where it is not known.',
        };
      }
    },
  },
  {
    id: 'review-dated',
    severity: 'warning',
    wanted: 'datePublished says when the review was published.',
    *each(review) {
      if (isGiven(valueAt(review, 'datePublished'))) return;
      yield {
        path: 'datePublished',
        what: 'The review has no date.',
        mend: 'Add the day of publication: old reviews of old claims mislead without it.',
      };
    },
  },
  {
    id: 'claim-before-review',
    severity: 'error',
    wanted: 'The claim was made before it was reviewed.',
    *each(review) {
      const [claimed] = spanOf(textAt(review, 'itemReviewed.datePublished')) ?? [];
      const [, reviewed] = spanOf(textAt(review, 'datePublished')) ?? [];
      if (!claimed || !reviewed || claimed <= reviewed) return;
      yield {
        path: 'itemReviewed.datePublished',
        what: `The claim is dated ${claimed}, after its review of ${textAt(review, 'datePublished')}.`,
        mend: 'Give the day on which the claim was made, or leave it out.',
      };
    },
  },
  {
    id: 'claim-date-own',
    severity: 'warning',
    wanted: 'The date of the claim is its own, not a copy of the date of the review.',
    *each(review) {
      const claimed = textAt(review, 'itemReviewed.datePublished');
      if (claimed === undefined || !spanOf(claimed) || claimed.length < 10) return;
      if (claimed !== textAt(review, 'datePublished')) return;
      yield {
        path: 'itemReviewed.datePublished',
        what: 'The claim is dated like its review, to the letter.',
        mend: 'Give the day on which the claim was made; if it truly is the same day, all is well.',
      };
    },
  },
  {
    id: 'modified-after-published',
    severity: 'error',
    wanted: 'dateModified is not before datePublished.',
    *each(review) {
      const [published] = spanOf(textAt(review, 'datePublished')) ?? [];
      const [, modified] = spanOf(textAt(review, 'dateModified')) ?? [];
      if (!published || !modified || modified >= published) return;
      yield {
        path: 'dateModified',
        what: `Changed on ${modified}, before it was published on ${published}.`,
        mend: 'Give the day of the last change, or leave dateModified out.',
      };
    },
  },
];
