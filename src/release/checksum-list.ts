import { checksumLine } from '#formats/checksums.ts';
import { byText } from '#domain/text-order.ts';

/** In order of path, in pieces: of a large archive, it is long. */
export function* writeChecksums(digests: ReadonlyMap<string, string>): Iterable<string> {
  for (const [path, digest] of [...digests].sort(([a], [b]) => byText(a, b))) {
    yield checksumLine(digest, path);
  }
}

/** Digests by path; a line that is none of ours is given as it reads. */
export function readChecksums(text: string): {
  readonly digests: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
} {
  const digests = new Map<string, string>();
  const unread: string[] = [];
  for (const line of text.split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (digest !== undefined && path !== undefined && isBelow(path)) digests.set(path, digest);
    else if (line !== '' && !line.startsWith('#')) unread.push(line);
  }
  return { digests, unread };
}

/** Nothing that leads out of the release. */
const isBelow = (path: string) =>
  !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
