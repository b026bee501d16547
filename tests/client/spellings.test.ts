import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPagefind } from '../../src/client/pagefind.ts';
import { searchWith, type Search } from '../../src/client/search-index.ts';
import { readState } from '../../src/client/search-state.ts';
import { servePagefind } from '../support/node-pagefind.ts';
import { filesOf } from '../support/built-site.ts';
import { writeSearchIndex } from '../support/search-index.ts';
import { apart, met } from './spelling-pairs.ts';

const span = { first: '', last: '' };
let search: Search;
let served: ReturnType<typeof servePagefind>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-spellings-'));
  await writeSearchIndex(resolve('content'), folder);
  served = servePagefind(join(folder, 'pagefind'));
  search = await searchWith(await openPagefind(served.address), [], span);
  return () => rm(folder, { recursive: true });
}, 60_000);

/** The addresses of all entries that are found, of whatever kind. */
async function found(typed: string): Promise<string[]> {
  const { groups } = await search(readState(new URLSearchParams({ q: typed }), []));
  const rows = await Promise.all(groups.map(({ rows }) => rows(0, 1000)));
  return rows
    .flat()
    .map(({ url }) =>
      url.slice(url.indexOf('/pagefind') + 1).replace(/^.*?(\/[^/]+\/[^/]+\/)$/, '$1'),
    );
}

describe('a name in any spelling', () => {
  it.each(met)('%s finds %s', async (typed, entry) => {
    expect(await found(typed)).toContain(entry);
  });
});

describe('what is spelled otherwise', () => {
  it.each(apart)('%s does not find %s', async (typed, entry) => {
    expect(await found(typed)).not.toContain(entry);
  });
});

it('there are enough pairs of both kinds, each once', () => {
  for (const pairs of [met, apart]) {
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  }
});

it('listing entries without words loads a part of the index only', async () => {
  const lying = filesOf(join(folder, 'pagefind/index')).length;
  expect(lying).toBeGreaterThan(1);
  const before = served.asked.length;
  const own = await searchWith(await openPagefind(served.address), ['verdict'], span);
  const { groups, counts } = await own(readState(new URLSearchParams(), []));
  expect(groups[0]?.total).toBeGreaterThan(5);
  expect(counts).toHaveProperty('verdict');
  const loaded = served.asked.slice(before).filter((name) => name.startsWith('index/'));
  expect(new Set(loaded).size).toBe(1);
});
