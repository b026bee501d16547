import type { EarlierReview } from '#domain/earlier-review.ts';
import { definedFields } from '#formats/defined-fields.ts';
import { shortened } from '../mending/claim-text.ts';
import type { Repair } from '../notes.ts';
import type { ForeignReview } from '../reviews/foreign-review.ts';
import { visibleJson } from './visible-json.ts';

/** What every draft of a run has in common. */
export interface DraftTerms {
  readonly today: string;
  /** The desk that is to work it out. */
  readonly byline: string;
}

const unstated = 'not stated in the record';
const locator = 'claim reviewed';

/** A draft to be worked out: what another publisher found is told as theirs, and nothing of it as ours. */
export function draftCheck(
  review: ForeignReview,
  ids: { readonly claimant: string; readonly source: string; readonly verdict: string },
  { today, byline }: DraftTerms,
): Record<string, unknown> {
  const cited = { source: ids.source, locator };
  return {
    title: shortened(review.title ?? review.claim, 160),
    status: 'draft',
    lang: review.lang ?? 'und',
    claim: {
      summary: shortened(review.claim, 200),
      claimant: ids.claimant,
      capacity: unstated,
      madeOn: review.claimDate ?? `../${review.reviewedOn ?? today}`,
      medium: unstated,
      selectionReason: 'not-stated',
      appearances: [cited],
    },
    quote: {
      kind: 'reported',
      paraphrase: shortened(review.claim, 1500),
      reason: 'The record gives the claim as its publisher words it.',
      ...cited,
    },
    verdict: ids.verdict,
    conclusion: conclusionOf(review),
    replies: { notSought: 'Not yet: this draft comes from an import.' },
    authors: [byline],
    earlierReviews: [],
  };
}

function conclusionOf({ publisher, rating }: ForeignReview): string {
  const rated = rating?.words
    ? ` rated the claim “${shortened(rating.words, 300)}”`
    : ' reviewed it';
  return `Not checked by us yet. ${shortened(publisher, 160)}${rated}.`;
}

/** The review as a source. */
export const draftSource = (review: ForeignReview): Record<string, unknown> =>
  definedFields({
    draft: true,
    type: 'webpage',
    title: shortened(
      review.title ?? `[Review of the claim “${shortened(review.claim, 200)}”]`,
      300,
    ),
    author: review.author === undefined ? undefined : [{ family: shortened(review.author, 80) }],
    publisher: shortened(review.publisher, 160),
    publisherKind: 'fact-checker',
    issued: review.reviewedOn,
    url: review.url,
    lang: review.lang,
    level: 'secondary',
    reliability: 'F',
    linkPolicy: 'live',
    archives: review.archive && [review.archive],
  });

export const draftClaimant = (
  name: string,
  kind: ForeignReview['claimantKind'],
): Record<string, unknown> => ({ name: shortened(name, 120), kind, draft: true });

/** The same review as a line of the draft, with what had to be mended. */
export const earlierReviewOf = (
  review: ForeignReview,
  source: string,
  correspondsTo: string | undefined,
  repairs: readonly Repair[],
): EarlierReview =>
  definedFields({
    source,
    locator: 'rating',
    format: review.format,
    sha256: review.sha256,
    rating: review.rating,
    correspondsTo,
    claimant: review.claimant && shortened(review.claimant, 200),
    appearances: review.appearances.length > 0 ? [...review.appearances] : undefined,
    mended: repairs.length > 0 ? mendedFields(repairs) : undefined,
  }) as EarlierReview;

/** Each field once, as it stood there at first, with all that was wrong with it. */
const mendedFields = (repairs: readonly Repair[]) =>
  [...Map.groupBy(repairs, ({ field }) => field)].map(([field, steps]) => ({
    field: shortened(field, 120),
    original: visibleJson(steps[0]?.original),
    why: shortened([...new Set(steps.map(({ why }) => why))].join('; '), 200),
  }));
