/** A review of the same claim by another publisher, with every field in use. */
export const soundEarlierReview = {
  source: 'gazette',
  locator: 'para. 7',
  format: 'claimreview',
  sha256: 'b'.repeat(64),
  rating: {
    words: 'Wrong',
    explanation: 'There is no such hand.',
    value: 1,
    best: 5,
    worst: 1,
  },
  correspondsTo: 'false',
  claimant: 'I. Petrov',
  appearances: ['https://gazette.example/appearance'],
  mended: [{ field: 'datePublished', original: '"2 Nov 2022"', why: 'another style' }],
};
