import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyUrl } from '#site/urls.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const checks = [...siteCorpus()['fact-checks'].values()];
const fileOf = (check: (typeof checks)[number]) => join(dist, copyUrl(check));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  return () => browser.close();
});

interface Opened {
  readonly page: Page;
  /** All that the page asks for, but for itself. */
  readonly asked: readonly string[];
  /** Why what it asked for did not come. */
  readonly refused: readonly (string | undefined)[];
  readonly complaints: readonly string[];
}

/** Opens a file from disk without a network. */
async function opened(
  file: string,
  use: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ ...options, offline: true });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: (string | undefined)[] = [];
    const complaints: string[] = [];
    const { href } = pathToFileURL(file);
    page.on('request', (request) => {
      if (request.url() !== href) asked.push(request.url());
    });
    page.on('requestfailed', (request) => refused.push(request.failure()?.errorText));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(href, { waitUntil: 'networkidle' });
    await use({ page, asked, refused, complaints });
  } finally {
    await context.close();
  }
}

describe.each(checks.map((check) => [check.id, fileOf(check)]))('the copy of %s', (_, file) => {
  it('opens from disk, has its style inside and asks for nothing', async () => {
    await opened(file, async ({ page, asked, complaints }) => {
      const colour = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
      expect(colour).not.toBe('rgb(0, 0, 0)');
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('does not scroll sideways on a narrow screen', async () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    await opened(
      file,
      async ({ page }) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      },
      narrow,
    );
  });
});

describe.each(checks.filter(({ id }) => /^kabulov|embassy/.test(id)))(
  'the copy of $id',
  (check) => {
    it.each(['light', 'dark'] as const)(
      'has no barrier that axe can find, in %s',
      async (colorScheme) => {
        await opened(
          fileOf(check),
          async ({ page }) => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id }) => id)).toEqual([]);
          },
          { colorScheme },
        );
      },
    );
  },
);

describe('what a copy that is none would show', () => {
  const planted = async (html: string, use: (opened: Opened) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-copy-'));
    try {
      await writeFile(join(folder, 'planted.html'), html);
      await opened(join(folder, 'planted.html'), use);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const picture = '<img src="https://else.example/a.png" alt=""><img src="b.png" alt="">';

  it('is seen by the same eyes', async () => {
    await planted(`<!doctype html><p>${picture}`, async ({ asked, refused, complaints }) => {
      expect(asked).toHaveLength(2);
      expect(refused).not.toContain('csp');
      expect(complaints).not.toEqual([]);
    });
  });

  it('is held back by the policy that every copy carries', async () => {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await planted(`<!doctype html>${meta}<p>${picture}`, async ({ refused }) => {
      expect(refused).toEqual(['csp', 'csp']);
    });
  });
});

it('prints verdict, evidence, figures and the addresses of sources, and no way around the site', async () => {
  const check = checks.find(({ id }) => id.includes('russian-embassy'));
  if (!check) throw new Error('There is no such check.');
  await opened(fileOf(check), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(check.verdict.label, { exact: true }).first().isVisible()).toBe(
      true,
    );
    for (const { id } of check.evidence)
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await page.locator('table').first().isVisible()).toBe(true);
    expect(await page.locator('nav:visible, form:visible').count()).toBe(0);
    const printed = await page
      .locator('#section_sources a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.every((address) => address.includes('https://'))).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
