import type { FactCheck, HistoryLine, Verdict } from './entities.ts';
import type { PartialDate } from './partial-date.ts';

/** What is on record of a version of a fact-check that was replaced before its verdict changed. */
export interface OldVersion {
  /** As `versionOf` counts. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly from: PartialDate;
  /** The line of the ledger that replaced it. */
  readonly replacedBy: HistoryLine;
  /** The ledger as it read then, oldest line first. */
  readonly ledger: readonly HistoryLine[];
}

/** Every version that stood before the last change of verdict, oldest first; none while the verdict is the first. */
export function oldVersions({ history }: Pick<FactCheck, 'history'>): OldVersion[] {
  const versions: OldVersion[] = [];
  const lastChange = history.findLastIndex(({ kind }) => kind === 'verdict-changed');
  let verdict: Verdict | undefined;
  let begun: HistoryLine | undefined;
  for (const [index, line] of history.slice(0, lastChange + 1).entries()) {
    if (line.kind === 'confirmed') continue;
    if (begun && verdict) {
      versions.push({
        number: versions.length + 1,
        verdict,
        from: begun.date,
        replacedBy: line,
        ledger: history.slice(0, index),
      });
    }
    verdict = line.to ?? verdict;
    begun = line;
  }
  return versions;
}
