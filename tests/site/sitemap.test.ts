import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { changedOn } from '#domain/ledger.ts';
import { absolute, factCheckUrl, home, robots, sitemap } from '#site/urls.ts';
import { attributes, builtPages } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';
import { indexSchema, sitemapSchema } from '../support/sitemap-schema.ts';

const dist = inject('dist');
const corpus = siteCorpus();
const { site } = corpus;
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const written = read('/sitemap-0.xml');

interface Listed {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'xhtml:link'?: readonly { '@_hreflang': string; '@_href': string }[];
}
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'url' || name === 'xhtml:link',
});
const listed = parser.parse(written).urlset.url as readonly Listed[];
const byAddress = new Map(listed.map((page) => [page.loc, page]));

const faults = async (contents: string) => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    ...sitemapSchema(),
  });
  return valid ? [] : errors.map(({ message }) => message);
};

describe('the sitemap', () => {
  it('follows the schema of sitemaps.org', async () => {
    expect(await faults(written)).toEqual([]);
    expect(await faults(written.replace('<loc>', '<loc>x</loc><loc>'))).not.toEqual([]);
    expect(await faults(written.replace('hreflang="en"', 'hreflang="en us"'))).not.toEqual([]);
    const day = '<lastmod>2026-13-22</lastmod>';
    expect(await faults(written.replace(/<lastmod>[^<]*<\/lastmod>/, day))).not.toEqual([]);
  });

  it('is named by an index, which robots.txt names', async () => {
    const index = read(sitemap);
    const { valid } = await validateXML({
      xml: [{ fileName: 'index.xml', contents: index }],
      schema: indexSchema,
    });
    expect(valid).toBe(true);
    expect(index).toContain(`<loc>${absolute('/sitemap-0.xml', site)}</loc>`);
    expect(read(robots)).toContain(`Sitemap: ${absolute(sitemap, site)}\n`);
  });

  it('lists every page that is an address of its own and for an index, and no other', () => {
    const own = [...builtPages(dist).values()].filter(({ url, html }) => {
      const isHere = html.includes(`<link rel="canonical" href="${absolute(url, site)}">`);
      return isHere && !html.includes('content="noindex"') && !url.endsWith('404.html');
    });
    expect([...byAddress.keys()].sort()).toEqual(own.map(({ url }) => absolute(url, site)).sort());
    expect(listed.length).toBeGreaterThan(150);
    expect(written).not.toMatch(/\/embed\/|\/404|\/versions\/|\/oembed\//);
  });

  it('dates a fact-check by its last change, never by the day of the build', () => {
    for (const check of corpus['fact-checks'].values()) {
      const page = byAddress.get(absolute(factCheckUrl(check), site));
      expect(page?.lastmod).toBe(`${changedOn(check)}T00:00:00.000Z`);
    }
    expect(byAddress.get(absolute('/about/', site))).not.toHaveProperty('lastmod');
  });

  it('names the languages of a page as the page does, each of them listed', () => {
    const pages = builtPages(dist);
    let linked = 0;
    for (const { loc, 'xhtml:link': links = [] } of listed) {
      const { html = '' } = pages.get(loc.slice(site.url.length)) ?? {};
      expect(links.map((link) => link['@_hreflang'])).toEqual(attributes(html, 'link', 'hreflang'));
      for (const link of links) expect([...byAddress.keys()]).toContain(link['@_href']);
      linked += links.length;
    }
    expect(linked).toBeGreaterThan(50);
    const links = byAddress.get(absolute(home(), site))?.['xhtml:link'] ?? [];
    expect(links.map((link) => link['@_hreflang'])).toEqual(['en', 'ar', 'x-default']);
  });
});
