import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { barriersInForcedColours, barriersOn } from '../support/barriers.ts';
import { complaintsOf, openSite, type BrowserSite } from '../support/browser-site.ts';
import { run, sampled } from '../support/hostile-run.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const corpus = siteCorpus();
const kabulov = theOne(corpus['fact-checks'], ({ id }) => id.startsWith('kabulov'));
const first = <T>(entities: ReadonlyMap<string, T>): T =>
  theOne(new Map([...entities].slice(0, 1)), () => true);

/** One page of every kind, the fullest where there are several. */
const kinds = {
  home: urls.home(),
  'fact-check': urls.factCheckUrl(kabulov),
  'frame for other sites': urls.embedUrl(kabulov),
  'sharing a fact-check': urls.shareUrl(kabulov),
  'citing a fact-check': urls.citeUrl(kabulov),
  'list of fact-checks': urls.indexUrl('fact-checks'),
  incident: urls.incidentUrl({ id: 'russian-embassy-2022' }),
  'list of incidents': urls.indexUrl('incidents'),
  map: urls.map(),
  'map of a kind': urls.mapOfKindUrl('attack'),
  'map of an actor': urls.mapOfActorUrl({ id: 'isis-k' }),
  claimant: urls.claimantUrl(kabulov.claim.claimant),
  'list of claimants': urls.indexUrl('claimants'),
  source: urls.sourceUrl({ id: 'joscelyn-isis-k-2021' }),
  'list of sources': urls.indexUrl('sources'),
  narrative: urls.narrativeUrl({ id: 'us-created-islamic-state' }),
  'list of narratives': urls.indexUrl('narratives'),
  topic: urls.topicUrl(first(corpus.topics)),
  'list of topics': urls.indexUrl('topics'),
  verdicts: urls.verdicts(),
  'fact-checks with a verdict': urls.verdictListUrl(kabulov.verdict),
  'claims from a country': urls.countryUrl('AF'),
  'list of countries': urls.countries(),
  corrections: urls.corrections(),
  stale: urls.stale(),
  statistics: urls.statistics(),
  copies: urls.copies(),
  data: urls.data(),
  timeline: urls.timeline(),
  search: urls.search(),
  match: urls.match(),
  about: urls.about(),
  methodology: urls.methodology(),
  'corrections policy': urls.correctionsPolicy(),
  'funding and ownership': urls.fundingAndOwnership(),
  people: urls.people(),
  sourcing: urls.sourcing(),
  complaints: urls.complaints(),
  'submit a claim': urls.submitAClaim(),
  'not found': '/404.html',
};

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

/** The same in an interface that runs from right to left. */
const inArabic = Object.fromEntries(
  Object.entries(kinds).map(([kind, url]) => [`${kind} in Arabic`, `/ar${url}`]),
);

const templates = Object.entries({ ...kinds, design: urls.design, ...inArabic });
const seen = {
  looks: 0,
  barriers: 0,
  forced: 0,
  barriersForced: 0,
  plantedForced: 0,
  widths: 0,
  tooWide: 0,
  planted: 0,
};

/** The colours of a page are the same in both directions: in Arabic one scheme is a sample. */
const schemesOf = (url: string) =>
  run === 'sample' && url.startsWith('/ar/') ? (['dark'] as const) : (['light', 'dark'] as const);

const looks = templates.reduce((sum, [, url]) => sum + schemesOf(url).length, 0);

describe.each(templates)('R16: %s', (_, url) => {
  it.each(schemesOf(url))('has no barrier that axe can find, in %s', async (colorScheme) => {
    const viewport = { width: colorScheme === 'dark' ? 360 : 1280, height: 900 };
    const context = await site.browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    const complaints = complaintsOf(page, site.origin);
    await page.goto(`${site.origin}${url}`);
    const barriers = await barriersOn(page);
    await context.close();
    seen.looks += 1;
    seen.barriers += barriers.length;
    expect(barriers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('does not scroll sideways on a narrow screen', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.origin}${url}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    seen.widths += 1;
    if (width > 320) seen.tooWide += 1;
    expect(width).toBeLessThanOrEqual(320);
  });
});

/** Colours that the reader forces take the place of ours; what is said by colour alone would go. */
const forced = sampled(templates, 6);

it.each(forced)('R16: %s has no barrier that axe can find, in forced colours', async (_, url) => {
  const context = await site.browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${site.origin}${url}`);
  const barriers = await barriersInForcedColours(page);
  await context.close();
  seen.forced += 1;
  seen.barriersForced += barriers.length;
  expect(barriers).toEqual([]);
});

it('answers with a page of its own where there is nothing', async () => {
  const page = await site.browser.newPage();
  const answer = await page.goto(`${site.origin}/no/such/page/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
});

it('would see a barrier and a page that is too wide', async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.setContent(
    '<html><body><img src="data:,"><p style="width:400px">wide</p></body></html>',
  );
  const planted = await barriersOn(page);
  expect(planted).not.toEqual([]);
  seen.planted = planted.length;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320);
});

it('R16: would see colours that a page sets against the reader', async () => {
  const context = await site.browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  const grey = 'color: #ccc; background: #fff';
  await page.setContent(
    `<html lang="en"><title>t</title><main><h1>t</h1><p style="${grey}">forced</p><p style="${grey}; forced-color-adjust: none">not`,
  );
  const planted = await barriersInForcedColours(page);
  await context.close();
  expect(planted).toEqual([expect.stringMatching(/^color-contrast.*>not</)]);
  seen.plantedForced = planted.length;
});

afterAll(() => {
  if (seen.looks === looks && seen.planted > 0) {
    noteFigure({
      id: 'R16',
      what: 'axe on every template, in two languages and directions, light and dark',
      reached: `${templates.length} pages, looked at ${seen.looks} times: ${seen.barriers} barriers; at 320 pixels, which is 1280 at 400 %, ${seen.tooWide} of ${seen.widths} scroll sideways`,
      control: `a page with a picture without words and a wide line: ${seen.planted} barriers, and it scrolls`,
      isReached: seen.barriers === 0 && seen.tooWide === 0,
      run,
    });
  }
  if (seen.forced === forced.length && seen.plantedForced > 0) {
    noteFigure({
      id: 'R16',
      what: 'axe in forced colours',
      reached: `${seen.forced} of ${templates.length} pages: ${seen.barriersForced} barriers`,
      control: `a line that keeps its own grey: ${seen.plantedForced}`,
      isReached: seen.barriersForced === 0,
      run,
    });
  }
});
