import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOfHtml, pageOfJson, type MarkupPage } from '#formats/markup-page.ts';
import { fetched } from '#importing/fetching/fetched.ts';
import { CannotRead } from '#importing/reading/cannot-read.ts';
import { limits } from '#importing/reading/limits.ts';
import { unpacked } from '#importing/reading/unpacked.ts';
import { exitCode, Failure } from './command.ts';
import { pageText } from './page-text.ts';

/** A page and what it is called in a report. */
export interface NamedPage {
  readonly name: string;
  readonly page: MarkupPage;
}

export interface PageSource {
  readonly total: number;
  readonly pages: AsyncIterable<NamedPage>;
}

const largestFile = 64 * 2 ** 20;
const largestPage = 16 * 2 ** 20;

/** The pages of a file, a folder or an address, read one at a time. */
export function pagesAt(
  what: string,
  address: string | undefined,
  allowPrivate: boolean,
): PageSource {
  if (address !== undefined && !isAddress(address)) {
    throw new Failure(`"${address}" is no full web address.`, exitCode.wrongUsage);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(what)) return { total: 1, pages: webPage(what, allowPrivate) };
  const files = filesAt(what);
  return { total: files.length, pages: readFiles(files, address) };
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

async function* webPage(given: string, allowPrivate: boolean): AsyncIterable<NamedPage> {
  try {
    const { address, contentType, bytes } = await fetched(given, { allowPrivate });
    const chunks: Uint8Array[] = [];
    const most = { ...limits, received: largestPage, unpacked: largestPage };
    for await (const chunk of unpacked(bytes, most)) chunks.push(chunk);
    const charset = /\bcharset="?([\w-]+)/i.exec(contentType)?.[1];
    const text = pageText(Buffer.concat(chunks), charset);
    const isData = /^[^;]*\bjson\b/i.test(contentType);
    yield { name: address, page: isData ? pageOfJson(text, address) : pageOfHtml(text, address) };
  } catch (error) {
    throw error instanceof CannotRead ? new Failure(error.message) : error;
  }
}

/** A file itself; of a folder every page in it, however deep. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Failure(`There is no file or folder ${path}.`, exitCode.wrongUsage);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  throw new Failure(`There are no pages (.html) in ${path}.`, exitCode.wrongUsage);
}

async function* readFiles(
  files: readonly string[],
  address: string | undefined,
): AsyncIterable<NamedPage> {
  for (const file of files) {
    const { size } = statSync(file);
    if (size > largestFile) {
      throw new Failure(`${file} has ${size} bytes; at most ${largestFile} are read.`);
    }
    const text = pageText(await readFile(file));
    const isData = /\.json(?:ld)?$/i.test(file);
    yield { name: file, page: isData ? pageOfJson(text, address) : pageOfHtml(text, address) };
  }
}
