import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { latestFactChecks } from '#domain/queries.ts';
import { feedOfCorrections, feedOfList } from '#site/feeds.ts';
import { records } from './support/records.ts';

const history = (day: number) => ({
  'history.0': {
    date: `2026-01-${String(day).padStart(2, '0')}`,
    kind: 'published',
    to: 'false',
    reason: 'First.',
  },
  'history.1': { date: '2026-11-23', kind: 'corrected', reason: 'A number was wrong.' },
});
const corpus = link(
  records(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `fact-checks/check-${index}` as const,
        history(1 + (index % 28)),
      ]),
    ),
  ),
);
const factChecks = latestFactChecks(corpus);

test('a feed holds the latest 50 of a list', () => {
  expect(factChecks.length).toBeGreaterThan(60);
  const { items } = feedOfList({ page: '/fact-checks/', title: () => 'All', factChecks }, corpus);
  expect(items).toHaveLength(50);
  expect(items[0]?.link).toContain(factChecks[0]?.id);
});

test('the feed of corrections holds the latest 50', () => {
  expect(feedOfCorrections(corpus).items).toHaveLength(50);
});
