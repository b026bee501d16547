import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveFiles } from '#archive/save-files.ts';
import { writeContent } from '../support/archive-fixture.ts';

const full = vi.hoisted(() => ({ after: Infinity, link: '-' }));

/** A disk that is full after so many files. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    linkSync: (from: string, to: string) => {
      if (to.endsWith(full.link)) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
      fs.linkSync(from, to);
    },
    writeFileSync: (...args: Parameters<typeof fs.writeFileSync>) => {
      if (typeof args[0] === 'number' && (full.after -= 1) < 0) {
        fs.writeFileSync(args[0], String(args[1]).slice(0, 3));
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      }
      fs.writeFileSync(...args);
    },
  };
});

let root = '';
beforeEach(() => {
  full.after = Infinity;
  full.link = '-';
  root = writeContent();
});

const path = 'topics/afghanistan.yaml';
const text = (file: string) => readFileSync(join(root, file), 'utf8');
/** Every file with its text, those left behind by a save among them. */
const state = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort()
    .map((name) => [name, text(name)]);

test('changes, creates and removes in one go, and leaves nothing behind', () => {
  const before = text(path);
  const names = state().map(([name]) => name);
  saveFiles(root, [
    { path, before, after: 'title: Else\n' },
    { path: 'versions/a/1.mdx', before: undefined, after: 'old' },
    { path: 'claimants/envoy.yaml', before: text('claimants/envoy.yaml'), after: undefined },
  ]);
  expect(text(path)).toBe('title: Else\n');
  expect(text('versions/a/1.mdx')).toBe('old');
  expect(state().map(([name]) => name)).toEqual(
    [...names.filter((name) => name !== 'claimants/envoy.yaml'), 'versions/a/1.mdx'].sort(),
  );
});

test.each([
  [
    'was saved by somebody else',
    () => writeFileSync(join(root, path), 'other'),
    path,
    'has changed since',
  ],
  ['exists already', () => {}, 'topics/afghanistan.yaml', 'exists already'],
])('a file that %s stops everything', (_, meanwhile, at, reason) => {
  const before = reason === 'exists already' ? undefined : text(at);
  meanwhile();
  const then = state();
  expect(() =>
    saveFiles(root, [
      { path: 'topics/new.yaml', before: undefined, after: 'title: New\n' },
      { path: at, before, after: 'title: Mine\n' },
    ]),
  ).toThrow(reason);
  expect(state()).toEqual(then);
});

test('a disk that fills up in the middle leaves every file as it was', () => {
  const then = state();
  full.after = 1;
  expect(() =>
    saveFiles(root, [
      { path, before: text(path), after: 'title: Else\n' },
      { path: 'topics/new.yaml', before: undefined, after: 'title: New\n' },
    ]),
  ).toThrow('The disk is full. Nothing was saved.');
  expect(state()).toEqual(then);
});

test('what was replaced is put back when a later file cannot be', () => {
  const then = state();
  full.link = 'topics/zzz.yaml';
  expect(() =>
    saveFiles(root, [
      { path, before: text(path), after: 'title: Else\n' },
      { path: 'claimants/envoy.yaml', before: text('claimants/envoy.yaml'), after: undefined },
      { path: 'topics/new.yaml', before: undefined, after: 'x' },
      { path: 'topics/zzz.yaml', before: undefined, after: 'x' },
    ]),
  ).toThrow('The system refuses it: i/o error. Nothing was saved.');
  expect(state()).toEqual(then);
});
