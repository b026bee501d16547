import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { serviceWorker } from '#site/urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { filesOf } from '../support/built-site.ts';
import { run } from '../support/hostile-run.ts';

const dist = inject('dist');
const budget = 60_000; // bytes of our own scripts, gzip 9, if a reader needed all of them

/** Programs that a reader is sent: scripts and WebAssembly. */
const programs = (files: readonly string[]) =>
  files.filter((file) => /\.(?:m?js|cjs|wasm)$|\/wasm\.[\w-]+\.pagefind$/.test(file));
const isOwn = (file: string) => file.startsWith('_astro/') || `/${file}` === serviceWorker;
const isSearch = (file: string) => file.startsWith('pagefind/');
const strangers = (files: readonly string[]) =>
  programs(files).filter((file) => !isOwn(file) && !isSearch(file));
const weight = (files: readonly string[]) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );

it('sends readers Pagefind and a few kB of our own', () => {
  const all = filesOf(dist);
  const own = programs(all).filter(isOwn);
  const search = programs(all).filter(isSearch);
  expect(strangers(all)).toEqual([]);
  expect(strangers([...all, 'assets/planted.js'])).toEqual(['assets/planted.js']);
  expect(search.length).toBeGreaterThan(1);
  expect(weight(own)).toBeLessThanOrEqual(budget);
  noteFigure({
    id: 'T11',
    what: 'programs that readers are sent',
    reached: `${own.length} scripts of our own, ${weight(own)} bytes in all (gzip); Pagefind, ${search.length} files, ${weight(search)} bytes; nothing else`,
    control: 'a script planted beside them was found',
    isReached: true,
    run,
  });
});
