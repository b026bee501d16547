import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { replaceFileSync } from '#archive/replace-file.ts';
import type { PageReads } from './build-plan.ts';

/** As it is kept between builds: few large values, which are read in a fraction of the time that many small ones take. */
interface Stored {
  readonly templates: string;
  readonly names: string;
  readonly keys: string;
  readonly paths: string;
  /** How many reads each page has; the reads of all follow one another. */
  readonly counts: Uint32Array;
  readonly reads: Uint32Array;
}

/** What the last build knew, if it was made by the same code and templates. */
export function loadPageReads(file: string, templates: string): PageReads | undefined {
  try {
    const stored: Stored = deserialize(readFileSync(file));
    if (stored.templates !== templates) return undefined;
    let start = 0;
    const pages = new Map(
      lines(stored.paths).map((path, index) => {
        const count = stored.counts[index] ?? 0;
        start += count;
        return [path, stored.reads.subarray(start - count, start)];
      }),
    );
    return { names: lines(stored.names), keys: lines(stored.keys), pages };
  } catch {
    return undefined;
  }
}

export function savePageReads(file: string, templates: string, { names, keys, pages }: PageReads) {
  const reads = new Uint32Array(pages.values().reduce((sum, { length }) => sum + length, 0));
  const counts = new Uint32Array(pages.size);
  let start = 0;
  let index = 0;
  for (const page of pages.values()) {
    reads.set(page, start);
    start += page.length;
    counts[index] = page.length;
    index += 1;
  }
  const stored: Stored = {
    templates,
    names: names.join('\n'),
    keys: keys.join('\n'),
    paths: [...pages.keys()].join('\n'),
    counts,
    reads,
  };
  replaceFileSync(file, serialize(stored));
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
