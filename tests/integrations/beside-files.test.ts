import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { BesideFiles, noteBesideFiles, outputLeft } from '#integrations/beside/beside-files.ts';
import { OutputFolder } from '#integrations/output/output-folder.ts';
import { filesOf } from '../support/built-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-beside-'));
  return () => rmSync(folder, { recursive: true });
});

const at = (path: string) => join(folder, 'dist', path);

/** One build in which the other process does this; what it has written, and what the build says of its files. */
function build(make: (files: BesideFiles) => void) {
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.begin();
  const files = new BesideFiles(outputLeft(output, (path) => path !== 'foreign'));
  make(files);
  const placed = files.take();
  noteBesideFiles(output, placed);
  const written = placed.files.filter(({ isWritten }) => isWritten).map(({ path }) => path);
  return { written, ...output.finish() };
}

const placeAll = (texts: Readonly<Record<string, string>>) => (files: BesideFiles) => {
  for (const [path, text] of Object.entries(texts)) files.place(path, [text]);
};

it('writes what is new or other, and leaves the rest as it lies there', () => {
  const texts = { 'a/one': 'one', 'a/two': 'two' };
  expect(build(placeAll(texts))).toMatchObject({ written: ['a/one', 'a/two'], kept: 0 });
  const before = statSync(at('a/one')).mtimeMs;
  const other = build(placeAll({ ...texts, 'a/two': 'other' }));
  expect(other).toEqual({ written: ['a/two'], files: 2, kept: 1, removed: 0 });
  expect(statSync(at('a/one')).mtimeMs).toBe(before);
  expect(build(placeAll({ 'a/one': 'one' }))).toEqual({
    written: [],
    files: 1,
    kept: 1,
    removed: 1,
  });
  expect(filesOf(join(folder, 'dist'))).toEqual(['a/one']);
});

it('compares a text that is too long to be in hand while it comes, and writes from where it differs', () => {
  const long = (end: string) => `${'0123456789'.repeat(200_000)}${end}`;
  build(placeAll({ long: long('a') }));
  const before = statSync(at('long')).mtimeMs;
  expect(build(placeAll({ long: long('a') }))).toMatchObject({ written: [], kept: 1 });
  expect(statSync(at('long')).mtimeMs).toBe(before);
  expect(build(placeAll({ long: long('b') })).written).toEqual(['long']);
  expect(readFileSync(at('long'), 'utf8')).toBe(long('b'));
  writeFileSync(at('long'), long('b'));
  expect(build(placeAll({ long: long('b') })).written).toEqual(['long']);
  expect(readFileSync(at('long'), 'utf8')).toBe(long('b'));
});

it('writes again what somebody touched', () => {
  build(placeAll({ one: 'one', two: 'two' }));
  writeFileSync(at('one'), 'two');
  expect(build(placeAll({ one: 'one', two: 'two' })).written).toEqual(['one']);
  expect(readFileSync(at('one'), 'utf8')).toBe('one');
});

it('fails when a file that it found as it was left is touched before the build has noted it', () => {
  build(placeAll({ one: 'one' }));
  expect(() =>
    build((files) => {
      placeAll({ one: 'one' })(files);
      writeFileSync(at('one'), 'touched');
    }),
  ).toThrow('one was touched during the build.');
});

it('renames a folder, and writes of it only what differs', () => {
  build(placeAll({ 'x/old/one': 'one', 'x/old/two': 'two', 'x/old/gone': 'gone', y: 'y' }));
  const before = statSync(at('x/old/one')).mtimeMs;
  const moved = build((files) => {
    files.move('x/old', 'x/new');
    placeAll({ 'x/new/one': 'one', 'x/new/two': 'other', y: 'y' })(files);
  });
  expect(moved).toEqual({ written: ['x/new/two'], files: 3, kept: 2, removed: 1 });
  expect(filesOf(join(folder, 'dist'))).toEqual(['x/new/one', 'x/new/two', 'y']);
  expect(readFileSync(at('x/new/two'), 'utf8')).toBe('other');
  expect(statSync(at('x/new/one')).mtimeMs).toBe(before);
});

it('writes nothing more for a build that is gone', () => {
  mkdirSync(at('old'), { recursive: true });
  const files = new BesideFiles({ folder: join(folder, 'dist'), digests: [] }, () => {
    throw new Error('gone');
  });
  expect(() => files.place('one', ['one'])).toThrow('gone');
  expect(() => files.move('old', 'new')).toThrow('gone');
  expect(readdirSync(at(''))).toEqual(['old']);
});
