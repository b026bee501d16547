import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '#charts/text-width.ts';
import { wrapped } from '#charts/wrapped-lines.ts';

test('breaks at words, and says that more would follow', () => {
  const name = 'Report on the Russian embassy bombing, September 2022';
  expect(wrapped(name, 14, 216, 3)).toEqual([
    'Report on the Russian',
    'embassy bombing, September',
    '2022',
  ]);
  expect(wrapped(name, 14, 216, 1)).toEqual(['Report on the Russian…']);
  expect(wrapped('Short', 14, 216, 3)).toEqual(['Short']);
});

test('breaks a word that is too long for a line', () => {
  expect(wrapped('W'.repeat(40), 14, 142, 2)).toEqual(['W'.repeat(11), `${'W'.repeat(10)}…`]);
});

test('every line fits, and no text gets lost between lines', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      const lines = wrapped(text, 14, 216, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(216);
      const bare = (words: string) => words.replace(/\s|…$/gu, '');
      expect(bare(text).startsWith(bare(lines.join('')))).toBe(true);
    }),
  );
});
