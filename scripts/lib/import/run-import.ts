import type { Desk } from '#editing/desk.ts';
import { draftsOf } from '#importing/planning/draft-files.ts';
import type { Outcome } from '#importing/planning/outcome.ts';
import { ReviewPlan } from '#importing/planning/review-plan.ts';
import { chosen, planRun, type ReviewRecords } from '#importing/planning/run.ts';
import { seedRun } from '#importing/planning/seed-run.ts';
import { limits } from '#importing/reading/limits.ts';
import { readRecords, type ReadRecords } from '#importing/reading/read-records.ts';
import { exitCode, Failure, type ExitCode } from '../command.ts';
import { complain } from '../report.ts';
import { openInput } from './input.ts';
import type { ImportOptions } from './options.ts';
import { jsonReport } from './json-report.ts';
import { textReport } from './text-report.ts';
import { writeDrafts, type Drafts } from './write-drafts.ts';

/** Takes down what becomes of the records, as it becomes known. */
export interface ImportReport {
  readonly outcome: (outcome: Outcome | 'other') => void;
  /** Prints the end; `written` is the number of drafts, undefined for a plan. */
  readonly end: (written: number | undefined) => void;
  readonly hasProblems: () => boolean;
}

/** Reads, plans, prints, and with --write writes. */
export async function runImport(
  from: string,
  desk: Desk,
  options: ImportOptions,
): Promise<ExitCode> {
  const { bytes, address } = await openInput(from, options.allowPrivate);
  const read = await readRecords(bytes, address, options.format, limits);
  const notice = `Format: ${read.format}${read.wasGuessed ? ' (told from its beginning; --format overrides)' : ''}${read.encoding === 'utf-8' ? '' : `, in ${read.encoding.toUpperCase()}`}.`;
  complain(notice);
  const report = (options.json ? jsonReport : textReport)(options, read.format);
  const drafts = await planned(read, desk, options, report);
  const written = options.write ? await writeDrafts(desk.root, drafts) : undefined;
  report.end(written?.count);
  if (written?.stopped !== undefined) throw new Failure(written.stopped);
  return report.hasProblems() ? exitCode.failed : exitCode.ok;
}

async function planned(
  read: ReadRecords,
  desk: Desk,
  options: ImportOptions,
  report: ImportReport,
): Promise<Drafts> {
  const { format } = read;
  const range = { ...options, limits };
  if (format === 'csl' || format === 'ucdp') {
    const records = chosen(read.records, range);
    const { outcomes, files } = await seedRun(records, format, desk, options.datasetVersion);
    for (const outcome of outcomes) report.outcome(outcome);
    return files.map((file) => () => [file]);
  }
  const plan = new ReviewPlan(desk, { byline: bylineOf(desk, options), areOurs: options.areOurs });
  const records: ReviewRecords = { ...read, format };
  const { claimant, publisher } = options;
  const run = planRun(records, plan, {
    ...range,
    defaults: { claimant, publisher },
    today: desk.today,
  });
  for await (const outcome of run) report.outcome(outcome);
  return draftsOf(plan, desk.today);
}

function bylineOf({ records }: Desk, { byline }: ImportOptions): string {
  const known = [...records.bylines.keys()];
  const chosenOne = byline ?? known[0];
  if (chosenOne !== undefined && known.includes(chosenOne)) return chosenOne;
  throw new Failure(
    `--byline: there is no desk "${byline ?? ''}" in site.yaml. There are: ${known.join(', ')}.`,
    exitCode.wrongUsage,
  );
}
