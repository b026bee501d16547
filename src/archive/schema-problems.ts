import type { z } from 'zod';
import { valueAt, type Path } from '#domain/problem.ts';
import { fieldHelp } from './field-help.ts';
import {
  empty,
  missing,
  named,
  noBranch,
  notAChoice,
  unknownKey,
  type SchemaProblem,
  type Subject,
} from './field-problems.ts';
import { closestBranch, type Issue } from './union-branch.ts';

/** The data as the schema reads it, or every breach of it. */
export type Checked<T> = { readonly value: T } | { readonly problems: readonly SchemaProblem[] };

export function checkSchema<T>(schema: z.ZodType<T>, data: unknown): Checked<T> {
  const checked = schema.safeParse(data, { error: wording });
  if (checked.success) return { value: checked.data };
  return {
    problems: checked.error.issues.flatMap((issue) => explain(issue, [], { schema, data })),
  };
}

/** Words where the schema has none of its own. */
const wording: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type'
    ? `Expected ${kinds[issue.expected] ?? issue.expected}.`
    : undefined;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
  int: 'a whole number',
};

/** `base` is the path of the union in whose branch an issue stands. */
function explain(issue: Issue, base: Path, subject: Subject): SchemaProblem[] {
  const path: Path = [
    ...base,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], subject));
  }
  const value = valueAt(subject.data, path);
  if (value === undefined && path.length > 0) return [missing(path, choicesOf(issue), subject)];
  if (value === null) return [empty(path, subject)];
  if (issue.code === 'invalid_union') {
    if (issue.discriminator !== undefined) {
      return [notAChoice(path, value, choicesOf(issue))];
    }
    const branch = closestBranch(issue.errors);
    return branch
      ? branch.flatMap((inner) => explain(inner, path, subject))
      : noBranch(path, value, subject);
  }
  if (issue.code === 'invalid_value') return [notAChoice(path, value, choicesOf(issue))];
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? issue.message;
    return [{ path, part: 'key', message: `${named(path)}: ${reason}`, mend: 'Rename the key.' }];
  }
  if (typeof value === 'boolean' || typeof value === 'number') {
    const quoted = asText(path, value, subject);
    if (quoted) return [quoted];
  }
  const { description } = fieldHelp(subject.schema, path);
  return [
    {
      path,
      part: 'value',
      message: `${named(path)}: ${issue.message}`,
      mend: description ? `What belongs here: ${description}` : 'Correct the value.',
    },
  ];
}

/** The values that a field may have, where they are a closed list. */
function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // Zod gives the values of a discriminator, but its type does not say so.
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** For a value that YAML reads as a number or truth value, where the same letters as text are sound. */
function asText(path: Path, value: boolean | number, subject: Subject): SchemaProblem | undefined {
  const text = String(value);
  const reread = subject.schema.safeParse(withValue(subject.data, path, text));
  const remains = reread.error?.issues.some((issue) => issue.path.join('\0') === path.join('\0'));
  if (remains) return undefined;
  const kind = typeof value === 'boolean' ? `the truth value ${text}` : `the number ${text}`;
  return {
    path,
    part: 'value',
    message: `${named(path)}: without quotation marks YAML reads this as ${kind}, not as text.`,
    mend: `Put it in quotation marks: ${String(path.at(-1))}: "${text}".`,
  };
}

function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const below = withValue(Reflect.get(Object(data), key), rest, value);
  if (Array.isArray(data)) return data.with(Number(key), below);
  return { ...Object(data), [key]: below };
}
