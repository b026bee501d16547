import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchEntry } from '#matching/entry.ts';
import { openMatcher } from '#matching/match.ts';
import { launchChromium } from '../chromium.ts';
import type { Progress } from '../report.ts';
import type { Collection } from './collection.ts';
import { countingServer } from './counting-server.ts';
import { miniSearch, ours, plainBm25, type Engine } from './engines.ts';
import {
  ask,
  browserEngines,
  costOf,
  startIn,
  type BrowserEngine,
  type Cost,
} from './in-chromium.ts';
import { layOurs, layPagefind, type IndexCost } from './laid-index.ts';
import { measured, type Ranking } from './measures.ts';

export interface IndexCosts {
  readonly ours: IndexCost;
  readonly pagefind: IndexCost;
  /** MiniSearch is one file. */
  readonly miniSearch: { readonly bytes: number; readonly milliseconds: number };
}

export interface SearchBench {
  readonly collection:
    | {
        readonly name: string;
        readonly entries: number;
        readonly index: IndexCosts;
        readonly ranking: Readonly<Record<string, Ranking>>;
      }
    | undefined;
  readonly generated: {
    readonly entries: number;
    readonly index: IndexCosts;
    readonly found: number;
    readonly cost: Readonly<Record<BrowserEngine, Cost>>;
  };
}

export interface SearchBenchRequest {
  readonly collection: Collection | undefined;
  readonly entries: readonly MatchEntry[];
  readonly pasted: Collection['posts'];
  /** How many posts Pagefind is asked: it takes a second or more for each. */
  readonly sample: number;
  readonly progress: (label: string) => Progress;
}

/** Measures ranking on a collection, and what a question costs on many entries. All in one run, one after the other. */
export async function benchSearch(request: SearchBenchRequest): Promise<SearchBench> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  await using server = await countingServer(folder);
  await using browser = await launchChromium();
  try {
    const lay = (entries: readonly MatchEntry[], name: string) =>
      layAll(entries, join(folder, name), request.progress);
    let collection: SearchBench['collection'];
    if (request.collection) {
      const { name, entries, posts } = request.collection;
      const { costs, mini } = await lay(entries, 'collection');
      const matcher = await openMatcher((path) =>
        readFile(join(folder, 'collection', 'ours', path)),
      );
      const every = Math.max(1, Math.floor(posts.length / request.sample));
      const some = posts.filter((_, index) => index % every === 0).slice(0, request.sample);
      const inPage = async (engine: BrowserEngine) => {
        const page = await startIn(browser, server, engine, 'collection');
        const label = `Asking ${engine}:`;
        const found = await all(some, async (text) => (await ask(page, text)).urls, request, label);
        await page.context().close();
        return measured(some, found);
      };
      const here = async (engine: Engine, label: string) =>
        measured(posts, await all(posts, engine, request, `Asking ${label}:`));
      collection = {
        name,
        entries: entries.length,
        index: costs,
        ranking: {
          'Pagefind as it is': await inPage('pagefind'),
          'Pagefind, a query per word': await inPage('pagefindWords'),
          MiniSearch: await here(mini, 'MiniSearch'),
          'BM25 plain': await here(plainBm25(entries), 'BM25'),
          ours: await here(ours(matcher), 'ours'),
        },
      };
    }
    const { costs } = await lay(request.entries, 'generated');
    const matcher = ours(
      await openMatcher((path) => readFile(join(folder, 'generated', 'ours', path))),
    );
    const firsts = await all(request.pasted, matcher, request, 'Asking ours:');
    const cost: Partial<Record<BrowserEngine, Cost>> = {};
    for (const engine of browserEngines) {
      const shown = request.progress(`${engine} in Chromium:`);
      let done = 0;
      const texts = request.pasted.map(({ text }) => text);
      const onProgress = () => shown.show(++done, texts.length);
      cost[engine] = await costOf(browser, server, engine, 'generated', texts, onProgress);
      shown.clear();
    }
    return {
      collection,
      generated: {
        entries: request.entries.length,
        index: costs,
        found: measured(request.pasted, firsts).first,
        cost: cost as Record<BrowserEngine, Cost>,
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function layAll(
  entries: readonly MatchEntry[],
  folder: string,
  progress: SearchBenchRequest['progress'],
): Promise<{ costs: IndexCosts; mini: Engine }> {
  const shown = progress(`Making indexes of ${entries.length} entries:`);
  shown.show(0, 3);
  const our = await layOurs(entries, join(folder, 'ours'));
  shown.show(1, 3);
  const begun = performance.now();
  const { engine, bytes } = miniSearch(entries);
  const milliseconds = performance.now() - begun;
  shown.show(2, 3);
  const pagefind = await layPagefind(entries, join(folder, 'pagefind'));
  shown.clear();
  return { costs: { ours: our, pagefind, miniSearch: { bytes, milliseconds } }, mini: engine };
}

async function all(
  posts: Collection['posts'],
  engine: Engine,
  { progress }: SearchBenchRequest,
  label: string,
): Promise<(readonly string[])[]> {
  const shown = progress(label);
  const found: (readonly string[])[] = [];
  for (const { text } of posts) {
    found.push(await engine(text));
    shown.show(found.length, posts.length);
  }
  shown.clear();
  return found;
}
