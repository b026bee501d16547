import { expect, test } from 'vitest';
import { disputedNeedsHoldsIf } from '#domain/rules/disputed-needs-holds-if.ts';
import { findings } from '../../support/records.ts';

const link = 'evidence.0.incidents.0';
const find = (changes: object, airport: object = {}) =>
  findings(disputedNeedsHoldsIf, {
    'fact-checks/envoy': changes,
    'incidents/airport': airport,
  });
const disagree = (points: string) => [
  `fact-checks/envoy ${link}: The sources disagree on what is taken from "airport" (${points}), and "holdsIf" is missing.`,
];
const open = { [`${link}.holdsIf`]: undefined };

test('an account of whether the finding depends on the dispute', () => {
  expect(find({})).toEqual([]);
});

test('figures that differ and an open dispute need one', () => {
  expect(find(open)).toEqual(disagree('killed/all, who-fired'));
  expect(find({ ...open, [`${link}.disputes`]: undefined })).toEqual(disagree('killed/all'));
  expect(find({ ...open, [`${link}.figures`]: undefined })).toEqual(disagree('who-fired'));
});

test('what is not contested needs none', () => {
  const explosions = [{ measure: 'explosions', population: 'all' }];
  const undisputed = { ...open, [`${link}.disputes`]: undefined, [`${link}.figures`]: explosions };
  expect(find(undisputed)).toEqual([]);
  expect(
    find({ ...open, [`${link}.figures`]: undefined }, { 'disputes.0.state': 'settled' }),
  ).toEqual([]);
  expect(find({ [link]: { incident: 'airport', reliesOn: 'That it happened.' } })).toEqual([]);
});

test('two reports that say the same do not differ; an open end or other words do', () => {
  const figures = (second: object) => ({
    'figures.1': {
      measure: 'killed',
      population: 'all',
      source: 'gazette',
      locator: 'para. 5',
      asOf: '2022-11-02',
      ...second,
    },
  });
  const onFigures = { ...open, [`${link}.disputes`]: undefined };
  expect(find(onFigures, figures({ value: 13, qualifier: 'at-least' }))).toEqual([]);
  expect(find(onFigures, figures({ value: 13, qualifier: 'exactly' }))).toEqual(
    disagree('killed/all'),
  );
  expect(find(onFigures, figures({ wording: 'scores', qualifier: 'about' }))).toEqual(
    disagree('killed/all'),
  );
});

test('figures and disputes that the incident does not have', () => {
  expect(find({ [`${link}.figures.0.measure`]: 'injured' })).toEqual([
    `fact-checks/envoy ${link}.figures.0: The incident "airport" has no figures for injured/all.`,
  ]);
  expect(find({ [`${link}.disputes.1`]: 'how-many' })).toEqual([
    `fact-checks/envoy ${link}.disputes.1: "how-many" is no dispute of the incident "airport".`,
  ]);
  expect(find({}, { disputes: [] })).toHaveLength(1);
});

test('an incident that does not exist is reported elsewhere', () => {
  expect(find({ [`${link}.incident`]: 'nowhere' })).toEqual([]);
});
