import { planSeeds, type Seed, type SeedStep } from '#archive/seed-plan.ts';
import type { Desk } from '#editing/desk.ts';
import type { NewFile } from '#archive/create-files.ts';
import { RecordNotes } from '../notes.ts';
import type { PlacedRecord } from '../reading/record-stream.ts';
import { cslSource } from '../tables/csl-source.ts';
import { ucdpIncident, ucdpSource } from '../tables/ucdp-incident.ts';
import { entryFaults } from './entry-faults.ts';
import type { Outcome } from './outcome.ts';

/** Sources of a bibliography, or incidents of a table: what becomes of each, and the files to be made. */
export interface SeedRun {
  readonly outcomes: readonly Outcome[];
  readonly files: readonly NewFile[];
}

interface Found {
  readonly place: string;
  readonly notes: RecordNotes;
  readonly seed: Seed | undefined;
}

export async function seedRun(
  records: AsyncIterable<PlacedRecord>,
  format: 'csl' | 'ucdp',
  { archive, records: known, today }: Desk,
  version?: string,
): Promise<SeedRun> {
  const found: Found[] = [];
  for await (const { place, raw, fault } of records) {
    if (raw.isWrapper) continue;
    const notes = new RecordNotes();
    if (fault !== undefined) notes.refuse('the record', fault);
    const make = () =>
      format === 'csl' ? cslSource(raw.value, notes) : ucdpIncident(raw.value, notes, version);
    found.push({
      place,
      notes,
      seed: fault === undefined ? sound(make(), notes) : undefined,
    });
  }
  const seeds = found.flatMap(({ seed }) => seed ?? []);
  const shared = format === 'ucdp' && seeds.length > 0 ? [ucdpSource] : [];
  const files = archive.files;
  const steps = planSeeds([...shared, ...seeds], { records: known, files }, today.slice(0, 4));
  const bySeed = new Map(steps.map((step) => [step.seed, step]));
  return {
    outcomes: found.map((one) => outcomeOf(one, one.seed && bySeed.get(one.seed))),
    files: steps.flatMap((step) =>
      step.action === 'create' ? [{ path: step.file, text: step.text }] : [],
    ),
  };
}

function sound(seed: Seed | undefined, notes: RecordNotes): Seed | undefined {
  const faults = seed ? entryFaults(seed.collection, seed.data) : [];
  for (const { field, why } of faults) notes.refuse(field, why);
  return faults.length > 0 ? undefined : seed;
}

function outcomeOf({ place, notes, seed }: Found, step: SeedStep | undefined): Outcome {
  const { repairs, refusals } = notes;
  if (!seed || !step) return { place, action: 'refuse', repairs, refusals };
  const entry = `${seed.collection}/${seed.id}`;
  switch (step.action) {
    case 'create':
      return { place, action: 'create', entry, repairs, refusals };
    case 'keep':
      return { place, action: 'unchanged', entry, repairs, refusals };
    case 'conflict':
      return {
        place,
        action: 'conflict',
        entry,
        repairs,
        refusals,
        differences: step.differences.map(({ path, seeded, found }) => ({
          field: path.join('.'),
          there: found,
          here: seeded,
        })),
      };
    case 'refuse':
      return {
        place,
        action: 'refuse',
        repairs,
        refusals: step.reasons.map((why) => ({ field: entry, why })),
      };
  }
}
