import { z } from 'zod';
import { citation } from './citation.ts';
import { judgedMedia } from './media.ts';
import { dateOrBound, partialDate } from './partial-date.ts';
import { place } from './place.ts';
import { ref } from './ref.ts';
import { line, paragraphs } from './text.ts';

export const selectionReasons = ['reach', 'harm', 'request', 'not-stated'] as const;
export const repetitionManners = ['uncritically', 'critically', 'not-stated'] as const;

/** What was claimed, by whom, where and when, and where it went from there. */
export const claim = z.strictObject({
  summary: line(200).describe(
    'The claim in one neutral sentence, without our verdict; 75 characters or fewer are best.',
  ),
  claimant: ref('claimants').describe('Who claims it.'),
  capacity: line(200).describe('The office or role in which it was said, as it was then.'),
  madeOn: dateOrBound.describe(
    'When it was said, as precisely as is known. In a draft, "../2022-09-05" says only by when.',
  ),
  madeOnNote: line(300).optional().describe('How the date is known, when it had to be worked out.'),
  place: place.optional().describe('Where it was said, when that is known.'),
  medium: line(200).describe('How it reached the public: interview, statement, newsletter ...'),
  media: judgedMedia
    .optional()
    .describe('Only where the claim is made by showing a picture, a video or a recording.'),
  selectionReason: z
    .enum(selectionReasons)
    .describe('Why we check it: its reach, the harm it can do, or a request.'),
  selectionNote: paragraphs(400).optional().describe('The reason in words.'),
  appearances: z
    .array(citation)
    .min(1, 'Name at least one place where the claim is on record.')
    .describe('Where the claim is on record.'),
  repeatedBy: z
    .array(
      z.strictObject({
        claimant: ref('claimants').describe('Who passed it on.'),
        on: partialDate.optional().describe('When, if it is known.'),
        manner: z.enum(repetitionManners).describe('With or without criticism.'),
        wording: line(300).optional().describe('Their headline or words, exactly as printed.'),
        ...citation.shape,
      }),
    )
    .default([])
    .describe('Who passed the claim on.'),
  alsoSaid: z
    .array(
      z.strictObject({
        claimant: ref('claimants').describe('Who said it again.'),
        on: partialDate.optional().describe('When, if it is known.'),
        wording: paragraphs(1000).describe('What was said, in our words.'),
        ...citation.shape,
      }),
    )
    .default([])
    .describe('Other utterances of the same claim.'),
});
