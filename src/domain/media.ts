import { z } from 'zod';
import { citation } from './citation.ts';
import { paragraphs } from './text.ts';

export const mediaKinds = ['picture', 'video', 'sound'] as const;

/** The categories of schema.org's MediaReview, in plain words. */
export const mediaAuthenticities = [
  'original',
  'out-of-context',
  'edited',
  'altered',
  'staged',
  'satire',
] as const;

/** What we found of a picture, a video or a sound recording, where the claim is made by showing one. */
export const judgedMedia = z.strictObject({
  kind: z.enum(mediaKinds).describe('What is judged: a picture, a video or a sound recording.'),
  authenticity: z
    .enum(mediaAuthenticities)
    .describe(
      'original; out-of-context: genuine, but of something else; edited: cut or cropped so that it misleads; altered: changed or generated; staged; satire.',
    ),
  explanation: paragraphs(600).describe(
    'What it really shows, when and where it was made, and how we know.',
  ),
  appearances: z
    .array(citation)
    .min(1, 'Name at least one place where it is shown.')
    .describe('Where it is shown with the claim.'),
  original: citation.optional().describe('Where it was first shown, when that was found.'),
});
