import { headOf, readChain, type ReadChangelog } from './changelog-chain.ts';
import { readHead, type ChangelogHead } from './changelog-head.ts';
import { changelogFile, headFile } from './file-names.ts';

/** What a changelog is held against. */
export interface ChangelogCheck {
  /** `head.json` as it is published beside it. */
  readonly head: string | undefined;
  /** An end that was kept elsewhere. */
  readonly pinned?: ChangelogHead | undefined;
  /** The changelog of an earlier release. */
  readonly earlier?: string | undefined;
}

/** Whether a changelog is whole, ends as it says, and continues what was published before. */
export function checkChangelog(
  text: string,
  { head, pinned, earlier }: ChangelogCheck,
): ReadChangelog {
  const read = readChain(text, changelogFile);
  const end = headOf(read);
  const findings = [...read.findings];
  const told = head === undefined ? undefined : readHead(head);
  if (told?.count !== end.count || told.last !== end.last) {
    findings.push({
      at: headFile,
      message: `It does not tell the end of the changelog, which has ${end.count} lines and ends in ${end.last}.`,
      mend: 'Put the release in place again, and find out who changed it.',
    });
  }
  if (pinned && pinned.count > 0 && read.ends[pinned.count - 1]?.last !== pinned.last) {
    const isShort = end.count < pinned.count;
    findings.push({
      at: changelogFile,
      message: isShort
        ? `It has ${end.count} lines; the kept head.json knows of ${pinned.count}: its end was cut off.`
        : `Its first ${pinned.count} lines are not those of which the kept head.json tells: they were written anew.`,
      mend: 'Restore the changelog that was published, and find out who changed it.',
    });
  }
  if (earlier !== undefined && !text.startsWith(earlier)) {
    findings.push({
      at: `${changelogFile}:${firstDifference(text, earlier)}`,
      message: 'From here on it is not the changelog of the earlier release with lines added.',
      mend: 'Build with "--after <the earlier release>", which says what has changed in which entry.',
    });
  }
  return { ...read, findings };
}

function firstDifference(text: string, earlier: string): number {
  const rows = text.split('\n');
  return earlier.split('\n').findIndex((row, index) => rows[index] !== row) + 1;
}
