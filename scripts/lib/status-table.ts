import { printable, problemText } from '#archive/problem-text.ts';
import type { DeskOverview } from '#editing/desk-overview.ts';
import { deskSections, type DeskSection } from '#editing/desk-sections.ts';
import type { DeskStatus } from '#editing/desk-status.ts';
import { counted, styled } from './report.ts';

/** All of the status as text: a heading with its count, then a line or two for each entry. */
export function statusTable(status: DeskStatus): string {
  const waiting = deskSections(status).filter(({ lines }) => lines.length > 0);
  if (waiting.length === 0) return styled('green', 'Nothing waits.');
  const width = Math.max(...waiting.flatMap(({ lines }) => lines.map(({ entry }) => entry.length)));
  return waiting.map((section) => sectionText(section, width)).join('\n\n');
}

function sectionText({ heading, lines, todo }: DeskSection, width: number): string {
  const verb = todo === undefined ? '' : styled('dim', `  ${todo}`);
  return [
    `${styled('bold', heading)} (${counted(lines.length, 'entry', 'entries')})${verb}`,
    ...lines.map(
      ({ entry, title, what }) =>
        `  ${entry.padEnd(width)}  ${title === undefined ? '' : `${printable(title)}\n  ${' '.repeat(width)}  `}${printable(what)}`,
    ),
  ].join('\n');
}

/** What is wrong with files, and what the status therefore leaves out; nothing where all is sound. */
export function problemsTable(
  { problems, leftOut }: Pick<DeskOverview, 'problems' | 'leftOut'>,
  root: string,
): string {
  if (problems.length === 0) return '';
  const heading = `${styled('bold', 'To be mended')} (${counted(problems.length, 'problem')})${styled('dim', '  npm run check')}`;
  const out =
    leftOut.length === 0 ? [] : [`  Left out until then: ${leftOut.map(printable).join(', ')}`];
  const lines = problems.map((problem) => problemText(problem, root).replace(/^/gm, '  '));
  return [heading, ...lines, ...out].join('\n');
}
