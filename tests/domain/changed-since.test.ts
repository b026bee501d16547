import { describe, expect, test } from 'vitest';
import { changedSince } from '#domain/changed-since.ts';
import { collections } from '#domain/collections.ts';
import { link } from '#domain/corpus.ts';
import { records } from '../support/records.ts';

const published = (date: string) => ({ date, kind: 'published', to: 'false', reason: 'First.' });
const since = '2026-11-10';
const corpus = link(
  records({
    'fact-checks/envoy': { history: [published('2026-11-01')] },
    'fact-checks/corrected': {
      history: [
        published('2026-11-01'),
        { date: '2026-11-10', kind: 'corrected', reason: 'A number.' },
      ],
      'claim.claimant': 'ministry',
      'claim.repeatedBy': [],
      evidence: [],
      replies: { notSought: 'Nobody answers.' },
      'quote.source': 'herald',
      'quote.renderings': [],
      'claim.appearances': [{ source: 'herald', locator: 'para. 1' }],
      narratives: [],
    },
    'fact-checks/withdrawn': {
      status: 'withdrawn',
      history: [
        published('2026-11-01'),
        { date: '2026-11-12', kind: 'withdrawn', reason: 'It was wrong.' },
      ],
    },
    'fact-checks/embargoed': { history: [published('2026-11-01')], embargoUntil: '2026-11-11' },
    'incidents/airport': { updatedOn: '2026-11-09' },
    'incidents/recounted': { updatedOn: '2026-11-11' },
    'sources/regraded': { updatedOn: '2026-12-01' },
  }),
);

describe('what changed since a day', () => {
  const { changed, withdrawn } = changedSince(corpus, since);

  test('is what bears a date of that day or later', () => {
    expect(changed).toEqual({
      'fact-checks': ['corrected', 'embargoed', 'withdrawn'],
      incidents: ['recounted'],
      sources: ['regraded'],
      claimants: [],
      narratives: [],
      topics: [],
    });
    expect(withdrawn.map(({ id }) => id)).toEqual(['withdrawn']);
  });

  test('comes with all that it refers to, and with nothing else', () => {
    const { corpus: part } = changedSince(
      link(
        records({
          'fact-checks/envoy': { history: [published('2026-11-01')] },
          'sources/leaflet': { updatedOn: '2026-11-11' },
        }),
      ),
      since,
    );
    const ids = collections.flatMap((name) => [...part[name].keys()].map((id) => `${name}/${id}`));
    // The gazette is where we read of the leaflet.
    expect(ids).toEqual(['sources/gazette', 'sources/leaflet']);
  });

  test('includes claimants of a check and the bodies they belong to', () => {
    const { corpus: part } = changedSince(corpus, '2026-11-11');
    expect([...part.claimants.keys()]).toEqual(expect.arrayContaining(['envoy', 'ministry']));
    expect(part['fact-checks'].has('envoy')).toBe(false);
    expect(part.site).toBe(corpus.site);
  });

  test('is nothing where nothing changed', () => {
    const { corpus: part, withdrawn } = changedSince(corpus, '2027-01-01');
    expect(collections.flatMap((name) => [...part[name].keys()])).toEqual([]);
    expect(withdrawn).toEqual([]);
  });
});
