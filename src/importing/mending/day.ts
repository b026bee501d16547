import { folded } from '#domain/text-folding.ts';
import { monthNumbers } from './day-names.ts';

/** Which of two numbers is the day, where a date such as 03/04/2020 does not tell. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as it was read: how precise it is, and what was odd about how it was written. */
export interface ReadDay {
  readonly date: string;
  readonly oddity?: string;
}

/** Reads a date in any of the styles in which fact-checks are dated; undefined for what is none. */
export function readDay(value: unknown, order?: DateOrder): ReadDay | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = folded(value)
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text));
  return isoDay(text) ?? numberedDay(text, order) ?? wordedDay(text);
}

const oddities = {
  time: 'a time without T or with an offset in another form',
  style: 'a date in another style',
  unclear: 'day and month of the date cannot be told apart',
  epoch: 'a date as a number of seconds',
};

/** 2020-07-05, 2020-07, 2020, each perhaps with a time of day. The day is the one that is written there. */
function isoDay(text: string): ReadDay | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:([t ]) ?(\d\d:\d\d.*))?$/.exec(text);
  if (!found) return undefined;
  const [whole, year, month, day, between, time] = found;
  const date = dateOf(year, month, day);
  if (date === undefined || (time !== undefined && !isTime(time))) return undefined;
  const isIso =
    time === undefined || (between === 't' && /^[\d:.]+(?:z|[+-]\d\d:\d\d)?$/.test(time));
  return whole === undefined || isIso ? { date } : { date, oddity: oddities.time };
}

const isTime = (text: string) =>
  /^\d\d:\d\d(?::\d\d(?:[.,]\d+)?)? ?(?:z|utc|gmt|[ap]m)? ?(?:[+-]\d\d:?(?:\d\d)?)?$/.test(text);

/** 2020/7/5, 20200705, 5.7.2020, 30-9-2020, 7/5/2020. */
function numberedDay(text: string, order: DateOrder | undefined): ReadDay | undefined {
  const { y, m, d } =
    (
      /^(?<y>\d{4})(?<between>[/.-])(?<m>\d{1,2})\k<between>(?<d>\d{1,2})(?: .*)?$/.exec(text) ??
      /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/.exec(text)
    )?.groups ?? {};
  if (y !== undefined) return odd(dateOf(y, m, d));
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: .*)?$/.exec(text);
  if (!found) return undefined;
  const [, first, , second, year] = found;
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return odd(dayFirst ?? monthFirst);
  if (order !== undefined) return odd(order === 'dmy' ? dayFirst : monthFirst);
  return year === undefined ? undefined : { date: year, oddity: oddities.unclear };
}

/** 5 July 2020, July 5th, 2020, on Wednesday, October 30th, 2019, 12 de octubre de 2020, Mon, 05 Jul 2020 10:00 GMT. */
function wordedDay(text: string): ReadDay | undefined {
  if (text.length > 60) return undefined;
  const words: readonly string[] = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const months = new Set(words.flatMap((word) => monthNumbers.get(word) ?? []));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const [month] = months;
  const [year] = years;
  if (months.size !== 1 || years.length !== 1 || year === undefined) return undefined;
  const days = words.slice(0, words.indexOf(year)).filter((word) => /^\d{1,2}$/.test(word));
  return days.length > 1 ? undefined : odd(dateOf(year, String(month), days[0]));
}

function fromEpoch(number: number): ReadDay | undefined {
  const date = new Date(number > 1e11 ? number : number * 1000);
  if (Number.isNaN(date.getTime()) || number < 1e8) return undefined;
  return { date: date.toISOString().slice(0, 10), oddity: oddities.epoch };
}

const odd = (date: string | undefined): ReadDay | undefined =>
  date === undefined ? undefined : { date, oddity: oddities.style };

/** The date as EDTF, if it is one of the calendar and of our times. */
function dateOf(year = '', month?: string, day?: string): string | undefined {
  if (!/^(?:1[5-9]|2\d)\d\d$/.test(year)) return undefined;
  if (month === undefined) return year;
  const m = month.padStart(2, '0');
  if (Number(m) < 1 || Number(m) > 12) return undefined;
  if (day === undefined) return `${year}-${m}`;
  const date = `${year}-${m}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined;
}
