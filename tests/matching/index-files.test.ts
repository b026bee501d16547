import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '#matching/binary.ts';
import { indexFiles } from '#matching/index-files.ts';
import { keptIn } from '#matching/kept.ts';
import { manifestFile, type ReadFile } from '#matching/manifest.ts';
import { openMatcher } from '#matching/match.ts';
import { decodePostings, encodePostings, shardOf } from '#matching/postings.ts';
import { digest, entries } from './entries.ts';

const postings = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 24), fc.nat(7)), { selector: ([entry]) => entry, minLength: 1 })
  .map((list) =>
    list.map(([entry, strength]) => ({ entry, strength })).sort((a, b) => a.entry - b.entry),
  );

describe('what is written', () => {
  it('is read again: numbers and words', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), (number, word) => {
        fc.pre(number < 2 ** 48);
        const writer = new ByteWriter();
        writer.number(number);
        writer.word(word);
        const reader = new ByteReader(writer.done());
        expect([reader.number(), reader.word(), reader.isDone]).toEqual([number, word, true]);
      }),
    );
  });
  it('is read again: the entries of words', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), postings), (words) => {
        const all = Object.entries(words);
        const found = decodePostings(encodePostings(all), new Set(Object.keys(words)));
        expect([...found]).toEqual(all);
      }),
    );
  });
  it('is an error when it was cut off, never a wrong answer', () => {
    const bytes = encodePostings([['kabul', [{ entry: 300, strength: 3 }]]]);
    for (let length = 1; length < bytes.length; length += 1) {
      expect(() => decodePostings(bytes.subarray(0, length), new Set(['kabul']))).toThrow(
        'damaged',
      );
    }
  });
});

describe('an index', async () => {
  const files = await indexFiles(entries, digest);
  const total = files.reduce((sum, { content }) => sum + content.length, 0);

  it('is the same from the same entries, and lies elsewhere when one differs', async () => {
    expect(await indexFiles(entries, digest)).toEqual(files);
    const changed = await indexFiles(
      entries.map((each) => ({ ...each, dated: { en: '3 November 2022' } })),
      digest,
    );
    const paths = (all: typeof files) =>
      all.map(({ path }) => path).filter((path) => path !== manifestFile);
    expect(paths(changed)).toHaveLength(paths(files).length);
    expect(paths(changed).filter((path) => paths(files).includes(path))).toEqual([]);
  });
  it('costs one question a small part of itself, in two rounds', async () => {
    let bytes = 0;
    const rounds: string[] = [];
    const read: ReadFile = async (path) => {
      const content = await keptIn(files)(path);
      bytes += content.length;
      rounds.push(/\/([wr])\//.exec(path)?.[1] ?? 'manifest');
      return content;
    };
    const matcher = await openMatcher(read);
    await matcher('Zamir Kabulov on ISIS-K');
    expect(rounds.join('')).toMatch(/^manifestw+r+$/);
    expect(bytes).toBeLessThan(total / 2);
  });
  it('is refused when it is of another version, damaged or not there', async () => {
    const holding =
      (text: string): ReadFile =>
      async () =>
        new TextEncoder().encode(text);
    await expect(openMatcher(holding('{"version":2}'))).rejects.toThrow('version');
    await expect(openMatcher(holding('<!doctype html>'))).rejects.toThrow();
    const half: ReadFile = async (path) => {
      if (/\/r\//.test(path)) throw new Error('gone');
      return keptIn(files)(path);
    };
    await expect((await openMatcher(half))('Kabulov ISIS-K')).rejects.toThrow('gone');
  });
  it('of nothing answers, too', async () => {
    const matcher = await openMatcher(keptIn(await indexFiles([], digest)));
    expect(await matcher('Kabulov')).toEqual({ kind: 'ranked', matches: [] });
  });
  it('spreads words over all shards', () => {
    const words = Array.from({ length: 4000 }, (_, index) => `word${index}`);
    const counts = Map.groupBy(words, (word) => shardOf(word, 16));
    expect(counts.size).toBe(16);
    for (const [, each] of counts) expect(each.length).toBeLessThan(400);
  });
});
