import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { openDisputes } from '#domain/open-disputes.ts';
import { records } from '../support/records.ts';

const found = (changes: Parameters<typeof records>[0] = {}) =>
  openDisputes(link(records(changes))).map(
    ({ incident, dispute }) => `${incident.id} ${dispute.id}`,
  );

it('lists what is unresolved, latest incident first', () => {
  expect(found({ 'incidents/later': { date: '2022-01-01' } })).toEqual([
    'later who-fired',
    'airport who-fired',
  ]);
});

it('leaves out what is settled or has fallen away', () => {
  expect(found({ 'incidents/airport': { 'disputes.0.state': 'settled' } })).toEqual([]);
  expect(found({ 'incidents/airport': { 'disputes.0.state': 'superseded' } })).toEqual([]);
});
