import { z } from 'zod';
import { fullDate } from './partial-date.ts';

/** What a page of the site's own may invite readers to write. */
export const letterKinds = ['claim', 'complaint'] as const;

/** The fields of a page of the site's own: `content/pages/<id>.mdx`. */
export const sitePage = z.strictObject({
  title: z.string().min(1).max(120).describe('Title of the page.'),
  description: z.string().min(1).max(300).describe('What it tells, in one sentence.'),
  reviewedOn: fullDate.describe('The day it was last reviewed.'),
  reviewBy: fullDate.describe('The day by which it must be reviewed again.'),
  letter: z
    .enum(letterKinds)
    .optional()
    .describe('What readers are invited to write, at the end of the page.'),
});
