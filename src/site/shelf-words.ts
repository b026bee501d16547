import { partialDate } from '#domain/partial-date.ts';
import { shelfOrder } from '#domain/shelf-order.ts';
import { elsewhere, unplaced } from '#domain/shelf-places.ts';
import { wordDate } from './dates.ts';
import { locale } from './language.ts';
import { sentences } from './strings-sentences.ts';
import { shelfStrings as words } from './strings-shelves.ts';

/** A shelf among those beside it: "2024", "May", "2", "Ab". */
export function wordPlace(list: string, path: readonly string[]): string {
  const place = path.at(-1) ?? '';
  if (isMonth(list, path)) {
    const month = new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' });
    return month.format(Date.UTC(2000, Number(place) - 1));
  }
  if (place === unplaced) return path.length === 1 ? words.noDate : words.noMonth;
  if (place === elsewhere) return words.otherScript;
  return place.slice(0, 1).toUpperCase() + place.slice(1);
}

/** A shelf by itself: "May 2024", "May 2024, part 2", "Ab". */
export function wordShelf(list: string, path: readonly string[]): string {
  const [year = '', month] = path;
  if (path.length === 0) return words.heading[shelfOrder(list)];
  if (isMonth(list, path)) return wordDate(partialDate.parse(`${year}-${month}`));
  const place = wordPlace(list, path);
  if (path.length === 1) return place;
  const within = wordShelf(list, path.slice(0, -1));
  if (isPart(list, path)) return within + sentences.comma + words.part(Number(place));
  return place === words.noMonth ? within + sentences.comma + place.toLowerCase() : place;
}

const isMonth = (list: string, path: readonly string[]): boolean =>
  shelfOrder(list) === 'date' && path.length === 2 && isNumber(path) && path[0] !== unplaced;

/** A part of what the closest place does not divide: days of one month, names with the same letters. */
const isPart = (list: string, path: readonly string[]): boolean =>
  isNumber(path) && (shelfOrder(list) === 'date' || !path.at(-1)?.startsWith(path.at(-2) ?? ''));

const isNumber = (path: readonly string[]): boolean => /^\d+$/.test(path.at(-1) ?? '');
