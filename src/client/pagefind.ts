import { everyWord } from '#domain/name-mark.ts';
import type { SearchRequest } from './search-request.ts';

/** The part of Pagefind's browser interface that is used here; the package ships no types for it. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly preload: (
    term: SearchRequest['term'],
    options: SearchRequest['options'],
  ) => Promise<void>;
  readonly search: (
    term: SearchRequest['term'],
    options: SearchRequest['options'],
  ) => Promise<PagefindAnswer>;
}
export interface PagefindAnswer {
  readonly results: readonly Hit[];
  readonly filters: Counts;
}
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

/** One entry found. `locations` count the words of `content`, split at white space. */
export interface Found {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many entries each value of each facet would give. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => Pagefind;
}

/** Loads the index that lies at `address`; rejects when it is missing or broken, also later and in part. */
export async function openPagefind(address: string): Promise<Pagefind> {
  watch(address);
  // A constant would make Vite look for the file before the build has written it.
  const { createInstance } = (await import(
    /* @vite-ignore */ `${address}pagefind.js`
  )) as PagefindModule;
  // A worker is a script by its address, which the content security policy refuses.
  // Entries keep their addresses from the root of the site, wherever the index lies.
  const open = async () => {
    const before = failures;
    const instance = createInstance({ basePath: address, baseUrl: '/', noWorker: true });
    await instance.init();
    // Its own promise is kept before all files have come: this waits for them.
    await instance.preload(everyWord, { filters: { type: { any: [''] } } });
    if (failures > before) throw new Error('The search index did not load.');
    return instance;
  };
  let instance = await open();
  let known = failures;
  const reliably = async <R>(ask: (pagefind: Pagefind) => Promise<R>): Promise<R> => {
    // It keeps a part that failed as one that is empty: the next question needs a new one.
    if (failures > known) instance = await open();
    known = failures;
    const answer = await ask(instance);
    if (failures > known) throw new Error('A part of the search index did not load.');
    return answer;
  };
  return {
    init: async () => undefined,
    preload: (term, options) => reliably((pagefind) => pagefind.preload(term, options)),
    search: (term, options) => reliably((pagefind) => pagefind.search(term, options)),
  };
}

let failures = 0;
let isWatching = false;

/** Pagefind takes a part of its index that does not arrive for one in which nothing is found. So its requests are watched. */
function watch(address: string): void {
  if (isWatching) return;
  isWatching = true;
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    if (!String(asked instanceof Request ? asked.url : asked).includes(address)) {
      return fetch(...request);
    }
    try {
      const response = await fetch(...request);
      if (!response.ok) throw new Error(`${response.status} at ${response.url}`);
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  if (typeof window === 'undefined') return;
  // It also leaves a promise of its own unanswered for; we have told the reader by then.
  window.addEventListener('unhandledrejection', (event) => {
    if (failures > 0 && /Pagefind|Failed to load/.test(String(event.reason)))
      event.preventDefault();
  });
}
