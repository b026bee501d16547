/** The file of the site at a path from its root, such as "/map/base.svg"; undefined where there is none. */
export type FileAt = (path: string, encoding: 'utf8' | 'base64') => string | undefined;

/** Where a page looks for what it shows. */
export interface Surroundings {
  /** Absolute address of the page or stylesheet. */
  readonly address: string;
  /** Absolute address of the site. */
  readonly site: string;
  readonly fileAt: FileAt;
}

const pictures: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** A picture of the site as an address that holds the picture itself; undefined for what cannot be held. */
export function heldPicture(href: string, surroundings: Surroundings): string | undefined {
  const address = URL.parse(href, surroundings.address);
  if (address?.protocol === 'data:') return address.href;
  const type = pictures[address?.pathname.split('.').at(-1)?.toLowerCase() ?? ''];
  const bytes = type && fileBehind(href, surroundings, 'base64');
  return bytes ? `data:${type};base64,${bytes}` : undefined;
}

/** What stands at an address of the site. */
export function fileBehind(
  href: string,
  { address, site, fileAt }: Surroundings,
  encoding: 'utf8' | 'base64',
): string | undefined {
  const target = URL.parse(href, address);
  if (!target || target.origin !== new URL(site).origin) return undefined;
  return fileAt(decoded(target.pathname), encoding);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a link of a copy leads: within the page by its fragment, elsewhere absolutely; nowhere else at all. */
export function linkAbroad(href: string, address: string): string | undefined {
  const target = URL.parse(href, address);
  if (!target || !followed.has(target.protocol)) return undefined;
  const { hash } = target;
  target.hash = '';
  if (hash !== '' && target.href === address) return hash;
  target.hash = hash;
  return target.href;
}
