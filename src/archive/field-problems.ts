import type { z } from 'zod';
import type { Path } from '#domain/problem.ts';
import { fieldHelp } from './field-help.ts';
import { nearest } from '#domain/nearest.ts';

/** A breach of a schema in words for an editor, at a value or at its key. */
export interface SchemaProblem {
  readonly path: Path;
  readonly part: 'value' | 'key';
  readonly message: string;
  readonly mend: string;
}

/** What a problem is found in: the data as read, and the schema that it breaks. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

export function unknownKey(path: Path, { schema }: Subject): SchemaProblem {
  const key = String(path.at(-1));
  const { keys } = fieldHelp(schema, path.slice(0, -1));
  const near = nearest(key, keys);
  const mend = keys.includes(key)
    ? 'It belongs to another choice of the fields beside it: delete one or the other.'
    : near
      ? `Did you mean "${near}"?`
      : `Delete it. Fields known here: ${keys.join(', ')}.`;
  return { path, part: 'key', message: `Unknown key "${key}"${inside(path.slice(0, -1))}.`, mend };
}

export function missing(
  path: Path,
  choices: readonly string[],
  { schema }: Subject,
): SchemaProblem {
  const { description } = fieldHelp(schema, path);
  const belongs = choices.length > 0 ? `one of ${choices.join(', ')}.` : description;
  return {
    path,
    part: 'value',
    message: `"${String(path.at(-1))}" is missing${inside(path.slice(0, -1))}.`,
    mend: belongs ? `Add it: ${belongs}` : 'Add it.',
  };
}

export function empty(path: Path, { schema }: Subject): SchemaProblem {
  const { description } = fieldHelp(schema, path);
  const mend = 'Write a value, or delete the line.';
  return {
    path,
    part: 'value',
    message: `${named(path)} is empty.`,
    mend: description ? `${mend} What belongs here: ${description}` : mend,
  };
}

export function notAChoice(path: Path, value: unknown, values: readonly string[]): SchemaProblem {
  const near = typeof value === 'string' ? nearest(value, values) : undefined;
  const choices = `Write one of: ${values.join(', ')}.`;
  return {
    path,
    part: 'value',
    message: `${named(path)}: ${shown(value)} is not one of the choices.`,
    mend: near ? `Did you mean "${near}"? ${choices}` : choices,
  };
}

export function noBranch(path: Path, value: unknown, subject: Subject): SchemaProblem[] {
  const { keys, description } = fieldHelp(subject.schema, path);
  const unknown = isGroup(value) ? Object.keys(value).filter((key) => !keys.includes(key)) : [];
  if (unknown.length > 0) return unknown.map((key) => unknownKey([...path, key], subject));
  return [
    {
      path,
      part: 'value',
      message: `${named(path)} has none of the forms that it may have.`,
      mend: `Give ${keys.map((key) => `"${key}"`).join(' or ')}. ${description ?? ''}`.trimEnd(),
    },
  ];
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** `history[0].date`, as an editor would say it. */
export const named = (path: Path) =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`))
    .join('') || 'The file';

const inside = (path: Path) => (path.length > 0 ? ` in ${named(path)}` : '');
