import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '#formats/claim-review-of-check.ts';
import { parseClaimReview } from '#formats/claim-review-parser.ts';
import { claimReviewRecord } from '#formats/claim-review-record.ts';
import { claimReview } from '#formats/claim-review.ts';
import { jsonLd } from '#formats/json-ld.ts';
import { anyReview, soundReview } from '../support/claim-reviews.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const written = (review: Parameters<typeof claimReview>[0]): unknown =>
  JSON.parse(jsonLd(claimReview(review)));

describe('the parser is the inverse of the generator', () => {
  it('for 10,000 generated reviews', () => {
    let runs = 0;
    const seen = { media: 0, undated: 0, unrated: 0, corrected: 0, notLatin: 0 };
    fc.assert(
      fc.property(anyReview, (review) => {
        const parsed = parseClaimReview(written(review));
        if (!isDeepStrictEqual(parsed, { ok: true, review })) {
          expect(parsed).toStrictEqual({ ok: true, review });
        }
        runs += 1;
        if (review.media) seen.media += 1;
        if (!review.claim.madeOn) seen.undated += 1;
        if (!review.rating.scale) seen.unrated += 1;
        if (review.corrections.length > 0) seen.corrected += 1;
        if (/\P{ASCII}/u.test(review.headline)) seen.notLatin += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(runs).toBe(10_000);
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
  }, 120_000);

  const { site, 'fact-checks': checks } = siteCorpus();
  it.each([...checks.values()])('for $id', (check) => {
    const review = reviewOf(check, site, `${site.url}/fact-checks/${check.id}/`);
    expect(claimReviewRecord.safeParse(review).error).toBeUndefined();
    expect(parseClaimReview(written(review))).toEqual({ ok: true, review });
  });
});

describe('what is not ours is refused, with its path and a reason', () => {
  const sound = () => structuredClone(written(soundReview)) as Record<string, unknown>;
  const set = (path: string, value: unknown) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const json = sound();
    const holder = keys.reduce<object>((inside, key) => Object(Reflect.get(inside, key)), json);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
    return json;
  };

  it('and the sound one is read', () => {
    expect(parseClaimReview(sound())).toEqual({ ok: true, review: soundReview });
  });

  it.each<[why: string, path: string, value: unknown, at: string]>([
    ['another vocabulary', '@context', 'http://example.org', '@context'],
    ['another type', '@type', 'Review', '@type'],
    ['a property that we do not write', 'aggregateRating', {}, ''],
    ['one in a nested thing', 'itemReviewed.name', 'x', 'itemReviewed'],
    ['no claim', 'claimReviewed', undefined, 'claimReviewed'],
    ['a list where one belongs', 'claimReviewed', ['a'], 'claimReviewed'],
    ['an empty claim', 'claimReviewed', '', 'claimReviewed'],
    ['a relative address', 'url', '/fact-checks/x/', 'url'],
    ['an address that runs', 'url', 'javascript:alert(1)', 'url'],
    ['a number as text', 'reviewRating.ratingValue', '1', 'reviewRating.ratingValue'],
    ['a value without a scale', 'reviewRating.bestRating', undefined, 'reviewRating'],
    ['a value beyond its scale', 'reviewRating.ratingValue', 6, 'reviewRating.ratingValue'],
    ['a scale upside down', 'reviewRating.worstRating', 9, 'reviewRating.ratingValue'],
    ['no verdict', 'reviewRating.alternateName', undefined, 'reviewRating.alternateName'],
    [
      'a claim after its review',
      'itemReviewed.datePublished',
      '2999',
      'itemReviewed.datePublished',
    ],
    ['the year 0001', 'itemReviewed.datePublished', '0001-01-01', 'itemReviewed.datePublished'],
    ['a year as a number', 'itemReviewed.datePublished', 2022, 'itemReviewed.datePublished'],
    ['a season', 'itemReviewed.datePublished', '2016-22', 'itemReviewed.datePublished'],
    ['no day of the calendar', 'datePublished', '2023-02-29', 'datePublished'],
    ['changed before published', 'dateModified', '2001-01-01', 'dateModified'],
    ['a claimant of no kind', 'itemReviewed.author.@type', 'Thing', 'itemReviewed.author.@type'],
    ['an empty list', 'isBasedOn', [], 'isBasedOn'],
    ['a source without a name', 'isBasedOn.0.name', undefined, 'isBasedOn.0.name'],
    ['an unknown language', 'inLanguage', 'english', 'inLanguage'],
    [
      'two media in one judgement',
      'associatedMediaReview.itemReviewed.mediaItemAppearance.1.@type',
      'AudioObject',
      'associatedMediaReview.itemReviewed.mediaItemAppearance.1.@type',
    ],
  ])('%s', (_, path, value, at) => {
    const parsed = parseClaimReview(set(path, value));
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(parsed.problems.map((problem) => problem.path.join('.'))).toContain(at);
    for (const { reason } of parsed.problems) expect(reason.length).toBeGreaterThan(10);
  });

  it.each([null, [], 'ClaimReview', 1, {}])('%j', (value) => {
    expect(parseClaimReview(value).ok).toBe(false);
  });
});
