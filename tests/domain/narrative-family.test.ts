import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { hasRelatives, widestOf } from '#domain/narrative-family.ts';
import { records } from '../support/records.ts';

const { narratives } = link(
  records({
    'narratives/child': { parent: 'secret-hand' },
    'narratives/grandchild': { parent: 'child' },
    'narratives/alone': {},
  }),
);

test('the widest narrative is found from any of its variants', () => {
  expect(
    [...narratives.values()].map((one) => [one.id, widestOf(one).id, hasRelatives(one)]),
  ).toEqual([
    ['alone', 'alone', false],
    ['child', 'secret-hand', true],
    ['grandchild', 'secret-hand', true],
    ['secret-hand', 'secret-hand', true],
  ]);
});
