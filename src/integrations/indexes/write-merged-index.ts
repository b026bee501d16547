import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
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
  // Packed by other threads while this one goes on.
  const kept: Promise<void>[] = [];
  const keep = (path: string, hash: string, bytes: Uint8Array) => {
    const content = files.isThere(path, hash)
      ? Promise.resolve(bytes)
      : packed(Buffer.concat([Buffer.from(signature), bytes]));
    kept.push(content.then((file) => files.keep(path, hash, () => file)));
  };

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
  await Promise.all(kept);
  return name;
}

const packed = promisify(gzip);

/** Keeps the file of every page; the names in their order. What is there from earlier is not even read. */
async function keepFragments(
  parts: readonly KeptPart[],
  { language, store, files }: Omit<Target, 'fields'>,
): Promise<{ name: string; words: number }[]> {
  const nameOf = fileNames(language);
  const all: { name: string; words: number }[] = [];
  for (const { part, name: ofPart, fragments } of parts) {
    const named = part.pages.map((page) => ({ ...page, name: nameOf(page.sha1) }));
    all.push(...named.map(({ name, words }) => ({ name, words })));
    const isThere = named.every(({ name, sha1 }) => files.isThere(fragmentFile(name), sha1));
    const contents = isThere ? [] : ((await store.read(fragments)) ?? []);
    if (!isThere && contents.length < named.length) {
      await Promise.all([store.forget(ofPart), store.forget(fragments)]);
      throw new Error('A part of the search index was damaged, and is removed: build once more.');
    }
    for (const [page, { name, sha1 }] of named.entries()) {
      files.keep(fragmentFile(name), sha1, () => contents[page] ?? '');
    }
  }
  return all;
}
