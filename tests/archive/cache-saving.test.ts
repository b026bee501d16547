import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { segmentWriter, storedRecords, type Line } from '#archive/cache-files.ts';
import { contentCache } from '#archive/content-cache.ts';
import { listContentFiles, type ContentFile } from '#archive/content-files.ts';
import { fixturePaths as at, soundContent, writeContent } from '../support/archive-fixture.ts';

let caches: string;
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'caches-'));
  onTestFinished(() => rmSync(caches, { recursive: true, force: true }));
});

const open = (root: string) => contentCache(root, { folder: caches, code: 'ours' });
const filesIn = (root: string): ContentFile[] =>
  listContentFiles(root).files.map((file) => ({ ...file, isAtRest: true }));

/** Adds a file in this state to an open cache, and saves it. */
function keep(cache: ReturnType<typeof open>, root: string, path: string, stamp: string): void {
  const files = filesIn(root).map((file) => (file.path === path ? { ...file, stamp } : file));
  for (const file of files) if (file.path === path) cache.add(file, JSON.stringify({ stamp }));
  cache.save(files);
}

/** What the cache has of a file in this state. */
function kept(root: string, path: string, stamp: string): unknown {
  const files = filesIn(root).filter((file) => file.path === path);
  const [[, parsed] = []] = open(root).read(files.map((file) => ({ ...file, stamp })));
  return parsed?.value;
}

const segments = () =>
  readdirSync(caches)
    .flatMap((name) => readdirSync(join(caches, name)))
    .filter((name) => name.includes('-'));

describe('a cache', () => {
  test('has what was kept of a file in this state, and of no other', () => {
    const root = writeContent();
    keep(open(root), root, at.topic, '1');
    expect(kept(root, at.topic, '1')).toEqual({ stamp: '1' });
    expect(kept(root, at.topic, '2')).toBeUndefined();
    expect(kept(root, at.claimant, '1')).toBeUndefined();
    expect(filesIn(root).some(contentCache(root, { folder: caches, code: 'other' }).has)).toBe(
      false,
    );
  });

  test('that two processes save at once has what the later one kept', () => {
    const root = writeContent();
    const [one, other] = [open(root), open(root)];
    keep(one, root, at.topic, '1');
    keep(other, root, at.claimant, '1');
    expect(kept(root, at.topic, '1')).toBeUndefined();
    expect(kept(root, at.claimant, '1')).toEqual({ stamp: '1' });
  });

  test('gives records in the order in which they lie, whatever is asked for first, without damaged ones', () => {
    const folder = mkdtempSync(join(caches, 'records-'));
    const large = 'x'.repeat(3_000_000);
    const lines = ['one', 'other'].flatMap((name) => {
      const segment = segmentWriter(folder, name);
      const added = ['a', large, 'c'].map((text, index) =>
        segment.add(`${name}/${index}`, '1', Buffer.from(text)),
      );
      segment.close();
      return added;
    });
    const [a, b, c, d, e, f] = lines;
    if (!a || !b || !c || !d || !e || !f) throw new Error('Six records were written.');
    const gone: Line = ['gone', '1', 'no-such', 0, 1, 0];
    const damaged: Line = ['damaged', '1', 'one', 0, 1, a[5] + 1];
    const cutOff: Line = ['cut-off', '1', 'other', f[3], 100, f[5] + 1];
    const found = Array.from(storedRecords(folder, [f, c, gone, d, b, damaged, e, a, cutOff]));
    expect(found.map(([line]) => line)).toEqual([d, e, f, a, b, c]);
    // The bytes are good until the next are read.
    const texts = storedRecords(folder, [c, f, e, a]);
    expect(Array.from(texts, ([[path], bytes]) => [path, bytes.toString()])).toEqual([
      ['one/0', 'a'],
      ['one/2', 'c'],
      ['other/1', large],
      ['other/2', 'c'],
    ]);
  });

  test('stays small, however often content changes', () => {
    const root = writeContent();
    keep(open(root), root, at.claimant, '1');
    for (let edit = 0; edit < 100; edit += 1) {
      const [name = ''] = readdirSync(caches);
      // Long enough ago that no other process is still reading.
      for (const segment of segments()) utimesSync(join(caches, name, segment), 0, 0);
      const cache = open(root);
      const stamp = String(edit);
      const files = filesIn(root).map((file) => ({
        ...file,
        stamp: file.path === at.topic ? stamp : '1',
      }));
      for (const file of files)
        if (file.path === at.topic) cache.add(file, JSON.stringify({ stamp }));
      cache.save(files);
    }
    expect(segments().length).toBeLessThan(34);
    const [name = ''] = readdirSync(caches);
    const bytes = segments().map((segment) => statSync(join(caches, name, segment)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1000);
    expect(kept(root, at.topic, '99')).toEqual({ stamp: '99' });
    expect(kept(root, at.claimant, '1')).toEqual({ stamp: '1' });
  });

  test('goes when its folder is gone', () => {
    const gone = writeContent();
    keep(open(gone), gone, at.topic, '1');
    rmSync(gone, { recursive: true });
    const root = writeContent({ [at.topic]: soundContent[at.topic] });
    keep(open(root), root, at.topic, '1');
    expect(readdirSync(caches)).toHaveLength(1);
  });
});
