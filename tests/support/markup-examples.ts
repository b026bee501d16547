/** What breaks a rule and what keeps it, at a path of the review; of the page itself under `page`, of a block under `script`. */
export interface MarkupExample {
  readonly at: string;
  readonly bad: unknown;
  readonly good: unknown;
}

const absent = undefined;

/** One example for each rule of the validator; the documentation prints them. */
export const markupExamples: Readonly<Record<string, MarkupExample>> = {
  'claim-stated': { at: 'claimReviewed', bad: '', good: 'The moon is made of cheese' },
  'claim-length': {
    at: 'claimReviewed',
    bad: `${'The moon is made of cheese, and '.repeat(8)}so on`,
    good: 'The moon is made of cheese',
  },
  'claim-without-verdict': {
    at: 'claimReviewed',
    bad: 'False: The moon is made of cheese',
    good: 'The moon is made of cheese',
  },
  'claim-placed': {
    at: 'itemReviewed',
    bad: { '@type': 'Claim', author: { '@type': 'Person', name: 'Wallace' } },
    good: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Wallace' },
      datePublished: '1989-11',
    },
  },
  'claimant-named': {
    at: 'itemReviewed.author',
    bad: absent,
    good: { '@type': 'Person', name: 'Wallace' },
  },
  'claimant-kind': {
    at: 'itemReviewed.author',
    bad: { '@type': 'Organization', name: 'President Wallace' },
    good: { '@type': 'Person', name: 'President Wallace' },
  },
  'claimant-not-publisher': {
    at: 'itemReviewed.author.name',
    bad: 'The Gazette',
    good: 'Wallace',
  },
  'verdict-stated': { at: 'reviewRating.alternateName', bad: absent, good: 'False' },
  'verdict-is-a-word': { at: 'reviewRating.alternateName', bad: '1/5', good: 'False' },
  'rating-is-a-number': { at: 'reviewRating.ratingValue', bad: 'one', good: 1 },
  'rating-has-scale': { at: 'reviewRating.bestRating', bad: absent, good: 5 },
  'scale-rises': { at: 'reviewRating.worstRating', bad: 7, good: 1 },
  'rating-within-scale': { at: 'reviewRating.ratingValue', bad: 6, good: 2 },
  'address-stated': {
    at: 'url',
    bad: '/checks/moon/',
    good: 'https://gazette.example/checks/moon/',
  },
  'address-not-home': {
    at: 'url',
    bad: 'https://gazette.example/',
    good: 'https://gazette.example/checks/moon/',
  },
  'address-same-host': {
    at: 'url',
    bad: 'https://herald.example/checks/moon/',
    good: 'https://gazette.example/checks/moon/',
  },
  'address-of-page': {
    at: 'url',
    bad: 'https://gazette.example/checks/sun/',
    good: 'https://gazette.example/checks/moon/',
  },
  'publisher-stated': {
    at: 'author',
    bad: { '@type': 'Organization' },
    good: { '@type': 'Organization', name: 'The Gazette', url: 'https://gazette.example' },
  },
  'publisher-address': { at: 'author.url', bad: absent, good: 'https://gazette.example' },
  'date-readable': { at: 'datePublished', bad: '2 November 2022', good: '2022-11-02' },
  'date-plausible': { at: 'itemReviewed.datePublished', bad: '0001-01-01', good: '1989-11-04' },
  'review-dated': { at: 'datePublished', bad: absent, good: '2022-11-02' },
  'claim-before-review': { at: 'itemReviewed.datePublished', bad: '2022-11-03', good: '2022-11' },
  'claim-date-own': { at: 'itemReviewed.datePublished', bad: '2022-11-02', good: '2022-10-30' },
  'modified-after-published': { at: 'dateModified', bad: '2022-10-01', good: '2022-11-05' },
  vocabulary: { at: '@context', bad: absent, good: 'https://schema.org' },
  'json-readable': { at: 'script', bad: '{ "a": "two\nlines" }', good: '{ "a": "two\\nlines" }' },
  'one-value': {
    at: 'claimReviewed',
    bad: ['The moon is made of cheese'],
    good: 'The moon is made of cheese',
  },
  'plain-text': {
    at: 'reviewRating.ratingExplanation',
    bad: 'It is <b>rock</b> &amp; dust.',
    good: 'It is rock & dust.',
  },
  'claim-typed': { at: 'itemReviewed.@type', bad: 'CreativeWork', good: 'Claim' },
  'language-tag': { at: 'inLanguage', bad: 'English', good: 'en' },
  'one-per-page': {
    at: 'script',
    bad: '{ "@context": "https://schema.org", "@type": "ClaimReview", … }',
    good: '{ "@context": "https://schema.org", "@type": "BreadcrumbList", … }',
  },
  'claim-on-page': {
    at: 'page',
    bad: '<h1>Cheese on the moon?</h1> <b>False</b>',
    good: '<h1>Claim: The moon is made of cheese</h1> <b>False</b>',
  },
  'verdict-on-page': {
    at: 'page',
    bad: '<p>The moon is made of cheese</p> <img alt="stamp">',
    good: '<p>The moon is made of cheese</p> <b>False</b>',
  },
  'date-on-page': {
    at: 'page',
    bad: '<p>The moon is made of cheese</p> <b>False</b> <time datetime="2022-12-24">',
    good: '<p>The moon is made of cheese</p> <b>False</b> <time datetime="2022-11-02">',
  },
};
