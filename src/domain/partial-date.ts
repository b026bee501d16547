import edtf, { Date as ExtendedDate, Interval, Season } from 'edtf';
import { z } from 'zod';
import { byText } from './text-order.ts';

/** An EDTF level 1 date as written: `2014`, `2022-09-05`, `2016-22` (summer), `2023-12~`, `2021-01/2021-04`. */
export type PartialDate = string & z.$brand<'PartialDate'>;

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval' | 'at-latest';

export interface ReadDate {
  readonly precision: DatePrecision;
  /** First and last possible day, `YYYY-MM-DD`, both included; a date of which only the end is known begins with year 1. */
  readonly earliest: string;
  readonly latest: string;
  /** `~` in EDTF: the day, month or year is a near guess. */
  readonly approximate: boolean;
  /** `?` in EDTF: the source itself is in doubt. */
  readonly uncertain: boolean;
}

const read = new Map<string, ReadDate>();

/** Reads a date; throws on text that is not EDTF level 0 or 1, or not a day of the calendar. */
export function readDate(date: string): ReadDate {
  const known = read.get(date);
  if (known) return known;
  const parsed = readPlain(date) ?? parse(date);
  read.set(date, parsed);
  return parsed;
}

/** Most dates are a day, a month or a year and nothing else: those are read a hundred times as fast without a grammar. */
function readPlain(date: string): ReadDate | undefined {
  const [isPlain, year, month = '01', dayOfMonth = '01'] = plain.exec(date) ?? [];
  if (!isPlain) return undefined;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const earliest = day(first.getTime());
  const precision = ({ 4: 'year', 7: 'month' } as const)[isPlain.length] ?? 'day';
  if (precision === 'year') first.setUTCMonth(12, 0);
  if (precision === 'month') first.setUTCMonth(first.getUTCMonth() + 1, 0);
  // What is no day of the calendar is refused by the grammar, in its words.
  if (!earliest.startsWith(date)) return undefined;
  return {
    precision,
    earliest,
    latest: day(first.getTime()),
    approximate: false,
    uncertain: false,
  };
}

const plain = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

function parse(date: string): ReadDate {
  if (!/^(?:\.\.\/)?[1-9]/.test(date))
    throw new Error(`${date} does not begin with a year of four digits.`);
  // By class: `edtf` reads `type` off the name of the class, and bundles for browsers have other names.
  const extended = edtf(date);
  const marks = {
    approximate: (extended.approximate?.value ?? 0) > 0,
    uncertain: (extended.uncertain?.value ?? 0) > 0,
  };
  if (extended instanceof Season) {
    const [year = 0, season = 0] = extended.values;
    return { precision: 'season', ...seasonBounds(year, season), ...marks };
  }
  if (extended instanceof ExtendedDate && /^\d{4}(-\d\d){0,2}[?~%]?$/.test(date)) {
    const precision = ({ 1: 'year', 2: 'month', 3: 'day' } as const)[extended.precision];
    const [earliest, latest] = [day(extended.min), day(extended.max)];
    // `edtf` 4.11 reads 2023-02-29 as 1 March.
    if (!earliest.startsWith(date.replace(/[?~%]$/, ''))) {
      throw new Error(`${date} is not a day of the calendar.`);
    }
    return { precision, earliest, latest, ...marks };
  }
  const [first, last, ...more] = date.split('/');
  if (first === '..' && last && more.length === 0) {
    return { ...readDate(last), precision: 'at-latest', earliest: '0001-01-01' };
  }
  if (extended instanceof Interval && first && last && more.length === 0) {
    const from = readDate(first);
    const to = readDate(last);
    return {
      precision: 'interval',
      earliest: from.earliest,
      latest: to.latest,
      approximate: from.approximate || to.approximate,
      uncertain: from.uncertain || to.uncertain,
    };
  }
  throw new Error(`${date} is not a year, month, day, season or closed interval.`);
}

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** Meteorological seasons of the northern hemisphere. EDTF gives none; `edtf` 4.11 takes calendar quarters. */
function seasonBounds(year: number, season: number) {
  const months = { 21: [2, 5], 22: [5, 8], 23: [8, 11], 24: [11, 14] }[season];
  if (!months)
    throw new Error(`${season} is not a season: 21 spring, 22 summer, 23 autumn, 24 winter.`);
  const [from = 0, to = 0] = months;
  return { earliest: day(Date.UTC(year, from, 1)), latest: day(Date.UTC(year, to, 0)) };
}

const isReadable = (date: string) => {
  try {
    readDate(date);
    return true;
  } catch {
    return false;
  }
};

/** False for a date of which only the end is known. */
export function hasBeginning(date: string): boolean {
  return !date.startsWith('..');
}

const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const dateText = z
  .string({ error: 'Expected a date such as 2022-09-05, 2022-09, 2022 or 2016-22 (summer).' })
  .refine(isReadable, {
    error: (issue) =>
      `"${String(issue.input)}" is not an EDTF date. Write 2022-09-05, 2022-09, 2022, 2016-22 (summer), 2023-12~ (about) or 2021-01/2021-04.`,
    abort: true,
  });

/** A date as precise as the sources are, and no more precise. YAML reads a bare year as a number: that is mended here. */
export const partialDate = z
  .preprocess(
    asText,
    dateText.refine(hasBeginning, {
      error: 'A beginning is needed here: "../2022" says only when it was over.',
    }),
  )
  .meta({ date: 'partial' })
  .brand<'PartialDate'>();

/** The same, or a day by which it had happened when nobody says on which: `../2022-09-05`. */
export const dateOrBound = z
  .preprocess(asText, dateText)
  .meta({ date: 'partial' })
  .brand<'PartialDate'>();

/** A full calendar day, for what we did ourselves: published, checked, asked. */
export const fullDate = z
  .string({ error: 'Expected a full date, YYYY-MM-DD.' })
  .refine((date) => /^\d{4}-\d\d-\d\d$/.test(date) && isReadable(date), {
    error: (issue) => `"${String(issue.input)}" is not a day of the calendar, YYYY-MM-DD.`,
  })
  .meta({ date: 'full' })
  .brand<'PartialDate'>();

/** A year, a month or a day as ISO 8601 has them, for formats that know no season, no span and no guess. */
export const isoDate = z
  .string({ error: 'Expected a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD.' })
  .refine((date) => /^\d{4}(-\d\d){0,2}$/.test(date) && isReadable(date) && !isSeason(date), {
    error: (issue) =>
      `"${String(issue.input)}" is no year, month or day: YYYY, YYYY-MM, YYYY-MM-DD.`,
  })
  .brand<'PartialDate'>();

const isSeason = (date: string) => readDate(date).precision === 'season';

/** Orders by the earliest possible day, then the more precise first, then as written. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const left = readDate(a);
  const right = readDate(b);
  return byText(left.earliest, right.earliest) || byText(left.latest, right.latest) || byText(a, b);
}

/** True only when no reading of the two dates puts `a` before or on `b`: an imprecise date raises no false alarm. */
export const isCertainlyAfter = (a: PartialDate, b: PartialDate): boolean =>
  readDate(a).earliest > readDate(b).latest;
