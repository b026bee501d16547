import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { complain } from '../../report.ts';
import { editedEntries } from './archive-edits.ts';
import { archiveOnDisk, copiedArchive } from './archive-on-disk.ts';
import type { BuildBench, SizeResult } from './build-results.ts';
import { changes, type Change, type PeerName } from './contender.ts';
import { floorContender } from './floor-contender.ts';
import { loadNow, machine } from './machine.ts';
import { growthOf } from './medians.ts';
import { outputFiles, pagesOf } from './output-pages.ts';
import { foundPeers, type FoundPeer } from './peers.ts';
import { plumblineContender } from './plumbline-contender.ts';
import { buildChanged, buildCold, newRecord, resultOf } from './rounds.ts';
import { sizesFor } from './sizes-for.ts';
import { astroVersion } from './versions.ts';

export interface BuildBenchOptions {
  /** Sizes of archives, in fact-checks. */
  readonly entries: readonly number[];
  readonly against: readonly PeerName[];
  /** Where Eleventy is installed. */
  readonly eleventy: string | undefined;
  /** Cold builds of ours and of Hugo, one after the other. */
  readonly pairs: number;
  /** Builds of ours and of Hugo after each change; none leaves changes out. */
  readonly rounds: number;
  readonly changes: readonly Change[];
  readonly without: readonly string[];
  /** Where archives and sites are laid. */
  readonly folder: string;
  /** What the texts of archives are written with. */
  readonly words: readonly string[];
  readonly seed: number;
  readonly day: string;
}

/** Builds generated archives with ours, with other generators, and by writing bytes alone, in one run. */
export async function benchBuild(options: BuildBenchOptions): Promise<BuildBench> {
  const before = loadNow();
  const { peers, absent } = foundPeers(options.against, options.eleventy);
  for (const reason of absent) complain(`bench: ${reason}`);
  const sizes: SizeResult[] = [];
  const sites = join(options.folder, 'bench-sites');
  for (const entries of options.entries) {
    rmSync(sites, { recursive: true, force: true });
    sizes.push(await benchSize(entries, sites, peers, options));
  }
  // Archives stay for the next run; sites take gigabytes.
  rmSync(sites, { recursive: true, force: true });
  return {
    machine: machine(options.day, astroVersion(), before),
    without: options.without,
    absent,
    sizes,
    growth: growthOf(sizes),
  };
}

async function benchSize(
  entries: number,
  sites: string,
  peers: readonly FoundPeer[],
  { folder, seed, words, pairs, rounds, without, ...options }: BuildBenchOptions,
): Promise<SizeResult> {
  complain(`bench: an archive of ${entries} fact-checks`);
  const made = await archiveOnDisk(folder, entries, seed, words);
  const archive = copiedArchive(made, join(sites, 'content'));
  const ours = newRecord(plumblineContender(join(sites, 'plumbline'), archive, without.join(',')), {
    cold: pairs,
    changed: rounds,
  });
  await buildCold(ours);
  if (ours.failed !== undefined) throw new Error(`Our build failed:\n${ours.failed}`);
  const pages = pagesOf(outputFiles(ours.contender.outDir));
  const sizes = sizesFor(pages, archive, ours.contender.outDir);
  const others = peers.map(({ name, version, lay }) => {
    complain(`bench: laying out the site for ${name}`);
    const often = name === 'hugo';
    const contender = lay(join(sites, name), archive, sizes, version);
    return newRecord(contender, {
      cold: often ? pairs : 1,
      changed: often ? rounds : Math.min(rounds, 1),
    });
  });
  const floor = newRecord(floorContender(join(sites, 'floor'), pages), {
    cold: Math.min(pairs, 3),
    changed: 0,
  });
  const records = [ours, ...others, floor];
  for (let pair = 1; pair <= pairs; pair += 1) {
    for (const record of records) {
      if (record.cold.length < pair) await buildCold(record);
    }
  }
  for (const change of changes) {
    if (rounds > 0 && options.changes.includes(change)) {
      await buildChanged(
        records.filter((record) => record !== floor),
        archive,
        change,
      );
    }
  }
  return {
    entries,
    citing: editedEntries(archive).citing,
    contenders: records.map((record) => resultOf(record, ours)),
  };
}
