import { byText } from '#domain/text-order.ts';
import { chain, headOf, readChain } from './changelog-chain.ts';
import type { ChangelogHead } from './changelog-head.ts';
import type { ChangelogEvent } from './changelog-line.ts';
import { findingText } from './finding.ts';
import { historyChanges, type Published } from './kept-histories.ts';
import { publishedLedgers, type LedgerLine } from './published-ledgers.ts';

/** Thrown when histories do not continue those of the last release. */
export class UnsoundHistory extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnsoundHistory';
  }
}

/**
 * The changelog of what is published now. Without a last release, all lines in order of day, entry and place; after one,
 * its text as it was, then what is new in the same order: a line that is dated back comes last, for it was published last.
 */
export function nextChangelog(
  published: Published,
  last = '',
): { readonly text: string; readonly head: ChangelogHead } {
  const name = 'changelog of the last release';
  const read = readChain(last, name);
  const findings = last === '' ? [] : [...read.findings];
  const { ledgers, findings: unsound } = publishedLedgers(read.lines, name);
  findings.push(...unsound, ...historyChanges(ledgers, published));
  if (findings.length > 0) throw new UnsoundHistory(findings.map(findingText).join('\n'));
  const further = chain(newEvents(published, ledgers), headOf(read));
  return { text: last + further.text, head: further.head };
}

function newEvents(
  { checks, renamed }: Published,
  released: ReadonlyMap<string, readonly LedgerLine[]>,
): ChangelogEvent[] {
  const renamings = [...released.keys()]
    .map((formerly) => ({ kind: 'renamed' as const, formerly, entry: renamed.get(formerly) ?? '' }))
    .filter(({ formerly, entry }) => !checks.has(formerly) && checks.has(entry))
    .sort((a, b) => byText(a.entry, b.entry));
  const before = new Map(renamings.map(({ entry, formerly }) => [entry, formerly]));
  const lines = [...checks].flatMap(([entry, { history }]) => {
    const known = released.get(before.get(entry) ?? entry)?.length ?? 0;
    return history.map((line, index) => ({ ...line, entry, line: index + 1 })).slice(known);
  });
  return [
    ...renamings,
    ...lines.sort((a, b) => byText(a.date, b.date) || byText(a.entry, b.entry) || a.line - b.line),
  ];
}
