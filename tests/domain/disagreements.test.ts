import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { disagreements } from '#domain/disagreements.ts';
import { records } from '../support/records.ts';

const found = (changes: Parameters<typeof records>[0] = {}) =>
  disagreements(link(records(changes))).map(
    ({ incident, group, spread }) =>
      `${incident.id} ${group.measure} ${group.population} ${spread.low}-${spread.high}`,
  );

it('finds a count for which sources give different numbers', () => {
  expect(found()).toEqual(['airport killed all 13-25']);
});

it('is silent where sources agree, or where only one speaks', () => {
  expect(found({ 'incidents/airport': { 'figures.1.value': 13 } })).toEqual([]);
  expect(found({ 'incidents/airport': { 'figures.1.population': 'civilians' } })).toEqual([]);
});

it('begins with the latest incident', () => {
  expect(
    found({ 'incidents/later': { date: '2022-01-01' } }).map((line) => line.slice(0, 5)),
  ).toEqual(['later', 'airpo']);
});
