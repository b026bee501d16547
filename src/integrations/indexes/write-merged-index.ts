import { gzipSync } from 'node:zlib';
import { fileNames, metaName, sha1 } from './file-names.ts';
import type { KeptPart } from './index-parts.ts';
import type { KeptFiles } from './kept-files.ts';
import { filterFiles, sortedPages } from './merged-pages.ts';
import { mergedWords } from './merged-words.ts';
import { filterFile, fragmentFile, metaFile, wordFile, writeMeta } from './meta-file.ts';
import { signature } from './pagefind-service.ts';
import type { PartStore } from './part-store.ts';
import { shortenedRanges } from './word-ranges.ts';

interface Target {
  readonly language: string;
  readonly fields: readonly string[];
  readonly store: PartStore;
  readonly files: KeptFiles;
}

/** Writes the index of one language from its parts; gives the name by which its first file is found. */
export async function writeMergedIndex(
  parts: readonly KeptPart[],
  { language, fields, store, files }: Target,
): Promise<string> {
  const keep = (path: string, hash: string, bytes: Uint8Array) =>
    files.keep(path, hash, () => gzipSync(Buffer.concat([Buffer.from(signature), bytes])));

  const pages = await keepFragments(parts, { language, store, files });
  const nameOfWords = fileNames(language);
  const ranges: { from: string; to: string; name: string }[] = [];
  for (const { from, to, bytes } of mergedWords(parts)) {
    const hash = sha1(bytes);
    const name = nameOfWords(hash);
    ranges.push({ from, to, name });
    keep(wordFile(name), hash, bytes);
  }
  const nameOfFilter = fileNames(language);
  const all = parts.flatMap(({ part }) => part.pages);
  const filters = filterFiles(all).map(({ filter, bytes }) => {
    const hash = sha1(bytes);
    const name = nameOfFilter(hash);
    keep(filterFile(name), hash, bytes);
    return { filter, name };
  });
  const meta = writeMeta({
    version: parts[0]?.part.version ?? '',
    pages,
    chunks: shortenedRanges(ranges),
    filters,
    sorts: sortedPages(all),
    fields,
  });
  const hash = sha1(meta);
  const name = metaName(language, hash);
  keep(metaFile(name), hash, meta);
  return name;
}

/** Keeps the file of every page; the names in their order. What is there from earlier is not even read. */
async function keepFragments(
  parts: readonly KeptPart[],
  { language, store, files }: Omit<Target, 'fields'>,
): Promise<{ name: string; words: number }[]> {
  const nameOf = fileNames(language);
  const all: { name: string; words: number }[] = [];
  for (const { part, fragments } of parts) {
    const named = part.pages.map((page) => ({ ...page, name: nameOf(page.sha1) }));
    all.push(...named.map(({ name, words }) => ({ name, words })));
    const isThere = named.every(({ name, sha1 }) => files.isThere(fragmentFile(name), sha1));
    const contents = isThere ? [] : ((await store.read(fragments)) ?? []);
    for (const [page, { name, sha1 }] of named.entries()) {
      files.keep(fragmentFile(name), sha1, () => {
        const content = contents[page];
        if (!content) throw new Error(`A page of the search index is lost: ${fragments}.`);
        return content;
      });
    }
  }
  return all;
}
