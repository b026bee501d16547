import { describe, expect, inject, it } from 'vitest';
import { absolute, embedUrl } from '#site/urls.ts';
import { attributes, builtPages } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const pages = [...builtPages(inject('dist')).values()];

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const descriptionOf = (html: string) =>
  /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** Addresses of pages that share a text with another one, by that text. */
function shared(textOf: (html: string) => string): string[] {
  const byText = Map.groupBy(pages, ({ html }) => textOf(html));
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

  it('names its own address', () => {
    const { site, 'fact-checks': checks } = siteCorpus();
    // A frame for other sites names the entry that it shows.
    const frames = new Set([...checks.values()].map(embedUrl));
    for (const { url, html } of pages.filter(({ url }) => !frames.has(url))) {
      expect(attributes(html, 'link', 'href')).toContain(absolute(url, site));
    }
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
