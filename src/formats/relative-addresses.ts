/** Where a copy of the whole site leaves what is not in it. */
export interface WholeCopy {
  /** Address of the site without a path. */
  readonly site: string;
  /** Paths from the root of what is published but not packed. */
  readonly notPacked: readonly string[];
}

/**
 * The text of a published file as it reads in a copy of the site that may lie anywhere: below a path, at another host, on a
 * disk. Addresses from the root become relative, and a folder becomes the page in it, which a disk does not find by itself.
 */
export function relativeAddresses(text: string, path: string, copy: WholeCopy): string {
  if (path.endsWith('.html')) return relativePage(text, path, copy);
  return path.endsWith('.css') ? relativeStyle(text, path, copy) : text;
}

/** True for files in which something may be changed. */
export const hasAddresses = (path: string): boolean => /\.(?:html|css)$/.test(path);

/** Elements by their first tag; quoted values may hold its end. Structured data has absolute addresses only. */
const tags = /<[a-z](?:"[^"]*"|[^">])*>/gi;

/** What is asked for; scripts read the others and add to them, so a folder stays a folder there. */
const addressed = /(\s)(href|src|action|data-index|data-root|data-worker)="(\/(?!\/)[^"]*)"/g;

const relativePage = (html: string, path: string, copy: WholeCopy): string =>
  html.replaceAll(tags, (tag) =>
    tag.replaceAll(addressed, (_, space: string, name: string, address: string) => {
      const relative = relativeTo(path, address, copy);
      return `${space}${name}="${name.startsWith('data-') ? relative : withFile(relative)}"`;
    }),
  );

const relativeStyle = (css: string, path: string, copy: WholeCopy): string =>
  css.replaceAll(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeTo(path, address, copy)}${quote})`,
  );

function relativeTo(path: string, address: string, { site, notPacked }: WholeCopy): string {
  if (notPacked.includes(address)) return site + address;
  const up = '../'.repeat(path.split('/').length - 1);
  return `${up === '' ? './' : up}${address.slice(1)}`;
}

/** `../about/#x` is `../about/index.html#x`. */
const withFile = (address: string): string =>
  address.replace(/\/(?=[?#]|$)/, /^https?:/.test(address) ? '/' : '/index.html');
