import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { incidentsByActor, incidentsByKind } from '#domain/incident-filters.ts';
import * as urls from '#site/urls.ts';
import {
  attributes,
  builtPages,
  filesOf,
  visibleText,
  type BuiltPage,
} from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const corpus = siteCorpus();
const incidents = [...corpus.incidents.values()];

function pageOf(url: string): BuiltPage {
  const page = pages.get(url);
  if (!page) throw new Error(`No page ${url}`);
  return page;
}
const tableOf = ({ html }: BuiltPage) => /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? '';
const drawn = incidents.filter(({ place }) => place?.lat !== undefined);

describe('the base map', () => {
  const files = filesOf(dist).filter((file) => /^map\/base\.[0-9a-f]{12}\.svg$/.test(file));

  it('is one file of at most 60 kB on the wire', () => {
    expect(files).toHaveLength(1);
    expect(gzipSync(readFileSync(join(dist, files[0] ?? '')), { level: 9 }).length).toBeLessThan(
      60_000,
    );
  });

  it('is what every map refers to', () => {
    const references = [...pages.values()].flatMap(({ html }) => attributes(html, 'image', 'href'));
    expect(references.length).toBeGreaterThan(drawn.length);
    expect(new Set(references)).toEqual(new Set(files.map((file) => `/${file}`)));
  });
});

describe('the page of an incident', () => {
  it('has a map where coordinates are known, and says so where they are not', () => {
    for (const incident of incidents) {
      const { html } = pageOf(urls.incidentUrl(incident));
      const maps = attributes(html, 'svg', 'aria-label').filter((name) => name.startsWith('Map: '));
      expect([incident.id, maps.length]).toEqual([incident.id, drawn.includes(incident) ? 1 : 0]);
      expect([incident.id, html.includes('No coordinates are known')]).toEqual([
        incident.id,
        incident.place !== undefined && !drawn.includes(incident),
      ]);
      expect(gzipSync(html, { level: 9 }).length).toBeLessThan(30_000);
    }
  });
});

describe('the map of all incidents', () => {
  const page = pageOf(urls.map());

  it('lists every incident once in its table, drawn or not', () => {
    const links = attributes(tableOf(page), 'a', 'href');
    expect(links.toSorted()).toEqual(incidents.map(urls.incidentUrl).toSorted());
    expect(visibleText(page.html)).toContain(`${drawn.length} of ${incidents.length} incidents`);
  });

  it('names every pin, and says whose the borders are', () => {
    const pins = [...page.html.matchAll(/<a [^>]*>\s*<title>([^<]+)<\/title>/g)];
    expect(pins.length).toBeGreaterThan(6);
    expect(visibleText(page.html)).toContain(
      'Borders and names of countries are those of Natural Earth',
    );
  });
});

describe('filters', () => {
  const filters = [
    ...incidentsByKind(corpus).map(
      ({ kind, incidents }) => [urls.mapOfKindUrl(kind), incidents] as const,
    ),
    ...incidentsByActor(corpus).map(
      ({ actor, incidents }) => [urls.mapOfActorUrl(actor), incidents] as const,
    ),
  ];

  it.each(filters)('%s shows its incidents and marks itself', (url, shown) => {
    const page = pageOf(url);
    expect(attributes(tableOf(page), 'a', 'href').toSorted()).toEqual(
      shown.map(urls.incidentUrl).toSorted(),
    );
    const current = [...page.html.matchAll(/<a href="([^"]*)" aria-current="page"/g)];
    expect(current.map(([, href]) => href)).toEqual([url]);
  });
});
