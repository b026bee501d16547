import { expect, it } from 'vitest';
import { tally } from '#domain/tally.ts';

it('counts what was found in each direction', () => {
  expect(
    tally([
      { direction: 'contradicts' },
      { direction: 'contradicts' },
      { direction: 'supports' },
      { direction: 'context' },
    ]),
  ).toEqual({ contradicts: 2, supports: 1, context: 1 });
});

it('counts a search that found nothing as nothing', () => {
  expect(tally([{ direction: 'supports', searched: 'Everywhere.' }])).toEqual({
    contradicts: 0,
    supports: 0,
    context: 0,
  });
});
