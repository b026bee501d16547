import fc from 'fast-check';
import { partialDate } from '#domain/partial-date.ts';

/* Dates of every precision that content may hold, over a century or all on one day. */
const pad = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1950, max: 2049 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const interval = fc
  .tuple(year, fc.integer({ min: 1, max: 40 }))
  .map(([y, length]) => `${y}/${y + length}`);
const markable = fc
  .tuple(fc.oneof(day, month, year.map(String)), fc.constantFrom('', '', '~', '?'))
  .map(([date, mark]) => `${date}${mark}`);
const anyDate = fc.oneof(markable, season, interval);

const words = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: fc.constantFrom(...'WMij жшщ انفجار 漢字'), minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

export const dated = (text: string) => ({ date: partialDate.parse(text), title: text });

export const randomEvent = fc
  .tuple(anyDate, words)
  .map(([date, title]) => ({ date: partialDate.parse(date), title }));

/** None, one or many; now and then all on one day. */
export const randomEvents = fc.oneof(
  fc.array(randomEvent, { maxLength: 60 }),
  fc
    .tuple(randomEvent, fc.array(words, { maxLength: 60 }))
    .map(([{ date }, titles]) => titles.map((title) => ({ date, title }))),
);
