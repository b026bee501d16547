import { expect, test } from 'vitest';
import { independentOrigins } from '#domain/rules/independent-origins.ts';
import { findings } from '../../support/records.ts';

const find = (check: object, herald: object = {}) =>
  findings(independentOrigins, { 'fact-checks/envoy': check, 'sources/herald': herald });
const one = (origin: string) => [
  `fact-checks/envoy evidence: The verdict "false" rates the claim, but all evidence comes from one origin: ${origin}.`,
];
const sameHouse = { publisher: 'The Gazette' };

test('two publishers', () => {
  expect(find({})).toEqual([]);
});

test('two sources of one publisher are one origin', () => {
  expect(find({}, sameHouse)).toEqual(one('The Gazette'));
  expect(find({ status: 'review' }, sameHouse)).toEqual(one('The Gazette'));
});

test('one source, without a publisher, stands for itself', () => {
  const cited = { 'evidence.0.sources.1.source': 'herald' };
  expect(find(cited, { publisher: undefined })).toEqual(one('Nine leaders killed'));
});

test('a search that found nothing is no second origin', () => {
  const cited = { 'evidence.0.sources': [{ source: 'herald', locator: 'para. 1' }] };
  expect(find(cited)).toEqual(one('The Herald'));
  expect(find({ ...cited, 'evidence.1.searched': undefined })).toEqual([]);
});

test('one origin with a reason, an unrated verdict, or a draft', () => {
  expect(find({ onlySource: 'Nobody else was there.' }, sameHouse)).toEqual([]);
  expect(find({ verdict: 'unproven' }, sameHouse)).toEqual([]);
  expect(find({ status: 'draft' }, sameHouse)).toEqual([]);
});

test('a source that does not exist is not counted and not judged', () => {
  expect(find({ 'evidence.0.sources.0.source': 'missing' })).toEqual([]);
  expect(find({ evidence: [] })).toEqual([]);
});
