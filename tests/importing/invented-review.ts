/** An invented ClaimReview with some fields changed. */
export const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/moon',
  headline: 'No, the moon is not made of cheese',
  claimReviewed: 'The moon is made of green cheese',
  datePublished: '2020-03-04T10:00:00+0100',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example' },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'FALSE',
    ratingValue: '1',
    bestRating: '5',
    worstRating: 1,
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Jane Doe' },
    datePublished: '2020-03-01',
    appearance: [{ url: 'https://social.example/1' }],
  },
  ...more,
});
export const json = (value: unknown) => JSON.stringify(value);
