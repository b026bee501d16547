import { expect, it } from 'vitest';
import { tones, type VerdictRecord } from '#domain/verdict.ts';
import { markOf } from '#charts/verdict-mark.ts';

const verdict = (fields: Pick<VerdictRecord, 'tone'> & Partial<VerdictRecord>): VerdictRecord => ({
  id: 'x',
  translations: {},
  label: 'X',
  definition: 'X.',
  ...fields,
});

it('gives each tone a shape of its own, so that no verdict depends on colour', () => {
  const shapes = tones.map((tone) => JSON.stringify(markOf(verdict({ tone, ratingValue: 2 }))));
  expect(new Set(shapes).size).toBe(tones.length);
});

it('draws the middle of the scale as a half circle', () => {
  expect(markOf(verdict({ tone: 'mixed', ratingValue: 3 })).solid).toBeDefined();
  expect(markOf(verdict({ tone: 'mixed', ratingValue: 2 })).solid).toBeUndefined();
  expect(markOf(verdict({ tone: 'negative', ratingValue: 3 })).solid).toBeUndefined();
});
