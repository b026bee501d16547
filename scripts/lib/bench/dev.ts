import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unrest } from '#archive/content-files.ts';
import { startDevServer, type DevServer } from '../dev-server.ts';
import { complain } from '../report.ts';
import { editedEntries, retitle } from './build/archive-edits.ts';
import { idIn } from './build/archive-files.ts';
import { archiveOnDisk, copiedArchive } from './build/archive-on-disk.ts';
import { loadNow, machine, type Machine } from './build/machine.ts';
import { median } from './build/medians.ts';
import { treeUse } from './build/process-tree.ts';
import { astroVersion } from './build/versions.ts';

/** What an editor waits for at the dev server. */
export interface DevBench {
  readonly machine: Machine;
  readonly entries: number;
  readonly waits: readonly Wait[];
  /** Resident memory of all its processes after the last edit; unknown without /proc. */
  readonly megabytes: number | undefined;
}

interface Wait {
  readonly what: string;
  readonly seconds: number;
  /** Seconds that we aim at, with 20,000 entries. */
  readonly asked?: number;
}

export interface DevBenchOptions {
  readonly entries: number;
  /** How often an entry is saved. */
  readonly rounds: number;
  /** Where archives are kept. */
  readonly folder: string;
  readonly words: readonly string[];
  readonly seed: number;
  readonly day: string;
}

/** Starts the dev server of this checkout with a copy of a generated archive, asks for pages, and saves an entry. */
export async function benchDev(options: DevBenchOptions): Promise<DevBench> {
  const { entries, rounds, folder, words, seed, day } = options;
  const before = loadNow();
  complain(`bench: an archive of ${entries} fact-checks`);
  const made = await archiveOnDisk(folder, entries, seed, words);
  const archive = copiedArchive(made, join(folder, 'bench-dev'));
  // Of files that were written a moment ago nothing is kept from process to process.
  await setTimeout(unrest + 1000);
  const { entry } = editedEntries(archive);
  const list = '/fact-checks/';
  const page = `${list}${idIn(entry)}/`;
  const anew = await started(archive, page);
  await anew.server.stop();
  const { server, ask, seconds } = await started(archive, page);
  try {
    const waits: Wait[] = [
      { what: 'start and first page of an entry, the first time', seconds: anew.seconds },
      { what: 'start and first page of an entry, from then on', seconds, asked: 5 },
      { what: 'the same page again', seconds: await ask(page) },
      { what: 'the front page', seconds: await ask('/') },
      { what: 'the list of all fact-checks', seconds: await ask(list) },
    ];
    const edits: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      complain(`bench: the entry is saved, ${round} of ${rounds}`);
      retitle(archive, entry, round);
      edits.push(await ask(page, `Edit ${round}.`));
    }
    const [first = Number.NaN, ...later] = edits;
    waits.push({ what: 'a saved entry is shown, the first time', seconds: first });
    if (later.length > 0) {
      waits.push({ what: 'from then on (median)', seconds: median(later), asked: 1 });
    }
    const use = server.pid === undefined ? undefined : treeUse(server.pid);
    const megabytes = use && Math.round(use.bytes / 1e6);
    return { machine: machine(day, astroVersion(), before), entries, waits, megabytes };
  } finally {
    await server.stop();
    rmSync(archive, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Started {
  readonly server: DevServer;
  readonly ask: ReturnType<typeof asker>;
  /** Until the page was there. */
  readonly seconds: number;
}

async function started(archive: string, page: string): Promise<Started> {
  complain('bench: the dev server starts');
  const begun = performance.now();
  const server = await startDevServer(archive);
  try {
    const ask = asker(server.address);
    await ask(page);
    return { server, ask, seconds: secondsSince(begun) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const patience = 300; // seconds
const pause = 20; // milliseconds between two questions

/** Asks for a page until it holds some words, and says how many seconds that took. */
const asker =
  (address: string) =>
  async (path: string, words = ''): Promise<number> => {
    const begun = performance.now();
    for (;;) {
      const answer = await fetch(new URL(path, address));
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
      if (text.includes(words)) return secondsSince(begun);
      if (secondsSince(begun) > patience) throw new Error(`${path} never has "${words}".`);
      await setTimeout(pause);
    }
  };

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

export const devBenchText = ({ machine: on, entries, waits, megabytes }: DevBench): string =>
  [
    `${on.day}: ${on.cores} cores (${on.processor}), ${on.gigabytes} GB, Node ${on.node}, Astro ${on.astro}; load ${on.load.before} before, ${on.load.after} after.`,
    `${entries} fact-checks`,
    ...waits.map(({ what, seconds, asked }) => {
      const aim =
        asked === undefined ? '' : ` (asked ${asked} s: ${(seconds / asked).toFixed(2)} x)`;
      return `${seconds.toFixed(2).padStart(7)} s  ${what}${aim}`;
    }),
    megabytes === undefined
      ? 'memory unknown on this system'
      : `${megabytes} MB of memory at the end`,
  ].join('\n');
