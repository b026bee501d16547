import { expect, test } from 'vitest';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import { factCheck } from '../support/records.ts';

test('first publication and last change are read from the history', () => {
  const check = factCheck({
    'history.1': { date: '2026-12-01', kind: 'updated', reason: 'More.' },
  });
  expect([publishedOn(check), changedOn(check)]).toEqual(['2026-11-22', '2026-12-01']);
  const draft = factCheck({ status: 'draft', history: [] });
  expect([publishedOn(draft), changedOn(draft)]).toEqual([undefined, undefined]);
});

test('a version is a change; a confirmation is none', () => {
  const history = [{ kind: 'published' }, { kind: 'confirmed' }, { kind: 'corrected' }] as const;
  expect(versionOf({ history: history.slice(0, 1) })).toBe(1);
  expect(versionOf({ history: history.slice(0, 2) })).toBe(1);
  expect(versionOf({ history })).toBe(2);
});
