import { complain, duration } from '../../report.ts';
import { editedEntries, retitle, type EditedEntries } from './archive-edits.ts';
import type { ChangeResult, ContenderResult, Output } from './build-results.ts';
import type { Change, Contender } from './contender.ts';
import type { MeasuredRun } from './measured-run.ts';
import { median, pairRatios, timed } from './medians.ts';
import { outputFiles, pagesOf } from './output-pages.ts';

export interface Rounds {
  /** How often this contender is built cold, and after each change. */
  readonly cold: number;
  readonly changed: number;
}

/** What one contender has shown so far. */
export interface Record {
  readonly contender: Contender;
  readonly rounds: Rounds;
  readonly cold: MeasuredRun[];
  readonly changed: Map<Change, { readonly runs: MeasuredRun[]; written: number }>;
  output: Output;
  failed?: string;
}

export const newRecord = (contender: Contender, rounds: Rounds): Record => ({
  contender,
  rounds,
  cold: [],
  changed: new Map(),
  output: { files: 0, megabytes: 0 },
});

/** One cold build; after a failure a contender is left alone. */
export async function buildCold(record: Record): Promise<void> {
  if (record.failed !== undefined || record.cold.length >= record.rounds.cold) return;
  record.contender.forget();
  const run = await built(record, 'cold');
  if (!run) return;
  record.cold.push(run);
  const pages = pagesOf(outputFiles(record.contender.outDir));
  record.output = {
    files: pages.length,
    megabytes: pages.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}

/** Changes one thing and has every contender build again, round by round. */
export async function buildChanged(
  records: readonly Record[],
  archive: string,
  change: Change,
): Promise<EditedEntries> {
  const edited = editedEntries(archive);
  const most = Math.max(...records.map(({ rounds }) => rounds.changed));
  for (let round = 1; round <= most; round += 1) {
    if (change !== 'template') retitle(archive, edited[change], round);
    for (const record of records) {
      if (record.failed !== undefined) continue;
      if (change === 'template') record.contender.editTemplate(round);
      else record.contender.takeEntry(edited[change]);
      if (round > record.rounds.changed) continue;
      const begun = Date.now();
      const run = await built(record, `one ${change} changed`);
      if (!run) continue;
      const result = record.changed.get(change) ?? { runs: [], written: 0 };
      result.runs.push(run);
      result.written = pagesOf(outputFiles(record.contender.outDir)).filter(
        ({ written }) => written >= begun,
      ).length;
      record.changed.set(change, result);
    }
  }
  return edited;
}

async function built(record: Record, what: string): Promise<MeasuredRun | undefined> {
  const { name } = record.contender;
  complain(`bench: ${name}, ${what} ...`);
  const run = await record.contender.build();
  const took = duration(run.whole.seconds * 1000);
  if (run.failed === undefined) {
    complain(`bench: ${name}, ${what}: ${took}`);
    return run;
  }
  record.failed = run.failed;
  complain(`bench: ${name} failed after ${took}:\n${run.failed}`);
  return undefined;
}

export function resultOf(record: Record, ours: Record): ContenderResult {
  const isOurs = record === ours;
  const ourCold = timed(ours.cold, true);
  const cold = timed(record.cold, isOurs);
  const ratios = isOurs ? [] : pairRatios(ourCold.each, cold.each);
  const changed = [...record.changed].map(([change, { runs, written }]): ChangeResult => {
    const result = timed(runs, isOurs);
    const same = timed(ours.changed.get(change)?.runs ?? [], true);
    const pairs = isOurs ? [] : pairRatios(same.each, result.each);
    return { change, written, ...result, ratio: pairs.length > 0 ? median(pairs) : undefined };
  });
  return {
    name: record.contender.name,
    version: record.contender.version,
    output: record.output,
    cold,
    ratios,
    ratio: ratios.length > 0 ? median(ratios) : undefined,
    changed,
    ...(record.failed !== undefined && { failed: record.failed }),
  };
}
