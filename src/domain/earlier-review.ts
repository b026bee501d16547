import { z } from 'zod';
import { citation } from './citation.ts';
import { ref } from './ref.ts';
import { line, paragraphs, webAddress } from './text.ts';

/** The formats in which reviews of others arrive. */
export const reviewFormats = ['claimreview', 'claims-search', 'csv'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

const number = z.number();

/** The rating of another publisher as it stands there. It is never our verdict. */
const foreignRating = z.strictObject({
  words: line(300).optional().describe('Their rating in their words.'),
  explanation: paragraphs(1000).optional().describe('What they write beside it.'),
  value: number.optional().describe('Their rating as a number.'),
  best: number.optional().describe('The end of their scale that stands for true.'),
  worst: number.optional().describe('The other end.'),
});

/** What an import had to mend in a record, so that what was published can still be read. */
const mended = z.strictObject({
  field: line(120).describe('The field of the record.'),
  original: paragraphs(20_000).describe(
    'What stood there, as JSON, with characters that cannot be seen written as \\uXXXX.',
  ),
  why: line(200).describe('What was wrong with it.'),
});

/** A review of the same claim by another publisher, as an import found it. */
export const earlierReview = z.strictObject({
  ...citation.shape,
  format: z.enum(reviewFormats).describe('The format in which it arrived.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 lower-case hexadecimal digits.')
    .describe('Digest of the record: a second import knows by it that nothing has changed.'),
  rating: foreignRating.optional().describe('Their rating, if they give one.'),
  correspondsTo: ref('verdicts')
    .optional()
    .describe('The verdict of ours to which their rating word corresponds; not our verdict.'),
  claimant: line(200).optional().describe('Who makes the claim, in their words.'),
  appearances: z
    .array(webAddress)
    .default([])
    .describe('Where they found the claim; make sources of what is relied on.'),
  mended: z.array(mended).default([]).describe('What had to be mended in the record.'),
});
export type EarlierReview = z.input<typeof earlierReview>;
