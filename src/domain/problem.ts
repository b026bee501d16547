import type { Collection } from './collections.ts';

export type Severity = 'error' | 'warning';

/** Where in an entry's data: the keys and indexes that lead to the value. */
export type Path = readonly (string | number)[];

/** The value at a path of any data; undefined where the path leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);

/** What is wrong and how to mend it, in words for an editor. `rule` is the id of its page in docs/rules/. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
}

/** 1-based; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An entry by its collection and id, or one of the settings files. */
export interface EntryKey {
  readonly collection: Collection | 'site' | 'verdicts' | 'redirects';
  readonly id: string;
}

/** A problem in an entry, at a value of its data or at a place in its body. */
export interface EntryProblem extends Problem {
  readonly entry: EntryKey;
  readonly at: Path | Position;
}

/** A problem as the checker prints it; `file` is relative to the content folder. */
export interface PlacedProblem extends Problem, Position {
  readonly file: string;
  /** The field, where it is known: what is missing has no place of its own. */
  readonly at?: Path;
}
