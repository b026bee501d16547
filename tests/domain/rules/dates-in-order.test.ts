import { expect, test } from 'vitest';
import { datesInOrder } from '#domain/rules/dates-in-order.ts';
import { findings } from '../../support/records.ts';

const check = (changes: object) => findings(datesInOrder, { 'fact-checks/envoy': changes });
const incident = (changes: object) => findings(datesInOrder, { 'incidents/airport': changes });
const source = (changes: object) => findings(datesInOrder, { 'sources/gazette': changes });
const office = (dates: object) =>
  findings(datesInOrder, { 'claimants/envoy': { offices: [{ title: 'Envoy', ...dates }] } });
const line = (date: string, kind = 'updated') => ({ date, kind, reason: 'Because.' });

test('dates in order, and dates that only may be out of order', () => {
  expect(check({})).toEqual([]);
  expect(check({ 'claim.madeOn': '2026-11' })).not.toEqual([]); // after the source appeared
  expect(check({ 'claim.madeOn': '2022', 'claim.repeatedBy.0.on': '2022-01' })).toEqual([]);
  expect(check({ 'history.1': line('2026-11-22') })).toEqual([]);
});

test('a check published before the claim was made', () => {
  expect(check({ 'history.0.date': '2022-10-31' })).toEqual([
    'fact-checks/envoy claim.madeOn: The check was published before the claim was made: 2022-11 is after 2022-10-31.',
  ]);
});

test('a history that goes back', () => {
  expect(check({ 'history.1': line('2026-11-21') })).toEqual([
    'fact-checks/envoy history.1.date: The history goes back in time: 2026-11-22 is after 2026-11-21.',
  ]);
});

test('a publication before the end of its embargo', () => {
  expect(check({ embargoUntil: '2026-11-22' })).toEqual([]);
  expect(check({ embargoUntil: '2026-11-23' })).toEqual([
    'fact-checks/envoy embargoUntil: The embargo ends after the day of publication: 2026-11-23 is after 2026-11-22.',
  ]);
});

test('a claim on record, or passed on, before it was made', () => {
  expect(check({ 'claim.madeOn': '2022-11-03' })).toEqual([
    'fact-checks/envoy claim.appearances.0.source: The source appeared before the claim was made: 2022-11-03 is after 2022-11-02.',
    'fact-checks/envoy quote.source: The source of the quotation appeared before the claim was made: 2022-11-03 is after 2022-11-02.',
  ]);
  expect(check({ 'claim.repeatedBy.0.on': '2022-10-31' })).toEqual([
    'fact-checks/envoy claim.repeatedBy.0.on: The claim was passed on before it was made: 2022-11 is after 2022-10-31.',
  ]);
});

test('figures for a day before the incident or after their source', () => {
  expect(incident({})).toEqual([]);
  expect(incident({ 'figures.0.asOf': '2021-08-25' })).toEqual([
    'incidents/airport figures.0.asOf: The figure stands for a day before the incident: 2021-08-26 is after 2021-08-25.',
  ]);
  expect(incident({ 'figures.0.asOf': '2021-08-28' })).toEqual([
    'incidents/airport figures.0.asOf: The figure stands for a day after its source appeared: 2021-08-28 is after 2021-08-27.',
  ]);
  expect(incident({ 'figures.0.source': 'missing' })).toEqual([]);
});

test('disputes settled before the incident, or settled and open', () => {
  const settled = { 'disputes.0.state': 'settled' };
  expect(incident({ ...settled, 'disputes.0.settledOn': '2021-09-01' })).toEqual([]);
  expect(incident({ ...settled, 'disputes.0.settledOn': '2021-08-01' })).toEqual([
    'incidents/airport disputes.0.settledOn: The dispute was settled before the incident: 2021-08-26 is after 2021-08-01.',
  ]);
  expect(incident({ 'disputes.0.settledOn': '2021-09-01' })).toEqual([
    'incidents/airport disputes.0.settledOn: The dispute is open, but was settled on 2021-09-01.',
  ]);
});

test('sources read, captured or archived before they appeared', () => {
  expect(source({})).toEqual([]);
  expect(source({ accessed: '2022-11-01' })).toEqual([
    'sources/gazette accessed: The source was read before it appeared: 2022-11-02 is after 2022-11-01.',
  ]);
  expect(source({ 'capture.capturedOn': '2022-11-01' })).toEqual([
    'sources/gazette capture.capturedOn: The source was captured before it appeared: 2022-11-02 is after 2022-11-01.',
  ]);
  expect(
    source({ archives: [{ url: 'https://archive.example/1', capturedOn: '2022-11-01' }] }),
  ).toEqual([
    'sources/gazette archives.0.capturedOn: The source was archived before it appeared: 2022-11-02 is after 2022-11-01.',
  ]);
});

test('offices that end before they begin, or are held outside their term', () => {
  expect(office({ from: '2014', to: '2014-06', asOf: '2014-03' })).toEqual([]);
  expect(office({ from: '2015', to: '2014-06' })).toEqual([
    'claimants/envoy offices.0.to: An office ends before it begins: 2015 is after 2014-06.',
  ]);
  expect(office({ from: '2015', asOf: '2014-12' })[0]).toContain(
    'offices.0.asOf: An office is held before',
  );
  expect(office({ to: '2013', asOf: '2014-12' })[0]).toContain(
    'offices.0.asOf: An office is held after',
  );
});
