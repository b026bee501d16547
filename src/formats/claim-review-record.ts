import { z } from 'zod';
import { claimant } from '#domain/claimant.ts';
import { claim } from '#domain/claim.ts';
import { factCheck } from '#domain/fact-check.ts';
import { historyLine } from '#domain/history.ts';
import { judgedMedia } from '#domain/media.ts';
import { fullDate, isoDate } from '#domain/partial-date.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { source } from '#domain/source.ts';
import { language, webAddress } from '#domain/text.ts';
import { verdict } from '#domain/verdict.ts';

/** A document, addressed as far as its link policy allows. */
const work = z.strictObject({
  name: source.shape.title,
  url: webAddress.optional(),
  copies: z.array(webAddress),
});
export type Work = z.infer<typeof work>;

const scale = z.strictObject({ value: z.int(), best: z.int(), worst: z.int() });

const claimOfReview = z.strictObject({
  claimant: z.strictObject({
    kind: z.enum(['person', 'organisation']),
    name: claimant.shape.name,
    sameAs: z.array(webAddress),
  }),
  madeOn: isoDate.optional(),
  firstAppearance: work.optional(),
  appearances: z.array(work),
});

/** What a ClaimReview of ours says, without the shape that schema.org gives it. */
export const claimReviewRecord = z.strictObject({
  url: webAddress,
  headline: factCheck.shape.title,
  claimReviewed: claim.shape.summary,
  inLanguage: language,
  published: fullDate.optional(),
  changed: fullDate.optional(),
  version: z.int().min(0),
  expires: fullDate.optional(),
  publisher: z.strictObject({ name: siteSettings.shape.publisher.shape.name, url: webAddress }),
  rating: z.strictObject({
    word: verdict.shape.label,
    explanation: factCheck.shape.conclusion,
    scale: scale.optional(),
  }),
  claim: claimOfReview,
  media: z
    .strictObject({
      kind: judgedMedia.shape.kind,
      authenticity: judgedMedia.shape.authenticity,
      explanation: judgedMedia.shape.explanation,
      original: webAddress.optional(),
      appearances: z.array(work).min(1),
    })
    .optional(),
  read: z.array(work),
  knownThrough: z.array(work),
  corrections: z.array(z.strictObject({ date: fullDate, text: historyLine.shape.reason })),
  licence: webAddress,
});
export type ClaimReviewRecord = z.infer<typeof claimReviewRecord>;
