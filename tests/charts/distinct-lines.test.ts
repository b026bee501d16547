import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctLines } from '#charts/distinct-lines.ts';
import { widthOf } from '#charts/text-width.ts';

const beginning = 'The ministry of the interior of the republic, department of statistics, ';
const first = `${beginning}first bureau`;
const second = `${beginning}second bureau`;
const linesOf = (names: readonly string[], most = 2) => distinctLines(names, 14, 216, most);

test('names that would be cut to the same words are told in full, all others as short as ever', () => {
  const lines = linesOf([first, second, `Another ${first}`]);
  expect(lines(first).join(' ')).toBe(first);
  expect(lines(second).join(' ')).toBe(second);
  expect(lines(`Another ${first}`)).toHaveLength(2);
  expect(lines(`Another ${first}`).at(-1)).toMatch(/…$/);
});

test('one name that stands twice is no other name', () => {
  expect(linesOf([first, first])(first)).toHaveLength(2);
});

test('no two names read alike, and every line fits', () => {
  const ending = fc.string({ unit: fc.constantFrom(...'WijЖшانف漢'), maxLength: 90 });
  fc.assert(
    fc.property(fc.uniqueArray(ending, { minLength: 2, maxLength: 6 }), (endings) => {
      const names = endings.map((ending) => `${beginning}${ending}.`);
      const lines = linesOf(names);
      expect(new Set(names.map((name) => lines(name).join('')))).toHaveProperty(
        'size',
        names.length,
      );
      for (const line of names.flatMap(lines)) expect(widthOf(line, 14)).toBeLessThanOrEqual(216);
    }),
  );
});
