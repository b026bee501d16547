import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CborReader } from '#integrations/indexes/cbor-reader.ts';
import { CborWriter } from '#integrations/indexes/cbor-writer.ts';
import { cutAtAddresses } from '#integrations/indexes/cut-records.ts';
import { fileNames, sha1 } from '#integrations/indexes/file-names.ts';
import { sortedPages } from '#integrations/indexes/merged-pages.ts';
import { readWords } from '#integrations/indexes/word-files.ts';
import { shortenedRanges } from '#integrations/indexes/word-ranges.ts';

const number = fc.oneof(fc.nat(30), fc.nat(300), fc.nat(70_000), fc.nat(2 ** 31));

describe('numbers, texts and arrays', () => {
  it('are read as they were written, in as few bytes as may be', () => {
    fc.assert(
      fc.property(fc.array(number), fc.array(fc.string({ unit: 'binary' })), (numbers, texts) => {
        const writer = new CborWriter().array(numbers.length);
        for (const one of numbers) writer.unsigned(one).integer(-1 - one);
        for (const text of texts) writer.text(text);
        const reader = new CborReader(writer.take());
        expect(reader.array()).toBe(numbers.length);
        for (const one of numbers) {
          expect([reader.unsigned(), reader.integer()]).toEqual([one, -1 - one]);
        }
        for (const text of texts) expect(reader.text()).toBe(Buffer.from(text).toString());
        expect(reader.at).toBe(reader.bytes.length);
      }),
    );
    const lengths = [23, 24, 255, 256, 65_535, 65_536].map(
      (one) => new CborWriter().unsigned(one).take().length,
    );
    expect(lengths).toEqual([1, 2, 2, 3, 3, 5]);
  });

  it('of another format are an error and never another index', () => {
    for (const bytes of [[], [0x81], [0x82, 0x80], [0x81, 0x81, 0x82], [0x81, 0x9f]]) {
      expect(() => readWords(Buffer.from(bytes), (field) => field)).toThrow();
    }
  });
});

it('an address that is added or taken away changes the runs beside it, and no other', () => {
  const isCut = (url: string) => sha1(Buffer.from(url)).startsWith('a');
  const urls = fc.uniqueArray(fc.nat(10_000).map(String), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(urls, fc.nat(10_000).map(String), (all, added) => {
      const runs = (some: readonly string[]) =>
        cutAtAddresses(
          [...new Set(some)].sort().map((url) => ({ url })),
          isCut,
        ).map((run) => run.map(({ url }) => url).join());
      const before = runs(all);
      expect(before.join()).toBe([...all].sort().join());
      const after = runs([...all, added]);
      expect(after.filter((run) => !before.includes(run)).length).toBeLessThanOrEqual(2);
      expect(before.filter((run) => !after.includes(run)).length).toBeLessThanOrEqual(1);
    }),
  );
});

it('about two hundred and fifty addresses are a run', () => {
  const all = Array.from({ length: 10_000 }, (_, id) => ({ url: `/fact-checks/${id}/` }));
  const runs = cutAtAddresses(all);
  expect(runs.flat()).toEqual(all);
  expect(runs.length).toBeGreaterThan(20);
  expect(runs.length).toBeLessThan(70);
});

it('a file is named by as much of its hash as no other has', () => {
  const nameOf = fileNames('en');
  expect(['abcdefgh1', 'abcdefgh2', 'abcdefgz3', 'x'].map(nameOf)).toEqual([
    'en_abcdefg',
    'en_abcdefgh',
    'en_abcdefgz',
    'en_x',
  ]);
  expect(sha1(Buffer.from('a'))).toBe('86f7e437faa5a7fce15d1ddcb9eaeaea377667b8');
  // Of a byte below 16 Pagefind writes one digit: SHA-1 has "...a6380f8..." here.
  expect(sha1(Buffer.from('i'))).toBe('42dc4512fa3d391c517cf3aa61e6a638f84342');
});

it('ranges of words are as short as tells them apart, and never end before they begin', () => {
  const ranges = [
    ['apple', 'apple'],
    ['apricot', 'banana'],
    ['peach', 'pear'],
  ].map(([from = '', to = '']) => ({ from, to }));
  expect(shortenedRanges(ranges)).toEqual([
    { from: 'apple', to: 'apple' },
    { from: 'apr', to: 'b' },
    { from: 'p', to: 'pear' },
  ]);
});

it('pages are ordered by numbers where all values are numbers, and in order of address among equals', () => {
  const pages = ['10', '9', '9', '-1'].map((cited, index) => ({
    sort: { cited, ...(index > 0 && { date: `2022-0${5 - index}-01` }) },
  }));
  expect(sortedPages(pages)).toEqual([
    { key: 'cited', pages: [3, 1, 2, 0] },
    { key: 'date', pages: [3, 2, 1] },
  ]);
});
