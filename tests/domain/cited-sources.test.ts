import { expect, test } from 'vitest';
import { sourcesByFactCheck } from '#domain/cited-sources.ts';
import { link } from '#domain/corpus.ts';
import { lastChange } from '#domain/last-change.ts';
import { records } from '../support/records.ts';

test('the sources of a fact-check are those that its record names, each once', () => {
  const corpus = link(records());
  const found = sourcesByFactCheck(corpus);
  expect(found.size).toBeGreaterThan(0);
  for (const [check, sources] of found) {
    expect(new Set(sources).size).toBe(sources.length);
    const cited = check.evidence.flatMap((evidence) => evidence.sources);
    expect(sources).toEqual(expect.arrayContaining(cited.map(({ source }) => source)));
  }
});

test('the last change is the latest day in any history or record', () => {
  const today = lastChange(link(records())) ?? '';
  expect(lastChange(link(records({ 'incidents/airport': { updatedOn: '2031-01-02' } })))).toBe(
    '2031-01-02',
  );
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(today < '2031').toBe(true);
});
