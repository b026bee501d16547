import { expect, inject, it } from 'vitest';
import {
  attributes,
  builtPages,
  filesOf,
  internalLinks,
  type BuiltPage,
} from '../support/built-site.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';

const pages = builtPages(inject('dist'));
const files = new Set(filesOf(inject('dist')));

function brokenLinks(page: BuiltPage): string[] {
  return internalLinks(page, ['a', 'link', 'img', 'script'])
    .filter(({ path, fragment }) => {
      const target = pages.get(path);
      if (!target) return !files.has(path.slice(1));
      return fragment !== '' && !attributes(target.html, '*', 'id').includes(fragment);
    })
    .map(({ path, fragment }) => `${page.url} -> ${path}#${fragment}`);
}

it('resolves every internal link and every fragment', () => {
  expect(pages.size).toBeGreaterThan(100);
  expect([...pages.values()].flatMap(brokenLinks)).toEqual([]);
});

it('sees a link to nowhere and a fragment to nowhere', () => {
  const html = '<a href="/nowhere/">a</a> <a href="/about/#nowhere">b</a> <a href="/about/">c</a>';
  expect(brokenLinks({ url: '/planted/', html })).toHaveLength(2);
});

it('reaches every entry from the home page within three clicks', () => {
  const clicks = new Map([['/', 0]]);
  for (const [url, distance] of clicks) {
    const page = pages.get(url);
    if (!page) continue;
    for (const { path } of internalLinks(page)) {
      if (!clicks.has(path)) clicks.set(path, distance + 1);
    }
  }
  const far = entryUrls(siteCorpus()).filter((url) => (clicks.get(url) ?? Infinity) > 3);
  expect(far).toEqual([]);
});

it('has a page for every entry', () => {
  expect(entryUrls(siteCorpus()).filter((url) => !pages.has(url))).toEqual([]);
});
