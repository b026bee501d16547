import { describe, expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { disagreements, widestDisagreements } from '#domain/disagreements.ts';
import { records } from '../support/records.ts';

const found = (changes: Parameters<typeof records>[0] = {}) =>
  disagreements(link(records(changes))).map(
    ({ incident, group }) =>
      `${incident.id} ${group.measure} ${group.population} ${group.figures.map(({ value, wording }) => value ?? wording)}`,
  );

it('finds a count for which sources give different numbers', () => {
  expect(found()).toEqual(['airport killed all 13,25']);
});

it('finds a count for which one source has a number and another only words', () => {
  const inWords = { 'figures.1.value': undefined, 'figures.1.wording': 'scores' };
  expect(found({ 'incidents/airport': inWords })).toEqual(['airport killed all 13,scores']);
});

it('is silent where sources agree, or where only one speaks', () => {
  const same = {
    'figures.1.value': 13,
    'figures.1.qualifier': 'exactly',
    'figures.0.qualifier': 'exactly',
  };
  expect(found({ 'incidents/airport': same })).toEqual([]);
  expect(found({ 'incidents/airport': { 'figures.1.population': 'civilians' } })).toEqual([]);
});

it('begins with the latest incident', () => {
  expect(
    found({ 'incidents/later': { date: '2022-01-01' } }).map((line) => line.slice(0, 5)),
  ).toEqual(['later', 'airpo']);
});

describe('the widest disagreements', () => {
  /** An incident on which two sources count these dead. */
  const counting = (low: object, high: object, date = '2021-08-26') => {
    const figure = { measure: 'killed', population: 'all', qualifier: 'exactly' };
    const from = { ...figure, source: 'herald', locator: 'para. 1', asOf: '2021-08-27' };
    return {
      date,
      figures: [
        { ...from, ...low },
        { ...from, source: 'gazette', ...high },
      ],
    };
  };
  const widest = (most: number, changes: Parameters<typeof records>[0]) =>
    widestDisagreements(link(records(changes)), most).map(({ incident }) => incident.id);

  it('are those furthest apart for the size of the lowest count', () => {
    const changes = {
      'incidents/airport': counting({ value: 13 }, { value: 25 }),
      'incidents/hundreds': counting({ value: 500 }, { value: 600 }),
      'incidents/few': counting({ value: 1 }, { min: 2, max: 9 }),
    };
    expect(widest(3, changes)).toEqual(['few', 'airport', 'hundreds']);
    expect(widest(1, changes)).toEqual(['few']);
  });

  it('begin with a count that somebody puts at nothing, and end with words', () => {
    expect(
      widest(9, {
        'incidents/airport': counting({ wording: 'scores' }, { wording: 'dozens' }, '2024'),
        'incidents/open': counting({ value: 13 }, { value: 13, qualifier: 'at-least' }),
        'incidents/wide': counting({ value: 1 }, { value: 1_000_000 }),
        'incidents/zero': counting({ value: 0 }, { value: 1 }),
        'incidents/other-zero': counting({ value: 0 }, { value: 2 }, '2022'),
      }),
    ).toEqual(['other-zero', 'zero', 'wide', 'open', 'airport']);
  });

  it('are the latest first where they are as wide', () => {
    expect(
      widest(2, {
        'incidents/airport': counting({ value: 1 }, { value: 2 }),
        'incidents/earlier': counting({ value: 10 }, { value: 20 }, '2001'),
        'incidents/later': counting({ value: 4 }, { value: 8 }, '2024-01'),
      }),
    ).toEqual(['later', 'airport']);
  });
});
