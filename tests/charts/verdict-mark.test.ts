import { expect, it } from 'vitest';
import { tones, type VerdictRecord } from '#domain/verdict.ts';
import { markOf } from '#charts/verdict-mark.ts';
import { exampleScale } from '#examples/verdicts.ts';

const verdict = (fields: Pick<VerdictRecord, 'tone'> & Partial<VerdictRecord>): VerdictRecord => ({
  id: 'x',
  translations: {},
  label: 'X',
  definition: 'X.',
  ...fields,
});

it('gives each tone a shape of its own, so that no verdict depends on colour', () => {
  const { verdicts } = exampleScale;
  expect(new Set(verdicts.map(({ tone }) => tone))).toEqual(new Set(tones));
  expect(new Set(verdicts.map((one) => JSON.stringify(markOf(one)))).size).toBe(verdicts.length);
});

it('draws the middle of the scale as a half circle', () => {
  expect(markOf(verdict({ tone: 'mixed', ratingValue: 3 })).solid).toBeDefined();
  expect(markOf(verdict({ tone: 'mixed', ratingValue: 2 })).solid).toBeUndefined();
  expect(markOf(verdict({ tone: 'negative', ratingValue: 3 })).solid).toBeUndefined();
});
