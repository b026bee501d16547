import type { Position, Problem } from '#domain/problem.ts';

/** A problem in a body; the line is that of the file. */
export type BodyProblem = Problem & Position;

export type BodyRule =
  | 'body-import-export'
  | 'body-expression'
  | 'body-html'
  | 'body-component'
  | 'body-attribute'
  | 'body-url'
  | 'body-image'
  | 'body-heading'
  | 'body-syntax'
  | 'body-size';

/** Collects what is wrong with a body. `index` is a place in the body's text, counted in UTF-16 units. */
export interface Ledger {
  readonly refuse: (index: number, rule: BodyRule, message: string, mend: string) => void;
  readonly positionOf: (index: number) => Position;
  readonly indexOf: (line: number, column: number) => number;
  readonly problems: () => BodyProblem[];
}

export function openLedger(text: string, firstLine: number): Ledger {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|[\r\n]/g), (end) => end.index + end[0].length),
  ];
  const found = new Map<string, BodyProblem>();

  const positionOf = (index: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (startOf(middle) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: index - startOf(low) + 1 };
  };
  const startOf = (row: number) => starts[row] ?? text.length;

  return {
    positionOf,
    indexOf: (line, column) => startOf(line - 1) + column - 1,
    refuse(index, rule, message, mend) {
      const place = positionOf(index);
      const key = `${place.line}:${place.column} ${rule} ${message}`;
      found.set(key, { rule, severity: 'error', message, mend, ...place });
    },
    problems: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
