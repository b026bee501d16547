/// <reference lib="webworker" />
import { keptCopy, keyOf, openFiles, openPages, withNotice, type Notices } from './kept-pages.ts';

/*
 * Keeps the pages that a reader has read, once the reader has asked for it. The site is always asked first; what is kept is
 * shown only where it cannot answer, and says so above itself.
 */
declare const self: ServiceWorkerGlobalScope;

/* Put in by the build: what stands above a kept page; and the page about copies in each language, as paths below the root. */
declare const NOTICES: Notices;
declare const COPIES_PAGES: readonly string[];

const pagesAtMost = 200;
const filesAtMost = 400;
const drawnWith = new Set<RequestDestination>(['style', 'font', 'image', 'script']);

const root = self.registration.scope;
/** Below it, names change with what is in the files. */
const neverChanging = `${root}_astro/`;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, url, mode, destination } = event.request;
  if (method !== 'GET' || !url.startsWith(root)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (drawnWith.has(destination)) event.respondWith(file(event));
});

async function page(event: FetchEvent): Promise<Response> {
  const address = keyOf(event.request.url);
  const answer = await fetch(event.request).catch(() => undefined);
  if (answer && isOfTheSite(answer)) {
    if (answer.ok) event.waitUntil(keep(address, answer.clone()));
    else await forget(address);
    return answer;
  }
  const kept = await (await openPages(root)).match(address);
  if (kept) return withNotice(kept, NOTICES);
  return answer ?? (await pageInstead(address));
}

/** The page that lists what is kept, in the language of the page that is not, if it can be. */
async function pageInstead(address: string): Promise<Response> {
  const pages = await openPages(root);
  const kept: string[] = [];
  for (const path of COPIES_PAGES) if (await pages.match(root + path)) kept.push(root + path);
  const [first] = kept;
  if (first === undefined || kept.includes(address)) return Response.error();
  const inLanguage = kept
    .filter((place) => address.startsWith(new URL('..', place).href))
    .sort((a, b) => b.length - a.length)[0];
  return Response.redirect(`${inLanguage ?? first}#not_kept`);
}

/** True for a page, for word that it has moved, and for word that it is gone; not where a server fails or is made to refuse. */
const isOfTheSite = ({ ok, type, status }: Response): boolean =>
  ok || type === 'opaqueredirect' || status === 404 || status === 410;

/** A page that has become one for no index goes from here too. */
async function keep(address: string, answer: Response): Promise<void> {
  const copy = await keptCopy(answer, new Date());
  // Out of its place first: what was read last is the last to go.
  await forget(address);
  if (!copy) return;
  const pages = await openPages(root);
  await pages.put(address, copy);
  await shorten(pages, pagesAtMost);
}

const forget = async (address: string) => (await openPages(root)).delete(address);

async function file(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await openFiles(root);
  const kept = await cache.match(request);
  if (kept && request.url.startsWith(neverChanging)) return kept;
  const answer = await fetch(request).catch(() => undefined);
  if (answer?.ok) {
    const copy = answer.clone();
    event.waitUntil(cache.put(request, copy).then(() => shorten(cache, filesAtMost)));
  }
  return answer ?? kept ?? Response.error();
}

async function shorten(cache: Cache, atMost: number): Promise<void> {
  const all = await cache.keys();
  for (const request of all.slice(0, Math.max(0, all.length - atMost))) await cache.delete(request);
}
