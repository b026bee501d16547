import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of a built site, by its path in it. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
}

export const outputFiles = (folder: string): OutputFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const { size, mtimeMs } = statSync(file);
      return { path: relative(folder, file).replaceAll('\\', '/'), bytes: size, written: mtimeMs };
    });

/** What the steps after the pages write (search, matches, cards, data, copies, ZIP, sitemap), styles, and public/. */
const notPages = [
  /^(pagefind|match-index|cards|api|_astro|fonts|chrome)\//,
  /^data\/(?!.*index\.html$)/,
  /^fact-checks\/([^/]+)\/\1\.html$/,
  /^(copies\/.*\.zip|sitemap[^/]*\.xml|_headers|favicon\.svg|\.plumbline.*)$/,
];

/** The files that a page or an endpoint of the site makes, as other generators make them too. */
export const pagesOf = (files: readonly OutputFile[]): OutputFile[] =>
  files.filter(({ path }) => !notPages.some((pattern) => pattern.test(path)));

/** How much of each kind a peer has to write so that its site is like ours. */
export interface PageCounts {
  /** Per section, in how many pages its list stands. */
  readonly lists: Readonly<Record<string, number>>;
  /** Per section of records, how many pages all its records have. */
  readonly records: Readonly<Record<string, number>>;
  /** Pages that are one of a kind. */
  readonly single: number;
}

const recordSections = [
  'fact-checks',
  'incidents',
  'sources',
  'claimants',
  'narratives',
  'topics',
  'verdicts',
  'countries',
];
const listSections = [...recordSections, 'timeline', 'stale'];

/** Counts what is in one language; `isRecord` tells records from further pages of a list. */
export function pageCounts(
  pages: readonly OutputFile[],
  isRecord: (section: string, id: string) => boolean,
): PageCounts {
  const lists: Record<string, number> = {};
  const records: Record<string, number> = {};
  let single = 0;
  for (const { path } of pages) {
    if (!path.endsWith('.html') || /^(ar|embed)\//.test(path)) continue;
    const [section = '', id = ''] = path.split('/');
    if (section === 'fact-checks' && path.endsWith('/cite/index.html')) continue;
    if (section === 'map' && id === 'actor') continue;
    if (recordSections.includes(section) && isRecord(section, id))
      records[section] = (records[section] ?? 0) + 1;
    else if (listSections.includes(section)) lists[section] = (lists[section] ?? 0) + 1;
    else single += 1;
  }
  return { lists, records, single };
}
