import { createHash } from 'node:crypto';

/** The hash of a content as Pagefind writes it: a byte below 16 is one digit. */
export const sha1 = (content: Uint8Array): string =>
  [...createHash('sha1').update(content).digest()].map((byte) => byte.toString(16)).join('');

const shortest = 7;

/** Gives names by hashes: as short as Pagefind's, longer where another content has that name. */
export function fileNames(language: string): (hash: string) => string {
  const taken = new Set<string>();
  return (hash) => {
    let length = shortest;
    while (taken.has(hash.slice(0, length)) && length < hash.length) length += 1;
    taken.add(hash.slice(0, length));
    return `${language}_${hash.slice(0, length)}`;
  };
}

/** The name of the file that says what there is. */
export const metaName = (language: string, hash: string): string =>
  `${language}_${hash.slice(0, language.length + 8)}`;
