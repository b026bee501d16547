import { z } from 'zod';
import { entryId } from './entry-id.ts';
import { line, paragraphs } from './text.ts';

export const tones = ['negative', 'mixed', 'positive', 'open'] as const;
export type Tone = (typeof tones)[number];

export const verdict = z.strictObject({
  id: entryId.describe('Id used in entries; write "false" and "true" in quotation marks.'),
  label: line(40).describe('The verdict as readers see it.'),
  definition: paragraphs(400).describe('When we give it.'),
  ratingValue: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe('1 to 5, rising with truth; leave out for a verdict that rates nothing.'),
  tone: z.enum(tones).describe('Which colour and mark it has.'),
});
export type VerdictRecord = z.infer<typeof verdict>;

/** `content/verdicts.yaml`: the scale in the order in which it is explained. */
export const verdictScale = z
  .strictObject({
    verdicts: z
      .array(verdict)
      .min(2, 'A scale has at least two verdicts.')
      .describe('The scale, from least to most true.'),
    imported: z
      .record(entryId, z.array(line(80)))
      .default({})
      .describe('Rating words of other publishers, under the verdict they correspond to.'),
  })
  .refine(({ verdicts }) => new Set(verdicts.map((v) => v.id)).size === verdicts.length, {
    error: 'Two verdicts have one id.',
    path: ['verdicts'],
  });
export type VerdictScale = z.infer<typeof verdictScale>;

/** ClaimReview's `worstRating` and `bestRating`: the two ends of every scale. */
export const worstRating = 1;
export const bestRating = 5;
