import type { RecordOf } from '#domain/records.ts';
import type { ChangelogLine } from './changelog-line.ts';
import type { Finding } from './finding.ts';

/** A line of a history, relations as ids. */
export type LedgerLine = RecordOf<'fact-checks'>['history'][number];

/** The histories that a changelog tells, by the ids that entries have at its end. */
export interface PublishedLedgers {
  readonly ledgers: ReadonlyMap<string, readonly LedgerLine[]>;
  readonly findings: readonly Finding[];
}

/** Puts the lines of a changelog together to histories; what does not follow from what came before is found. */
export function publishedLedgers(lines: readonly ChangelogLine[], name: string): PublishedLedgers {
  const ledgers = new Map<string, LedgerLine[]>();
  const findings: Finding[] = [];
  for (const [index, changelogLine] of lines.entries()) {
    const problem =
      changelogLine.kind === 'renamed'
        ? rename(changelogLine.formerly, changelogLine.entry, ledgers)
        : add(changelogLine, ledgers);
    if (problem !== undefined) {
      const mend = 'Restore the changelog of the last release, and find out who changed it.';
      findings.push({ at: `${name}:${index + 1}`, message: problem, mend });
    }
  }
  return { ledgers, findings };
}

type Added = Exclude<ChangelogLine, { readonly kind: 'renamed' }>;

function add(
  { entry, line, previous: _, ...ledgerLine }: Added,
  ledgers: Map<string, LedgerLine[]>,
): string | undefined {
  const ledger = ledgers.get(entry) ?? [];
  const before = verdictOf(ledger);
  ledgers.set(entry, [...ledger, ledgerLine]);
  if (line !== ledger.length + 1) {
    return `This is line ${line} of ${entry}, but line ${ledger.length + 1} would come next.`;
  }
  const { kind, from, to } = ledgerLine;
  const isChanged = before !== undefined && to !== undefined && to !== before;
  if (from !== undefined && from !== before) return `${entry} was never "${from}" before.`;
  if (isChanged !== (kind === 'verdict-changed')) {
    return `A line of kind ${kind} takes ${entry} from "${before}" to "${to}".`;
  }
  return undefined;
}

function rename(from: string, to: string, ledgers: Map<string, LedgerLine[]>): string | undefined {
  const ledger = ledgers.get(from);
  if (!ledger || ledgers.has(to)) return `${from} cannot have been renamed to ${to} here.`;
  ledgers.delete(from);
  ledgers.set(to, ledger);
  return undefined;
}

/** The verdict in which a history ends. */
export const verdictOf = (ledger: readonly LedgerLine[]): string | undefined =>
  ledger.findLast(({ to }) => to !== undefined)?.to;
