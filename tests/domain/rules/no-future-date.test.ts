import { expect, test } from 'vitest';
import { noFutureDate } from '#domain/rules/no-future-date.ts';
import { findings, type EntryName } from '../../support/records.ts';

const find = (name: EntryName, changes: object) => findings(noFutureDate, { [name]: changes });

test('today, and a year that is not over', () => {
  expect(findings(noFutureDate)).toEqual([]);
  expect(find('incidents/airport', { updatedOn: '2026-11-22', date: '2026', figures: [] })).toEqual(
    [],
  );
});

const settled = { 'disputes.0.state': 'settled' };
test.each([
  ['fact-checks/envoy', 'claim.madeOn', {}],
  ['fact-checks/envoy', 'claim.repeatedBy.0.on', {}],
  ['fact-checks/envoy', 'evidence.1.checkedOn', {}],
  ['fact-checks/envoy', 'replies.sought.0.askedOn', {}],
  ['fact-checks/envoy', 'history.0.date', {}],
  ['incidents/airport', 'date', {}],
  ['incidents/airport', 'figures.2.asOf', {}],
  ['incidents/airport', 'disputes.0.settledOn', settled],
  ['incidents/airport', 'updatedOn', {}],
  ['sources/gazette', 'issued', {}],
  ['sources/gazette', 'accessed', {}],
  ['sources/gazette', 'updatedOn', {}],
  ['sources/gazette', 'capture.capturedOn', {}],
  ['narratives/secret-hand', 'firstSeen', {}],
] as const)('tomorrow: %s %s', (name, path, others) => {
  expect(find(name, { ...others, [path]: '2026-11-23' })).toEqual([
    `${name} ${path}: 2026-11-23 has not come yet: today is 2026-11-22 (UTC).`,
  ]);
});

test('tomorrow, in lists that the sound content leaves empty', () => {
  const tomorrow = '2026-11-23';
  const said = {
    claimant: 'envoy',
    on: tomorrow,
    wording: 'Again.',
    source: 'gazette',
    locator: 'p. 1',
  };
  expect(find('fact-checks/envoy', { 'claim.alsoSaid': [said] })[0]).toContain(
    'claim.alsoSaid.0.on',
  );
  const archives = [{ url: 'https://archive.example/1', capturedOn: tomorrow }];
  expect(find('sources/gazette', { archives })[0]).toContain('archives.0.capturedOn');
  const office = { title: 'Envoy', from: tomorrow, to: tomorrow, asOf: tomorrow };
  expect(find('claimants/envoy', { offices: [office] })).toHaveLength(3);
});

test('a reply that nobody sought has no date', () => {
  expect(find('fact-checks/envoy', { replies: { notSought: 'It is on record.' } })).toEqual([]);
});

test('an entry under embargo may be dated up to its end', () => {
  const embargoed = (date: string) =>
    find('fact-checks/envoy', { embargoUntil: '2026-12-01', 'history.0.date': date });
  expect(embargoed('2026-12-01')).toEqual([]);
  expect(embargoed('2026-12-02')).toHaveLength(1);
});
