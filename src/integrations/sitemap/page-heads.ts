import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programDigest } from '#archive/program-digest.ts';
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
  const program = programDigest(['src/formats', 'src/integrations']);
  const last = output.isWarm ? linesIn(memory, program) : new Map<string, string>();
  const pages = output.files.filter((path) => /(?:^|\/)index\.html$/.test(path));
  const lines = pages.map((path): string => {
    const known = output.isUnchanged(path) ? last.get(path) : undefined;
    if (known !== undefined) return known;
    const head = pageHead(beginning(join(output.path, path)));
    const isListed = !head.isUnlisted && head.canonical === addressOf(path);
    return lineOf(path, isListed ? head.alternates : undefined);
  });
  writeFileSync(memory, [program, ...lines].join('\n'));
  return new Map(lines.map(headIn));
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

/**
 * A page that is listed has two fields, the second of them with a language and an address by turns. Joined, because any
 * other piece of a page would hold its whole beginning in memory.
 */
const lineOf = (path: string, alternates: Alternates): string =>
  alternates === undefined
    ? path
    : [path, alternates.flatMap(({ lang, address }) => [lang, address]).join(' ')].join('\t');

function headIn(line: string): [path: string, Alternates] {
  const [path = '', alternates] = line.split('\t');
  return [path, alternates === undefined ? undefined : alternatesIn(alternates)];
}

/** What the last build has noted; nothing where another program has. */
function linesIn(memory: string, program: string): Map<string, string> {
  const [by, ...lines] = textOf(memory).split('\n');
  return new Map(by === program ? lines.map((each) => [each.replace(/\t.*/, ''), each]) : []);
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
