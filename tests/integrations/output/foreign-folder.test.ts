import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { OutputFolder } from '#integrations/output/output-folder.ts';
import { newFolder } from '../../support/new-folder.ts';

let dist: string;
let records: string;
beforeEach(() => {
  const folder = newFolder();
  dist = join(folder, 'dist');
  records = join(folder, 'records');
});

const begin = () => new OutputFolder(dist, records).begin();
function byAnother(path: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), 'mine');
}

it('a folder that is not there, is empty, or has what Git keeps, is begun', () => {
  begin();
  rmSync(records, { recursive: true });
  begin();
  rmSync(records, { recursive: true });
  byAnother('.git/HEAD');
  begin();
  expect(readdirSync(dist)).toEqual(['.git']);
});

it('a folder with files of which no build is on record is refused, and they stay', () => {
  byAnother('stray/file.txt');
  const why = `${dist} holds files that no build has made, such as stray/file.txt.`;
  expect(begin).toThrow(why);
  expect(begin, 'refused once, it is not taken for known').toThrow(why);
  expect(existsSync(join(dist, 'stray/file.txt'))).toBe(true);
});

it('so is one that has the name of a folder that is on record', () => {
  begin();
  rmSync(dist, { recursive: true });
  byAnother('stray.txt');
  expect(begin).toThrow('such as stray.txt');
});

it('one that a build has begun is emptied', () => {
  begin();
  byAnother('stray.txt');
  begin();
  expect(readdirSync(dist)).toEqual([]);
});

it.each(['_astro/style.css', '.prerender/entry.mjs'])(
  'one that looks like a site that was built is emptied: %s',
  (mark) => {
    byAnother(mark);
    byAnother('index.html');
    begin();
    expect(readdirSync(dist)).toEqual([]);
  },
);
