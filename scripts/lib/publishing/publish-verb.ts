import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changelogFile } from '#release/file-names.ts';
import { buildSite } from '../build-site.ts';
import { exitCode, Failure, type ExitCode } from '../command.ts';
import { contentArgs } from '../content-folder.ts';
import { isWithin } from '../is-within.ts';
import { counted, duration, progress, say } from '../report.ts';
import { publishSite, rollBack, type PublishingStep } from './publish-site.ts';
import { currentRelease, releasedSite, releasesIn } from './released-site.ts';

/** Options of `npm run publish` for the site as a whole. */
export const siteArgs = {
  to: {
    type: 'string',
    valueHint: 'folder',
    description:
      'Publish the whole site there instead of an entry: content checked, site built and verified, and only then shown, all at once, by the link <folder>/current.',
  },
  from: {
    type: 'string',
    valueHint: 'folder',
    description: 'With --to: a site that was built already, in place of building it.',
  },
  rollback: {
    type: 'boolean',
    description:
      'With --to: show an earlier release again, the one that is named or the one before. Five are kept.',
  },
  list: { type: 'boolean', description: 'With --to: list the releases that are kept.' },
} as const;

interface SiteOptions {
  readonly to: string;
  readonly from?: string | undefined;
  readonly rollback?: boolean | undefined;
  readonly list?: boolean | undefined;
  readonly root: string;
  /** The release that --rollback names. */
  readonly id?: string | undefined;
}

const folderOfBuild = 'dist';

/** Publishes the site, or does with its releases what was asked. */
export async function publishWholeSite(options: SiteOptions): Promise<ExitCode> {
  const to = resolve(options.to);
  refuseContradictions(options);
  if (options.list) return listReleases(to);
  const begun = performance.now();
  if (options.rollback) {
    const release = await rollBack(to, options.id);
    say(`Live again after ${duration(performance.now() - begun)}: ${release}`);
    return exitCode.ok;
  }
  const line = progressLine();
  const { release, isNew, files, added } = await publishSite({
    to,
    build: () => builtSite(options),
    done: line.show,
  }).finally(line.clear);
  say(
    isNew
      ? `Published in ${duration(performance.now() - begun)}: ${counted(files, 'file')}, ${added} of them new or changed.`
      : `Nothing has changed since ${release}, which is live and whole.`,
  );
  if (isNew)
    say(`Live: ${release}. Take it back: npm run publish -- --to ${options.to} --rollback`);
  return exitCode.ok;
}

/** Its changelog goes on from the live one. */
async function builtSite({ to, from, root }: SiteOptions): Promise<string> {
  if (from !== undefined) return resolve(from);
  const content = root === contentArgs.root.default ? undefined : root;
  const { current } = releasedSite(resolve(to));
  const after = existsSync(join(current, changelogFile)) ? current : undefined;
  await buildSite({ outDir: folderOfBuild, content, after });
  return resolve(folderOfBuild);
}

function refuseContradictions({ to, from, rollback, list, id }: SiteOptions): void {
  const fault =
    id !== undefined && !rollback
      ? `"${id}" is an entry or a release: --to alone publishes the whole site`
      : [from !== undefined, rollback, list].filter(Boolean).length > 1
        ? 'Only one of --from, --rollback and --list'
        : [from ?? folderOfBuild, folderOfBuild].some((folder) => isWithin(folder, to))
          ? `${to} is where the site is built: name a folder elsewhere`
          : undefined;
  if (fault !== undefined) {
    throw new Failure(`${fault}. Help: npm run publish -- --help`, exitCode.wrongUsage);
  }
  if (from !== undefined && !existsSync(from)) {
    throw new Failure(`There is no folder ${from}.`, exitCode.wrongUsage);
  }
}

function listReleases(to: string): ExitCode {
  const site = releasedSite(to);
  const live = currentRelease(site);
  const all = releasesIn(site);
  if (all.length === 0) say(`Nothing was published to ${to} yet.`);
  for (const release of all.toReversed()) say(release === live ? `${release}  live` : release);
  return exitCode.ok;
}

const labels: Readonly<Record<PublishingStep, string>> = {
  read: 'Reading the built site:',
  copied: 'Copying:',
  flushed: 'Waiting for the disk:',
  verified: 'Verifying:',
};

/** One line for all steps, each with its own words. */
function progressLine() {
  let step: PublishingStep = 'read';
  let line = progress(labels[step]);
  return {
    show: (now: PublishingStep, done: number, total: number) => {
      if (now !== step) {
        line.clear();
        line = progress(labels[(step = now)]);
      }
      line.show(done, total);
    },
    clear: () => line.clear(),
  };
}
