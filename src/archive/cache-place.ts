import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { programDigest } from './program-digest.ts';

/** Where caches are, and the code whose parsing they hold. */
export interface CachePlace {
  readonly folder: string;
  readonly code: string;
}

const usual = 'node_modules/.cache/plumbline/content';

/** PLUMBLINE_CACHE names another folder; with `off`, and where the code that runs cannot be named, there is no cache. */
export function cachePlace(): CachePlace | undefined {
  const folder = process.env['PLUMBLINE_CACHE'] || usual;
  const code = codeOfProcess();
  return folder === 'off' || code === undefined ? undefined : { folder, code };
}

/** The cache of a content folder, which is its owner. */
export function cacheOf(root: string, { folder, code }: CachePlace) {
  const owner = resolve(root);
  return { owner, code, folder: join(folder, hash('sha256', owner).slice(0, 16)) };
}

let read: { readonly code: string | undefined } | undefined;

/** The digest of the code as it was when it was loaded: it does not follow changes of the sources. */
export const codeOfProcess = (): string | undefined => (read ??= { code: codeThatParses() }).code;

/** None in a bundle: nothing parsed there can be told from what another version parsed. */
function codeThatParses(): string | undefined {
  try {
    return programDigest(['src/archive', 'src/domain', 'src/prose']);
  } catch {
    return undefined;
  }
}
