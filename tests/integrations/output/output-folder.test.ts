import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder, outputFolder, pathBelow } from '#integrations/output/output-folder.ts';
import { filesOf } from '../../support/built-site.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-output-'));
  dist = join(folder, 'dist');
  return () => rmSync(folder, { recursive: true });
});

const at = (path: string) => join(dist, path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const modified = (path: string) => statSync(at(path)).mtimeMs;
/** What Astro does: it knows nothing of the object. */
function byAnother(path: string, content: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

/** One build of a process of its own, of these files. */
function build(
  files: Readonly<Record<string, string>>,
  further: (output: OutputFolder) => void = () => {},
) {
  const output = new OutputFolder(dist, join(folder, 'records'));
  output.begin();
  const { isWarm } = output;
  const written = Object.entries(files).filter(([path, content]) => output.write(path, content));
  further(output);
  return { isWarm, written: written.map(([path]) => path), ...output.finish() };
}

const site = { 'index.html': 'home', 'a/index.html': 'A', 'a/data.json': '{}' };

describe('a build after a build', () => {
  it('writes what is new and what has changed, and leaves the rest as it lies there', () => {
    expect(build(site)).toMatchObject({ isWarm: false, files: 3, kept: 0, removed: 0 });
    const before = modified('a/index.html');
    const next = build({ ...site, 'index.html': 'HOME', 'b.txt': 'b' });
    expect(next).toEqual({
      isWarm: true,
      written: ['index.html', 'b.txt'],
      files: 4,
      kept: 2,
      removed: 0,
    });
    expect(modified('a/index.html')).toBe(before);
    expect(text('index.html')).toBe('HOME');
  });

  it('removes what nobody wrote or kept, and the folders that it leaves empty', () => {
    build({ ...site, 'b/c/old.html': 'old', 'b/kept.html': 'kept' });
    const next = build(site, (output) => expect(output.keep('b/kept.html')).toBe(true));
    expect(next.removed).toBe(1);
    expect(filesOf(dist)).toEqual(['a/data.json', 'a/index.html', 'b/kept.html', 'index.html']);
    expect(existsSync(at('b/c'))).toBe(false);
  });

  it('keeps what is yet to come when leftovers go early', () => {
    build({ ...site, 'site.zip': 'zip', 'old.html': 'old' });
    build(site, (output) => {
      expect(output.removeOrphans(['site.zip'])).toBe(1);
      expect(text('site.zip')).toBe('zip');
      expect(output.keep('site.zip')).toBe(true);
    });
    expect(filesOf(dist)).toContain('site.zip');
  });

  it('does not take for a leftover what another wrote without a word', () => {
    build(site, () => byAnother('_astro/old.css', 'css'));
    build({ 'index.html': 'home' }, () => byAnother('a/index.html', 'A'));
    expect(filesOf(dist)).toEqual(['a/index.html', 'index.html']);
  });

  it('notes what others wrote below a folder, and nothing that was there before', () => {
    build({}, () => byAnother('_astro/old.css', 'css'));
    build({}, (output) => {
      byAnother('_astro/new.css', 'css');
      output.folderWritten('_astro');
      expect(output.files).toEqual(['_astro/new.css']);
    });
    expect(filesOf(dist)).toEqual(['_astro/new.css']);
  });

  it('knows pages that were made from pages that were kept', () => {
    build(site);
    build({}, (output) => {
      byAnother('index.html', 'other');
      output.pageWritten('index.html');
      expect(output.pageKept('a/index.html')).toBe(true);
      expect([...output.changedPages]).toEqual(['index.html']);
      expect(output.isUnchanged('a/index.html')).toBe(true);
      expect(output.isUnchanged('index.html')).toBe(false);
    });
  });

  it('follows a page that is renamed', () => {
    build({}, (output) => {
      byAnother('ar/404/index.html', 'nothing');
      output.pageWritten('ar/404/index.html');
      output.rename('ar/404/index.html', 'ar/404.html');
      expect([...output.changedPages]).toEqual(['ar/404.html']);
      expect(output.files).toEqual(['ar/404.html']);
    });
    expect(existsSync(at('ar/404'))).toBe(false);
    expect(build({}, (output) => void output.keep('ar/404.html')).removed).toBe(0);
  });

  it('keeps what was made from the same, and nothing else', () => {
    const make = (key: string) =>
      build({}, (output) => {
        const isKept = output.keepIfMadeFrom('copy.html', key);
        if (!isKept) output.write('copy.html', `made from ${key}`, key);
        output.write('keep.txt', String(isKept));
      });
    make('one');
    expect(text('keep.txt')).toBe('false');
    make('one');
    expect(text('keep.txt')).toBe('true');
    make('two');
    expect(text('keep.txt')).toBe('false');
    expect(text('copy.html')).toBe('made from two');
  });
});

describe('a file that was touched between builds', () => {
  it('is not kept, is written again and counts as changed', () => {
    build(site);
    writeFileSync(at('a/index.html'), 'B');
    rmSync(at('a/data.json'));
    const next = build(site, (output) => expect(output.isUnchanged('a/index.html')).toBe(false));
    expect(next.written).toEqual(['a/index.html', 'a/data.json']);
    expect(text('a/index.html')).toBe('A');
    writeFileSync(at('a/index.html'), 'A');
    build({ 'index.html': 'home' }, (output) => {
      expect(output.keep('a/index.html')).toBe(false);
      expect(output.keep('a/data.json')).toBe(true);
      expect(output.keep('never.html')).toBe(false);
    });
  });

  it('is written again also when its size and date are as recorded', () => {
    build(site);
    const { atime, mtime } = statSync(at('index.html'));
    writeFileSync(at('index.html'), 'HOME');
    utimesSync(at('index.html'), atime, mtime);
    build(site);
    expect(text('index.html')).toBe('home');
  });

  it('does not carry a change to another name of the same file', () => {
    build(site);
    linkSync(at('index.html'), join(folder, 'elsewhere'));
    build({ ...site, 'index.html': 'HOME' });
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('home');
  });
});

describe('a folder that is not as the last build left it', () => {
  const expectCold = () => {
    byAnother('stray/file.txt', 'from elsewhere');
    expect(build(site)).toMatchObject({ isWarm: false, removed: 0 });
    expect(filesOf(dist)).toEqual(Object.keys(site).sort());
    expect(build(site).isWarm).toBe(true);
  };

  it('is emptied after a build that was stopped', () => {
    build(site);
    const stopped = new OutputFolder(dist, join(folder, 'records'));
    stopped.begin();
    stopped.write('half.html', 'half');
    expectCold();
  });

  it('is made when it was deleted', () => {
    build(site);
    rmSync(dist, { recursive: true });
    expect(build(site).isWarm).toBe(false);
    expect(filesOf(dist)).toEqual(Object.keys(site).sort());
  });

  it('is emptied when the record is broken', () => {
    build(site);
    const [record = ''] = filesOf(join(folder, 'records')).filter((file) => file.endsWith('json'));
    writeFileSync(join(folder, 'records', record), '{"format":1');
    expectCold();
  });

  it('is emptied when two builds wrote to it at the same time', () => {
    build(site);
    build(site, () => new OutputFolder(dist, join(folder, 'records')).begin());
    expectCold();
  });

  it('keeps what Git has there', () => {
    byAnother('.git/HEAD', 'ref');
    build(site);
    byAnother('.gitignore', 'x');
    build(site);
    expect(filesOf(dist).filter((file) => file.startsWith('.git'))).toEqual(['.git/HEAD']);
  });
});

it('forgets folders that are no more', () => {
  build(site);
  const records = join(folder, 'records');
  expect(filesOf(records)).toHaveLength(2);
  rmSync(dist, { recursive: true });
  new OutputFolder(join(folder, 'other'), records).begin();
  expect(filesOf(records).map((file) => file.split('/')[1])).toEqual(['output', 'unfinished']);
});

it('remembers what steps kept of a folder that was thrown away, until it is made again', () => {
  build(site);
  const { memory } = new OutputFolder(dist, join(folder, 'records'));
  writeFileSync(join(memory, 'parts'), '');
  rmSync(dist, { recursive: true });
  expect(new OutputFolder(dist, join(folder, 'records')).memory).toBe(memory);
  expect(filesOf(memory)).toContain('parts');
});

it('is one object for a folder, and knows what lies below it', () => {
  const output = outputFolder(dist, join(folder, 'records'));
  expect(outputFolder(new URL(`file://${dist}/`))).toBe(output);
  expect(pathBelow(output, new URL(`file://${dist}/a/b.html`))).toBe('a/b.html');
  expect(() => pathBelow(output, join(folder, 'c.html'))).toThrow('not below');
});
