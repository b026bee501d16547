import { language } from '#domain/text.ts';
import type { RecordNotes } from '../notes.ts';
import { isObject, textOf } from './single-value.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Languages of two letters by their English names: some records say "Portuguese". */
const byName: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26)),
  ).flatMap((code) => {
    const name = names.of(code)?.toLowerCase();
    return name === undefined ? [] : [[name, code] as const];
  }),
);

/** The language of a record as a tag; what is none stays unknown. */
export function languageOf(value: unknown, field: string, notes: RecordNotes): string | undefined {
  const given = isObject(value) ? (value['alternateName'] ?? value['name']) : value;
  const text = textOf(given, field, notes)?.trim();
  if (text === undefined) return undefined;
  const tag = byName.get(text.toLowerCase()) ?? canonical(text.replaceAll('_', '-'));
  const read = tag !== undefined && language.safeParse(tag).success ? tag : undefined;
  if (read !== text) notes.repair(field, value, read, 'not the tag of a language');
  return read;
}

function canonical(tag: string): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    return [language, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    return undefined;
  }
}
