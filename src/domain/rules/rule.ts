import type { Collection } from '../collections.ts';
import type { EntryProblem, Path, Position, Problem } from '../problem.ts';
import type { RecordOf, Records } from '../records.ts';

/** What a rule found in one entry, and how to mend it there. */
export interface Finding {
  readonly at: Path | Position;
  readonly message: string;
  readonly mend: string;
}

/**
 * A content rule: looks at one entry of one collection, beside all records, and says what is wrong with it.
 * It must cope with references that name nothing: those are reported elsewhere.
 */
export interface Rule<C extends Collection = Collection> {
  /** Kebab-case; also the name of its page in docs/rules/. */
  readonly id: string;
  readonly severity: Problem['severity'];
  readonly collections: readonly C[];
  /** True where the rule looks at more than an entry, the entries that it names and the settings. */
  readonly looksFar?: true;
  /** A method, so that rules over different collections fit into one list. */
  check(record: RecordOf<C>, context: RuleContext<C>): Iterable<Finding>;
}

export interface RuleContext<C extends Collection = Collection> {
  readonly collection: C;
  readonly records: Records;
  /** The day of the check, `YYYY-MM-DD`, UTC: rules never read the clock. */
  readonly today: string;
  /** Entries whose file exists but could not be read, as `sources/x`: whoever refers to them is not at fault. */
  readonly broken: ReadonlySet<string>;
}

/** Declares a rule; the collections it names decide the type of record that it is given. */
export const rule = <const C extends Collection>(declared: Rule<C>): Rule<C> => declared;

/** Runs one rule over entries of its collections: over all, or among those. */
export function runRule<C extends Collection>(
  { id, severity, collections, check }: Rule<C>,
  records: Records,
  today: string,
  broken: ReadonlySet<string> = new Set(),
  among: { readonly [K in C]: ReadonlyMap<string, RecordOf<K>> } = records,
): EntryProblem[] {
  return collections.flatMap((collection) =>
    [...among[collection].values()].flatMap((record) =>
      [...check(record, { collection, records, today, broken })].map((finding) => ({
        rule: id,
        severity,
        entry: { collection, id: record.id },
        ...finding,
      })),
    ),
  );
}
