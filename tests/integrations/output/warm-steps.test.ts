import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { beforeEach, expect, it } from 'vitest';
import { loadCorpus } from '#archive/corpus.ts';
import { dataExports } from '#integrations/data-exports.ts';
import { matchIndex } from '#integrations/match-index.ts';
import { outputFolder } from '#integrations/output/output-folder.ts';
import { pageCopies } from '#integrations/page-copies.ts';
import { shareCards } from '#integrations/share-cards.ts';
import { siteArchive } from '#integrations/site-archive.ts';
import { sitemap } from '#integrations/sitemap.ts';
import { absolute, cardUrl, copyUrl, factCheckUrl } from '#site/urls.ts';
import {
  fixtureDay,
  fixturePaths,
  soundContent,
  writeContent,
  writeContentFile,
} from '../../support/archive-fixture.ts';
import { filesOf } from '../../support/built-site.ts';
import { dataInThisProcess } from '../../support/beside-pages.ts';

type ConfigDone = HookParameters<'astro:config:done'>;
type BuildStart = HookParameters<'astro:build:start'>;
type BuildDone = HookParameters<'astro:build:done'>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-warm-'));
  return () => rmSync(folder, { recursive: true });
});

/** All steps after the pages, over pages that say no more than a title; what the steps said. */
async function build(dist: string, root: string, records = 'records'): Promise<string[]> {
  const publication = { root, today: fixtureDay, preview: false };
  const output = outputFolder(join(folder, dist), join(folder, records));
  output.begin();
  const corpus = loadCorpus(publication);
  for (const check of corpus['fact-checks'].values()) {
    const url = factCheckUrl(check);
    const head = `<link rel="canonical" href="${absolute(url, corpus.site)}">`;
    const html = `<!doctype html><html lang="en"><head><title>${check.title}</title>${head}</head><body><main>${check.title}</main></body></html>`;
    const path = `${url.slice(1)}index.html`;
    const isSame = output.pageKept(path) && readFileSync(join(output.path, path), 'utf8') === html;
    if (isSame) continue;
    output.write(path, html);
    output.pageWritten(path);
  }
  const steps: AstroIntegration[] = [
    matchIndex(publication),
    shareCards(publication, join(folder, 'cards')),
    dataExports(publication, dataInThisProcess(publication)),
    pageCopies(publication),
    sitemap(publication),
    siteArchive(publication),
  ];
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const done = { dir: pathToFileURL(`${output.path}/`), logger: { info: say, warn: say } };
  for (const { hooks } of steps) {
    const config = { outDir: done.dir };
    await hooks['astro:config:done']?.({ config } as unknown as ConfigDone);
    await hooks['astro:build:start']?.(done as unknown as BuildStart);
    await hooks['astro:build:done']?.(done as unknown as BuildDone);
  }
  output.finish();
  return said;
}

/** Every file with its bytes; memory of the cold build is its own. */
async function expectSameAsCold(root: string): Promise<void> {
  await build('cold', root, `records-${Math.random()}`);
  const files = filesOf(join(folder, 'cold'));
  expect(filesOf(join(folder, 'dist'))).toEqual(files);
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const [warm, cold] = ['dist', 'cold'].map((dist) => readFileSync(join(folder, dist, file)));
    expect(warm?.equals(cold ?? Buffer.alloc(0)), file).toBe(true);
  }
  rmSync(join(folder, 'cold'), { recursive: true });
}

const further = 'fact-checks/2026/second-envoy.mdx';
const second = (soundContent[fixturePaths.factCheck] ?? '')
  .replace('No sign of secret aid', 'Nor of open aid')
  .replace('Foreign powers secretly aid', 'Foreign powers openly aid');

it('a build after a change is a build from nothing, byte for byte', async () => {
  const root = writeContent();
  const first = await build('dist', root);
  expect(first).toContain('1 cards are there; 1 were drawn anew.');

  // An entry more.
  writeContentFile(root, further, second);
  const more = await build('dist', root);
  expect(more).toContain('2 cards are there; 1 were drawn anew.');
  expect(more).toContain('2 fact-checks have a copy; 1 were made anew.');
  await expectSameAsCold(root);

  // The comparison sees what a build has not done yet.
  writeContentFile(root, further, second.replaceAll('openly', 'hardly'));
  await expect(expectSameAsCold(root)).rejects.toThrow();

  // Another title, a claim that stands on its card, another claimant's name.
  writeContentFile(root, further, second.replaceAll('openly', 'hardly').replace('Nor', 'Or'));
  await build('dist', root);
  await expectSameAsCold(root);
  writeContentFile(root, fixturePaths.claimant, 'name: Another envoy\nkind: person\n');
  await build('dist', root);
  await expectSameAsCold(root);

  // An entry less, and nothing at all.
  rmSync(join(root, further));
  await build('dist', root);
  await expectSameAsCold(root);
  const last = await build('dist', root);
  expect(last).toContain('1 fact-checks have a copy; 0 were made anew.');
  expect(last.find((line) => line.includes('files of data'))).toContain('; 0 are written anew.');
  await expectSameAsCold(root);
}, 120_000);

it('what was damaged between two builds is made again', async () => {
  const root = writeContent();
  await build('dist', root);
  const [check] = loadCorpus({ root, today: fixtureDay, preview: false })['fact-checks'].values();
  if (!check) throw new Error('There is no fact-check.');
  const at = (path: string) => join(folder, 'dist', path);
  writeFileSync(at(cardUrl(check)), 'no picture');
  writeFileSync(at(copyUrl(check)), 'no copy');
  writeFileSync(at('api/v1/index.json'), '{}');
  rmSync(at('data/fact-checks.csv'));
  cpSync(at('sitemap-0.xml'), at('copies/fixture.example.zip'));
  await build('dist', root);
  await expectSameAsCold(root);
});

it('a store of cards that was emptied is filled again', async () => {
  const root = writeContent();
  await build('dist', root);
  for (const file of filesOf(join(folder, 'cards'))) {
    if (file.endsWith('.png')) rmSync(join(folder, 'cards', file));
  }
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(await build('dist', root)).toContain('1 cards are there; 1 were drawn anew.');
});
