import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadsOfPages, stalePages } from '#integrations/rendering/build-plan.ts';
import { readPageOptions } from '#integrations/rendering/build-options.ts';
import { GrowingLists, listAt } from '#integrations/rendering/number-lists.ts';
import { loadPageReads, savePageReads } from '#integrations/rendering/page-reads-file.ts';
import { isInShard, readShard } from '#integrations/rendering/shard.ts';

const world = new Map([
  ['a', '1'],
  ['b', '1'],
  ['c', '1'],
]);
const keyOf = (read: string) => world.get(read) ?? 'nothing';
const pages = ['x', 'y', 'z', 'new'].map((path) => ({ path }));

function listsOf(...lists: number[][]) {
  const growing = new GrowingLists();
  for (const list of lists) growing.add(list);
  return growing.lists;
}

/** As two threads tell it, each with numbers of its own. */
function told(): ReadsOfPages {
  const reads = new ReadsOfPages();
  reads.add({ names: ['a', 'b'], pages: [['x', 0]], reads: listsOf([0, 1]) });
  reads.add({ names: ['b'], pages: [['y', 1]], reads: listsOf([], [0]) });
  reads.add({ names: ['c'], pages: [['z', 0]], reads: listsOf([0]) });
  return reads;
}

const staleIn = (changed: Record<string, string>) =>
  [...stalePages(pages, told().withKeys(keyOf), (read) => changed[read] ?? keyOf(read))].map(
    ({ path }) => path,
  );

describe('the build plan', () => {
  it('makes the pages that nobody has made yet, and those that read what has changed', () => {
    expect(staleIn({})).toEqual(['new']);
    expect(staleIn({ a: '2' })).toEqual(['x', 'new']);
    expect(staleIn({ b: '2' })).toEqual(['x', 'y', 'new']);
    expect(staleIn({ c: '2' })).toEqual(['z', 'new']);
  });
});

describe('lists of numbers', () => {
  it('are what they were, however many and however long they are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 200 })), (lists) => {
        const growing = listsOf(...lists);
        expect(lists.map((_, index) => [...listAt(growing, index)])).toEqual(lists);
      }),
    );
  });
});

describe('what pages have read', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-plan-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'below/page-reads');

  it('is the same when it is read again', () => {
    const reads = told().withKeys(keyOf);
    savePageReads(file(), 'templates', reads);
    expect(loadPageReads(file(), 'templates')).toEqual(reads);
  });

  it('is the same when there is nothing', () => {
    const nothing = new ReadsOfPages().withKeys(keyOf);
    savePageReads(file(), 'templates', nothing);
    expect(loadPageReads(file(), 'templates')).toEqual(nothing);
  });

  it('is not known for other templates, nor from a file of another form', () => {
    expect(loadPageReads(file(), 'templates')).toBeUndefined();
    savePageReads(file(), 'templates', told().withKeys(keyOf));
    expect(loadPageReads(file(), 'other templates')).toBeUndefined();
    const earlier = serialize({
      templates: 'templates',
      names: '',
      keys: '',
      paths: '',
      reads: [],
    });
    for (const content of ['', 'garbage', '\xff\x0f"', earlier]) {
      writeFileSync(file(), content);
      expect(loadPageReads(file(), 'templates'), String(content)).toBeUndefined();
    }
  });
});

describe('shards', () => {
  it('have every page once, whatever other pages there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (paths, of) => {
        for (const path of paths) {
          const owners = Array.from({ length: of }, (_, index) => index + 1).filter((number) =>
            isInShard(path, { number, of }),
          );
          expect(owners).toHaveLength(1);
        }
      }),
    );
  });

  it('are about as large as each other', () => {
    const paths = Array.from({ length: 4000 }, (_, index) => `fact-checks/${index}/index.html`);
    const sizes = [1, 2, 3, 4].map(
      (number) => paths.filter((path) => isInShard(path, { number, of: 4 })).length,
    );
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(200);
  });

  it('are read as 2/4, and what is none is refused with an example', () => {
    expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
    expect(readShard(undefined)).toBeUndefined();
    for (const text of ['0/4', '5/4', '1', '1/0', 'a/b', '1/4/2']) {
      expect(() => readShard(text), text).toThrow('write 1/4 for the first of four');
    }
  });
});

describe('options for pages', () => {
  it('come from the environment', () => {
    expect(readPageOptions({})).toEqual({ shard: undefined, parts: [], by: undefined });
    expect(readPageOptions({ PLUMBLINE_PARTS: '/a,/b', PLUMBLINE_PAGES: 'threads' })).toMatchObject(
      { parts: ['/a', '/b'], by: 'threads' },
    );
  });

  it('that do not exist are refused', () => {
    expect(() => readPageOptions({ PLUMBLINE_PAGES: 'magic' })).toThrow('astro, here, threads');
  });
});
