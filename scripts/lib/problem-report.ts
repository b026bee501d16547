import { problemFile, problemText, type Paint } from '#archive/problem-text.ts';
import type { PlacedProblem, Severity } from '#domain/problem.ts';
import { counted, styled } from './report.ts';

/** What the checker found in a content folder. */
export interface CheckReport {
  readonly root: string;
  readonly problems: readonly PlacedProblem[];
  /** Files that were read, by collection. */
  readonly entries: Readonly<Record<string, number>>;
  /** Captured documents that were looked into, and those that are on record but not here. */
  readonly captures: { readonly read: number; readonly absent: number };
  readonly milliseconds: number;
}

export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const countOf = ({ problems }: CheckReport, severity: Severity): number =>
  problems.filter((problem) => problem.severity === severity).length;

/** One format, all problems, ready to print. */
export const reporters: Readonly<Record<ReportFormat, (report: CheckReport) => string>> = {
  text: ({ root, problems }) =>
    Map.groupBy(problems, ({ file }) => file)
      .values()
      .map((inFile) => inFile.map((problem) => problemText(problem, root, inColours)).join('\n'))
      .toArray()
      .join('\n\n'),
  json: (report) =>
    JSON.stringify(
      {
        errors: countOf(report, 'error'),
        warnings: countOf(report, 'warning'),
        entries: report.entries,
        captures: report.captures,
        milliseconds: report.milliseconds,
        problems: report.problems.map((problem) => ({
          ...problem,
          file: problemFile(problem, report.root),
        })),
      },
      null,
      2,
    ),
  github: ({ root, problems }) => problems.map((problem) => asAnnotation(problem, root)).join('\n'),
};

const styles = { place: 'bold', rule: 'dim', error: 'red', warning: 'yellow' } as const;
const inColours: Paint = (part, text) => styled(styles[part], text);

/** A workflow command of GitHub Actions: shown beside the line in a pull request. */
function asAnnotation(problem: PlacedProblem, root: string): string {
  const { severity, line, column, rule, message, mend } = problem;
  const file = property(problemFile(problem, root));
  return `::${severity} file=${file},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${mend}`)}`;
}

/** The same about a whole file. */
export const annotation = (severity: Severity, path: string, message: string): string =>
  `::${severity} file=${property(path)}::${data(message)}`;

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `9 fact-checks, 31 incidents: 0 errors, 2 warnings, in 0.4 s`. */
export function summaryLine(report: CheckReport, time: string): string {
  const entries = Object.entries(report.entries)
    .map(([collection, count]) => counted(count, collection.replace(/s$/, '')))
    .join(', ');
  const errors = countOf(report, 'error');
  const verdict = styled(errors > 0 ? 'red' : 'green', counted(errors, 'error'));
  return `${entries}: ${verdict}, ${counted(countOf(report, 'warning'), 'warning')} (${time})`;
}

/** What was not looked into, to be said once; nothing where all was. */
export const captureNote = ({ captures: { absent } }: CheckReport): string[] =>
  absent === 0
    ? []
    : [
        `${counted(absent, 'captured document')} ${absent === 1 ? 'is' : 'are'} not here; for ${absent === 1 ? 'it' : 'them'} the passages on record are the proof (docs/editing.md, "Captures").`,
      ];
