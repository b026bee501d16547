import { singleFiles, type CopyWords, type SingleFile } from '#formats/single-file.ts';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/* Makes copies of pages in a thread of its own. */

export interface CopyJob {
  /** Where the built pages and all that they show are, and where they are published. */
  readonly dist: string;
  readonly site: string;
  readonly pages: readonly PageToCopy[];
}

export interface PageToCopy {
  /** Below `dist`. */
  readonly file: string;
  /** Absolute. */
  readonly address: string;
  readonly words: CopyWords;
}

let copier: { readonly of: string; readonly copyOf: ReturnType<typeof singleFiles> } | undefined;

export default function copyPages({ dist, site, pages }: CopyJob): SingleFile[] {
  const of = `${dist}\n${site}`;
  // Kept from job to job, because pages share their stylesheets.
  if (copier?.of !== of) copier = { of, copyOf: singleFiles(site, fileBelow(dist)) };
  const { copyOf } = copier;
  return pages.map(({ file, address, words }) =>
    copyOf({ html: readFileSync(join(dist, file), 'utf8'), address }, words),
  );
}

/** Reads files below a folder, and nothing that lies outside it. */
export const fileBelow =
  (folder: string) =>
  (path: string, encoding: 'utf8' | 'base64'): string | undefined => {
    const file = resolve(folder, `.${path}`);
    if (relative(folder, file).startsWith('..')) return undefined;
    try {
      return readFileSync(file, encoding);
    } catch {
      return undefined;
    }
  };
