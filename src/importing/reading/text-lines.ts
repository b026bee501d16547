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
    // What has no end yet is only added to: to look through it again with every chunk would copy it each time.
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    if (rest.length > longest) {
      throw new CannotRead(`Line ${number + 1} has more than ${inMegabytes(longest)}.`);
    }
    for (const next of others) {
      number += 1;
      if (rest.trim() !== '') yield { number, line: rest };
      rest = next;
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, line: rest };
}
