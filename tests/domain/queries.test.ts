import { describe, expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import {
  corrections,
  figureGroups,
  incidentsInOrder,
  incidentsOf,
  latestFactChecks,
  yearOfClaim,
} from '#domain/queries.ts';
import { records } from '../support/records.ts';

const published = (date: string) => [{ date, kind: 'published', to: 'false', reason: 'First.' }];
const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id);

describe('order of fact-checks', () => {
  test('latest published first, then the later claim, then by id; never published, on top', () => {
    const corpus = link(
      records({
        'fact-checks/envoy': { history: published('2026-01-01') },
        'fact-checks/newer': { history: published('2026-02-01') },
        'fact-checks/later-claim': { history: published('2026-01-01'), 'claim.madeOn': '2024' },
        'fact-checks/a-twin': { history: published('2026-01-01') },
        'fact-checks/draft': { status: 'draft', history: [] },
        'fact-checks/draft-two': { status: 'draft', history: [] },
      }),
    );
    expect(ids(latestFactChecks(corpus))).toEqual([
      'draft',
      'draft-two',
      'newer',
      'later-claim',
      'a-twin',
      'envoy',
    ]);
  });
});

describe('incidents', () => {
  const corpus = link(
    records({
      'incidents/earlier': { date: '2014', figures: [] },
      'incidents/also-earlier': { date: '2014', figures: [] },
      'fact-checks/envoy': {
        'evidence.1.incidents': ['airport', 'earlier', 'airport'].map((incident) => ({
          incident,
          reliesOn: 'That it happened.',
        })),
      },
    }),
  );

  test('earliest first, then by id', () => {
    expect(ids(incidentsInOrder(corpus))).toEqual(['also-earlier', 'earlier', 'airport']);
  });

  test('of a fact-check, each once', () => {
    const [check] = latestFactChecks(corpus);
    expect(check && ids(incidentsOf(check))).toEqual(['earlier', 'airport']);
  });

  test('figures by what they count, each group in order of its days', () => {
    const airport = corpus.incidents.get('airport');
    const groups = airport ? figureGroups(airport) : [];
    expect(
      groups.map(({ measure, population, figures }) => [measure, population, figures.length]),
    ).toEqual([
      ['killed', 'all', 2],
      ['explosions', 'all', 1],
    ]);
  });
});

test('the log of corrections holds every change but publication and confirmation, latest first', () => {
  const line = (date: string, kind: string) => ({ date, kind, reason: kind });
  const corpus = link(
    records({
      'fact-checks/envoy': {
        'history.1': line('2026-11-23', 'clarified'),
        'history.2': line('2026-11-24', 'confirmed'),
        'history.3': line('2026-11-25', 'corrected'),
      },
      'fact-checks/other': { 'history.1': line('2026-11-24', 'updated') },
    }),
  );
  expect(corrections(corpus).map(({ factCheck, line }) => `${factCheck.id} ${line.kind}`)).toEqual([
    'envoy corrected',
    'other updated',
    'envoy clarified',
  ]);
});

test('a claim belongs to the first year in which it may have been made', () => {
  const year = (madeOn: string) => {
    const corpus = link(records({ 'fact-checks/envoy': { 'claim.madeOn': madeOn } }));
    return latestFactChecks(corpus).map(yearOfClaim);
  };
  expect(year('2022-11-02')).toEqual(['2022']);
  expect(year('2021-12/2022-01')).toEqual(['2021']);
});
