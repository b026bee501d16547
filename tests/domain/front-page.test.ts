import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { frontPage } from '#domain/front-page.ts';
import { records } from '../support/records.ts';

const many = (name: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}-${index}`, {}]));

test('has the latest ruling, those before it, and a few of what is open', () => {
  const page = frontPage(
    link(
      records({
        ...many('fact-checks/check', 25),
        ...many('incidents/incident', 9),
        'incidents/airport': { updatedOn: '2026-11-23' },
      }),
    ),
  );
  expect(page.latest).toBeDefined();
  expect(page.further).toHaveLength(20);
  expect(page.further).not.toContain(page.latest);
  expect(page.disagreements).toHaveLength(3);
  expect(page.disputes).toHaveLength(4);
  expect(page.unconfirmed).toHaveLength(5);
});

test('is empty where nothing is on record', () => {
  expect(
    frontPage(link(records({ 'fact-checks/envoy': null, 'incidents/airport': null }))),
  ).toEqual({ latest: undefined, further: [], disagreements: [], disputes: [], unconfirmed: [] });
});
