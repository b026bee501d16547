import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchive } from '#archive/read-archive.ts';
import { editedEntries, retitle } from '../../scripts/lib/bench/build/archive-edits.ts';
import {
  archiveOnDisk,
  copiedArchive,
  forgetArchives,
} from '../../scripts/lib/bench/build/archive-on-disk.ts';
import { generatedArchive, layArchive } from '../../scripts/lib/bench/generated-archive.ts';
import { buildDay } from '../support/site-build.ts';

const words = ['ships', 'harbour', 'closed', 'bridge', 'minister', 'vaccine', 'river', 'north'];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const errorsIn = (root: string) =>
  checkArchive(readArchive(root), root, buildDay).filter(({ severity }) => severity === 'error');

test('an archive of 40 generated fact-checks breaks no rule, also after titles were changed', async () => {
  const folder = newFolder();
  await layArchive(folder, 'content', generatedArchive(40, words, 1));
  expect(errorsIn(folder)).toEqual([]);
  const { entry, source } = editedEntries(folder);
  for (const round of [1, 2]) {
    retitle(folder, entry, round);
    retitle(folder, source, round);
  }
  expect(readFileSync(join(folder, entry), 'utf8')).toMatch(
    /^---\ntitle: .*(?<!Edit 1\.) Edit 2\.$/m,
  );
  expect(errorsIn(folder)).toEqual([]);
});

test('the check sees when a generated archive breaks a rule', async () => {
  const folder = newFolder();
  await layArchive(folder, 'content', generatedArchive(40, words, 1));
  rmSync(join(folder, editedEntries(folder).source));
  expect(errorsIn(folder)).not.toEqual([]);
});

test('the same words and seed make the same archive, and another seed another', () => {
  const made = (seed: number, count = 40) => [...generatedArchive(count, words, seed)];
  expect(made(1)).toEqual(made(1));
  expect(made(2)).not.toEqual(made(1));
});

test('the source to change is the one that most fact-checks cite', async () => {
  const folder = newFolder();
  await layArchive(folder, 'content', generatedArchive(400, words, 1));
  const { source, citing } = editedEntries(folder);
  expect(source).toBe('sources/sources-0.yaml');
  // Every fortieth cites it as well as those that cite every source.
  expect(citing).toBeGreaterThan(10);
});

test('an archive is made once, and edits go to a copy', async () => {
  const folder = newFolder();
  const made = await archiveOnDisk(folder, 40, 1, words);
  const { entry } = editedEntries(made);
  const before = readFileSync(join(made, entry), 'utf8');
  const copy = copiedArchive(made, join(folder, 'copy'));
  retitle(copy, entry, 1);
  expect(await archiveOnDisk(folder, 40, 1, words)).toBe(made);
  expect(readFileSync(join(made, entry), 'utf8')).toBe(before);
  expect(readFileSync(join(copy, entry), 'utf8')).not.toBe(before);
  expect(await archiveOnDisk(folder, 40, 1, [...words, 'coast'])).not.toBe(made);
  forgetArchives(folder);
  expect(readdirSync(folder)).toEqual(['copy']);
});
