import { relative, sep } from 'node:path';
import type { PlacedProblem, Severity } from '#domain/problem.ts';
import { contentFolder } from './content-files.ts';

/** The file of a problem as seen from where the program runs: "content/sources/x.yaml". */
export const problemFile = ({ file }: PlacedProblem, root = 'content'): string =>
  printable(file === contentFolder ? root : `${root}/${file}`);

/** A content folder as it is printed: relative to where the program runs, when it lies there. */
export function shownRoot(root: string): string {
  const path = relative(process.cwd(), root).split(sep).join('/');
  return path === '' || path.startsWith('..') ? root : path;
}

/** How a part of a problem is shown, where there are colours. */
export type Paint = (part: 'place' | 'rule' | Severity, text: string) => string;

/** A problem as two lines of text: where and what, then how to mend it. */
export function problemText(
  problem: PlacedProblem,
  root?: string,
  paint: Paint = (_, text) => text,
): string {
  const { line, column, severity, message, rule, mend } = problem;
  const place = paint('place', `${problemFile(problem, root)}:${line}:${column}`);
  return (
    `${place}  ${paint(severity, severity)}  ${printable(message)}  ${paint('rule', `[${rule}]`)}\n` +
    `    mend: ${printable(mend)}`
  );
}

/**
 * Text with whatever is not a visible character written as an escape: names and values come from files, and one
 * with control or direction marks must not rewrite the terminal or the log that quotes it.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
