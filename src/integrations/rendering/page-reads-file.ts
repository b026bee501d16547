import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { replaceFileSync } from '#archive/replace-file.ts';
import type { PageReads } from './build-plan.ts';
import type { NumberLists } from './number-lists.ts';

/** The name of what the pages of a folder have read. */
export const readsFile = 'page-reads';

const format = 2;

/** As it is kept between builds: few large values, which are read in a fraction of the time that many small ones take. */
interface Stored {
  readonly format: typeof format;
  readonly templates: string;
  readonly names: string;
  readonly keys: string;
  /** In the order of `reads`. */
  readonly paths: string;
  readonly reads: NumberLists;
}

/** What the last build knew, if it was made by the same code and templates. */
export function loadPageReads(file: string, templates: string): PageReads | undefined {
  try {
    const stored: Stored = deserialize(readFileSync(file));
    if (stored.format !== format || stored.templates !== templates) return undefined;
    const { names, keys, paths, reads } = stored;
    const pages = new Map(lines(paths).map((path, number) => [path, number]));
    return { names: lines(names), keys: lines(keys), pages, reads };
  } catch {
    return undefined;
  }
}

export function savePageReads(
  file: string,
  templates: string,
  { names, keys, pages, reads }: PageReads,
): void {
  const stored: Stored = {
    format,
    templates,
    names: names.join('\n'),
    keys: keys.join('\n'),
    paths: [...pages.keys()].join('\n'),
    reads,
  };
  replaceFileSync(file, serialize(stored));
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
