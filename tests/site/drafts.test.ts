import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, it, vi } from 'vitest';
import type { FactCheck } from '#domain/entities.ts';
import { earlierReviewStrings } from '#site/strings-earlier-reviews.ts';
import {
  copies,
  copyUrl,
  design,
  factCheckUrl,
  home,
  indexUrl,
  serviceWorker,
} from '#site/urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { builtPages, filesOf, visibleText } from '../support/built-site.ts';
import {
  canary,
  fieldsWithCanaries,
  hiddenId,
  plantHidden,
  plantSecrets,
  secretEnvironment,
  withdraw,
} from '../support/canaries.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import { changedSince, leaksBelow } from '../support/leaks.ts';
import { seeded } from '../../scripts/lib/bench/generated-entries.ts';
import { buildDay, contentCopy, runVerb, startVerb } from '../support/site-build.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const hidden = 20;
const tomorrow = '2026-11-23';
const caches = 'node_modules/.cache/plumbline';
/** Where Astro lays the programs that make pages, while a build runs. */
const bundle = '.astro/.prerender';

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

it('keeps a draft out of every file of the site', { timeout: 600_000 }, async () => {
  await using copy = await contentCopy();
  await plantDraft(copy.content);
  await plantHidden(copy.content, hidden, tomorrow);
  await plantSecrets(copy.content);
  const [withdrawn] = [...siteCorpus()['fact-checks'].values()].slice(-1);
  if (!withdrawn) throw new Error('There is no fact-check to withdraw.');
  await withdraw(copy.content, withdrawn.id, buildDay);
  const parsed = join(copy.out, '../parsed');
  const environment = { ...secretEnvironment, PLUMBLINE_CACHE: parsed };
  const build = (...more: readonly string[]) =>
    runVerb('build', ['--content', copy.content, '--out-dir', copy.out, ...more], environment);
  // What was cached before is not of these builds.
  const begun = Date.now();

  const { exitCode, output } = await build();
  expect(exitCode, output).toBe(0);
  let leaks = [...leaksBelow(copy.out, canary), ...linesWith(output)];
  expect(leaks).toEqual([]);
  const cached = () => leaksBelow(caches, canary, changedSince(begun));
  expect(cached()).toEqual([]);
  expect(filesOf(copy.out).filter((file) => file.endsWith('.zip'))).toHaveLength(1);

  // What is withdrawn stays to be read, with the reason above it and all that it rested on.
  const [page, before] = [copy.out, inject('dist')].map((site) =>
    visibleText(builtPages(site).get(factCheckUrl(withdrawn))?.html ?? ''),
  );
  expect(page).toContain('Its only source was retracted.');
  expect(before).not.toContain('retracted');
  for (const { finding } of withdrawn.evidence) {
    expect(before).toContain(finding);
    expect(page).toContain(finding);
  }
  const verified = await runVerb('verify', [copy.out, '--against', inject('dist')]);
  expect(verified.output).toContain('as they were published');

  // The search page knows the word, frames for other sites are never indexed, the page of the design shows a draft.
  const published = [...builtPages(copy.out)].filter(
    ([url]) => !/^\/(ar\/)?(search|embed)\//.test(url) && url !== design,
  );
  const held = ([url, { html }]: (typeof published)[number]) =>
    // How to cite an entry is never indexed either, but it must not show a draft.
    html.includes('Draft') || (html.includes('noindex') && !url.endsWith('/cite/'));
  expect(published.filter(held).map(([url]) => url)).toEqual([]);

  leaks = [...leaks, ...(await afterFailure(copy, environment)), ...cached()];
  const { kills, leaks: afterKills, seed } = await afterKilledBuilds(copy, environment);
  leaks = [...leaks, ...afterKills, ...cached()];
  expect(leaks).toEqual([]);
  // What was read of drafts is kept for the next build, beside the content and never in the site.
  expect(leaksBelow(parsed, canary), 'docs/editing.md says so').not.toEqual([]);

  const shown = await build('--drafts');
  expect(shown.exitCode, shown.output).toBe(0);
  const draftPage = `${factCheckUrl({ id: `${canary}-draft` }).slice(1)}index.html`;
  const files = leaksBelow(copy.out, canary);
  expect(files).toContain(draftPage);
  expect(files.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  // What could be kept would outlive the draft: neither it nor a site that shows it is copied.
  expect(files).not.toContain(copyUrl({ id: `${canary}-draft` }).slice(1));
  expect(filesOf(copy.out).filter((file) => file.endsWith('.zip'))).toEqual([]);
  expect(files.some((file) => file.startsWith(`cards/${canary}-draft.`))).toBe(true);

  expect(filesOf(copy.out)).not.toContain(serviceWorker.slice(1));

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

  const found = Array.from({ length: hidden }, (_, index) => hiddenId(index)).filter((id) =>
    files.includes(`${factCheckUrl({ id }).slice(1)}index.html`),
  );
  expect(found, 'The search does find what is there').toHaveLength(hidden);
  expect(files.some((file) => file.startsWith('fact-checks/') && file.endsWith('.html'))).toBe(
    true,
  );
  const inCaches = cached().length;
  expect(inCaches, 'also in what builds remember').toBeGreaterThan(0);

  // A preview leaves nothing behind in a site that is built into the same folder.
  if (run === 'whole') {
    const after = await build();
    leaks = [...leaks, ...leaksBelow(copy.out, canary), ...linesWith(after.output)];
    expect(leaks).toEqual([]);
  }
  noteFigure({
    id: 'T6',
    what: 'canaries',
    reached: `${hidden} hidden entries (drafts, in review, under embargo) in ${fieldsWithCanaries} fields, a draft source, four secrets: ${leaks.length} found in output (gunzipped, unzipped, text of pictures), caches and logs of a good, a failed and ${kills} killed builds`,
    control: `a build with drafts shows all ${found.length}, in ${files.length} files, and leaves ${inCaches} in what builds remember`,
    seed,
    isReached: leaks.length === 0,
    run,
  });
});

const linesWith = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes(canary));

type Copy = { readonly content: string; readonly out: string };

/** What can be found of hidden entries after a build that was refused for a fault in a published one. */
async function afterFailure(
  { content, out }: Copy,
  environment: Readonly<Record<string, string>>,
): Promise<string[]> {
  const file = join(content, 'fact-checks/2026/iran-us-created-islamic-state.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^status: published$/m, 'status: publisht'));
  const args = ['--content', content, '--out-dir', `${out}-failed`];
  const { exitCode, output } = await runVerb('build', args, environment);
  await writeFile(file, text);
  expect(exitCode).toBe(1);
  expect(output).toContain('publisht');
  return [...linesWith(output), ...leaksBelow(`${out}-failed`, canary)];
}

/** The same after builds that were killed: the first while its bundle lies there, the others at a random point. */
async function afterKilledBuilds(
  { content, out }: Copy,
  environment: Readonly<Record<string, string>>,
) {
  const seed = seedOf('killed builds');
  const random = seeded(seed);
  const kills = amount({ sample: 2, whole: 10 });
  const leaks: string[] = [];
  await rm(bundle, { recursive: true, force: true });
  const hasBundle = () =>
    existsSync(bundle) && filesOf(bundle).some((file) => file.startsWith('prerender-entry'));
  for (let count = 0; count < kills; count += 1) {
    const args = ['--content', content, '--out-dir', `${out}-killed`];
    const building = startVerb('build', args, environment);
    if (count === 0) await vi.waitUntil(hasBundle, { timeout: 60_000, interval: 20 });
    else await setTimeout(1000 + random() * 9000);
    building.kill('SIGKILL');
    const { all } = await building;
    if (count === 0) expect(hasBundle()).toBe(true);
    leaks.push(...linesWith(all), ...leaksBelow(`${out}-killed`, canary));
    leaks.push(...leaksBelow('.astro', canary));
  }
  return { kills, leaks, seed };
}
