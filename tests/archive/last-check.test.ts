import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { unchecked, withChecksum } from '#archive/cache-files.ts';
import type { Collection } from '#domain/collections.ts';
import type { Rule } from '#domain/rules/rule.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  soundContent,
  writeContent,
  writeContentFile,
  type ContentChanges,
} from '../support/archive-fixture.ts';
import { inShort } from './found-problems.ts';

const { looked, farLooked, noting } = vi.hoisted(() => ({
  looked: new Set<string>(),
  farLooked: new Set<string>(),
  /** The same rule, which notes the entries that it looks at. */
  noting: <C extends Collection>(rule: Rule<C>, ids: Set<string>): Rule<C> => ({
    ...rule,
    check: (record, context) => {
      ids.add(record.id);
      return rule.check(record, context);
    },
  }),
}));
vi.mock(import('#domain/rules/dates-in-order.ts'), async (original) => ({
  datesInOrder: noting((await original()).datesInOrder, looked),
}));
vi.mock(import('#domain/rules/orphans.ts'), async (original) => ({
  orphans: noting((await original()).orphans, farLooked),
}));

/** Checks a folder as a process does that has just started: what it finds, and whose dates it looks at. */
async function check(root: string, day = fixtureDay) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('plumbline.snapshots'));
  looked.clear();
  farLooked.clear();
  const { checkArchive } = await import('#archive/check.ts');
  const { readArchive } = await import('#archive/read-archive.ts');
  const found = inShort(checkArchive(readArchive(root), root, day));
  return { found, looked: [...looked].sort() };
}

const dated = ['airport-bombing', 'envoy', 'envoy-on-aid', 'monitors-report'];
const write = (root: string, changes: ContentChanges) => {
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(root, path));
    else writeContentFile(root, path, text);
  }
};

let root: string;
beforeEach(() => {
  const caches = mkdtempSync(join(tmpdir(), 'caches-'));
  vi.stubEnv('PLUMBLINE_CACHE', caches);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(caches, { recursive: true });
  });
  root = writeContent({});
});

const checkFile = () => globSync(join(process.env['PLUMBLINE_CACHE'] ?? '', '*', 'check'))[0] ?? '';

describe('the first check of a process', () => {
  test('looks at all entries where nobody has checked, and at none where nothing has changed', async () => {
    expect(await check(root)).toEqual({ found: [], looked: dated });
    expect(await check(root)).toEqual({ found: [], looked: [] });
  });

  test('looks at an entry that has changed, and at those that name it', async () => {
    await check(root);
    write(root, changed(at.topic, 'title: ', 'title: The '));
    expect((await check(root)).looked).toEqual(['airport-bombing', 'envoy-on-aid']);
    expect((await check(root)).looked).toEqual([]);
  });

  test.each([
    ['that is issued after it was used', changed(at.source, 'issued: 2022-10', 'issued: 2026-12')],
    ['that nobody may link to', changed(at.source, 'linkPolicy: live', 'linkPolicy: none')],
    ['of another grade', changed(at.source, 'reliability: B', 'reliability: F')],
  ])('finds what a source %s breaks in others, each time', async (_, changes) => {
    await check(root);
    write(root, changes);
    const fresh = writeContent(changes);
    const { found } = await check(fresh);
    expect((await check(root)).found).toEqual(found);
    expect((await check(root)).found).toEqual(found);
    write(root, soundContent);
    expect((await check(root)).found).toEqual([]);
  });

  test.each<[string, ContentChanges]>([
    ['in an entry', changed(at.source, 'issued: 2022-10', 'issued: 2026-12')],
    ['among all', { 'topics/unused.yaml': 'title: Unused\nsummary: Nobody names it.\n' }],
    ['with a reference', { [at.topic]: undefined }],
  ])('finds again what is still wrong %s, and nothing when it is mended', async (_, changes) => {
    await check(root);
    write(root, changes);
    const { found } = await check(root);
    expect(found.length).toBeGreaterThan(0);
    expect(await check(root)).toEqual({ found, looked: [] });
    expect([...farLooked]).toEqual([]);
    write(root, Object.fromEntries(Object.keys(changes).map((path) => [path, soundContent[path]])));
    expect((await check(root)).found).toEqual([]);
    expect([...farLooked]).not.toEqual([]);
  });
});

describe('nothing is taken up', () => {
  test('on another day', async () => {
    await check(root);
    expect((await check(root, '2026-11-23')).looked).toEqual(dated);
  });

  test('with other settings', async () => {
    await check(root);
    write(root, changed(at.site, 'name: ', 'name: The '));
    expect((await check(root)).looked).toEqual(dated);
  });

  test('while a file is broken, nor is that kept', async () => {
    await check(root);
    write(root, { [at.topic]: 'title: 1\n' });
    expect((await check(root)).looked).toEqual(dated);
    write(root, soundContent);
    expect((await check(root)).looked).toEqual([]);
  });

  test('when the cache is off', async () => {
    await check(root);
    vi.stubEnv('PLUMBLINE_CACHE', 'off');
    expect((await check(root)).looked).toEqual(dated);
  });

  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -20)],
    ['altered', (text) => text.replace(/,0\]/, ',1]').replace('envoy-on-aid', 'envoy-on-aims')],
    ['no JSON', () => 'garbage'],
    ['of other code', (text) => withChecksum({ ...unchecked(text), code: 'other' })],
  ])('from a file that is %s', async (_, spoil) => {
    await check(root);
    writeFileSync(checkFile(), spoil(readFileSync(checkFile(), 'utf8')));
    expect((await check(root)).looked).toEqual(dated);
    expect((await check(root)).looked).toEqual([]);
  });
});
