import { expect, test } from 'vitest';
import { interestStated } from '#domain/rules/interest-stated.ts';
import { findings } from '../../support/records.ts';

const source = (publisherKind: string) =>
  findings(interestStated, { 'sources/herald': { publisherKind } });
const claimant = (kind: string) => findings(interestStated, { 'claimants/envoy': { kind } });

test('parties that state their interest, and others', () => {
  expect(findings(interestStated)).toEqual([]);
  expect(source('academic')).toEqual([]);
  expect(claimant('organisation')).toEqual([]);
  expect(claimant('media-outlet')).toEqual([]);
});

test.each(['government', 'armed-group', 'state-media'])('a source of kind %s', (kind) => {
  expect(source(kind)).toEqual([
    `sources/herald publisherKind: publisherKind is ${kind}, and no interest is stated.`,
  ]);
});

test.each(['government', 'armed-group'])('a claimant of kind %s', (kind) => {
  expect(claimant(kind)).toEqual([
    `claimants/envoy kind: kind is ${kind}, and no interest is stated.`,
  ]);
});
