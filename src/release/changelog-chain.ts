import { createHash } from 'node:crypto';
import { emptyHead, type ChangelogHead } from './changelog-head.ts';
import { readLine, writeLine, type ChangelogEvent, type ChangelogLine } from './changelog-line.ts';
import type { Finding } from './finding.ts';

/** A changelog as it was read: what can be read of it, its end after each line, and what is wrong with it. */
export interface ReadChangelog {
  readonly lines: readonly ChangelogLine[];
  readonly ends: readonly ChangelogHead[];
  readonly findings: readonly Finding[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Further lines of a changelog that ends as given, and its end then. */
export function chain(
  events: Iterable<ChangelogEvent>,
  after: ChangelogHead = emptyHead,
): { readonly text: string; readonly head: ChangelogHead } {
  let { count, last } = after;
  let text = '';
  for (const event of events) {
    const line = writeLine({ ...event, previous: last });
    text += `${line}\n`;
    last = sha256(line);
    count += 1;
  }
  return { text, head: { count, last } };
}

/** Reads a changelog, and looks whether each line bears the digest of the one before. */
export function readChain(text: string, name: string): ReadChangelog {
  const lines: ChangelogLine[] = [];
  const ends: ChangelogHead[] = [];
  const findings: Finding[] = [];
  let { last } = emptyHead;
  const rows = text.split('\n');
  if (rows.pop() !== '') {
    findings.push({ at: name, message: 'The last line has no end.', mend: restore });
  }
  for (const [index, row] of rows.entries()) {
    const at = `${name}:${index + 1}`;
    const read = readLine(row);
    if ('why' in read) findings.push({ at, message: `Not to be read. ${read.why}`, mend: restore });
    else {
      if (writeLine(read.line) !== row) {
        findings.push({ at, message: 'Not in canonical form (RFC 8785).', mend: restore });
      }
      if (read.line.previous !== last) {
        findings.push({ at, message: brokenChain(index), mend: restore });
      }
      lines.push(read.line);
    }
    last = sha256(row);
    ends.push({ count: index + 1, last });
  }
  return { lines, ends, findings };
}

/** How the changelog ended. */
export const headOf = ({ ends }: ReadChangelog): ChangelogHead => ends.at(-1) ?? emptyHead;

const brokenChain = (index: number) =>
  index === 0
    ? 'The first line names a line before it: the beginning is missing.'
    : `The line before is not the one that was published: line ${index} was edited, or lines were removed, added or moved.`;

const restore = 'Restore the changelog of the last release, and find out who changed it.';
