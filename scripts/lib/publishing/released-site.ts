import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../command.ts';

/**
 * Where a site is published: `current` is what the web server shows, a link to one of the folders in `releases/`. The
 * digests of each release lie beside it, in the form of `sha256sum -c`, and are no part of the site.
 */
export interface ReleasedSite {
  readonly folder: string;
  readonly current: string;
  readonly releases: string;
  readonly lock: string;
}

export const releasedSite = (folder: string): ReleasedSite => ({
  folder,
  current: join(folder, 'current'),
  releases: join(folder, 'releases'),
  lock: join(folder, '.publish.lock'),
});

export const sumsOf = ({ releases }: ReleasedSite, release: string): string =>
  join(releases, `${release}.sha256`);

/** Of releases that were begun and not finished, and of links that were not put into place. */
export const unfinished = '.unfinished-';

const releaseName = /^\d{8}T\d{6}\.\d{3}Z-[0-9a-f]{12}$/;

/** "20261122T164000.123Z-0123456789ab": names in order are releases in order. */
export const nameOfRelease = (time: Date, digest: string): string =>
  `${time.toISOString().replaceAll(/[-:]/g, '')}-${digest.slice(0, 12)}`;

export const digestIn = (release: string): string => release.slice(-12);

/** The names of all whole releases, the oldest first. */
export const releasesIn = ({ releases }: ReleasedSite): string[] =>
  namesIn(releases)
    .filter((name) => releaseName.test(name))
    .sort();

/** The release that the web server shows; undefined where nothing was published yet. */
export function currentRelease({ current }: ReleasedSite): string | undefined {
  const found = lstatSync(current, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isSymbolicLink()) {
    throw new Failure(
      `${current} is no link to a release: something else made it. Name another folder, or move it away.`,
    );
  }
  return basename(readlinkSync(current));
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
