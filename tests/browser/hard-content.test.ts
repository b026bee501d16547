import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { checkMarkup } from '#formats/markup-check.ts';
import { pageOfHtml } from '#formats/markup-page.ts';
import { builtPages, visibleText } from '../support/built-site.ts';
import { dates, writeHardContent } from '../support/hard-content.ts';
import { runVerb } from '../support/site-build.ts';
import { textOverlaps } from '../support/text-overlaps.ts';
import * as urls from '#site/urls.ts';

let site: BrowserSite;
let pages: ReturnType<typeof builtPages>;
beforeAll(async () => {
  const content = writeHardContent();
  const dist = join(content, 'dist');
  const { exitCode, output } = await runVerb('build', ['--content', content, '--out-dir', dist]);
  if (exitCode !== 0) throw new Error(`The hard content does not build.\n${output}`);
  pages = builtPages(dist);
  site = await openSite(dist);
  return async () => {
    await site[Symbol.asyncDispose]();
    await rm(content, { recursive: true, force: true });
  };
}, 180_000);

it('says what was found of a video, and to machines the same', () => {
  const url = urls.factCheckUrl({ id: 'envoy' });
  const html = pages.get(url)?.html ?? '';
  expect(visibleText(html)).toContain('The video: genuine, but of something else');
  const { reviews, findings } = checkMarkup(pageOfHtml(html, `https://plumbline.example${url}`));
  expect({ reviews, findings }).toEqual({ reviews: 1, findings: [] });
  expect(html).toContain('"mediaAuthenticityCategory":"DecontextualizedContent"');
});

it('names whom to tell of a hole, because the settings do', async () => {
  const text = await (await fetch(`${site.origin}${urls.securityFile}`)).text();
  expect(text).toBe(
    'Contact: mailto:security@plumbline.example\nExpires: 2027-11-22T23:59:59Z\n' +
      'Canonical: https://plumbline.example/.well-known/security.txt\n',
  );
});

/** What is wrong with a page: words over words, and a page wider than its window. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  return [
    ...(await textOverlaps(page)).slice(0, 5),
    ...((wide ?? 0) > (room ?? 0) ? [`${wide} px wide in ${room}`] : []),
  ];
}

/** One page of each kind, and every incident that is hard in a way of its own. */
const kinds = () => [
  ...[...pages.keys()].filter((url) => !/dated-|versions|\/404|\/by_/.test(url)),
  // A shelf that is divided, and one that is not.
  ...[...pages.keys()].filter((url) => url.startsWith(`${urls.timeline()}by_date/`)).slice(0, 2),
  urls.incidentUrl({ id: 'dated-2' }),
];

describe.each([320, 1280])('hard content at a width of %i', (width) => {
  it('is neither printed over itself nor wider than the screen', { timeout: 180_000 }, async () => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    const found: Record<string, string[]> = {};
    expect(kinds().length).toBeGreaterThan(30);
    for (const url of kinds()) {
      await page.goto(`${site.origin}${url}`);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[url] = faults;
    }
    await page.close();
    expect(found).toEqual({});
  });
});

it('shows all of it: the whole quotation, every count, every date', () => {
  const html = (url: string) => pages.get(url)?.html ?? '';
  const check = html(urls.factCheckUrl({ id: 'envoy' }));
  expect(/<blockquote[^>]*>([^<]*)</.exec(check)?.[1]?.trim().length).toBeGreaterThanOrEqual(3000);
  const counts = html(urls.incidentUrl({ id: 'airport' }));
  for (const words of ['>0<', 'nearly 1,000,000', 'an estimated 0 to 1,000,000', 'unkn.</']) {
    expect(counts).toContain(words);
  }
  // The timeline shows the latest; its shelves, by year and month, show all.
  const shelves = [...pages.keys()].filter((url) => url.startsWith(`${urls.timeline()}by_date/`));
  const links = shelves.flatMap((url) => html(url).match(/href="\/incidents\/dated-\d+\/"/g) ?? []);
  expect(new Set(links).size).toBe(dates);
  expect(html(urls.timeline())).toContain(`${urls.timeline()}by_date/`);
});

it('would see words over words, and a page that is too wide', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.setContent(
    '<p style="margin:0;line-height:20px">Beneath</p><p style="margin:0;margin-top:-18px">Above</p>',
  );
  expect(await faultsOf(page)).toEqual(['Beneath / Above']);
  await page.setContent('<body style="margin:0"><p style="width:400px">One line</p>');
  expect(await faultsOf(page)).toEqual(['400 px wide in 320']);
  await page.close();
});
