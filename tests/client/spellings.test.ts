import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPagefind } from '../../src/client/pagefind.ts';
import { searchWith, type Search } from '../../src/client/search-index.ts';
import { readState } from '../../src/client/search-state.ts';
import { servePagefind } from '../support/node-pagefind.ts';
import { writeSearchIndex } from '../support/search-index.ts';
import { apart, met } from './spelling-pairs.ts';

let search: Search;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-spellings-'));
  await writeSearchIndex(resolve('content'), folder);
  const pagefind = await openPagefind(servePagefind(join(folder, 'pagefind')));
  search = await searchWith(pagefind, [], { first: '', last: '' });
  return () => rm(folder, { recursive: true });
});

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
