import type { EntryKey } from '#domain/problem.ts';
import { dataOf, NotEditable, takeApart } from './entry-file.ts';

/** More than these are no answer to the question what changed. */
const mostNamed = 6;
/** Of a value, in characters. */
const mostShown = 80;

/** What two texts of an entry differ in: "figures 1, value: 13, now 14". Nothing where one of them cannot be read. */
export function changedFields(entry: EntryKey, before: string, after: string): string[] {
  try {
    const [old, now] = [takeApart(entry, before), takeApart(entry, after)];
    const fields = differences(dataOf(old.yaml), dataOf(now.yaml), '');
    const found = [...fields, ...(old.behind === now.behind ? [] : ['the text below the fields'])];
    const further = found.length - mostNamed;
    return further > 0 ? [...found.slice(0, mostNamed), `and ${further} more`] : found;
  } catch (error) {
    if (error instanceof NotEditable) return [];
    throw error;
  }
}

/** Says only that something changed, which is known. */
const passedOver = 'updatedOn';

function differences(old: unknown, now: unknown, path: string): string[] {
  if (Array.isArray(old) && Array.isArray(now)) {
    return old.length === now.length
      ? old.flatMap((one, index) => differences(one, now[index], `${path} ${index + 1}`))
      : [`${path}: ${old.length} before, ${now.length} now`];
  }
  if (isRecord(old) && isRecord(now)) {
    const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
    keys.delete(passedOver);
    return [...keys].flatMap((key) =>
      differences(old[key], now[key], path === '' ? key : `${path}, ${key}`),
    );
  }
  return old === now ? [] : [`${path}: ${shown(old)}, now ${shown(now)}`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
