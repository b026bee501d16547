import { z } from 'zod';
import { definedFields } from '#formats/defined-fields.ts';
import type { Seed } from '#archive/seed-plan.ts';
import { readDay } from '../mending/day.ts';
import { mendedText } from '../mending/text.ts';
import type { RecordNotes } from '../notes.ts';
import { countryCode } from './country-code.ts';

/** The columns of the UCDP Georeferenced Event Dataset that an incident is made of. */
const row = z.looseObject({
  id: z.string().regex(/^\d+$/, 'Not the number of an event.'),
  relid: z.string().optional(),
  type_of_violence: z.enum(['1', '2', '3']),
  side_a: z.string(),
  side_b: z.string(),
  where_prec: z.enum(['1', '2', '3', '4', '5', '6', '7']),
  where_coordinates: z.string().optional(),
  adm_1: z.string().optional(),
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
  country: z.string(),
  date_prec: z.enum(['1', '2', '3', '4', '5']),
  date_start: z.string(),
  date_end: z.string(),
  best: z.coerce.number().int().min(0),
  low: z.coerce.number().int().min(0),
  high: z.coerce.number().int().min(0),
  deaths_civilians: z.coerce.number().int().min(0).optional(),
});
type Row = z.infer<typeof row>;

/** What editors change when they have looked an entry over. */
const assumed = ['draft', 'reliability', 'kind', 'sources'];

/** The dataset as a source: whoever uses its figures has to name it. */
export const ucdpSource: Seed = {
  collection: 'sources',
  id: 'ucdp-ged',
  assumed,
  data: {
    draft: true,
    type: 'document',
    title: 'UCDP Georeferenced Event Dataset (GED) Global',
    titleShort: 'UCDP GED',
    publisher: 'Uppsala Conflict Data Program',
    publisherKind: 'academic',
    url: 'https://ucdp.uu.se/downloads/',
    lang: 'en',
    level: 'secondary',
    reliability: 'F',
    linkPolicy: 'live',
  },
};

/** An event of a version of the dataset as a draft; undefined, with refusals in the notes, for a row that is none. */
export function ucdpIncident(
  cells: unknown,
  notes: RecordNotes,
  version: string | undefined,
): Seed | undefined {
  const read = row.safeParse(cells);
  if (!read.success) {
    for (const { path, message } of read.error.issues) notes.refuse(path.join('.'), message);
    return undefined;
  }
  const event = read.data;
  const start = readDay(event.date_start)?.date;
  const end = readDay(event.date_end)?.date;
  if (start === undefined || end === undefined || end < start) {
    notes.refuse('date_start', `“${event.date_start}” to “${event.date_end}” is no span of days.`);
    return undefined;
  }
  return {
    collection: 'incidents',
    id: `ucdp-${event.id}`,
    assumed,
    data: dataOf(event, { start, end, version }, (name, text) => mendedText(text, name, notes)),
  };
}

/** Gives the words of a column, mended. */
type Words = (column: string, text: string) => string;

interface Told {
  readonly start: string;
  readonly end: string;
  readonly version: string | undefined;
}

function dataOf(event: Row, { start, end, version }: Told, words: Words) {
  const a = words('side_a', event.side_a);
  const b = words('side_b', event.side_b);
  const isOneSided = event.type_of_violence === '3';
  const place = words('where_coordinates', event.where_coordinates ?? event.country);
  const cited = { source: ucdpSource.id, locator: `event ${event.id}` };
  const what = isOneSided ? `${a} against ${b.toLowerCase()}` : `${a} and ${b}`;
  return {
    draft: true,
    title: `${what}, ${place}`.slice(0, 160).trim(),
    summary:
      `UCDP records ${isOneSided ? 'violence of one side' : 'a clash'} with ${event.best} dead by its best estimate: ${what}, ${place}.`.slice(
        0,
        600,
      ),
    // Day, or the span in which UCDP places it.
    date: start === end ? start : `${start}/${end}`,
    place: placeOf(event, place),
    kind: 'attack',
    actors: [
      { name: a.slice(0, 120), role: isOneSided ? 'perpetrator' : 'party', attributedBy: [cited] },
      { name: b.slice(0, 120), role: isOneSided ? 'target' : 'party', attributedBy: [cited] },
    ],
    figures: figuresOf(event, end),
    sources: [{ ...cited, locator: `${cited.locator}, ${attribution(version)}` }],
  };
}

/** What the licence asks to be named wherever an event is shown. */
const attribution = (version: string | undefined): string =>
  `UCDP GED ${version === undefined ? '(version not stated)' : `version ${version}`}, CC BY 4.0`;

const precisions = {
  1: 'exact',
  2: 'town',
  3: 'district',
  4: 'province',
  5: 'province',
  6: 'country',
} as const;

/** Events at sea or in the air have coordinates that stand for no place. */
function placeOf({ where_prec, latitude, longitude, country }: Row, name: string) {
  if (where_prec === '7') return { name: name.slice(0, 120), precision: 'country' };
  return definedFields({
    name: name.slice(0, 120),
    country: countryCode(country),
    lat: latitude,
    lon: longitude,
    precision: precisions[where_prec],
    gazetteer: 'UCDP GED',
  });
}

/** The best estimate, and the range: two figures, for they are two statements. */
function figuresOf({ id, best, low, high, deaths_civilians }: Row, asOf: string) {
  const base = { measure: 'killed', qualifier: 'estimated', source: ucdpSource.id, asOf };
  const at = (columns: string) => ({ locator: `event ${id}, ${columns}` });
  return [
    { ...base, population: 'all', value: best, ...at('best'), note: 'UCDP’s best estimate.' },
    ...(low <= high && (low !== best || high !== best)
      ? [{ ...base, population: 'all', min: low, max: high, ...at('low and high') }]
      : []),
    ...(deaths_civilians === undefined
      ? []
      : [{ ...base, population: 'civilians', value: deaths_civilians, ...at('deaths_civilians') }]),
  ];
}
