import { z } from 'zod';
import { optionalCitation, wholeCitation } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { line, paragraphs } from './text.ts';

export const replyOutcomes = ['answered', 'declined', 'no-answer'] as const;

const reply = z
  .strictObject({
    asked: line(120).describe('Who was asked: "the US State Department".'),
    askedBy: line(120).describe('Who asked: our desk, or the outlet whose question it was.'),
    askedOn: partialDate.optional().describe('When, if it is known.'),
    outcome: z.enum(replyOutcomes).describe('What came of it.'),
    answer: paragraphs(1500)
      .optional()
      .describe('What they said, in our words; their own words go into quotedAnswer.'),
    quotedAnswer: paragraphs(1500).optional().describe('Their words exactly as printed.'),
    ...optionalCitation,
  })
  .check(wholeCitation);

/** Who was asked to reply and what came of it, or why nobody was asked. */
export const replies = z.union([
  z.strictObject({ sought: z.array(reply).min(1).describe('Each party asked.') }),
  z.strictObject({ notSought: paragraphs(500).describe('Why no reply was sought.') }),
]);
