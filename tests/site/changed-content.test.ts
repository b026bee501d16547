import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { barriersOn } from '../support/barriers.ts';
import { openSite } from '../support/browser-site.ts';
import { attributes, builtPages, internalLinks, visibleText } from '../support/built-site.ts';
import { markupRules } from '../support/markup-rules.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const check = theOne(siteCorpus()['fact-checks'], ({ id }) => id.startsWith('kabulov'));
const incident = check.evidence[0]?.incidents[0]?.incident ?? { id: 'none', title: 'none' };
const oldUrl = urls.versionUrl(check, { number: 1 });
const reason = 'The charge is repeated & <not> borne out.';

/** The real content some years on: a verdict has changed, an incident after it, and readers may write. */
async function makeOlder(content: string): Promise<void> {
  const change = async (file: string, pattern: RegExp, replacement: string) => {
    const path = join(content, file);
    const before = await readFile(path, 'utf8');
    const after = before.replace(pattern, replacement);
    if (after === before) throw new Error(`Nothing to change in ${file}.`);
    await writeFile(path, after);
  };
  const file = `fact-checks/2026/${check.id}.mdx`;
  await change(file, /^verdict: .*$/m, 'verdict: unproven');
  await change(
    file,
    /^history:\n((?: .*\n)+)/m,
    `history:
$1  - date: 2027-02-01
    kind: verdict-changed
    from: "false"
    to: unproven
    reason: ${reason}
    evidence: [${check.evidence[0]?.id}]
`,
  );
  await change(`incidents/${incident.id}.mdx`, /^date: /m, 'updatedOn: 2027-03-01\ndate: ');
  await change('site.yaml', /^lang: /m, 'contact: desk@plumbline.example\nlang: ');
}

let pages: ReturnType<typeof builtPages>;
let copy: Awaited<ReturnType<typeof contentCopy>>;
const htmlAt = (url: string) => pages.get(url)?.html ?? '';

beforeAll(async () => {
  copy = await contentCopy();
  await makeOlder(copy.content);
  const { exitCode, output } = await runVerb(
    'build',
    ['--content', copy.content, '--out-dir', copy.out],
    { BUILD_NOW: '2028-02-29' },
  );
  if (exitCode !== 0) throw new Error(`The older content does not build.\n${output}`);
  pages = builtPages(copy.out);
  return () => copy[Symbol.asyncDispose]();
}, 120_000);

describe('an old version of a changed verdict', () => {
  it('says that it no longer stands, what does, and what is on record of it', () => {
    const text = visibleText(htmlAt(oldUrl));
    expect(text).toContain(
      'This version no longer stands. The verdict is now Unproven (version 2).',
    );
    expect(text).toContain(`Verdict changed, 1 February 2027: ${reason}`);
    expect(text).toContain(check.history[0]?.reason);
    expect(text).toMatch(/full text of this version stands in the history of the repository/);
  });

  it('is canonical to the current one and kept out of search engines', () => {
    const html = htmlAt(oldUrl);
    expect(html).toContain(
      `<link rel="canonical" href="https://plumbline.example${urls.factCheckUrl(check)}"`,
    );
    expect(html).toMatch(/<meta name="robots" content="noindex"/);
    expect(htmlAt(urls.factCheckUrl(check))).not.toContain('noindex');
  });

  it('is linked from the history of its entry, and no other entry has one', () => {
    const links = internalLinks({ url: '/', html: htmlAt(urls.factCheckUrl(check)) });
    expect(links.map(({ path }) => path)).toContain(oldUrl);
    const versions = [...pages.keys()].filter((url) => url.includes('/versions/'));
    expect(versions.toSorted()).toEqual([`/ar${oldUrl}`, oldUrl]);
  });
});

it('lists the change under corrections and in the feed, with the verdicts in the title', async () => {
  expect(visibleText(htmlAt(urls.corrections()))).toContain('from False to Unproven');
  const feed = await readFile(join(copy.out, urls.correctionsFeed), 'utf8');
  expect(feed).toContain(`<title>Verdict changed from False to Unproven: ${check.title}</title>`);
  const address = `https://plumbline.example${urls.historyUrl(check, 1)}`;
  expect(feed).toContain(`<guid isPermaLink="true">${address}</guid>`);
  expect(attributes(htmlAt(urls.factCheckUrl(check)), 'li', 'id')).toContain(urls.historyAnchor(1));
});

it('lists what is to be looked at again, with what changed', () => {
  const text = visibleText(htmlAt(urls.stale()));
  expect(text).toContain(
    `${incident.title} changed on 1 March 2027. Last signed on 1 February 2027.`,
  );
  expect(text).toMatch(/Was due on \d/);
  expect(text).toContain('last checked before 28 February 2027');
  expect(text).toMatch(/Last checked on \d+ November 2026/);
});

it('offers letters once there is an address, with entry and version filled in', () => {
  const [report] = attributes(htmlAt(urls.factCheckUrl(check)), 'a', 'href').filter((href) =>
    href.startsWith('mailto:desk@plumbline.example?subject='),
  );
  expect(decodeURIComponent(report ?? '')).toContain(`Error in ${check.id}, version 2`);
  for (const url of [urls.complaints(), urls.submitAClaim()]) {
    expect(htmlAt(url)).toMatch(/href="mailto:desk@plumbline\.example\?subject=/);
  }
});

const full = [oldUrl, urls.corrections(), urls.stale(), urls.statistics(), urls.submitAClaim()];

it('is valid markup', async () => {
  const validator = new HtmlValidate(markupRules);
  for (const url of [...full, urls.factCheckUrl(check)]) {
    const { results } = await validator.validateString(htmlAt(url));
    const found = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect(found, url).toEqual([]);
  }
});

it('has no barrier that axe can find and does not scroll sideways', async () => {
  await using site = await openSite(copy.out);
  for (const url of full) {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}${url}`);
    expect(await barriersOn(page), url).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThan(321);
    await context.close();
  }
});
