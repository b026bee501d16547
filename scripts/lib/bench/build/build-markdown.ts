import { circumstances } from './build-report.ts';
import type { BuildBench } from './build-results.ts';
import { buildTables } from './build-tables.ts';

/** The same figures as tables of Markdown. */
export const buildBenchMarkdown = (bench: BuildBench): string =>
  [
    circumstances(bench),
    ...buildTables(bench).map(({ title, rows }) => `### ${title}\n\n${markdownTable(rows)}`),
  ].join('\n\n');

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
