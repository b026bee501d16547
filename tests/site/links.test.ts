import { expect, inject, it } from 'vitest';
import { builtPages, filesOf, type BuiltPage } from '../support/built-site.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';
import { brokenLinks, clicksFromHome } from '../support/site-links.ts';

const pages = builtPages(inject('dist'));
const files = new Set(filesOf(inject('dist')));
const broken = (page: BuiltPage) => brokenLinks(page, pages, files);

it('resolves every internal link and every fragment', () => {
  expect(pages.size).toBeGreaterThan(100);
  expect([...pages.values()].flatMap(broken)).toEqual([]);
});

it('sees a link to nowhere and a fragment to nowhere', () => {
  const html = '<a href="/nowhere/">a</a> <a href="/about/#nowhere">b</a> <a href="/about/">c</a>';
  expect(broken({ url: '/planted/', html })).toHaveLength(2);
});

it('reaches every entry from the home page within three clicks', () => {
  const clicks = clicksFromHome(pages);
  const far = entryUrls(siteCorpus()).filter((url) => (clicks.get(url) ?? Infinity) > 3);
  expect(far).toEqual([]);
});

it('has a page for every entry', () => {
  expect(entryUrls(siteCorpus()).filter((url) => !pages.has(url))).toEqual([]);
});
