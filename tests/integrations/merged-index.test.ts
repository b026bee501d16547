import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchRecord } from '#formats/search-record.ts';
import { keptFiles } from '#integrations/indexes/kept-files.ts';
import { filesBelow } from '#integrations/output/files.ts';
import { makeSearchIndex } from '#integrations/indexes/make-search-index.ts';
import { readMeta } from '#integrations/indexes/meta-file.ts';
import { closePagefind, pagefindFiles, unpacked } from '#integrations/indexes/pagefind-service.ts';
import { placeFiles } from '#integrations/indexes/place-files.ts';
import { partStore } from '#integrations/indexes/part-store.ts';
import { OutputFolder } from '#integrations/output/output-folder.ts';
import { openPagefind } from '../../src/client/pagefind.ts';
import { searchWith } from '../../src/client/search-index.ts';
import { readState } from '../../src/client/search-state.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { servePagefind } from '../support/node-pagefind.ts';
import { fields, inventedRecord } from './invented-records.ts';

// Pagefind is a process of its own, and the whole index is made again each time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'plumbline-merged-'));
const warm = join(root, 'warm');
afterAll(() => rmSync(root, { recursive: true }));

const make = async (records: readonly SearchRecord[], folder: string) => {
  const store = partStore(join(folder, 'parts'));
  const files = keptFiles(join(folder, 'pagefind'), join(folder, 'pagefind.json'));
  const unwritten = records.map((record) => ({ ...record, write: () => record }));
  const made = await makeSearchIndex({ records: unwritten, fields, store, files });
  await store.prune();
  return made;
};

const byAddress = (records: readonly SearchRecord[]) =>
  records.toSorted((a, b) => (a.url < b.url ? -1 : 1));

/** What Pagefind makes of all records at once, by path; of what it keeps in no order, what it says. */
async function wholeIndex(records: readonly SearchRecord[]): Promise<Map<string, unknown>> {
  const { files } = await pagefindFiles(byAddress(records));
  const all = await files;
  await closePagefind();
  return new Map(all.map(({ path, content }) => told(path, Buffer.from(content))));
}

const indexIn = (folder: string): Map<string, unknown> =>
  new Map(
    [...filesBelow(join(folder, 'pagefind'))].map((path) =>
      told(path, readFileSync(join(folder, 'pagefind', path))),
    ),
  );

function told(path: string, content: Buffer): [string, unknown] {
  if (path.endsWith('.pf_meta')) {
    const { filters, sorts, ...meta } = readMeta(unpacked(content));
    const named = Object.fromEntries(sorts.map(({ key, pages }) => [key, pages]));
    return ['meta', { ...meta, filters: filters.map(({ filter }) => filter).sort(), sorts: named }];
  }
  if (path.endsWith('.pf_filter')) return [`filter of ${unpacked(content).length}`, 'there'];
  if (path.endsWith('.json')) return [path, content.toString().replaceAll(/en_[0-9a-f]+/g, '')];
  return [path, path.endsWith('.js') ? content.length : unpacked(content).toString('base64')];
}

const start = Array.from({ length: 700 }, (_, id) => inventedRecord(id));

/** Some records added, changed and taken away. */
function edited(records: readonly SearchRecord[], round: number): SearchRecord[] {
  const random = seeded(round);
  const kept = records
    .filter(() => random() > 0.01)
    .map((record) =>
      random() < 0.01 ? inventedRecord(Number(record.url.split('/')[2]), round) : record,
    );
  return [...kept, inventedRecord(10_000 * round), inventedRecord(10_000 * round + 1)];
}

describe('an index that is made in parts', () => {
  let records: SearchRecord[] = start;
  beforeAll(() => make(records, warm));

  it('is the one that Pagefind makes of all records, also after edits', async () => {
    expect(indexIn(warm)).toEqual(await wholeIndex(records));
    for (const round of [1, 2, 3]) {
      records = edited(records, round);
      await make(records, warm);
      const whole = await wholeIndex(records);
      expect(indexIn(warm)).toEqual(whole);
      expect([...whole.keys()].filter((path) => path.startsWith('index/')).length).toBeGreaterThan(
        1,
      );
    }
    expect(indexIn(warm)).not.toEqual(await wholeIndex(start));
  });

  it('is byte for byte the one that is made without anything from earlier', async () => {
    const cold = join(root, 'cold');
    await make(records.toReversed(), cold);
    const paths = [...filesBelow(join(cold, 'pagefind'))];
    expect([...filesBelow(join(warm, 'pagefind'))].sort()).toEqual(paths.sort());
    for (const path of paths) {
      const [one, other] = [cold, warm].map((folder) =>
        readFileSync(join(folder, 'pagefind', path)),
      );
      expect(one?.equals(other ?? Buffer.alloc(0)), path).toBe(true);
    }
  });

  it('makes anew what changed and leaves the rest as it lies', async () => {
    const [first, ...others] = records;
    const changed = [{ ...inventedRecord(0, 99), url: first?.url ?? '' }, ...others];
    const stamps = () =>
      [...filesBelow(join(warm, 'pagefind'))].map((path) => [path, stamp(path)] as const);
    const stamp = (path: string) => statSync(join(warm, 'pagefind', path)).mtimeMs;
    const before = new Map(stamps());
    const { parts, made } = await make(changed, warm);
    expect([parts > 2, made]).toEqual([true, 1]);
    const same = stamps().filter(([path, time]) => before.get(path) === time);
    expect(same.length).toBeGreaterThan(records.length - 2);
    expect(same.length).toBeLessThan(before.size);
    expect((await make(changed, warm)).made).toBe(0);
    expect((await make(records, warm)).made).toBe(1);
  });

  it('is mended where an earlier build was killed or somebody took a file away', async () => {
    const [damaged = '', gone = ''] = readdirSync(join(warm, 'pagefind/index'));
    const before = indexIn(warm);
    rmSync(join(warm, 'pagefind/index', gone));
    await make(records, warm);
    expect(indexIn(warm)).toEqual(before);
    writeFileSync(join(warm, 'pagefind/index', damaged), 'half');
    writeFileSync(join(warm, 'pagefind/index/left.pf_index.tmp'), 'half');
    rmSync(join(warm, 'pagefind.json'));
    await make(records, warm);
    expect(indexIn(warm)).toEqual(before);
  });
});

it('answers as the whole index does: the same entries, in the same order, with the same counts', async () => {
  const records = edited(edited(start, 4), 5);
  const folder = join(root, 'asked');
  await make(start, folder);
  await make(records, folder);
  const whole = join(root, 'whole');
  const files = keptFiles(join(whole, 'pagefind'), join(whole, 'pagefind.json'));
  const made = await pagefindFiles(byAddress(records));
  for (const { path, content } of await made.files) {
    files.keep(path, path, () => content);
  }
  await closePagefind();

  const answers = async (index: string) => {
    const { address } = servePagefind(join(index, 'pagefind'));
    const search = await searchWith(await openPagefind(address), ['verdict', 'year'], {
      first: '',
      last: '',
    });
    const all = [];
    // One after the other: Pagefind also finds longer words in the parts that were loaded for earlier questions.
    for (const question of questions) {
      const { groups, counts, missing } = await search(
        readState(new URLSearchParams(question), ['verdict', 'year']),
      );
      const rows = await Promise.all(groups.map(({ rows }) => rows(0, 1000)));
      all.push({ question, missing, counts, urls: rows.flat().map(({ meta }) => meta['title']) });
    }
    return all;
  };
  const merged = await answers(folder);
  expect(merged).toEqual(await answers(whole));
  expect(merged.filter(({ urls }) => urls.length > 1).length).toBeGreaterThan(8);
});

const questions = [
  '',
  'q=attack',
  'q=attack1',
  'q=cafe',
  'q=café',
  'q=zürich+attack2',
  'q=кабул&sort=newest',
  'q=attack&verdict=false',
  'q=attack&verdict=false&verdict=true&year=2021',
  'year=2022&sort=oldest',
  'sort=cited',
  'q=attack+nowhere',
  'q="attack+cafe"',
  'q=ذبيح3',
];

it('is one index for each language, and for all of them one first file', async () => {
  const records = [
    ...start.slice(0, 9),
    ...Array.from({ length: 5 }, (_, id) => inventedRecord(100 + id, 0, 'ru')),
  ];
  const folder = join(root, 'languages');
  await make(records, folder);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(entry.languages).toMatchObject({
    en: { page_count: 9, wasm: 'en' },
    ru: { page_count: 5, wasm: 'ru' },
  });
});

it('refuses a field of records that is not declared', async () => {
  const record = { ...inventedRecord(1), meta: { title: 'One', author: 'Somebody' } };
  await expect(make([record], join(root, 'field'))).rejects.toThrow('not declared');
});

it('is placed by copying what is not there, and nothing else stays', () => {
  const [from, to] = [join(warm, 'pagefind'), join(root, 'placed')];
  const place = () => {
    const output = new OutputFolder(to, join(root, 'builds'));
    output.begin();
    placeFiles(from, output, 'pagefind/');
    return output.finish();
  };
  const first = place();
  expect(first.files).toBe([...filesBelow(from)].length);
  expect(place()).toEqual({ files: first.files, kept: first.files, removed: 0 });
  expect([...filesBelow(join(to, 'pagefind'))].sort()).toEqual([...filesBelow(from)].sort());
});
