import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Locked, takeLock } from '#archive/file-lock.ts';
import { replaceFileSync } from '#archive/replace-file.ts';
import { reasonOf } from '#archive/save-files.ts';
import { readChecksums } from '#release/checksum-list.ts';
import { Failure } from '../command.ts';
import { refuseWithoutRoom } from './disk-room.ts';
import { flush } from './flush.ts';
import {
  currentRelease,
  digestIn,
  nameOfRelease,
  releasedSite,
  sumsOf,
  unfinished,
  type ReleasedSite,
} from './released-site.ts';
import { differences, digestOf, sumsOfFolder, sumsText, type Sums } from './site-sums.ts';
import { stageRelease } from './stage-release.ts';
import { releaseNamed, removeOld, removeUnfinished, switchTo } from './switch-release.ts';
import { faultsOfProofs, faultsOfRelease } from './verify-release.ts';

export interface Publishing {
  readonly to: string;
  /** Builds the site aside, when nobody else publishes, and gives its folder. */
  readonly build: () => Promise<string>;
  readonly done?: (step: PublishingStep, count: number, total: number) => void;
}
export type PublishingStep = 'read' | 'copied' | 'flushed' | 'verified';

export interface Published {
  readonly release: string;
  /** Whether readers saw the same before. */
  readonly isNew: boolean;
  readonly files: number;
  /** How many of them are not shared with the release before. */
  readonly added: number;
}

const kept = 5;

/** Publishes a site whole or not at all: until the last step readers see what they saw before. */
export const publishSite = ({ to, build, done = () => {} }: Publishing): Promise<Published> =>
  alone(to, async (site) => {
    const before = liveSums(site);
    const from = await build();
    const sums = sumsOfFolder(from, (count, total) => done('read', count, total));
    refuseFaults([...faultsOfRelease(from, sums), ...faultsOfProofs(from, sums, before?.folder)]);
    const added = differences(sums, before?.sums ?? new Map()).filter((path) => sums.has(path));
    const answer = { files: sums.size, added: added.length };
    const live = currentRelease(site);
    if (live && isSame(site, live, sums)) return { ...answer, release: live, isNew: false };
    refuseWithoutRoom(site.folder, from, sums, before?.sums ?? new Map());
    const release = nameOfRelease(new Date(), digestOf(sums));
    const staged = join(site.releases, `${unfinished}${release}`);
    const differing = await stageRelease({ from, sums, to: staged, before, done });
    refuseFaults(differing.map((path) => `${path} is not as it was built`));
    replaceFileSync(sumsOf(site, release), sumsText(sums), { flush: true });
    renameSync(staged, join(site.releases, release));
    await flush(site.releases);
    await switchTo(site, release);
    removeOld(site, kept);
    return { ...answer, release, isNew: true };
  });

/** Shows an earlier release again; without a name the one before the live one. */
export const rollBack = (to: string, name: string | undefined): Promise<string> =>
  alone(to, async (site) => {
    const release = releaseNamed(site, name);
    await switchTo(site, release);
    return release;
  });

/** Runs under the lock, and tells in one line what the system refuses. */
async function alone<T>(to: string, work: (site: ReleasedSite) => Promise<T>): Promise<T> {
  refuseWindows();
  const site = releasedSite(to);
  const untouched = `Nothing was published to ${to}: the live site is as it was.`;
  try {
    mkdirSync(site.releases, { recursive: true });
    accessSync(site.folder, constants.W_OK);
    const unlock = takeLock(site.lock);
    try {
      removeUnfinished(site);
      try {
        return await work(site);
      } finally {
        removeUnfinished(site);
      }
    } finally {
      unlock();
    }
  } catch (error) {
    if (error instanceof Locked) throw new Failure(error.message);
    if (error instanceof Error && 'syscall' in error) {
      throw new Failure(`${untouched} ${reasonOf(error)}`);
    }
    throw error;
  }
}

function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw new Failure(
    'On Windows the live site cannot be switched in one step: it has no links to folders that anybody may make. Build with "npm run build", and hand the folder to a host; docs/deploy.md has recipes.',
  );
}

function refuseFaults([first, ...further]: readonly string[]): void {
  if (first === undefined) return;
  const more = further.length > 0 ? ` (and ${further.length} more)` : '';
  throw new Failure(
    `The built site is not fit for readers: ${first}${more}. Nothing was published.`,
  );
}

/** The release from which unchanged files are shared. */
function liveSums(site: ReleasedSite): { folder: string; sums: Sums } | undefined {
  const live = currentRelease(site);
  if (live === undefined || !existsSync(sumsOf(site, live))) return undefined;
  return {
    folder: join(site.releases, live),
    sums: readChecksums(readFileSync(sumsOf(site, live), 'utf8')).digests,
  };
}

/** By what lies on the disk, so that a damaged release is replaced by publishing again. */
const isSame = (site: ReleasedSite, live: string, sums: Sums): boolean =>
  digestOf(sums).startsWith(digestIn(live)) &&
  differences(sums, sumsOfFolder(join(site.releases, live))).length === 0;
