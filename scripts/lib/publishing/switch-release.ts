import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../command.ts';
import { flush } from './flush.ts';
import {
  currentRelease,
  namesIn,
  releasesIn,
  sumsOf,
  unfinished,
  type ReleasedSite,
} from './released-site.ts';

/** Shows a release to readers from one moment to the next: a link beside the live one takes its place. */
export async function switchTo(site: ReleasedSite, release: string): Promise<void> {
  const aside = join(site.folder, `${unfinished}current`);
  rmSync(aside, { force: true });
  symlinkSync(join('releases', release), aside);
  renameSync(aside, site.current);
  await flush(site.folder);
}

/** The release that is meant by its name or the beginning of it; without one, the release before the live one. */
export function releaseNamed(site: ReleasedSite, name: string | undefined): string {
  const all = releasesIn(site);
  const live = currentRelease(site);
  if (name === undefined) {
    const before = all.filter((release) => live !== undefined && release < live).at(-1);
    if (before === undefined) throw new Failure('There is no release before the one that is live.');
    return before;
  }
  const [found, another] = all.filter((release) => release.startsWith(name));
  if (found === undefined || another !== undefined) {
    throw new Failure(
      `${found === undefined ? 'No release is' : 'Several releases are'} named "${name}". There are ${all.join(', ') || 'none'}.`,
    );
  }
  if (!existsSync(join(site.releases, found, 'index.html'))) {
    throw new Failure(`The release ${found} has no home page. The live site is as it was.`);
  }
  return found;
}

/** Keeps the newest releases and the live one. */
export function removeOld(site: ReleasedSite, kept: number): void {
  const live = currentRelease(site);
  for (const release of releasesIn(site).slice(0, -kept)) {
    if (release === live) continue;
    rmSync(sumsOf(site, release), { force: true });
    // First out of the list: what is removed in part is no release any more.
    const gone = join(site.releases, `${unfinished}${release}`);
    renameSync(join(site.releases, release), gone);
    rmSync(gone, { recursive: true, force: true });
  }
}

/** What publishers that were killed have left. Only who holds the lock may do so. */
export function removeUnfinished(site: ReleasedSite): void {
  const whole = new Set(releasesIn(site));
  for (const folder of [site.folder, site.releases]) {
    for (const name of namesIn(folder)) {
      const isSums = folder === site.releases && name.endsWith('.sha256');
      const isAside = folder === site.releases && name.endsWith('.tmp');
      if (name.startsWith(unfinished) || isAside || (isSums && !whole.has(name.slice(0, -7)))) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
    }
  }
}
