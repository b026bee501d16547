import type { ArgsDef, ParsedArgs } from 'citty';
import { importFormats, type ImportFormat } from '#importing/import-formats.ts';
import type { DateOrder } from '#importing/mending/day.ts';
import type { Columns } from '#importing/reviews/csv-fields.ts';
import { reviewFields, type ReviewField } from '#importing/reviews/loose-review.ts';
import { exitCode, Failure } from '../command.ts';
import { contentArgs } from '../content-folder.ts';

export const importArgs = {
  from: {
    type: 'positional',
    required: true,
    description: 'A file (also packed by gzip) or an address on the web.',
  },
  format: {
    type: 'enum',
    options: [...importFormats],
    description: 'What it holds; without it that is told from its beginning, and said.',
  },
  write: { type: 'boolean', description: 'Write the drafts that the plan names.' },
  json: { type: 'boolean', description: 'Print all outcomes and repairs as JSON.' },
  all: { type: 'boolean', description: 'Print every outcome and repair, however many.' },
  columns: {
    type: 'string',
    valueHint: 'field=Column,...',
    description: `Which column of a table holds which field: ${reviewFields.join(', ')}.`,
  },
  claimant: { type: 'string', description: 'Who makes the claims whose record names nobody.' },
  publisher: { type: 'string', description: 'Who published the checks whose record does not say.' },
  own: {
    type: 'boolean',
    description: 'They are checks of this very newsroom: their verdicts become ours.',
  },
  byline: { type: 'string', description: 'The desk of site.yaml that is to work the drafts out.' },
  dates: {
    type: 'enum',
    options: ['dmy', 'mdy'],
    description: 'Whether 3/4/2020 is 3 April or March 4; without it only the year is taken.',
  },
  'dataset-version': {
    type: 'string',
    valueHint: 'number',
    description:
      'Of UCDP, such as 24.1; without it the one in a file name like GEDEvent_v24_1.csv.',
  },
  limit: { type: 'string', valueHint: 'number', description: 'Take so many records and no more.' },
  skip: {
    type: 'string',
    valueHint: 'number',
    default: '0',
    description: 'Pass over so many first.',
  },
  'allow-private': {
    type: 'boolean',
    description: 'Also ask addresses of this machine and its network.',
  },
  ...contentArgs,
} as const satisfies ArgsDef;

/** What was asked for, checked. */
export interface ImportOptions {
  readonly format: ImportFormat | undefined;
  readonly write: boolean;
  readonly json: boolean;
  readonly all: boolean;
  readonly columns: Columns;
  readonly claimant: string | undefined;
  readonly publisher: string | undefined;
  readonly areOurs: boolean;
  readonly byline: string | undefined;
  readonly order: DateOrder | undefined;
  readonly datasetVersion: string | undefined;
  readonly take: number | undefined;
  readonly skip: number;
  readonly allowPrivate: boolean;
}

export const optionsOf = (args: ParsedArgs<typeof importArgs>): ImportOptions => ({
  format: args.format,
  write: args.write === true,
  json: args.json === true,
  all: args.all === true,
  columns: args.columns === undefined ? {} : columnsOf(args.columns),
  claimant: args.claimant,
  publisher: args.publisher,
  areOurs: args.own === true,
  byline: args.byline,
  order: args.dates,
  datasetVersion: versionOf(args.from, args['dataset-version']),
  take: args.limit === undefined ? undefined : countOf('limit', args.limit),
  skip: countOf('skip', args.skip),
  allowPrivate: args['allow-private'] === true,
});

const isField = (name: string): name is ReviewField =>
  (reviewFields as readonly string[]).includes(name);

function columnsOf(given: string): Columns {
  const pairs = given.split(',').map((pair) => {
    const [field = '', ...column] = pair.split('=');
    const name = field.trim();
    if (!isField(name) || column.length === 0) {
      throw new Failure(
        `--columns: "${pair}" is not field=Column. Fields: ${reviewFields.join(', ')}.`,
        exitCode.wrongUsage,
      );
    }
    return [name, column.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs);
}

function versionOf(from: string, given: string | undefined): string | undefined {
  if (given === undefined) return /_v(\d+_\d+)[^/\\]*$/i.exec(from)?.[1]?.replace('_', '.');
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(given)) return given;
  throw new Failure(`--dataset-version: "${given}" is not like 24.1.`, exitCode.wrongUsage);
}

function countOf(option: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Failure(`--${option}: "${given}" is not a number.`, exitCode.wrongUsage);
}
