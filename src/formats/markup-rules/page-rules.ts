import { withoutSpaces } from '../markup-page.ts';
import { textAt } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

/** What machines are told is what readers read. */
export const pageRules: readonly MarkupRule[] = [
  {
    id: 'one-per-page',
    severity: 'error',
    wanted: 'A page carries one review of one claim.',
    *whole({ reviews, text }) {
      if (text === undefined) return;
      for (const { place } of reviews.slice(1)) {
        yield {
          path: place,
          what: `This page carries ${reviews.length} reviews.`,
          mend: 'Give each claim a page of its own; lists and teasers carry no ClaimReview.',
        };
      }
    },
  },
  {
    id: 'claim-on-page',
    severity: 'error',
    wanted: 'The claim stands on the page as readers see it.',
    *each(review, { text }) {
      const claim = textAt(review, 'claimReviewed');
      if (text === undefined || claim === undefined || shows(text, claim)) return;
      yield {
        path: 'claimReviewed',
        what: 'Readers of the page do not find this claim there.',
        mend: 'Print the claim on the page in the same words, or mark up the words on the page.',
      };
    },
  },
  {
    id: 'verdict-on-page',
    severity: 'error',
    wanted: 'The verdict stands on the page as readers see it.',
    *each(review, { text }) {
      const word = textAt(review, 'reviewRating.alternateName');
      if (text === undefined || word === undefined || shows(text, word)) return;
      yield {
        path: 'reviewRating.alternateName',
        what: `Readers of the page do not find the verdict “${word.slice(0, 60)}” there.`,
        mend: 'Print the verdict on the page in the same words; a picture of it is not enough.',
      };
    },
  },
  {
    id: 'date-on-page',
    severity: 'warning',
    wanted: 'datePublished is a day that the page names.',
    *each(review, { text, times }) {
      const day = textAt(review, 'datePublished')?.slice(0, 10);
      if (text === undefined || day === undefined || times.length === 0) return;
      if (times.some((time) => time.startsWith(day))) return;
      yield {
        path: 'datePublished',
        what: `The page names ${times.length === 1 ? 'another day' : 'other days'} than ${day}.`,
        mend: 'Give the day that readers see as the day of publication.',
      };
    },
  },
];

const shows = (text: string, words: string): boolean =>
  text.toLowerCase().includes(withoutSpaces(words).toLowerCase());
