import { readArchive } from '#archive/read-archive.ts';
import { openDesk, type Desk } from '#editing/desk.ts';
import { draftsOf } from '#importing/planning/draft-files.ts';
import type { Outcome } from '#importing/planning/outcome.ts';
import { ReviewPlan } from '#importing/planning/review-plan.ts';
import { planRun, type RunOptions } from '#importing/planning/run.ts';
import { createFiles } from '#archive/create-files.ts';
import type { ImportFormat } from '#importing/import-formats.ts';
import { limits } from '#importing/reading/limits.ts';
import { fixturePaths, soundContent, writeContent } from '../support/archive-fixture.ts';
import { reading } from './streams.ts';

export const day = '2026-11-22';

/** A small sound content folder, with a verdict for what is not judged. */
export const contentFolder = (): string =>
  writeContent({
    [fixturePaths.verdicts]: `${soundContent[fixturePaths.verdicts]}  - id: unproven
    label: Unproven
    definition: Neither.
    tone: open
`,
  });

/** What becomes of each record, and the plan. */
export async function planning(
  given: string | Uint8Array,
  root: string,
  options: Partial<RunOptions> & { areOurs?: boolean; format?: ImportFormat } = {},
) {
  const desk: Desk = openDesk(root, day);
  const [byline = ''] = desk.records.bylines.keys();
  const plan = new ReviewPlan(desk, { byline, areOurs: options.areOurs === true });
  const read = await reading(given, options.format);
  if (read.format === 'csl' || read.format === 'ucdp') throw new Error('These are no reviews.');
  const outcomes: Outcome[] = [];
  let others = 0;
  const run = planRun({ ...read, format: read.format }, plan, {
    defaults: {},
    columns: {},
    today: day,
    limits,
    skip: 0,
    take: undefined,
    ...options,
  });
  for await (const outcome of run) {
    if (outcome === 'other') others += 1;
    else outcomes.push(outcome);
  }
  return { plan, outcomes, others, format: read.format };
}

/** Writes what is planned, some hundred drafts at a time. */
export async function save(root: string, plan: ReviewPlan): Promise<void> {
  const drafts = draftsOf(plan, day);
  while (drafts.length > 0) {
    await createFiles(
      root,
      drafts.splice(0, 64).map((filesOf) => filesOf()),
    );
  }
}

/** Writes it, and reads content/ again. */
export async function written(root: string, plan: ReviewPlan) {
  await save(root, plan);
  return readArchive(root);
}
