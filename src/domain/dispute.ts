import { z } from 'zod';
import { citation } from './citation.ts';
import { entryId } from './entry-id.ts';
import { fullDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { line, paragraphs } from './text.ts';

export const disputeStates = ['open', 'settled', 'superseded'] as const;

/** A question about an incident on which sources differ and which is not a number. */
export const dispute = z.strictObject({
  id: entryId.describe('Anchor on the page, such as "founding-year".'),
  question: line(200).describe('The question, as a question: "One explosion or two?"'),
  positions: z
    .array(
      z.strictObject({
        answer: paragraphs(600).describe('What is held, in our words.'),
        heldBy: ref('claimants')
          .optional()
          .describe('Who holds it, when it is not the source itself.'),
        sources: z
          .array(citation)
          .min(1, 'A position needs a source.')
          .describe('Where it is held.'),
      }),
    )
    .min(2, 'A dispute has at least two positions; with one it is a fact of the incident.')
    .describe('Each answer given, with its sources.'),
  state: z
    .enum(disputeStates)
    .describe(
      'open: unresolved; settled: one answer has prevailed; superseded: the question fell away.',
    ),
  settledOn: fullDate.optional().describe('The day it was settled, when it was.'),
});
