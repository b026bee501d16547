import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageHead, type PageHead } from '#formats/page-head.ts';
import type { OutputFolder } from '../output/output-folder.ts';

/** What a page says of its other languages; undefined for a page that is not to be listed. */
export type Alternates = PageHead['alternates'] | undefined;

/** Reads the heads of all pages that were made in this build; of those that were kept, what the last build read. */
export function readHeads(
  output: OutputFolder,
  addressOf: (path: string) => string,
): ReadonlyMap<string, Alternates> {
  const memory = join(output.memory, 'heads.tsv');
  const last = output.isWarm ? remembered(memory) : new Map<string, Alternates>();
  const pages = output.files.filter((path) => /(?:^|\/)index\.html$/.test(path));
  const heads = new Map(
    pages.map((path): [string, Alternates] => {
      if (output.isUnchanged(path) && last.has(path)) return [path, last.get(path)];
      const head = pageHead(beginning(join(output.path, path)));
      const isListed = !head.isUnlisted && head.canonical === addressOf(path);
      return [path, isListed ? head.alternates : undefined];
    }),
  );
  writeFileSync(memory, [...heads].map(line).join(''));
  return heads;
}

const headBytes = 16 * 1024;
const buffer = Buffer.alloc(headBytes);

/** As much of a page as its head may fill. */
function beginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
}

/** A page that is listed has two fields, the second of them with a language and an address by turns. */
const line = ([path, alternates]: readonly [string, Alternates]): string =>
  alternates === undefined
    ? `${path}\n`
    : `${path}\t${alternates.map(({ lang, address }) => `${lang} ${address}`).join(' ')}\n`;

function remembered(memory: string): Map<string, Alternates> {
  return new Map(
    textOf(memory)
      .split('\n')
      .map((each) => {
        const [path = '', alternates] = each.split('\t');
        return [path, alternates === undefined ? undefined : alternatesIn(alternates)];
      }),
  );
}

function alternatesIn(text: string): PageHead['alternates'] {
  const words = text === '' ? [] : text.split(' ');
  return words.flatMap((lang, index) =>
    index % 2 === 0 ? [{ lang, address: words[index + 1] ?? '' }] : [],
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
