import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOfHtml, pageOfJson, type MarkupPage } from '#formats/markup-page.ts';
import { exitCode, Failure } from './command.ts';
import { pageText, readWebPage } from './web-page.ts';

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

/** The pages of a file, a folder or an address, read one at a time. */
export function pagesAt(what: string, address: string | undefined): PageSource {
  if (address !== undefined && !isAddress(address)) {
    throw new Failure(`"${address}" is no full web address.`, exitCode.wrongUsage);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(what)) return { total: 1, pages: webPage(what) };
  const files = filesAt(what);
  return { total: files.length, pages: readFiles(files, address) };
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

async function* webPage(address: string): AsyncIterable<NamedPage> {
  const { url, text, mediaType } = await readWebPage(address);
  const page = /\bjson\b/.test(mediaType) ? pageOfJson(text, url) : pageOfHtml(text, url);
  yield { name: url, page };
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
