import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { say } from '../../scripts/lib/report.ts';
import { attributes, builtPages, internalLinks, type BuiltPage } from '../support/built-site.ts';
import { home } from '#site/urls.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';

// Bytes of HTML and CSS on the wire, gzip 9: of the words alone, and with what is drawn between them.
const budget = 14_000;
const budgetInOtherLanguages = 15_000;
const budgetWithDrawings = 30_000;
const dist = inject('dist');
const pages = builtPages(dist);
const entries = entryUrls(siteCorpus()).flatMap((url) => pages.get(url) ?? []);

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

function weight(page: BuiltPage): number {
  const sheets = internalLinks(page, ['link']).filter(({ path }) => path.endsWith('.css'));
  const css = sheets.map(({ path }) => gzipped(readFileSync(join(dist, path))));
  return css.reduce((sum, bytes) => sum + bytes, gzipped(page.html));
}

const withoutDrawings = (page: BuiltPage): BuiltPage => ({
  ...page,
  html: page.html.replace(/<svg\b[\s\S]*?<\/svg>/g, ''),
});

/** Scripts that a browser would run; structured data is none. */
const scripts = ({ html }: BuiltPage) =>
  html.match(/<script\b(?![^>]*type="application\/ld\+json")|\son[a-z]+="|javascript:/g) ?? [];

it('keeps HTML and CSS of home and every entry within 14 kB, and within 30 kB with drawings', () => {
  const weighed = [...entries, ...[home()].flatMap((url) => pages.get(url) ?? [])];
  expect(weighed.length).toBeGreaterThan(50);
  expect(weighed.at(-1)?.url).toBe(home());
  const heaviest = weighed.map((page) => ({
    url: page.url,
    bytes: weight(withoutDrawings(page)),
    withDrawings: weight(page),
  }));
  heaviest.sort((a, b) => b.bytes - a.bytes);
  const report = heaviest
    .slice(0, 5)
    .map(({ url, bytes, withDrawings }) => `${bytes}, drawn ${withDrawings} ${url}`);
  say(`Heaviest pages, in bytes:\n${report.join('\n')}`);
  expect(
    heaviest.filter(
      ({ bytes, withDrawings }) => bytes > budget || withDrawings > budgetWithDrawings,
    ),
  ).toEqual([]);
});

it('keeps them within 15 kB where the language of every text has to be said', () => {
  const inArabic = entries.flatMap(({ url }) => pages.get(`/ar${url}`) ?? []);
  expect(inArabic.length).toBe(entries.length);
  const heavy = inArabic.filter((page) => weight(withoutDrawings(page)) > budgetInOtherLanguages);
  expect(heavy.map(({ url }) => url)).toEqual([]);
});

it('counts the stylesheets in', () => {
  const [page] = entries;
  expect(page && weight(page)).toBeGreaterThan(gzipped(page?.html ?? '') + 1000);
});

it('ships no JavaScript with an entry or with home', () => {
  const still = [...entries, ...[home()].flatMap((url) => pages.get(url) ?? [])];
  expect(still.filter((page) => scripts(page).length > 0).map(({ url }) => url)).toEqual([]);
  expect(scripts({ url: '/', html: '<script src="/a.js"></script>' })).not.toEqual([]);
});

it('has no inline style on any page', () => {
  const styled = (page: BuiltPage) =>
    attributes(page.html, '*', 'style').length > 0 || /<style\b/.test(page.html);
  expect([...pages.values()].filter(styled).map(({ url }) => url)).toEqual([]);
  expect(styled({ url: '/', html: '<p style="color:red">' })).toBe(true);
});
