import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import * as digests from '#archive/file-digest.ts';
import { OutputFolder } from '#integrations/output/output-folder.ts';

vi.mock('#archive/file-digest.ts', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-digests-'));
  vi.mocked(digests.fileDigest).mockClear();
  return () => rmSync(folder, { recursive: true });
});

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** One build of a process of its own; the digests that it knows at its end, and which files it read for them. */
function build(make: (output: OutputFolder) => void) {
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.begin();
  make(output);
  output.settle([]);
  vi.mocked(digests.fileDigest).mockClear();
  const known = Object.fromEntries(output.files.map((path) => [path, output.digestOf(path)]));
  for (const [path, digest] of Object.entries(known)) {
    expect(digest, path).toBe(sha256(readFileSync(join(output.path, path))));
  }
  const read = vi.mocked(digests.fileDigest).mock.calls.map(([path]) => path.split('/').at(-1));
  output.finish();
  return read;
}

const byAnother = (path: string, text: string) => {
  writeFileSync(join(folder, 'dist', path), text);
};

it('reads for its digest what the last build did not leave, and nothing else', () => {
  const write = (texts: readonly string[]) => (output: OutputFolder) => {
    for (const [index, text] of texts.entries()) output.write(`${index}.txt`, text);
  };
  expect(build(write(['a', 'b', 'c']))).toEqual(['0.txt', '1.txt', '2.txt']);
  expect(build(write(['a', 'b', 'c']))).toEqual([]);
  expect(build(write(['a', 'other', 'c']))).toEqual(['1.txt']);
  byAnother('2.txt', 'touched');
  expect(build(write(['a', 'other', 'c']))).toEqual(['2.txt']);
});

it('takes the digest of a page from those who made its bytes', () => {
  const page = (text: string) => (output: OutputFolder) => {
    if (text === 'kept') return void output.pageKept('index.html');
    byAnother('index.html', text);
    output.pageWritten('index.html', sha256(text));
  };
  expect(build(page('home'))).toEqual([]);
  expect(build(page('kept'))).toEqual([]);
  expect(build(page('other'))).toEqual([]);
});
