import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '#archive/parse-file.ts';
import type { EntryKey } from '#domain/problem.ts';
import { fixturePaths as at, soundContent } from '../support/archive-fixture.ts';

const factCheck = new TextEncoder().encode(soundContent[at.factCheck]);
const entries: readonly EntryKey[] = [
  { collection: 'fact-checks', id: 'x' },
  { collection: 'sources', id: 'x' },
  { collection: 'site', id: 'site' },
];

describe('whatever the bytes of a file are', () => {
  test('cut off anywhere before its second fence, it has an error and no record', () => {
    const fence = (soundContent[at.factCheck] ?? '').lastIndexOf('---\n');
    for (let length = 0; length < fence; length += 13) {
      const { value, problems } = parseFile(
        { collection: 'fact-checks', id: 'x' },
        factCheck.subarray(0, length),
      );
      expect(value).toBeUndefined();
      expect(problems).toHaveLength(1);
    }
  });

  test('it is read or has an error, and nothing is thrown', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom('---\n', 'title: ', '- ', '"', '{', '[', '*a', '&a', '\t', '\n', 'x'),
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...entries), (bytes, entry) => {
        const { value, problems } = parseFile(entry, bytes);
        expect(value !== undefined || problems.length > 0).toBe(true);
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('one byte changed in a sound file is read or has an error', () => {
    fc.assert(
      fc.property(fc.nat(factCheck.length - 1), fc.nat(255), (index, byte) => {
        const { value, problems } = parseFile(
          { collection: 'fact-checks', id: 'x' },
          factCheck.with(index, byte),
        );
        expect(value !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
