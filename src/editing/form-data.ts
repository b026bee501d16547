import { branchesOf, type JsonSchema } from '#domain/json-schema.ts';

/** Data as forms hold it: a bare year, which YAML reads as a number, is text like every other date. */
export const asForm = (schema: JsonSchema, data: unknown): unknown =>
  mapDates([schema], data, (date) => (typeof date === 'number' ? String(date) : date));

/** The same as files hold it. */
export const asFile = (schema: JsonSchema, data: unknown): unknown =>
  mapDates([schema], data, (date) => (typeof date === 'string' ? asYear(date) : date));

/** Data without what a form shows for a field that nobody has filled in. A list keeps its place among lists. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]) => [key, withoutBlanks(field)] as const)
      .filter(([key, field]) => !key.startsWith(ofTheDesk) && !isBlank(field)),
  );
}

/** Sveltia numbers the items of lists while they are edited. */
const ofTheDesk = '__sc_';

/** A value such that what says the same to a reader is the same: blanks are nothing, a year is a year with or without quotation marks. */
export const comparable = (value: unknown): unknown =>
  years(Object(withoutBlanks({ value })).value);

const years = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(years)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, years(field)]))
      : typeof value === 'string'
        ? asYear(value)
        : value;

const asYear = (text: string) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : text);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  Number.isNaN(value) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function mapDates(
  schemas: readonly JsonSchema[],
  value: unknown,
  change: (date: unknown) => unknown,
): unknown {
  const branches = schemas.flatMap(branchesOf);
  if (Array.isArray(value)) {
    const items = branches.flatMap(({ items: each }) => (each ? [each] : []));
    return value.map((item) => mapDates(items, item, change));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => {
        const below = branches.flatMap(({ properties }) => properties?.[key] ?? []);
        return [key, mapDates(below, field, change)];
      }),
    );
  }
  return branches.some(({ date }) => date === 'partial') ? change(value) : value;
}
