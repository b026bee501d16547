import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { disagreements } from '#domain/disagreements.ts';
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
