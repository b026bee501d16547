import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readsFile } from './page-reads-file.ts';
import { readShard, type Shard } from './shard.ts';

/** How a build makes its pages. The verb `build` puts its options into the environment, where Astro's config finds them. */
export interface PageOptions {
  /** Only these pages, and none of what is made from all of them. */
  readonly shard: Shard | undefined;
  /** Folders that shards were built into: pages that would be the same are taken from there. */
  readonly parts: readonly string[];
  /** Who makes pages: Astro, this thread alone, threads alone; undefined for what is quickest. */
  readonly by: Maker | undefined;
}

const makers = ['astro', 'here', 'threads'] as const;
type Maker = (typeof makers)[number];

export function readPageOptions(
  environment: Readonly<Record<string, string | undefined>>,
): PageOptions {
  const by = environment['PLUMBLINE_PAGES'];
  const maker = makers.find((each) => each === by);
  if (by && !maker) {
    throw new RangeError(`PLUMBLINE_PAGES is "${by}": it may be ${makers.join(', ')}, or unset.`);
  }
  return {
    shard: readShard(environment['PLUMBLINE_SHARD']),
    parts: (environment['PLUMBLINE_PARTS'] ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => resolve(part)),
    by: maker,
  };
}

/** Throws when one of the folders is none that a shard was built into. */
export function refuseOtherParts({ parts }: PageOptions): void {
  const other = parts.find((part) => !existsSync(join(part, readsFile)));
  if (other === undefined) return;
  throw new RangeError(
    `${other} is no folder that a shard was built into: it has no file "${readsFile}".`,
  );
}
