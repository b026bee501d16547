import { branchesOf, type JsonSchema } from '#domain/json-schema.ts';

/** Data as forms hold it: a bare year, which YAML reads as a number, is text like every other date. */
export const asForm = (schema: JsonSchema, data: unknown): unknown =>
  mapValues([schema], data, (value, branches) =>
    isDate(branches) && typeof value === 'number' ? String(value) : value,
  );

/** The same as files hold it. */
export const asFile = (schema: JsonSchema, data: unknown): unknown =>
  mapValues([schema], data, (value, branches) => {
    if (isDate(branches) && typeof value === 'string') return asYear(value);
    // A switch that a file has or has not: where it is off, nothing is written.
    return value === false && branches.some(({ const: only }) => only === true) ? undefined : value;
  });

const isDate = (branches: readonly JsonSchema[]) => branches.some(({ date }) => date === 'partial');

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

function mapValues(
  schemas: readonly JsonSchema[],
  value: unknown,
  change: (value: unknown, branches: readonly JsonSchema[]) => unknown,
): unknown {
  const branches = schemas.flatMap(branchesOf);
  if (Array.isArray(value)) {
    const items = branches.flatMap(({ items: each }) => (each ? [each] : []));
    return value.map((item) => mapValues(items, item, change));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => {
        const below = branches.flatMap(({ properties }) => properties?.[key] ?? []);
        return [key, mapValues(below, field, change)];
      }),
    );
  }
  return change(value, branches);
}
