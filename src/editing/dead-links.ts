import { collections, isCollection } from '#domain/collections.ts';
import type { Corpus } from '#domain/corpus.ts';
import { htmlRunsIn } from '#domain/prose-components.ts';
import { redirectsOf } from '#domain/redirects.ts';

/** An address in an entry that leads nowhere. */
export interface DeadLink {
  readonly entry: string;
  readonly address: string;
  readonly reason: string;
}

/** Links of bodies to entries and pages of this site that do not exist. `pages` are the ids of content/pages. */
export const deadEntryLinks = (corpus: Corpus, pages: ReadonlySet<string>): DeadLink[] =>
  collections.flatMap((collection) =>
    [...corpus[collection].values()].flatMap(({ id, body }) =>
      htmlRunsIn(body).flatMap((html) =>
        [...html.matchAll(/\shref="(\/[^"]*)"/g)].flatMap(([, address = '']) => {
          const reason = faultOf(address, corpus, pages);
          return reason === undefined ? [] : [{ entry: `${collection}/${id}`, address, reason }];
        }),
      ),
    ),
  );

/** Only what is an address of entries or of pages can be told to be dead without a built site. */
function faultOf(address: string, corpus: Corpus, pages: ReadonlySet<string>): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  const [first = '', second, third] = path.split('/').filter((part) => part !== '');
  if (isCollection(first)) {
    if (second === undefined || third !== undefined) return undefined;
    const to = redirectsOf(corpus, first).get(second);
    if (to !== undefined) return `renamed: write /${first}/${to}/`;
    return corpus[first].has(second) ? undefined : `there is no "${second}" in ${first}`;
  }
  const isPage = second === undefined && /^[a-z-]+$/.test(first);
  return isPage && !pages.has(first) && !built.includes(first)
    ? `there is no page "${first}"`
    : undefined;
}

/** Pages that are made from the corpus. */
const built = [
  'corrections',
  'map',
  'match',
  'search',
  'stale',
  'statistics',
  'timeline',
  'verdicts',
  'copies',
];

/** Every address outside this site that readers are given, each with the entries that give it. */
export function outsideAddresses(corpus: Corpus): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (address: string, entry: string) =>
    found.set(address, [...(found.get(address) ?? []), entry]);
  for (const { id, url, archives, linkPolicy } of corpus.sources.values()) {
    if (linkPolicy === 'no-link') continue;
    if (url !== undefined && linkPolicy === 'live') note(url, `sources/${id}`);
    for (const archive of archives) note(archive.url, `sources/${id}`);
  }
  for (const { id, sameAs } of corpus.claimants.values()) {
    for (const address of sameAs) note(address, `claimants/${id}`);
  }
  for (const collection of collections) {
    for (const { id, body } of corpus[collection].values()) {
      for (const html of htmlRunsIn(body)) {
        for (const [, address = ''] of html.matchAll(/\shref="(https?:[^"]*)"/g)) {
          note(address.replaceAll('&amp;', '&'), `${collection}/${id}`);
        }
      }
    }
  }
  return found;
}
