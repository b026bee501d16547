import fc from 'fast-check';
import { mediaAuthenticities, mediaKinds } from '#domain/media.ts';
import { fullDate, isCertainlyAfter, isoDate } from '#domain/partial-date.ts';
import { claimReviewRecord, type ClaimReviewRecord } from '#formats/claim-review-record.ts';

const source = {
  name: 'Envoy accuses foreign hands',
  url: 'https://gazette.example/envoy',
  copies: [],
};

/** A review that says everything that a review can say. */
export const soundReview: ClaimReviewRecord = claimReviewRecord.parse({
  url: 'https://plumbline.example/fact-checks/envoy/',
  headline: 'No foreign hand arms the Bombers',
  claimReviewed: 'Foreign hands strengthen the Bombers',
  inLanguage: 'en',
  published: '2026-11-22',
  changed: '2026-12-01',
  version: 2,
  expires: '2027-11-22',
  publisher: { name: 'Plumbline', url: 'https://plumbline.example' },
  rating: {
    word: 'False',
    explanation: 'The accused have fought the Bombers for years.',
    scale: { value: 1, best: 5, worst: 1 },
  },
  claim: {
    claimant: {
      kind: 'person',
      name: 'Ivan Petrov',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    },
    madeOn: '2022-11',
    firstAppearance: source,
    appearances: [{ name: 'Herald', copies: ['https://archive.example/herald'] }],
  },
  media: {
    kind: 'picture',
    authenticity: 'out-of-context',
    explanation: 'It shows a parade of 2015.',
    original: 'https://herald.example/parade',
    appearances: [source, { name: 'Herald', copies: [] }],
  },
  read: [source],
  knownThrough: [{ name: 'Leaflet of the Bombers', copies: [] }],
  corrections: [{ date: '2026-12-01', text: 'Eight leaders, not nine.' }],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
});

/** Text with whatever Unicode has in it, as far as a line of ours may hold it. */
const text = (max: number) =>
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: Math.min(max / 2, 12) })
    .map((value) => value.replace(/\n/g, ' ').trim())
    .filter((value) => value !== '' && value.length <= max);

/** Some hundred days of two centuries: reading an unknown date takes far longer than reading one again. */
const day = fc
  .integer({ min: 0, max: 300 })
  .map((step) => new Date(Date.UTC(1900, 0, 1 + step * 243)).toISOString().slice(0, 10));
const fullDay = day.map((value) => fullDate.parse(value));
const knownDay = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([value, length]) => isoDate.parse(value.slice(0, length)));

const segment = fc.stringMatching(/^[a-z0-9]{1,4}$/);
const address = fc
  .tuple(segment, fc.array(segment, { maxLength: 1 }), fc.constantFrom('', '?q=1&b=2', '#é'))
  .map(([host, path, end]) => `https://${host}.example/${path.join('/')}${end}`);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const several = <T>(value: fc.Arbitrary<T>, minLength = 0) =>
  fc.array(value, { minLength, maxLength: 2 });

const work = fc.record({ name: text(300), url: optional(address), copies: several(address) });

const scale = fc
  .uniqueArray(fc.integer({ min: -10, max: 100 }), { minLength: 3, maxLength: 3 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .map(([worst = 0, value = 0, best = 0]) => ({ value, best, worst }));

/** Any review that the schema of reviews takes and that does not contradict itself. */
export const anyReview: fc.Arbitrary<ClaimReviewRecord> = fc
  .record({
    url: address,
    headline: text(160),
    claimReviewed: text(200),
    inLanguage: fc.constantFrom('en', 'ar', 'fa-AF', 'uk', 'zh-Hant'),
    published: optional(fullDay),
    changed: optional(fullDay),
    version: fc.nat(),
    expires: optional(fullDay),
    publisher: fc.record({ name: text(120), url: address }),
    rating: fc.record({ word: text(40), explanation: text(600), scale: optional(scale) }),
    claim: fc.record({
      claimant: fc.record({
        kind: fc.constantFrom('person' as const, 'organisation' as const),
        name: text(120),
        sameAs: several(address),
      }),
      madeOn: optional(knownDay),
      firstAppearance: optional(work),
      appearances: several(work),
    }),
    media: optional(
      fc.record({
        kind: fc.constantFrom(...mediaKinds),
        authenticity: fc.constantFrom(...mediaAuthenticities),
        explanation: text(600),
        original: optional(address),
        appearances: several(work, 1),
      }),
    ),
    read: several(work),
    knownThrough: several(work),
    corrections: several(fc.record({ date: fullDay, text: text(600) })),
    licence: address,
  })
  .map(withoutGaps)
  .filter(
    ({ published, changed, claim: { madeOn } }) =>
      !(published && changed && isCertainlyAfter(published, changed)) &&
      !(published && madeOn && isCertainlyAfter(madeOn, published)),
  );

/** Fields without a value are no fields. */
function withoutGaps<T>(value: T): ClaimReviewRecord {
  return claimReviewRecord.parse(JSON.parse(JSON.stringify(value)));
}
