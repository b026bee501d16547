import type { Browser, Page } from 'playwright-core';
import type { CountingServer, Traffic } from './counting-server.ts';

/** Ways of searching that run in a page. */
export const browserEngines = ['ours', 'pagefind', 'pagefindWords'] as const;
export type BrowserEngine = (typeof browserEngines)[number];

/** What is put into the page: three functions from a text to addresses. */
const engines = `(async (name, base) => {
  const folder = '/matching/';
  const source = (file) => import(folder + file);
  if (name === 'ours') {
    const { openMatcher } = await source('match.ts');
    const { fetchedFrom } = await source('fetched.ts');
    const matcher = await openMatcher(fetchedFrom(new URL(base + 'ours/', location.href).href));
    globalThis.ask = async (text) => {
      const answer = await matcher(text);
      return answer.kind === 'ranked' ? answer.matches.map(({ record }) => record.url) : [];
    };
    return;
  }
  const pagefind = await import(base + 'pagefind/pagefind.js');
  await pagefind.init();
  const addresses = (results) =>
    Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).raw_url ?? (await result.data()).url));
  if (name === 'pagefind') {
    globalThis.ask = async (text) => addresses((await pagefind.search(text)).results);
    return;
  }
  const { tellingWords } = await source('telling-words.ts');
  globalThis.ask = async (text) => {
    const found = new Map();
    for (const word of new Set(tellingWords(text).map(({ folded }) => folded))) {
      const { results } = await pagefind.search(word);
      const rarity = Math.log(1 + 20000 / (results.length + 0.5));
      for (const result of results) {
        const sum = found.get(result.id) ?? { result, score: 0 };
        sum.score += rarity * Math.min(1, result.score);
        found.set(result.id, sum);
      }
    }
    return addresses([...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result));
  };
})`;

/** A page in which an engine has started on the indexes in a folder of the server. */
export async function startIn(
  browser: Browser,
  { address }: CountingServer,
  engine: BrowserEngine,
  folder: string,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(`${engines}(${JSON.stringify(engine)}, ${JSON.stringify(`/${folder}/`)})`);
  return page;
}

export interface Asked {
  readonly urls: readonly string[];
  readonly milliseconds: number;
}

export const ask = (page: Page, text: string): Promise<Asked> =>
  page.evaluate(
    `(async () => {
      const begun = performance.now();
      const urls = await globalThis.ask(${JSON.stringify(text)});
      return { urls, milliseconds: performance.now() - begun };
    })()`,
  );

export interface Cost {
  readonly start: Traffic;
  readonly cold: Traffic & { readonly milliseconds: number };
  readonly warm: Traffic & { readonly milliseconds: number };
}

/** Medians over the texts, each asked twice in a browser that has nothing in its cache. */
export async function costOf(
  browser: Browser,
  server: CountingServer,
  engine: BrowserEngine,
  folder: string,
  texts: readonly string[],
  onProgress: () => void,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (const text of texts) {
    server.traffic();
    const page = await startIn(browser, server, engine, folder);
    const start = server.traffic();
    const { milliseconds: first } = await ask(page, text);
    const cold = { ...server.traffic(), milliseconds: first };
    const { milliseconds: second } = await ask(page, text);
    costs.push({ start, cold, warm: { ...server.traffic(), milliseconds: second } });
    await page.context().close();
    onProgress();
  }
  const of = (pick: (cost: Cost) => number) => median(costs.map(pick));
  const traffic = (pick: (cost: Cost) => Traffic): Traffic => ({
    requests: of((cost) => pick(cost).requests),
    bytes: of((cost) => pick(cost).bytes),
    gzipped: of((cost) => pick(cost).gzipped),
  });
  return {
    start: traffic(({ start }) => start),
    cold: { ...traffic(({ cold }) => cold), milliseconds: of(({ cold }) => cold.milliseconds) },
    warm: { ...traffic(({ warm }) => warm), milliseconds: of(({ warm }) => warm.milliseconds) },
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
