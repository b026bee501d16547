import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readArchive } from '#archive/read-archive.ts';
import { planSeeds, type Seed, type SeedStep } from '#archive/seed-plan.ts';
import { createFile } from '#archive/write-file.ts';
import type { Records } from '#domain/records.ts';
import { seedsFromFeed } from '#formats/claim-feed.ts';
import { assumedOf, cslItem, sourceFromCsl } from '#formats/csl.ts';
import { incidentsFromTables } from '#formats/incident-tables.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { counted, say, styled } from './lib/report.ts';
import { today } from './lib/today.ts';

const marks = {
  create: ['green', '+ create  '],
  keep: ['dim', '= keep    '],
  conflict: ['yellow', '! conflict'],
  refuse: ['red', 'x refuse  '],
} as const;

await runVerb({
  name: 'seed',
  description:
    'Plans content records from the interchange files in seeds/ (CSL-JSON, CSV, a ClaimReview DataFeed) and prints the plan. Writes with --write only; a file that exists is never changed.',
  args: {
    write: { type: 'boolean', description: 'Create the files that the plan names.' },
    seeds: { type: 'string', default: 'seeds', description: 'Folder of the interchange files.' },
    root: { type: 'string', default: 'content', description: 'Folder of the content.' },
    format: {
      type: 'enum',
      options: ['text', 'json'],
      default: 'text',
      description: 'How to print the plan.',
    },
  },
  run: ({ write, seeds: folder, root, format }) => {
    if (!existsSync(folder))
      throw new Failure(`There is no folder ${folder}.`, exitCode.wrongUsage);
    const { records, files } = readArchive(root);
    if (!records)
      throw new Failure(
        `${root}/site.yaml and ${root}/verdicts.yaml must be sound first: npm run check`,
      );
    const steps = planSeeds(readSeeds(folder, records), { records, files }, today().slice(0, 4));
    if (format === 'json')
      say(
        JSON.stringify(
          steps.map(({ seed, ...step }) => ({ collection: seed.collection, id: seed.id, ...step })),
          null,
          2,
        ),
      );
    else for (const step of steps) print(step);
    if (write) create(steps, root);
    if (format === 'text') say(summary(steps, write === true));
    return steps.some(({ action }) => action === 'conflict' || action === 'refuse')
      ? exitCode.failed
      : exitCode.ok;
  },
});

function readSeeds(folder: string, records: Records): Seed[] {
  const sources = read(folder, 'sources.csl.json', (text) =>
    z
      .array(cslItem)
      .parse(JSON.parse(text))
      .map((item) => ({
        collection: 'sources' as const,
        id: item.id,
        data: sourceFromCsl(item),
        assumed: assumedOf(item),
      })),
  );
  const incidents = read(folder, 'incidents.csv', (text) =>
    incidentsFromTables(text, textOf(join(folder, 'figures.csv')) ?? '').map((seed) => ({
      collection: 'incidents' as const,
      ...seed,
    })),
  );
  const [byline = ''] = records.bylines.keys();
  const claims = read(folder, 'claims.json', (text) =>
    seedsFromFeed(JSON.parse(text), (rating) => verdictOf(rating, records), byline),
  );
  return [
    ...sources,
    ...claims.filter(({ collection }) => collection === 'claimants'),
    ...incidents,
    ...claims.filter(({ collection }) => collection !== 'claimants'),
  ];
}

/** Reads one interchange file; what is wrong with it is said with its name. A file that is not there seeds nothing. */
function read(folder: string, file: string, parse: (text: string) => Seed[]): Seed[] {
  const path = join(folder, file);
  try {
    const text = textOf(path);
    return text === undefined ? [] : parse(text);
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : String(error);
    throw new Failure(`${path} cannot be read: ${reason}`);
  }
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The verdict whose label or imported word a rating is; undefined for a word that the scale does not know. */
function verdictOf(rating: string, { scale }: Records): string | undefined {
  const same = (word: string) => word.toLowerCase() === rating.toLowerCase();
  return scale.verdicts.find(
    ({ id, label }) => same(label) || (scale.imported[id] ?? []).some(same),
  )?.id;
}

function print(step: SeedStep): void {
  const [style, mark] = marks[step.action];
  say(`${styled(style, mark)} ${step.seed.collection}/${step.seed.id}`);
  if (step.action === 'refuse') for (const reason of step.reasons) say(`             ${reason}`);
  if (step.action === 'conflict') {
    for (const { path, seeded, found } of step.differences) {
      say(
        `             ${path.join('.')}: the seed says ${JSON.stringify(seeded)}, the file ${JSON.stringify(found) ?? 'nothing'}`,
      );
    }
  }
}

function create(steps: readonly SeedStep[], root: string): void {
  for (const step of steps)
    if (step.action === 'create') createFile(join(root, step.file), step.text);
}

function summary(steps: readonly SeedStep[], written: boolean): string {
  const count = (action: SeedStep['action']) =>
    steps.filter((step) => step.action === action).length;
  const created = `${counted(count('create'), 'file')} ${written ? 'created' : 'to create'}`;
  const hint = !written && count('create') > 0 ? ' Write them with: npm run seed -- --write' : '';
  return `${created}, ${count('keep')} kept as they are, ${counted(count('conflict'), 'conflict')}, ${count('refuse')} refused.${hint}`;
}
