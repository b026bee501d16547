import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { search } from '#site/urls.ts';
import { say } from '../../scripts/lib/report.ts';
import { attributes, builtPages } from '../support/built-site.ts';

const budget = 15_000; // bytes of our own script on the search page, gzip 9
const dist = inject('dist');

const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** The scripts of a page and all that they import at once or, when `later`, perhaps in time. */
function scriptsOf(path: string, later: boolean): string[] {
  const page = builtPages(dist).get(path);
  const found = new Set(attributes(page?.html ?? '', 'script', 'src'));
  for (const file of found) {
    const text = readFileSync(join(dist, file), 'utf8');
    const imports = later
      ? /["'`]\.\/([\w.-]+\.js)["'`]/g
      : /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
    for (const [, name = ''] of text.matchAll(imports)) found.add(`/_astro/${name}`);
  }
  return [...found];
}

it('ships at most 15 kB of our own script with the search', () => {
  const [own, all] = [scriptsOf(search(), false), scriptsOf(search(), true)];
  const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + gzipped(file), 0);
  say(
    `Script of the search page: ${sum(own)} bytes; ${sum(all)} with what a name in Cyrillic may need.`,
  );
  expect(own.length).toBeGreaterThan(0);
  expect(sum(own)).toBeLessThanOrEqual(budget);
  expect(all.length).toBeGreaterThan(own.length);
});

it('has no table of letters in what every reader of it loads', () => {
  const texts = scriptsOf(search(), false).map((file) => readFileSync(join(dist, file), 'utf8'));
  expect(texts.filter((text) => text.includes('Щ'))).toEqual([]);
  const everything = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
  const tables = everything.filter((file) =>
    readFileSync(join(dist, '_astro', file), 'utf8').includes('Щ'),
  );
  expect(tables).toHaveLength(1);
});
