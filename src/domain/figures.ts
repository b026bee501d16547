import { z } from 'zod';
import { partialDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { line } from './text.ts';

export const measures = [
  'killed',
  'injured',
  'attackers',
  'explosions',
  'attacks',
  'arrested',
  'surrendered',
  'members',
] as const;
export const populations = [
  'all',
  'civilians',
  'afghans',
  'afghan-civilians',
  'us-military',
  'embassy-staff',
  'others-than-embassy-staff',
  'officials',
  'militants',
  'suspects',
  'elsewhere',
] as const;
export const qualifiers = [
  'exactly',
  'about',
  'estimated',
  'nearly',
  'at-least',
  'more-than',
  'claimed',
] as const;
export type Measure = (typeof measures)[number];
export type Population = (typeof populations)[number];
export type Qualifier = (typeof qualifiers)[number];

const count = z.int('A whole number.').min(0, 'A count is never negative.');

/** One number as one origin gives it, on one day. Figures of several origins are never merged into one. */
export const figure = z
  .strictObject({
    measure: z.enum(measures).describe('What is counted.'),
    population: z
      .enum(populations)
      .describe('Among whom: "all", or the group that the source counts.'),
    value: count.optional().describe('The number, when the source gives one.'),
    min: count.optional().describe('Lower end, when the source gives a range.'),
    max: count.optional().describe('Upper end, when the source gives a range.'),
    wording: line(80)
      .optional()
      .describe('The words, when the source gives no number: "scores", "dozens".'),
    qualifier: z
      .enum(qualifiers)
      .describe('How the source puts it: exactly, at-least, about, estimated ...'),
    saidBy: ref('claimants')
      .optional()
      .describe(
        'The origin: who says it. Leave out when the source speaks for itself or names none.',
      ),
    source: ref('sources').describe('Where it is reported.'),
    locator: line(120).describe('Where in that source.'),
    asOf: partialDate.describe(
      'The day for which the number stands: that of the report, when none is stated.',
    ),
    note: line(300).optional().describe('What a reader must know to compare it with the others.'),
  })
  .refine((f) => [f.value, f.min ?? f.max, f.wording].some((given) => given !== undefined), {
    error: 'A figure needs a value, a range or the wording of the source.',
  })
  .refine((f) => f.value === undefined || (f.min === undefined && f.max === undefined), {
    error: 'Give either a value or a range, not both.',
    path: ['value'],
  })
  .refine((f) => f.min === undefined || f.max === undefined || f.min <= f.max, {
    error: 'The lower end of the range is above the upper end.',
    path: ['min'],
  });
export type FigureRecord = z.infer<typeof figure>;

/** The numbers of a figure, of whichever link state. */
type Numbers = Pick<FigureRecord, 'value' | 'min' | 'max' | 'qualifier'>;

/** What a figure admits: `high` is undefined for an open end, both for a figure in words only. */
export function bounds(figure: Numbers): { low: number | undefined; high: number | undefined } {
  const low = figure.value ?? figure.min;
  const open = figure.qualifier === 'at-least' || figure.qualifier === 'more-than';
  return { low, high: open ? undefined : (figure.value ?? figure.max) };
}

export interface Spread {
  /** Lowest and highest number that any report names. */
  readonly low: number;
  readonly high: number;
  /** True when a report sets no upper limit ("at least 8"). */
  readonly open: boolean;
}

/** From the lowest to the highest number reported; undefined when no report gives a number. */
export function spread(figures: readonly Numbers[]): Spread | undefined {
  const named = figures.flatMap((f) => [f.value, f.min, f.max]).filter((n) => n !== undefined);
  if (named.length === 0) return undefined;
  return {
    low: Math.min(...named),
    high: Math.max(...named),
    open: figures.some((f) => bounds(f).low !== undefined && bounds(f).high === undefined),
  };
}

/** The figures of one measure, among one population or among all of them. */
export const countsOf = <F extends Pick<FigureRecord, 'measure' | 'population'>>(
  figures: readonly F[],
  measure: string | undefined,
  population?: string,
): F[] =>
  figures.filter(
    (figure) =>
      figure.measure === measure && (population === undefined || figure.population === population),
  );

/** True where reports of the same count do not say the same: another number, another range, or other words for one. */
export const accountsDiffer = (figures: readonly (Numbers & Pick<FigureRecord, 'wording'>)[]) =>
  new Set(
    figures.map((figure) => {
      const { low, high } = bounds(figure);
      return JSON.stringify([low, high, (low ?? high) === undefined && figure.wording]);
    }),
  ).size > 1;
