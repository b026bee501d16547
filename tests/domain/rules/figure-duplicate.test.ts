import { expect, test } from 'vitest';
import { figureDuplicate } from '#domain/rules/figure-duplicate.ts';
import { findings } from '../../support/records.ts';

const first = {
  measure: 'killed',
  population: 'all',
  value: 13,
  qualifier: 'at-least',
  source: 'herald',
  locator: 'para. 1',
  asOf: '2021-08-27',
};
const find = (second: object) =>
  findings(figureDuplicate, { 'incidents/airport': { figures: [first, { ...first, ...second }] } });

test('the same count twice, whatever its number', () => {
  const message =
    'incidents/airport figures.1: This figure and figure 1 of the list are the same count, from the same place in the same source, for the same day.';
  expect(find({})).toEqual([message]);
  expect(find({ value: 14 })).toEqual([message]);
});

test.each([
  { measure: 'injured' },
  { population: 'civilians' },
  { source: 'gazette' },
  { locator: 'para. 2' },
  { saidBy: 'ministry' },
  { asOf: '2021-08-26' },
])('another count: %o', (second) => {
  expect(find(second)).toEqual([]);
});
