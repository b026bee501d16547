import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';
import { pageHead } from '#formats/page-head.ts';
import { OutputFolder } from '#integrations/output/output-folder.ts';
import { readHeads } from '#integrations/sitemap/page-heads.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-heads-'));
  return () => rmSync(folder, { recursive: true });
});

const addressOf = (path: string) => `https://plumbline.example/${path.replace(/index\.html$/, '')}`;
const arabic = (path: string) => `https://plumbline.example/ar/${path}?a=1&b=2`;
const page = (path: string, more = '') => `<!doctype html><head>
  <link rel="canonical" href="${addressOf(path)}">${more}
  <link rel="alternate" hreflang="ar" href="${arabic(path).replaceAll('&', '&amp;')}">
  </head>${'كلمة '.repeat(1500)}`;

function build(make: (output: OutputFolder) => void) {
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.begin();
  make(output);
  const heads = readHeads(output, addressOf);
  output.finish();
  return heads;
}

it('knows the other languages of a page, also when the page is kept', () => {
  const listed = ['a/index.html', 'b/index.html'];
  const first = build((output) => {
    for (const path of listed) output.write(path, page(path));
    output.write('c/index.html', page('c/index.html', '<meta name="robots" content="noindex">'));
    output.write('d/index.html', page('elsewhere/index.html'));
    output.write('robots.txt', 'no page');
  });
  expect([...first]).toEqual([
    ...listed.map((path) => [path, [{ lang: 'ar', address: arabic(path) }]]),
    ['c/index.html', undefined],
    ['d/index.html', undefined],
  ]);
  const second = build((output) => {
    for (const path of first.keys()) expect(output.keep(path)).toBe(true);
  });
  expect(second).toEqual(first);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes by which memory has grown with what is made. */
function held<T>(make: () => T): readonly [megabytes: number, made: T] {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collectGarbage();
  return [(process.memoryUsage().heapUsed - before) / 1e6, made];
}

it('holds nothing in memory of the pages themselves', () => {
  const paths = Array.from({ length: 1500 }, (_, index) => `${index}/index.html`);
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.begin();
  for (const path of paths) output.write(path, page(path));

  const [leaking, pieces] = held(() => paths.map((path) => pageHead(page(path))));
  expect(pieces).toHaveLength(paths.length);
  const [megabytes, heads] = held(() => readHeads(output, addressOf));
  expect(heads.size).toBe(paths.length);
  // Pieces that were cut from a page hold all of it.
  expect(leaking).toBeGreaterThan(15);
  expect(megabytes).toBeLessThan(leaking / 4);
});
