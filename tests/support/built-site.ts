import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site: its address from the root, and its HTML. */
export interface BuiltPage {
  readonly url: string;
  readonly html: string;
}

/** All pages of a built site by address; copies of pages are none. */
export const builtPages = (dist: string): ReadonlyMap<string, BuiltPage> =>
  pagesAmong(dist, (file) => !isCopy(file));

/** All copies of fact-checks in one file, by address. */
export const builtCopies = (dist: string): ReadonlyMap<string, BuiltPage> =>
  pagesAmong(dist, isCopy);

/** A copy has the name of the folder in which it lies. */
const isCopy = (file: string) => /(?:^|\/)([^/]+)\/\1\.html$/.test(file);

function pagesAmong(
  dist: string,
  wanted: (file: string) => boolean,
): ReadonlyMap<string, BuiltPage> {
  const files = filesOf(dist).filter((file) => file.endsWith('.html') && wanted(file));
  return new Map(
    files.map((file) => {
      const url = `/${file.replace(/index\.html$/, '')}`;
      return [url, { url, html: readFileSync(join(dist, file), 'utf8') }];
    }),
  );
}

/** Every file of a folder, relative to it, with forward slashes. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The values of an attribute in all elements of a name (`*` for any). */
export const attributes = (html: string, element: string, attribute: string): string[] =>
  [
    ...html.matchAll(
      new RegExp(
        `<${element === '*' ? '[a-z]\\w*' : element}\\b[^>]*?\\s${attribute}="([^"]*)"`,
        'g',
      ),
    ),
  ].map(([, value]) => decode(value ?? ''));

/** Links that stay on the site, as addresses from its root, with their fragments. */
export const internalLinks = ({ url, html }: BuiltPage, elements: readonly string[] = ['a']) =>
  elements
    .flatMap((element) =>
      attributes(html, element, element === 'a' || element === 'link' ? 'href' : 'src'),
    )
    .map((address) => new URL(address, `http://site${url}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname, hash }) => ({
      path: decodeURI(pathname),
      fragment: decodeURI(hash.slice(1)),
    }));

/** What a reader reads, on one line. */
export const visibleText = (html: string): string =>
  decode(
    html
      .replace(/^[\s\S]*<main\b/, '<main')
      .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)”’?!])/g, '');

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
