import { describe, expect, inject, it } from 'vitest';
import { absolute, embedUrl } from '#site/urls.ts';
import { attributes, builtPages } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const pages = [...builtPages(inject('dist')).values()];

/** Pages that are an address of their own; the rest say the same as another, under whose address they are known. */
const own = pages.filter(({ url, html }) =>
  html.includes(`<link rel="canonical" href="${absolute(url, siteCorpus().site)}">`),
);

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const descriptionOf = (html: string) =>
  /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** Addresses of pages that share a text with another one, by that text. */
function shared(textOf: (html: string) => string): string[] {
  const byText = Map.groupBy(own, ({ html }) => textOf(html));
  return [...byText].flatMap(([text, sharing]) =>
    sharing.length > 1 ? [`${text}: ${sharing.map(({ url }) => url).join(' ')}`] : [],
  );
}

describe('the head of every page', () => {
  it('has a title and a description that no other page has', () => {
    expect(shared(titleOf)).toEqual([]);
    expect(shared(descriptionOf)).toEqual([]);
    const short = pages.filter(({ html }) => descriptionOf(html).length < 40);
    expect(short.map(({ url }) => url)).toEqual([]);
  });

  it('names its own address, or that of the same text in its own language', () => {
    const { site, 'fact-checks': checks } = siteCorpus();
    // A frame for other sites names the entry that it shows.
    const frames = new Set([...checks.values()].map(embedUrl).flatMap((url) => [url, `/ar${url}`]));
    for (const { url, html } of pages.filter(({ url }) => !frames.has(url))) {
      const home = own.some((page) => page.url === url) ? url : url.replace(/^\/ar\//, '/');
      expect(attributes(html, 'link', 'href')).toContain(absolute(home, site));
    }
    expect(own.filter(({ url }) => !url.startsWith('/ar/')).length).toBeGreaterThan(100);
  });
});

describe('the body of every page', () => {
  const emptyLists = (html: string) =>
    html.match(/<(ul|ol|dl|tbody)\b(?![^>]*data-results)[^>]*>\s*<\/\1>/g) ?? [];

  it('has one first heading and no list without members', () => {
    for (const { url, html } of pages) {
      expect(html.match(/<h1\b/g), url).toHaveLength(1);
      expect(emptyLists(html), url).toEqual([]);
    }
  });

  it('would see an empty list', () => {
    expect(emptyLists('<h2>Who repeated it</h2><ul class="rows"> </ul>')).toHaveLength(1);
  });
});
