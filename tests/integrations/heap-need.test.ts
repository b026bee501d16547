import { expect, it } from 'vitest';
import { heapAdvice } from '#integrations/heap-need.ts';

const usual = 4.5e9; // bytes: what Node takes on a machine with 16 GB or more

it('is silent where the heap is large enough', () => {
  expect(heapAdvice(144, usual)).toBeUndefined();
  expect(heapAdvice(70_254, usual)).toBeUndefined();
});

it('says how much a larger archive needs, and how to give it', () => {
  expect(heapAdvice(140_000, usual)).toContain('NODE_OPTIONS=--max-old-space-size=8192');
  expect(heapAdvice(140_000, 8192 * 2 ** 20)).toBeUndefined();
});
