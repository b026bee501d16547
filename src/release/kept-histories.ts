import canonicalize from 'canonicalize';
import type { RecordOf } from '#domain/records.ts';
import type { Finding } from './finding.ts';
import { verdictOf, type LedgerLine } from './published-ledgers.ts';

/** Of a fact-check, what readers may hold us to. */
export type Accountable = Pick<RecordOf<'fact-checks'>, 'verdict' | 'history'>;

/** What is published now, and which entries have other ids than before. */
export interface Published {
  readonly checks: ReadonlyMap<string, Accountable>;
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Whether histories have only grown since a release: a line that was edited or removed, a verdict that changed without a
 * line, and an entry that is gone without having been withdrawn are found.
 */
export function* historyChanges(
  released: ReadonlyMap<string, readonly LedgerLine[]>,
  { checks, renamed }: Published,
): Iterable<Finding> {
  for (const [id, before] of released) {
    const now = checks.get(id) ?? checks.get(renamed.get(id) ?? id);
    if (now) yield* lineChanges(id, before, now.history);
    else if (before.at(-1)?.kind !== 'withdrawn') {
      yield {
        at: id,
        message: 'It was published in the last release and is gone, but was never withdrawn.',
        mend: 'Restore the file with "status: withdrawn" and a line of kind withdrawn that says why; if it was renamed, use npm run rename.',
      };
    }
  }
  for (const [id, { verdict, history }] of checks) {
    const told = verdictOf(history);
    if (told === verdict) continue;
    yield {
      at: id,
      message: `The verdict is "${verdict}", but the history ends in "${told ?? 'none'}".`,
      mend: 'Add a line of kind verdict-changed that says why, or restore the verdict: npm run correct.',
    };
  }
}

function* lineChanges(
  id: string,
  before: readonly LedgerLine[],
  now: readonly LedgerLine[],
): Iterable<Finding> {
  for (const [index, line] of before.entries()) {
    const at = `${id}, history[${index}]`;
    const here = now[index];
    if (here && canonicalize(here) === canonicalize(line)) continue;
    yield {
      at,
      message: here
        ? `The line of ${line.date} (${line.kind}) does not read as it was published: ${different(line, here)}.`
        : `The line of ${line.date} (${line.kind}) was published and is gone.`,
      mend: 'Restore it as it was; say what was wrong with it in a further line (npm run correct).',
    };
  }
}

const fields = ['date', 'kind', 'from', 'to', 'reason', 'evidence'] as const;

function different(before: LedgerLine, now: LedgerLine): string {
  const changed = fields.filter(
    (field) => canonicalize(before[field]) !== canonicalize(now[field]),
  );
  return changed
    .map((field) => `${field} was ${shown(before[field])} and is ${shown(now[field])}`)
    .join('; ');
}

const shown = (value: unknown) => (value === undefined ? 'not there' : JSON.stringify(value));
