import { expect, it } from 'vitest';
import { claimant } from '#domain/claimant.ts';
import { factCheck } from '#domain/fact-check.ts';
import { seedsFromFeed } from '#formats/claim-feed.ts';

const review = {
  '@type': 'ClaimReview',
  identifier: 'moon',
  name: 'The moon is rock',
  inLanguage: 'en',
  claimReviewed: 'The moon is made of cheese',
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'Pants on Fire',
    ratingExplanation: 'It is rock.',
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', identifier: 'wallace', name: 'Wallace' },
    datePublished: '1989-11',
    firstAppearance: {
      '@type': 'CreativeWork',
      identifier: 'a-grand-day-out',
      pagination: 'min. 2',
    },
  },
};
const wallace = {
  '@type': 'Person',
  identifier: 'wallace',
  name: 'Wallace',
  alternateName: ['Уоллес'],
  additionalProperty: [{ '@type': 'PropertyValue', name: 'interest', value: 'Likes cheese.' }],
};
const feed = (...items: object[]) => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dataFeedElement: items.map((item) => ({ '@type': 'DataFeedItem', item })),
});
const verdictOf = (rating: string) => (rating === 'Pants on Fire' ? 'false' : undefined);

it('turns reviews into drafts and agents into claimants that their schemas accept', () => {
  const [person, draft] = seedsFromFeed(feed(wallace, review), verdictOf, 'desk');
  expect(claimant.parse(person?.data)).toMatchObject({
    kind: 'person',
    aliases: [{ name: 'Уоллес' }],
    interest: 'Likes cheese.',
  });
  expect(factCheck.parse(draft?.data)).toMatchObject({
    status: 'draft',
    verdict: 'false',
    claim: { claimant: 'wallace', madeOn: '1989-11' },
  });
});

it('never guesses the verdict of a word that the scale does not know', () => {
  const odd = { ...review, reviewRating: { ...review.reviewRating, alternateName: 'Cheesy' } };
  const [draft] = seedsFromFeed(feed(odd), verdictOf, 'desk');
  expect(factCheck.safeParse(draft?.data).error?.issues[0]?.path).toEqual(['verdict']);
});

it('refuses what is not a DataFeed', () => {
  expect(() => seedsFromFeed({ '@type': 'ClaimReview' }, verdictOf, 'desk')).toThrow();
});
