import { expect, test } from 'vitest';
import { changedOn, publishedOn, versionDate, versionOf } from '#domain/ledger.ts';
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

test('the day of a version is that of the change that made it, whoever confirms it later', () => {
  const line = (kind: string, date: string) => ({ kind, date, reason: 'Why.' });
  const history = [
    { ...line('published', '2026-01-01'), to: 'false' },
    line('confirmed', '2026-02-01'),
  ];
  const later = [...history, line('updated', '2026-03-01')];
  expect(versionDate(factCheck({ history }))).toBe('2026-01-01');
  expect(versionDate(factCheck({ history: later }))).toBe('2026-03-01');
  expect(versionDate(factCheck({ status: 'draft', history: [] }))).toBeUndefined();
});
