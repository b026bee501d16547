import type { Position, Problem } from '#domain/problem.ts';

/** A problem in a file that the caller knows. */
export interface LocalProblem extends Problem, Position {}

export const startOfFile: Position = { line: 1, column: 1 };

/** An error of a file as a whole, or at a place of it. */
export const fileError = (
  rule: string,
  message: string,
  mend: string,
  at: Position = startOfFile,
): LocalProblem => ({ rule, severity: 'error', message, mend, ...at });

/** The place of a character; line ends are `\n`. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = firstLine;
  for (let end = before.indexOf('\n'); end !== -1; end = before.indexOf('\n', end + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}
