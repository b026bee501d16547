import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { FactCheck } from '#domain/entities.ts';
import { earlierReviewStrings } from '#site/strings-earlier-reviews.ts';
import { copies, copyUrl, design, factCheckUrl, home, indexUrl } from '#site/urls.ts';
import { builtPages, filesOf, visibleText } from '../support/built-site.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const canary = 'zyxwvq';

/** The first entry again as a draft, with a word of its own in title, claim, conclusion, evidence, body and id. */
async function plantDraft(content: string): Promise<void> {
  const [check] = siteCorpus()['fact-checks'].values();
  if (!check) throw new Error('There is no fact-check to copy.');
  const year = check.history[0]?.date.slice(0, 4) ?? '2026';
  const folder = join(content, 'fact-checks', year);
  const text = await readFile(join(folder, `${check.id}.mdx`), 'utf8');
  const draft = text
    .replace(/^title: (['"]?)/m, `title: $1${canary} `)
    .replace(/^status: published$/m, `status: draft\nearlierReviews: ${earlierReviewsOf(check)}`)
    .replace(/^( +)summary: (['"]?)/m, `$1summary: $2${canary} `)
    .replace(/^( +)medium: (['"]?)/m, `$1medium: $2${canary} `)
    .replace(/^( +)finding: (?=\w)/m, `$1finding: ${canary} `)
    .concat(`\n\nA paragraph with ${canary} in it.\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${canary}-draft.mdx`), draft);
}

/** The review of somebody else, as an import leaves it. */
const earlierReviewsOf = ({ evidence }: FactCheck): string =>
  JSON.stringify([
    {
      source: evidence[0]?.sources[0]?.source.id,
      locator: 'rating',
      format: 'claimreview',
      sha256: 'b'.repeat(64),
      rating: { words: 'Pants on fire' },
    },
  ]);

/** Files of the site that hold the word in their name or text, also inside the packed search index. */
async function holding(folder: string, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of filesOf(folder)) {
    const bytes = await readFile(join(folder, file));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    if (file.includes(word) || plain.includes(word)) found.push(file);
  }
  return found;
}

it('keeps a draft out of every file of the site', { timeout: 120_000 }, async () => {
  await using copy = await contentCopy();
  await plantDraft(copy.content);
  const args = ['--content', copy.content, '--out-dir', copy.out];

  const { exitCode, output } = await runVerb('build', args);
  expect(exitCode, output).toBe(0);
  expect(await holding(copy.out, canary)).toEqual([]);
  expect(output).not.toContain(canary);
  expect(filesOf(copy.out).filter((file) => file.endsWith('.zip'))).toHaveLength(1);
  // The search page knows the word, frames for other sites are never indexed, the page of the design shows a draft.
  const published = [...builtPages(copy.out)].filter(
    ([url]) => !/^\/(ar\/)?(search|embed)\//.test(url) && url !== design,
  );
  const held = ([url, { html }]: (typeof published)[number]) =>
    // How to cite an entry is never indexed either, but it must not show a draft.
    html.includes('Draft') || (html.includes('noindex') && !url.endsWith('/cite/'));
  expect(published.filter(held).map(([url]) => url)).toEqual([]);

  const shown = await runVerb('build', [...args, '--drafts']);
  expect(shown.exitCode, shown.output).toBe(0);
  const page = `${factCheckUrl({ id: `${canary}-draft` }).slice(1)}index.html`;
  const files = await holding(copy.out, canary);
  expect(files).toContain(page);
  expect(files.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  // What could be kept would outlive the draft: neither it nor a site that shows it is copied.
  expect(files).not.toContain(copyUrl({ id: `${canary}-draft` }).slice(1));
  expect(filesOf(copy.out).filter((file) => file.endsWith('.zip'))).toEqual([]);
  expect(files.some((file) => file.startsWith(`cards/${canary}-draft.`))).toBe(true);

  // Nor are robots shown the way to it.
  expect(filesOf(copy.out).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  expect(await readFile(join(copy.out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');

  const pages = builtPages(copy.out);
  expect(visibleText(pages.get(copies())?.html ?? '')).toContain('preview');
  const draft = pages.get(factCheckUrl({ id: `${canary}-draft` }));
  expect(draft?.html).not.toContain(copyUrl({ id: `${canary}-draft` }));
  expect(visibleText(draft?.html ?? '')).toContain(`${earlierReviewStrings.title} `);
  expect(visibleText(draft?.html ?? '')).toMatch(/Their rating: .?Pants on fire/);
  const markup = draft?.html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [];
  expect(markup.join('')).not.toContain('Pants on fire');
  const others = published.filter(([url]) => url.startsWith('/fact-checks/'));
  expect(others.length).toBeGreaterThan(5);
  for (const [url, { html }] of others)
    expect(html, url).not.toContain(`>${earlierReviewStrings.title}<`);
  for (const url of [factCheckUrl({ id: `${canary}-draft` }), home(), indexUrl('fact-checks')]) {
    expect(visibleText(pages.get(url)?.html ?? ''), url).toMatch(/\bDraft\b/);
  }
  expect(pages.get(home())?.html).toContain('content="noindex"');
});
