import { printable } from '#archive/problem-text.ts';
import type { DeskStatus, StatusLine } from '#editing/desk-status.ts';
import { counted, styled } from './report.ts';

type Listed = Pick<StatusLine, 'entry' | 'what'> & { readonly title?: string };

/** All of the status as text: a heading with its count, then a line or two for each entry. */
export function statusTable(status: DeskStatus): string {
  const sections: readonly (readonly [heading: string, lines: readonly Listed[], todo?: string])[] =
    [
      ['In draft', status.drafts, 'npm run review -- <id>'],
      ['In review', status.inReview, 'npm run publish -- <id>'],
      ['Under embargo', status.embargoed],
      ['To be re-confirmed', status.toBeReconfirmed, 'npm run confirm -- <id>'],
      ['Overdue', status.overdue, 'npm run confirm -- <id> --review-by <day>'],
      [
        'Evidence not checked for a year',
        status.oldEvidence,
        'npm run confirm -- <id> --checked all',
      ],
      ['Sources that nothing cites', status.orphanSources],
      [
        'Dead links',
        status.deadLinks.map(({ entry, address, reason }) => ({
          entry,
          what: `${address}: ${reason}`,
        })),
      ],
    ];
  const waiting = sections.filter(([, lines]) => lines.length > 0);
  if (waiting.length === 0) return styled('green', 'Nothing waits.');
  const width = Math.max(...waiting.flatMap(([, lines]) => lines.map(({ entry }) => entry.length)));
  return waiting
    .map(([heading, lines, todo]) =>
      [
        `${styled('bold', heading)} (${counted(lines.length, 'entry', 'entries')})${todo === undefined ? '' : styled('dim', `  ${todo}`)}`,
        ...lines.map(
          ({ entry, title, what }) =>
            `  ${entry.padEnd(width)}  ${title === undefined ? '' : `${printable(title)}\n  ${' '.repeat(width)}  `}${printable(what)}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
