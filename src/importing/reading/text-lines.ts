import { CannotRead } from './cannot-read.ts';
import { inMegabytes, type Limits } from './limits.ts';

/** The lines of a text that are not empty, with their numbers from 1. */
export async function* textLines(
  text: AsyncIterable<string>,
  { record: longest }: Limits,
): AsyncIterable<{ readonly number: number; readonly line: string }> {
  let rest = '';
  let number = 0;
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longest) {
      throw new CannotRead(
        `Line ${number + lines.length + 1} has more than ${inMegabytes(longest)}.`,
      );
    }
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, line };
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, line: rest };
}
