import { expect, it } from 'vitest';
import { heapAdvice } from '#integrations/heap-need.ts';

const usual = 4.5e9; // bytes: what Node takes on a machine with 16 GB or more

it('is silent where the heap is large enough', () => {
  expect(heapAdvice(144, usual)).toBeUndefined();
  expect(heapAdvice(28_114, usual)).toBeUndefined();
});

it('says how much a larger archive needs, and how to give it', () => {
  expect(heapAdvice(70_000, usual)).toContain('NODE_OPTIONS=--max-old-space-size=10240');
  expect(heapAdvice(70_000, 10_240 * 2 ** 20)).toBeUndefined();
});
