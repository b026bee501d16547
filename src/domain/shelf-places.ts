import type { TimelineEvent } from './timeline-events.ts';
import type { Claimant, FactCheck, Incident, Source } from './entities.ts';
import { readDate, type PartialDate } from './partial-date.ts';
import type { Correction } from './queries.ts';
import { byText } from './text-order.ts';

/** The place of what no day, month or name puts elsewhere. */
export const unplaced = 'undated';

/** The year of a date and its month; a date that is known no more closely than the year has no month. */
export function placeInTime(date: PartialDate | undefined): readonly string[] {
  if (date === undefined) return [unplaced];
  const { latest, precision } = readDate(date);
  const first = firstDay(date);
  const isInOneMonth = precision !== 'at-latest' && first.slice(0, 7) === latest.slice(0, 7);
  return [first.slice(0, 4), isInOneMonth ? first.slice(5, 7) : unplaced];
}

/** The first possible day; of a date whose end alone is known, that. */
function firstDay(date: PartialDate): string {
  const { earliest, latest, precision } = readDate(date);
  return precision === 'at-latest' ? latest : earliest;
}

/** Latest first; what has no date comes last, and of one day in order of id. */
export const latestFirst = <E>(
  entries: Iterable<E>,
  dateOf: (entry: E) => PartialDate | undefined,
  idOf: (entry: E) => string,
): E[] =>
  Array.from(entries, (entry) => {
    const date = dateOf(entry);
    return { entry, day: date === undefined ? '' : firstDay(date), id: idOf(entry) };
  })
    .sort((a, b) => byText(b.day, a.day) || byText(a.id, b.id))
    .map(({ entry }) => entry);

export const dateOfCheck = ({ claim }: FactCheck): PartialDate => claim.madeOn;
export const dateOfIncident = ({ date }: Incident): PartialDate => date;
export const dateOfSource = ({ issued }: Source): PartialDate | undefined => issued;
export const dateOfCorrection = ({ line }: Correction): PartialDate => line.date;
export const dateOfEvent = ({ date }: TimelineEvent): PartialDate => date;

/** The place of names that do not begin with a Latin letter or a digit. */
export const elsewhere = 'other';

/** The first letter of a name without its marks, then its first two. */
export function placeInAlphabet({ name }: Pick<Claimant, 'name'>): readonly string[] {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
  const [found = elsewhere] = /^[a-z0-9]{1,2}/.exec(letters) ?? [];
  return found === elsewhere || found.length === 1 ? [found] : [found.slice(0, 1), found];
}
