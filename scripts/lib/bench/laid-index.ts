import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { MatchEntry } from '#matching/entry.ts';
import { indexFiles } from '#matching/index-files.ts';
import { digest } from '../content-matcher.ts';

/** What an index costs to make and to store. */
export interface IndexCost {
  readonly files: number;
  readonly bytes: number;
  /** With text files gzipped. */
  readonly gzipped: number;
  readonly milliseconds: number;
}

interface Laid {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Makes our index of the entries in a folder. */
export const layOurs = (entries: readonly MatchEntry[], folder: string): Promise<IndexCost> =>
  laid(folder, () => indexFiles(entries, digest));

/** Makes Pagefind's index of the same words, one record per entry. */
export const layPagefind = (entries: readonly MatchEntry[], folder: string): Promise<IndexCost> =>
  laid(folder, async () => {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind made no index.');
    for (const { url, title, claim, quotations, names, verdict } of entries) {
      await index.addCustomRecord({
        url,
        content: [claim, ...quotations, ...names].join('. '),
        language: 'en',
        meta: { title, verdict },
      });
    }
    const { files } = await index.getFiles();
    await close();
    return files;
  });

async function laid(folder: string, make: () => Promise<readonly Laid[]>): Promise<IndexCost> {
  const begun = performance.now();
  const files = await make();
  for (const each of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
    mkdirSync(each, { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  const milliseconds = performance.now() - begun;
  const sum = (size: (file: Laid) => number) =>
    files.reduce((total, file) => total + size(file), 0);
  return {
    files: files.length,
    bytes: sum(({ content }) => Buffer.byteLength(content)),
    gzipped: sum(({ path, content }) => gzippedSize(path, content)),
    milliseconds,
  };
}

/** What a host sends that gzips text; other files go as they are. */
export const gzippedSize = (path: string, content: Uint8Array | string): number =>
  /\.(json|js|css|html)$/.test(path) ? gzipSync(content).length : Buffer.byteLength(content);
