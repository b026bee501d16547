import { z } from 'zod';
import { fullDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { paragraphs } from './text.ts';

/** What a reviewer confirms before signing: the promises of the methodology, one by one. */
export const reviewChecklist = [
  {
    id: 'claim-neutral',
    question:
      'The claim is one neutral sentence without our verdict, with claimant, office, date and medium as the source has them',
  },
  {
    id: 'quotations-exact',
    question:
      'Every quotation stands letter for letter in its source, and is called a translation where it is one',
  },
  {
    id: 'evidence-read',
    question: 'I have read every evidence item in its document, at its locator',
  },
  {
    id: 'case-for-the-claim',
    question: 'What speaks for the claim is said, or where we searched for it',
  },
  { id: 'figures-apart', question: 'Every figure stays with whoever gives it; none were merged' },
  {
    id: 'disputes-weighed',
    question:
      'Where sources disagree, the entry says whether the finding stands under every account',
  },
  {
    id: 'verdict-follows',
    question:
      'The verdict is what its definition asks for and no more; what is not settled is unproven',
  },
  {
    id: 'replies-told',
    question: 'Who was asked to reply is told, with what came of it, or why nobody was',
  },
  {
    id: 'propaganda-unlinked',
    question: 'No propaganda of an armed group is linked, and interests are stated',
  },
] as const;

const [first, ...others] = reviewChecklist.map(({ id }) => id);

/** What one reviewer did: signed the entry, or returned it to its authors. */
export const review = z.strictObject({
  reviewer: ref('bylines').describe('The desk that reviewed; never one that wrote.'),
  on: fullDate.describe('The day of the review.'),
  outcome: z.enum(['signed', 'returned']).describe('Whether it may be published, or goes back.'),
  verdict: ref('verdicts')
    .optional()
    .describe('The verdict that the reviewer gave before seeing ours, when the review was blind.'),
  confirmed: z
    .array(z.enum([first ?? 'claim-neutral', ...others]))
    .default([])
    .describe('The points of the checklist that the reviewer confirms.'),
  note: paragraphs(600).optional().describe('What the authors are to look at, or a remark.'),
});
