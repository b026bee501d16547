import { describe, expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { worstRating } from '#domain/verdict.ts';
import { reviewOf } from '#formats/claim-review-of-check.ts';
import { claimReview } from '#formats/claim-review.ts';
import { records, type Changes } from '../support/records.ts';

const url = 'https://plumbline.example/fact-checks/envoy/';

/** The markup of the fixture entry with some of its values changed, as a machine would read it. */
function markup(
  check: Changes = {},
  others: Omit<NonNullable<Parameters<typeof records>[0]>, 'fact-checks/envoy'> = {},
) {
  const corpus = link(records({ ...others, 'fact-checks/envoy': check }));
  const entry = corpus['fact-checks'].get('envoy');
  if (!entry) throw new Error('The fixture has no such entry.');
  return JSON.parse(JSON.stringify(claimReview(reviewOf(entry, corpus.site, url))));
}

describe('what a ClaimReview says', () => {
  it('is a whole ClaimReview of the claim', () => {
    expect(markup({ 'claim.madeOn': '2022-11-02' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url,
      headline: 'No foreign hand arms the Bombers',
      claimReviewed: 'Foreign hands strengthen the Bombers',
      inLanguage: 'en',
      datePublished: '2026-11-22',
      dateModified: '2026-11-22',
      version: 1,
      expires: '2027-11-22',
      author: { '@type': 'Organization', name: 'Plumbline', url: 'https://plumbline.example' },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'False',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        ratingExplanation: 'The accused have fought the Bombers for years.',
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ivan Petrov' },
        datePublished: '2022-11-02',
        firstAppearance: {
          '@type': 'CreativeWork',
          name: 'Envoy accuses foreign hands',
          url: 'https://gazette.example/envoy',
        },
      },
      isBasedOn: [
        { '@type': 'CreativeWork', name: 'Nine leaders killed' },
        {
          '@type': 'CreativeWork',
          name: 'Envoy accuses foreign hands',
          url: 'https://gazette.example/envoy',
        },
      ],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('announces corrections, not confirmations, and counts versions', () => {
    const { correction, version, dateModified } = markup({
      'history.1': { date: '2026-12-01', kind: 'confirmed', reason: 'Looked at again.' },
      'history.2': { date: '2026-12-02', kind: 'corrected', reason: 'Eight leaders, not nine.' },
    });
    expect(correction).toEqual([
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-12-02',
        text: 'Eight leaders, not nine.',
      },
    ]);
    expect({ version, dateModified }).toEqual({ version: 2, dateModified: '2026-12-02' });
  });

  it('names archived copies, and what we know through others as a citation', () => {
    const copies = [
      { url: 'https://archive.example/herald', capturedOn: '2026-11-20' },
      { url: 'https://second.example/herald', capturedOn: '2026-11-21' },
    ];
    const { isBasedOn, citation } = markup(
      { 'evidence.1.sources.1': { source: 'leaflet', locator: 'p. 1' } },
      { 'sources/herald': { archives: copies } },
    );
    expect(isBasedOn[0].archivedAt).toEqual(copies.map((copy) => copy.url));
    expect(citation).toEqual([{ '@type': 'CreativeWork', name: 'Leaflet of the Bombers' }]);
  });

  it('gives no address of what is not to be linked, and only the copy of what is archived only', () => {
    const copy = { url: 'https://archive.example/leaflet', capturedOn: '2026-11-20' };
    const named = (linkPolicy: string) =>
      JSON.stringify(
        markup(
          { 'claim.appearances.0.source': 'leaflet' },
          {
            'sources/leaflet': { url: 'https://bombers.example/', archives: [copy], linkPolicy },
          },
        ).itemReviewed.firstAppearance,
      );
    expect(named('no-link')).not.toMatch(/https/);
    expect(named('archive-only')).not.toContain('bombers.example');
    expect(named('archive-only')).toContain(copy.url);
    expect(named('live')).toContain('bombers.example');
  });

  it('names a first appearance only where it is known which came first', () => {
    const second = { source: 'leaflet', locator: 'p. 1' };
    const claimed = (leaflet: Changes) =>
      markup({ 'claim.appearances.1': second }, { 'sources/leaflet': leaflet }).itemReviewed;
    expect(claimed({}).firstAppearance.name).toBe('Leaflet of the Bombers');
    expect(claimed({}).appearance).toHaveLength(1);
    expect(claimed({ issued: undefined }).firstAppearance).toBeUndefined();
    expect(claimed({ issued: '2022' }).firstAppearance).toBeUndefined();
    expect(claimed({ issued: undefined }).appearance).toHaveLength(2);
  });
});

describe('a claim that is made by showing something', () => {
  const media = {
    kind: 'video',
    authenticity: 'out-of-context',
    explanation: 'It shows a parade of 2015.',
    appearances: [
      { source: 'gazette', locator: 'para. 1' },
      { source: 'leaflet', locator: 'p. 1' },
    ],
    original: { source: 'gazette', locator: 'min. 2' },
  };

  it('has a MediaReview of what is shown inside its ClaimReview', () => {
    expect(markup({ 'claim.media': media }).associatedMediaReview).toEqual({
      '@type': 'MediaReview',
      mediaAuthenticityCategory: 'DecontextualizedContent',
      originalMediaContextDescription: 'It shows a parade of 2015.',
      originalMediaLink: 'https://gazette.example/envoy',
      itemReviewed: {
        '@type': 'MediaReviewItem',
        mediaItemAppearance: [
          {
            '@type': 'VideoObject',
            name: 'Envoy accuses foreign hands',
            url: 'https://gazette.example/envoy',
          },
          { '@type': 'VideoObject', name: 'Leaflet of the Bombers' },
        ],
      },
    });
  });

  it('leads to no original that is not to be linked, and other claims have none', () => {
    const original = { source: 'leaflet', locator: 'p. 1' };
    const { associatedMediaReview } = markup({ 'claim.media': { ...media, original } });
    expect(associatedMediaReview).not.toHaveProperty('originalMediaLink');
    expect(markup()).not.toHaveProperty('associatedMediaReview');
  });
});

describe('mistakes that others make', () => {
  it('never dates the claim by the review', () => {
    expect(markup().itemReviewed.datePublished).toBe('2022-11');
    expect(markup().datePublished).toBe('2026-11-22');
  });
  it('never dates the claim after the review', () => {
    expect(markup({ 'claim.madeOn': '2026-11-23' }).itemReviewed.datePublished).toBeUndefined();
    expect(markup({ 'claim.madeOn': '2026-11' }).itemReviewed.datePublished).toBe('2026-11');
  });
  it.each(['2016-22', '2023-12~', '2022?', '2021-01/2021-04'])(
    'never passes %s off as a date that is known: no year 0001, no first of January',
    (madeOn) => {
      expect(markup({ 'claim.madeOn': madeOn }).itemReviewed).not.toHaveProperty('datePublished');
    },
  );
  it.each([
    ['person', 'Person'],
    ['government', 'Organization'],
    ['armed-group', 'Organization'],
    ['media-outlet', 'Organization'],
    ['organisation', 'Organization'],
  ])('types a claimant of kind %s as %s', (kind, type) => {
    const { author } = markup({}, { 'claimants/envoy': { kind } }).itemReviewed;
    expect(author['@type']).toBe(type);
  });
  it('tells a claimant apart by the same person elsewhere', () => {
    const sameAs = ['https://www.wikidata.org/wiki/Q1'];
    const { author } = markup({}, { 'claimants/envoy': { sameAs } }).itemReviewed;
    expect(author.sameAs).toEqual(sameAs);
  });
  it('has the address of the entry, not of the home page', () => {
    expect(markup().url).toBe(url);
  });
  it('names the publisher and its address', () => {
    const publisher = { name: 'The House', url: 'https://house.example' };
    expect(markup({}, { site: { publisher } }).author).toEqual({
      '@type': 'Organization',
      ...publisher,
    });
  });
  it('rates within its own bounds, and higher where there is more truth', () => {
    const rating = (verdict: string) => markup({ verdict }).reviewRating;
    expect(rating('false').ratingValue).toBeGreaterThanOrEqual(worstRating);
    expect(rating('true').ratingValue).toBeGreaterThan(rating('false').ratingValue);
    expect(rating('true').ratingValue).toBe(rating('true').bestRating);
  });
  it('gives an unrated verdict a word and no number', () => {
    expect(markup({ verdict: 'unproven' }).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Unproven',
      ratingExplanation: 'The accused have fought the Bombers for years.',
    });
  });
  it('takes the verdict from the scale, never from a heading', () => {
    expect(markup({ title: 'Verdict: half right' }).reviewRating.alternateName).toBe('False');
  });
  it('keeps the verdict out of the claim', () => {
    expect(markup().claimReviewed).toBe('Foreign hands strengthen the Bombers');
  });
});
