import { createHash } from 'node:crypto';
import { checkRelease, type CheckedRelease, type ReleaseCheck } from '#release/check-release.ts';
import { writeHead } from '#release/changelog-head.ts';
import { writeChecksums } from '#release/checksum-list.ts';
import { changelogFile, checksumList, headFile } from '#release/file-names.ts';
import type { Published } from '#release/kept-histories.ts';
import { nextChangelog } from '#release/next-changelog.ts';
import type { ReleasePlace } from '#release/release-place.ts';

/** A published site in memory: files by path. */
export type PublishedSite = Map<string, string>;

/** What a build writes of histories: changelog, data, a page, and the list of all of it. */
export function publishedSite(published: Published, last?: string): PublishedSite {
  const { text, head } = nextChangelog(published, last);
  const site: PublishedSite = new Map([
    [changelogFile, text],
    [headFile, writeHead(head)],
    ['index.html', '<h1>Fact-checks</h1>'],
  ]);
  for (const [id, { verdict, history }] of published.checks) {
    site.set(entryFile(id), JSON.stringify({ id, verdict, history }));
    site.set(`fact-checks/${id}/index.html`, `<p>${verdict}</p>`);
  }
  listFiles(site);
  return site;
}

export const entryFile = (id: string): string => `api/v1/fact-checks/${id}.json`;

/** Writes the list of checksums anew, as anyone can who can write to the site. */
export function listFiles(site: PublishedSite): void {
  site.delete(checksumList);
  const digests = [...site].map(([path, text]) => [path, digest(text)] as const);
  site.set(checksumList, [...writeChecksums(new Map(digests))].join(''));
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

export const checkSite = (site: PublishedSite, check?: ReleaseCheck): Promise<CheckedRelease> =>
  checkRelease(placeOf(site), check);

const placeOf = (site: PublishedSite): ReleasePlace => ({
  name: 'site',
  open: (path) => {
    const text = site.get(path);
    return Promise.resolve(text === undefined ? undefined : pieces(text));
  },
  list: () => site.keys(),
  atOnce: 1,
});

async function* pieces(text: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
