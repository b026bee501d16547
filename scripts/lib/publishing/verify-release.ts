import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChangelog } from '#release/check-changelog.ts';
import { readChecksums } from '#release/checksum-list.ts';
import { changelogFile, checksumList, checksumSignature, headFile } from '#release/file-names.ts';
import { differences, type Sums } from './site-sums.ts';

/** So many pages of the list for search engines are looked for. */
const most = 200;

/** What speaks against showing this folder to readers; its files are those that were built. */
export function faultsOfRelease(folder: string, sums: Sums): string[] {
  const missing = ['index.html', '404.html', 'robots.txt'].filter((path) => !sums.has(path));
  if (missing.length > 0) return missing.map((path) => `it has no ${path}`);
  if (/^Disallow: \/$/m.test(readFileSync(join(folder, 'robots.txt'), 'utf8'))) {
    return ['it was built with drafts'];
  }
  const pages = listedPages(folder, sums);
  if (pages.length === 0) return ['its sitemap lists no page'];
  return sampleOf(pages)
    .filter((page) => !sums.has(page))
    .map((page) => `its sitemap lists ${page}, which is not there`);
}

/** What speaks against its proofs, where it has them: its list of checksums, and a changelog that goes on from the live one. */
export function faultsOfProofs(folder: string, sums: Sums, live: string | undefined): string[] {
  const own = textOf(folder, changelogFile);
  const earlier = live === undefined ? undefined : textOf(live, changelogFile);
  if (earlier !== undefined && own === undefined) return [`it has no ${changelogFile} any more`];
  const { findings } = checkChangelog(own ?? '', { head: textOf(folder, headFile), earlier });
  const list = textOf(folder, checksumList);
  const others = new Map([...sums].filter(([path]) => !isOfList(path)));
  const wrong = list === undefined ? [] : differences(readChecksums(list).digests, others);
  return [
    ...(own === undefined ? [] : findings.map(({ at, message }) => `${at}: ${message}`)),
    ...wrong.map((path) => `${path} is not as ${checksumList} has it`),
  ];
}

const isOfList = (path: string) => path === checksumList || path === checksumSignature;

function textOf(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The files of all pages that the sitemaps list, whatever address the site has. */
function listedPages(folder: string, sums: Sums): string[] {
  const addresses = [...sums.keys()]
    .filter((path) => /^sitemap[^/]*\.xml$/.test(path))
    .filter((path) => existsSync(join(folder, path)))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/<loc>([^<]+)</g)])
    .map(([, address]) => new URL(address ?? '').pathname)
    .filter((path) => !path.endsWith('.xml'));
  const [home = '/'] = addresses.toSorted((a, b) => a.length - b.length);
  return addresses.map((path) => {
    const below = decodeURIComponent(path.slice(home.length));
    return below === '' || below.endsWith('/') ? `${below}index.html` : below;
  });
}

function sampleOf(pages: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(pages.length / most));
  return pages.filter((_, index) => index % step === 0);
}
