import { expect, test } from 'vitest';
import { isPublic, publicRecords, standingOn } from '#domain/publication.ts';
import { factCheck, records, today } from '../support/records.ts';

test.each([
  ['draft', false],
  ['review', false],
  ['published', true],
  ['withdrawn', true],
])('%s: shown %s', (status, shown) => {
  expect(isPublic(factCheck({ status }), today)).toBe(shown);
});

test('an embargo ends at the beginning of its day, and shows no draft', () => {
  const embargoed = factCheck({ embargoUntil: '2026-11-22' });
  expect(isPublic(embargoed, '2026-11-21')).toBe(false);
  expect(isPublic(embargoed, '2026-11-22')).toBe(true);
  expect(isPublic(factCheck({ embargoUntil: '2026-11-22', status: 'draft' }), '2027-01-01')).toBe(
    false,
  );
});

test('an entry under embargo is called so, a draft under embargo a draft', () => {
  const until = { embargoUntil: '2026-11-23' };
  expect(standingOn(factCheck(until), '2026-11-22')).toBe('embargoed');
  expect(standingOn(factCheck(until), '2026-11-23')).toBe('published');
  expect(standingOn(factCheck({ ...until, status: 'draft' }), '2026-11-22')).toBe('draft');
});

test('only fact-checks are held back, and the records given stay whole', () => {
  const all = records({ 'fact-checks/draft': { status: 'draft' } });
  const shown = publicRecords(all, today);
  expect([...shown['fact-checks'].keys()]).toEqual(['envoy']);
  expect(shown.sources).toBe(all.sources);
  expect(all['fact-checks'].size).toBe(2);
});

test('drafts among claimants, sources and incidents are held back', () => {
  const all = records({
    'claimants/envoy': { draft: true },
    'sources/gazette': { draft: true },
    'incidents/airport': { draft: true },
  });
  const shown = publicRecords(all, today);
  expect(shown.claimants.has('envoy')).toBe(false);
  expect(shown.sources.has('gazette')).toBe(false);
  expect(shown.incidents.size).toBe(0);
  expect(shown.claimants.size).toBe(all.claimants.size - 1);
});
