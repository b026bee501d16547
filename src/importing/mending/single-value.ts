import type { RecordNotes } from '../notes.ts';

const listed = 'a list where one value belongs';

/** The first value of a list that says something; anything else as it is. */
export function singleValue(value: unknown, field: string, notes: RecordNotes): unknown {
  if (!Array.isArray(value)) return value;
  const filled = value.filter((one) => !isEmpty(one));
  const [first] = filled;
  const why = filled.length > 1 ? `${listed}; the first is taken` : listed;
  notes.repair(field, value, first, why);
  return Array.isArray(first) ? singleValue(first, field, notes) : first;
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text that stands for a value: JSON-LD writes some texts as objects, and some writers numbers as numbers. */
export function textOf(value: unknown, field: string, notes: RecordNotes): string | undefined {
  const one = singleValue(value, field, notes);
  if (typeof one === 'string') return one.trim() === '' ? undefined : one;
  if (typeof one === 'number' || typeof one === 'boolean') {
    notes.repair(field, one, String(one), 'not text');
    return String(one);
  }
  if (!isObject(one)) return undefined;
  const inner = one['@value'] ?? one['name'] ?? one['text'] ?? one['url'] ?? one['@id'];
  if (typeof inner !== 'string' || inner.trim() === '') return undefined;
  notes.repair(field, one, inner, 'an object where text belongs');
  return inner;
}
