import { z } from 'zod';
import { claim } from './claim.ts';
import { earlierReview } from './earlier-review.ts';
import { evidence } from './evidence.ts';
import { historyLine } from './history.ts';
import { fullDate } from './partial-date.ts';
import { quote } from './quote.ts';
import { ref } from './ref.ts';
import { replies } from './reply.ts';
import { review } from './review.ts';
import { language, line, paragraphs } from './text.ts';

export const statuses = ['draft', 'review', 'published', 'withdrawn'] as const;

/** One claim, checked: `content/fact-checks/<year>/<id>.mdx`. */
export const factCheck = z.strictObject({
  title: line(160).describe(
    'Headline. It may state the finding; it never repeats a falsehood as a fact.',
  ),
  status: z.enum(statuses).describe('Only "published" and "withdrawn" entries are on the site.'),
  lang: language.describe('Language of the entry.'),
  translationOf: ref('fact-checks').optional().describe('The entry that this one translates.'),
  embargoUntil: fullDate.optional().describe('Not shown before this day (UTC).'),
  claim: claim.describe('What was claimed, by whom, where and when.'),
  quote: quote.describe('The words of the claimant, or a report of them.'),
  verdict: ref('verdicts').describe(
    'A verdict of content/verdicts.yaml. Write "false" and "true" in quotation marks.',
  ),
  conclusion: paragraphs(600).describe('The answer in one or two sentences.'),
  evidence: z
    .array(evidence)
    .default([])
    .describe('What was found, item by item. At least one item makes the case for the claim.'),
  onlySource: paragraphs(400)
    .optional()
    .describe('When all evidence comes from one origin: why that suffices.'),
  replies: replies.describe('Who was asked to reply, or why nobody was.'),
  narratives: z
    .array(ref('narratives'))
    .default([])
    .describe('The lines of disinformation it belongs to.'),
  topics: z.array(ref('topics')).default([]).describe('What it is about.'),
  authors: z
    .array(ref('bylines'))
    .min(1, 'Somebody has to sign.')
    .describe('The desks that wrote it.'),
  reviewers: z
    .array(ref('bylines'))
    .default([])
    .describe('The desks that reviewed it; not its authors.'),
  reviews: z
    .array(review)
    .default([])
    .describe('What each reviewer did, oldest first. Add reviews; never edit them.'),
  history: z
    .array(historyLine)
    .default([])
    .describe('The public ledger, oldest first. Add lines; never edit them.'),
  earlierReviews: z
    .array(earlierReview)
    .default([])
    .describe('Reviews of the same claim by other publishers, as an import found them.'),
  reviewBy: fullDate.optional().describe('The day by which the check must be looked at again.'),
});
