import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { source } from '#domain/source.ts';
import { unlinked } from '#domain/references.ts';
import { cslFromEdtf, edtfFromCsl } from '#formats/csl-date.ts';
import { cslItem, sourceFromCsl } from '#formats/csl.ts';
import {
  editionOf,
  filesOf,
  soundEdition,
  textAt,
  textOf,
  withdrawnEdition,
} from '../support/data-editions.ts';
import { siteCorpus } from '../support/site-corpus.ts';

/** What citation-js reads out of BibTeX, in as much of it as is compared. */
const bibliographyItem = z.looseObject({
  id: z.string(),
  title: z.string(),
  author: z.array(z.unknown()).default([]),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }).optional(),
});

const corpus = siteCorpus();
const edition = editionOf(corpus);
const json = (path: string, of = edition) => JSON.parse(textAt(of, path));

const withdrawn = withdrawnEdition();

describe('the DataFeed of ClaimReviews', () => {
  it('has one review of every fact-check, at the address of its page', () => {
    const feed = json('data/claimreview.json');
    expect(feed).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataFeed' });
    const items = feed.dataFeedElement;
    expect(items).toHaveLength(corpus['fact-checks'].size);
    for (const { dateCreated, dateModified, item } of items) {
      expect([dateCreated, dateModified]).toEqual([
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      ]);
      expect(item).toEqual([expect.objectContaining({ '@type': 'ClaimReview' })]);
      expect(item[0].url).toMatch(/^https:\/\/plumbline\.example\/fact-checks\/[a-z0-9-]+\/$/);
    }
  });

  it('says of one that was withdrawn when it was, and nothing of its rating', () => {
    const [item] = json('data/claimreview.json', withdrawn).dataFeedElement;
    expect(item).toMatchObject({ dateDeleted: '2026-11-22' });
    expect(JSON.stringify(item)).not.toContain('reviewRating');
  });
});

describe('the answer to claims:search', () => {
  it('has the shape of Google’s', () => {
    const { claims } = json('data/claims-search.json');
    expect(claims).toHaveLength(corpus['fact-checks'].size);
    for (const claim of claims) {
      expect(claim).toMatchObject({
        text: expect.any(String),
        claimant: expect.any(String),
        claimReview: [
          {
            publisher: { name: 'Plumbline', site: 'plumbline.example' },
            url: expect.stringMatching(/^https:/),
            title: expect.any(String),
            reviewDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
            textualRating: expect.any(String),
            languageCode: 'en',
          },
        ],
      });
    }
    expect(claims.map(({ claimDate = '2022-09-05T00:00:00Z' }) => claimDate)).toEqual(
      claims.map(() => expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/)),
    );
    expect(json('data/claims-search.json', withdrawn).claims).toEqual([]);
  });
});

describe('incidents as GeoJSON', () => {
  it('are those with coordinates, longitude first, with the precision of the place', () => {
    const { type, features } = json('data/incidents.geojson');
    expect(type).toBe('FeatureCollection');
    const placed = [...corpus.incidents.values()].filter(({ place }) => place?.lat !== undefined);
    expect(features).toHaveLength(placed.length);
    for (const incident of placed) {
      const { lat, lon, precision } = incident.place ?? {};
      expect(features).toContainEqual(
        expect.objectContaining({
          type: 'Feature',
          id: incident.id,
          geometry: { type: 'Point', coordinates: [lon, lat] },
          properties: expect.objectContaining({ precision, date: incident.date }),
        }),
      );
    }
  });
});

describe('the bibliography', () => {
  it('comes back from CSL-JSON as the same records, without addresses that may not be linked', () => {
    const items = json('data/sources.csl.json').map((item: unknown) => cslItem.parse(item));
    expect(items).toHaveLength(corpus.sources.size);
    for (const item of items) {
      const entity = corpus.sources.get(item.id);
      if (!entity) throw new Error(`No source ${item.id}.`);
      const {
        capture: _,
        url,
        ...record
      }: Partial<Record<string, unknown>> = unlinked('sources', entity);
      const expected =
        entity.linkPolicy === 'live' && url !== undefined ? { ...record, url } : record;
      expect(source.parse(sourceFromCsl(item))).toEqual(source.parse(expected));
    }
  });

  it.each(['2021', '2021-06', '2021-09-01', '2016-22', '2023-12~', '2021-01/2021-04'])(
    'writes dates so that they come back: %s',
    (date) => {
      const csl = cslFromEdtf(date);
      expect(csl && edtfFromCsl(csl)).toBe(date);
    },
  );
  it.each(['2021?', '2021-01~/2021-04', '2021-21/2021-23'])(
    'knows what CSL cannot tell: %s',
    (date) => expect(cslFromEdtf(date)).toBeUndefined(),
  );

  it('has every source with title, year and authors in BibTeX', () => {
    const read = z
      .array(bibliographyItem)
      .parse(new Cite(textAt(edition, 'data/sources.bib')).data);
    expect(read).toHaveLength(corpus.sources.size);
    for (const { id, title, author, issued } of read) {
      const entity = corpus.sources.get(id);
      expect(title).toBe(entity?.title);
      expect(author.length).toBe(entity?.author.length);
      expect(issued?.['date-parts']?.[0]?.[0]).toBe(
        entity?.issued === undefined ? undefined : Number(entity.issued.slice(0, 4)),
      );
    }
  });
});

describe('for search engines', () => {
  it('is a line of action and a line of entry each, with days that can be compared', () => {
    const lines = textAt(edition, 'opensearch/bulk.ndjson').trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line));
    expect(read.filter(({ index }) => index)).toHaveLength(lines.length / 2);
    const at = lines.indexOf('{"index":{"_id":"incidents/kerman-2024"}}');
    expect(read[at + 1]).toMatchObject({
      id: 'kerman-2024',
      happened: { gte: '2024-01-03', lte: '2024-01-03' },
    });
  });
});

describe('every file', () => {
  /** Sound content of which no address may be seen: a leaflet that an armed group wrote, and one kept in archives only. */
  const guarded = soundEdition({
    'sources/leaflet': {
      url: 'https://hidden.example/leaflet',
      archives: [{ url: 'https://kept.example/copy', capturedOn: '2022-01-01' }],
    },
    'sources/gazette': { linkPolicy: 'archive-only' },
    'fact-checks/envoy': { 'reviews.0.note': 'Among ourselves.' },
  });

  it('keeps to itself what may not be linked and what editors say among themselves', () => {
    for (const file of filesOf(guarded).values()) {
      const text = textOf(file);
      expect(text, file.path).not.toMatch(/hidden\.example|kept\.example/);
      expect(text, file.path).not.toContain('gazette.example');
      expect(text, file.path).not.toContain('Among ourselves');
    }
    const live = soundEdition({
      'sources/leaflet': { linkPolicy: 'live', url: 'https://hidden.example/' },
    });
    expect(textAt(live, 'data/sources.csv')).toContain('hidden.example');
  });

  it('is the same each time it is asked for', () => {
    for (const file of filesOf(edition).values()) expect(textOf(file)).toBe(textOf(file));
  });
});
