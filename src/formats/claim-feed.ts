import { z } from 'zod';
import { definedFields } from './defined-fields.ts';

/** A property for which schema.org has no field of its own. */
const propertyValue = z.object({
  '@type': z.literal('PropertyValue'),
  name: z.string(),
  value: z.string(),
});

const agent = z.object({
  '@type': z.enum(['Person', 'Organization', 'GovernmentOrganization', 'NewsMediaOrganization']),
  identifier: z.string().min(1),
  name: z.string().min(1).optional(),
  jobTitle: z.string().optional(),
  description: z.string().optional(),
  alternateName: z.array(z.string()).optional(),
  additionalProperty: z.array(propertyValue).optional(),
});

const work = z.object({
  '@type': z.string(),
  identifier: z.string().min(1),
  pagination: z.string().min(1),
});

const claimReview = z.object({
  '@type': z.literal('ClaimReview'),
  identifier: z.string().min(1),
  name: z.string().min(1),
  inLanguage: z.string().min(2),
  claimReviewed: z.string().min(1),
  reviewRating: z.object({
    alternateName: z.string().min(1),
    ratingExplanation: z.string().min(1),
  }),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: agent,
    datePublished: z.string().min(4),
    firstAppearance: work,
  }),
});

/** A schema.org DataFeed whose elements are claimants and, as drafts to be worked out, reviews of their claims. */
const dataFeed = z.object({
  '@type': z.literal('DataFeed'),
  dataFeedElement: z.array(
    z.object({ '@type': z.literal('DataFeedItem'), item: z.union([claimReview, agent]) }),
  ),
});

export interface ClaimSeed {
  readonly collection: 'claimants' | 'fact-checks';
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Dotted paths of fields on which the feed says nothing. */
  readonly assumed: readonly string[];
}

/**
 * A feed -> claimants and draft fact-checks, still to be checked against their schemas.
 * `verdictOf` finds the verdict of a rating in words; what it does not know is refused, never guessed.
 */
export function seedsFromFeed(
  feed: unknown,
  verdictOf: (rating: string) => string | undefined,
  byline: string,
): ClaimSeed[] {
  return dataFeed.parse(feed).dataFeedElement.map(({ item }) =>
    item['@type'] === 'ClaimReview'
      ? {
          collection: 'fact-checks',
          id: item.identifier,
          data: draft(item, verdictOf, byline),
          assumed: unsaid(item),
        }
      : { collection: 'claimants', id: item.identifier, data: claimantOf(item), assumed: [] },
  );
}

const kinds = {
  Person: 'person',
  Organization: 'organisation',
  GovernmentOrganization: 'government',
  NewsMediaOrganization: 'media-outlet',
} as const;

function claimantOf(item: z.infer<typeof agent>): Record<string, unknown> {
  const own = Object.fromEntries(
    (item.additionalProperty ?? []).map(({ name, value }) => [name, value]),
  );
  return definedFields({
    name: item.name,
    kind: kinds[item['@type']],
    summary: item.description,
    aliases: item.alternateName?.map((name) => ({ name })),
    ...own,
  });
}

const unstated = 'not stated in the feed';

/** The fields of a draft that no feed states. */
const unsaid = ({ itemReviewed }: z.infer<typeof claimReview>): string[] => [
  'status',
  'claim.medium',
  'claim.selectionReason',
  ...(itemReviewed.author.jobTitle === undefined ? ['claim.capacity'] : []),
  'quote',
  'replies',
  'authors',
];

function draft(
  review: z.infer<typeof claimReview>,
  verdictOf: (rating: string) => string | undefined,
  byline: string,
): Record<string, unknown> {
  const { author, datePublished, firstAppearance } = review.itemReviewed;
  const citation = { source: firstAppearance.identifier, locator: firstAppearance.pagination };
  return {
    title: review.name,
    status: 'draft',
    lang: review.inLanguage,
    claim: {
      summary: review.claimReviewed,
      claimant: author.identifier,
      capacity: author.jobTitle ?? unstated,
      madeOn: datePublished,
      medium: unstated,
      selectionReason: 'not-stated',
      appearances: [citation],
    },
    quote: {
      kind: 'reported',
      paraphrase: review.claimReviewed,
      reason: 'The feed gives the claim, not the words.',
      ...citation,
    },
    verdict: verdictOf(review.reviewRating.alternateName),
    conclusion: review.reviewRating.ratingExplanation,
    replies: { notSought: 'Not yet: this draft comes from a feed.' },
    authors: [byline],
  };
}
