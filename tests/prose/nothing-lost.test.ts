import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '#prose/parse.ts';
import { soundPieces } from '../support/body-pieces.ts';

/** Bodies of random pieces, with numbered words between them. */
const bodies = fc
  .array(fc.tuple(fc.constantFrom(...soundPieces), fc.boolean()), { maxLength: 14 })
  .map((parts) => parts.map(([piece, word], n) => (word ? `${piece}word${n}q` : piece)).join(''));

const lost = (body: string, printed: string) =>
  (body.match(/word\d+q/g) ?? []).filter((word) => !printed.includes(word));

test('every word of an accepted body is printed', () => {
  let accepted = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const { prose, problems } = parseBody(body);
      if (problems.length > 0) return;
      accepted++;
      expect(lost(body, JSON.stringify(prose))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test('a lost word is noticed', () => {
  expect(lost('word1q *word2q*', '<p>word1q</p>')).toEqual(['word2q']);
});
