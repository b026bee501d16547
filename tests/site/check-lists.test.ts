import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { countriesOf } from '#domain/countries.ts';
import type { FactCheck } from '#domain/entities.ts';
import { checkColumns } from '#formats/check-table.ts';
import * as urls from '#site/urls.ts';
import { attributes, builtPages, filesOf } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const corpus = siteCorpus();

/** Every list that can be taken away, by the address of its page. */
const lists = new Map<string, readonly FactCheck[]>([
  [urls.indexUrl('fact-checks'), [...corpus['fact-checks'].values()]],
  ...[...corpus.claimants.values()].map(
    (each) => [urls.claimantUrl(each), each.factChecks] as const,
  ),
  ...[...corpus.narratives.values()].map(
    (each) => [urls.narrativeUrl(each), each.factChecks] as const,
  ),
  ...[...corpus.topics.values()].map((each) => [urls.topicUrl(each), each.factChecks] as const),
  ...[...corpus.verdicts.values()].map(
    (each) => [urls.verdictListUrl(each), each.factChecks] as const,
  ),
  ...countriesOf(corpus).map((each) => [urls.countryUrl(each.code), each.factChecks] as const),
]);

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const addresses = (checks: readonly FactCheck[]) =>
  checks.map((check) => urls.absolute(urls.factCheckUrl(check), corpus.site)).sort();

const channel = (xml: string) =>
  new XMLParser({ isArray: (name) => name === 'item' }).parse(xml).rss.channel;
const table = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

describe.each([...lists])('%s', (page, checks) => {
  const html = pages.get(page)?.html ?? '';

  it('names its feed in the head and beside its list, where there is one', () => {
    expect(attributes(html, 'link', 'href')).toContain(urls.feedUrl(page));
    const links = attributes(html, 'a', 'href');
    if (checks.length > 0) {
      expect(links).toEqual(
        expect.arrayContaining([urls.feedUrl(page), urls.csvUrl(page), urls.jsonUrl(page)]),
      );
    }
  });

  it('has the same fact-checks in its feed and tables', () => {
    const { link, item = [] } = channel(read(urls.feedUrl(page)));
    expect(link).toBe(urls.absolute(page, corpus.site));
    expect(item.map(({ guid }: { guid: string }) => guid).sort()).toEqual(addresses(checks));
    const rows = table(read(urls.csvUrl(page)));
    expect(rows.map(({ url }) => url).sort()).toEqual(addresses(checks));
    const json = JSON.parse(read(urls.jsonUrl(page)));
    expect(json.rows.map(({ url }: { url: string }) => url).sort()).toEqual(addresses(checks));
    expect(json.license).toBe(corpus.site.contentLicence.url);
  });
});

it('gives verdicts in titles and full dates in the feed of all', () => {
  const { item } = channel(read(urls.feedUrl(urls.indexUrl('fact-checks'))));
  const labels = [...corpus.verdicts.values()].map(({ label }) => label);
  for (const { title, pubDate } of item) {
    expect(labels).toContain(title.split(': ')[0]);
    expect(pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
  }
});

it('keeps the columns in their order, after a mark of UTF-8', () => {
  const csv = read(urls.csvUrl(urls.indexUrl('fact-checks')));
  expect(csv.split('\r\n')[0]).toBe(`\uFEFF${checkColumns.join(',')}`);
});

/** Not the list of a page: the table of the exports, with other columns. */
const tableOfAll = urls.dataFileUrl('data/fact-checks.csv');

it('has no list that no page offers', () => {
  const made = filesOf(dist)
    .map((file) => `/${file}`)
    .filter((file) => file.endsWith('/fact-checks.csv') && file !== tableOfAll);
  expect(made.sort()).toEqual([...lists.keys()].map(urls.csvUrl).sort());
});
