import { beforeAll, describe, expect, inject, it } from 'vitest';
import { embedCodeOf, embedOf } from '#site/embed.ts';
import { factCheckUrl } from '#site/urls.ts';
import { complaintsOf, openSite, type BrowserSite } from '../support/browser-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus();
const checks = [...corpus['fact-checks'].values()];

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

/** A page of somebody else into which the code was pasted, in a browser without scripts. */
async function host(code: string, width: number) {
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page, site.origin);
  await page.route('**/somebody-else', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><style>body,blockquote{margin:0}</style>${code}`,
    }),
  );
  await page.goto(`${site.origin}/somebody-else`);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

const codeOf = (check: (typeof checks)[number]) =>
  embedCodeOf(check, { ...corpus.site, url: site.origin });

describe.each([600, 320])('in a frame of %i pixels', (width) => {
  it('shows everything without scrolling', async () => {
    for (const check of checks) {
      await using pasted = await host(codeOf(check), width);
      const frame = pasted.page.frameLocator('iframe');
      await frame.getByText(check.verdict.label, { exact: true }).waitFor();
      const link = await frame.getByRole('link').last().boundingBox();
      const box = await pasted.page.locator('iframe').boundingBox();
      if (!link || !box) throw new Error('Nothing is seen.');
      expect(link.y + link.height, check.id).toBeLessThanOrEqual(box.y + box.height);
      expect(box.width).toBe(width);
      expect(pasted.complaints).toEqual([]);
    }
  });
});

it('does not scroll sideways at 280 pixels', async () => {
  const page = await site.browser.newPage({ viewport: { width: 280, height: 500 } });
  for (const check of checks) {
    await page.goto(embedOf(check, { ...corpus.site, url: site.origin }).frame.address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, check.id).toBeLessThanOrEqual(280);
  }
  await page.close();
});

it('leaves the frame when a link is followed', async () => {
  const [check] = checks;
  if (!check) throw new Error('There is no fact-check.');
  await using pasted = await host(codeOf(check), 600);
  await pasted.page.frameLocator('iframe').getByRole('link').last().click();
  await pasted.page.waitForURL(`${site.origin}${factCheckUrl(check)}`);
});

it('is a link where frames are taken out', async () => {
  const [check] = checks;
  if (!check) throw new Error('There is no fact-check.');
  const stripped = codeOf(check).replace(/<iframe.*<\/iframe>/, '');
  await using pasted = await host(stripped, 600);
  expect(await pasted.page.getByRole('blockquote').innerText()).toContain(check.title);
  await pasted.page.getByRole('link').click();
  await pasted.page.waitForURL(`${site.origin}${factCheckUrl(check)}`);
});
