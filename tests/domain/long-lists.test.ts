import { describe, expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { longListNames } from '#domain/long-list-names.ts';
import { checksRelyingOn, isLong, shelved } from '#domain/long-lists.ts';
import { dateOrBound } from '#domain/partial-date.ts';
import { dateOfEvent, latestFirst, placeInAlphabet, placeInTime } from '#domain/shelf-places.ts';
import { shelvesIn } from '#domain/shelves.ts';
import { records } from '../support/records.ts';

const corrected = {
  'history.1': { date: '2026-11-23', kind: 'corrected', reason: 'A number was wrong.' },
};
const corpus = link(
  records({
    site: { listLength: 1 },
    'fact-checks/second': { 'claim.madeOn': '2023-03', ...corrected },
    'fact-checks/third': { 'claim.madeOn': '2022', ...corrected },
    'incidents/second': { date: '2023-05-05' },
    'claimants/second': { name: 'Élysée' },
    'sources/second': { issued: undefined },
  }),
);

describe('the place of a date', () => {
  test.each([
    ['2024-05-03', ['2024', '05']],
    ['2024-05', ['2024', '05']],
    ['2024', ['2024', 'undated']],
    ['2024-05-01/2024-05-03', ['2024', '05']],
    ['2024-12/2025-02', ['2024', 'undated']],
    ['../2019-06-30', ['2019', 'undated']],
  ])('%s', (date, place) => {
    expect(placeInTime(dateOrBound.parse(date))).toEqual(place);
  });

  test('that nobody knows comes last', () => {
    expect(placeInTime(undefined)).toEqual(['undated']);
    const dates = [undefined, '../2021', '2020-01-01', '2022', '2020-01-01'].map((date, index) => ({
      id: String(index),
      date: date === undefined ? undefined : dateOrBound.parse(date),
    }));
    const sorted = latestFirst(
      dates,
      ({ date }) => date,
      ({ id }) => id,
    );
    expect(sorted.map(({ id }) => id)).toEqual(['3', '1', '2', '4', '0']);
  });
});

test.each([
  ['Zamir Kabulov', ['z', 'za']],
  ['“Élysée”', ['e', 'el']],
  ['9', ['9']],
  ['داعش', ['other']],
])('the place of the name %s', (name, place) => {
  expect(placeInAlphabet({ name })).toEqual(place);
});

test('only a list of more entries than a page shows is long', () => {
  expect(isLong(corpus, { length: 1 })).toBe(false);
  expect(isLong(corpus, { length: 2 })).toBe(true);
});

describe('the long lists', () => {
  const names = longListNames(corpus);

  test('are all lists with more entries than one, and every one can be read', () => {
    for (const collection of ['fact-checks', 'incidents', 'claimants', 'sources'] as const) {
      expect(names.includes(collection)).toBe(corpus[collection].size > 1);
    }
    expect(names).toEqual(expect.arrayContaining(['corrections', 'timeline', 'verdicts/false']));
    for (const name of names) expect(shelved(corpus, name).whole.size, name).toBeGreaterThan(1);
  });

  test('hold what the entry holds to which they belong', () => {
    const size = (name: string) => shelved(corpus, name).whole.size;
    for (const [id, { factChecks, repeated, incidents }] of corpus.claimants) {
      expect(size(`claimants/${id}`)).toBe(factChecks.length);
      expect(size(`claimants/${id}/repeated`)).toBe(repeated.length);
      expect(size(`claimants/${id}/incidents`)).toBe(incidents.length);
    }
    for (const [id, { citedBy }] of corpus.sources) {
      expect(size(`sources/${id}`)).toBe(citedBy['fact-checks'].length);
      expect(size(`sources/${id}/incidents`)).toBe(citedBy.incidents.length);
    }
    for (const [id, { factChecks, incidents }] of corpus.topics) {
      expect(size(`topics/${id}`)).toBe(factChecks.length);
      expect(size(`topics/${id}/incidents`)).toBe(incidents.length);
    }
    for (const [id, { factChecks }] of corpus.narratives) {
      expect(size(`narratives/${id}`)).toBe(factChecks.length);
    }
    for (const [id, incident] of corpus.incidents) {
      expect(size(`incidents/${id}`)).toBe(checksRelyingOn(incident).length);
    }
    for (const { country } of corpus.claimants.values()) {
      if (country) expect(size(`countries/${country.toLowerCase()}`)).toBeGreaterThan(0);
    }
  });

  test('put claims where they were made, the year and then the month', () => {
    const paths = shelvesIn<unknown>(shelved(corpus, 'fact-checks').whole).map(({ path }) =>
      path.join('/'),
    );
    expect(paths.slice(0, 2)).toEqual(['', '2023']);
    expect(paths).toContain('2022');
  });

  test('put claimants in order of their names', () => {
    const named = (name: string) => ({ name });
    const { whole } = shelved(
      link(
        records({
          'claimants/b': named('Karim Zaki'),
          'claimants/a': named('Karim Zaki'),
          'claimants/c': named('Karim Aziz'),
        }),
      ),
      'claimants',
    );
    const karims = whole.entries.flatMap((entry) =>
      'name' in entry && entry.name.startsWith('Karim') ? [entry.id] : [],
    );
    expect(karims).toEqual(['c', 'a', 'b']);
  });

  test('are worked out once', () => {
    expect(shelved(corpus, 'timeline')).toBe(shelved(corpus, 'timeline'));
    const { of, whole } = shelved(corpus, 'timeline');
    expect(of).toBe('events');
    expect(whole.size).toBeGreaterThan(3);
    expect(dateOfEvent({ ...eventOn('2020') })).toBe('2020');
  });

  test.each(['nonsense', 'nonsense/x', 'topics/nonsense'])('do not include %s', (name) => {
    expect(() => shelved(corpus, name)).toThrow(/list/i);
  });
});

const eventOn = (date: string) => {
  const [incident] = corpus.incidents.values();
  if (!incident) throw new Error('There is an incident.');
  return { kind: 'incident' as const, incident, date: dateOrBound.parse(date) };
};
