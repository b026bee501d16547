import type { Prose } from '#domain/prose-tree.ts';
import { checkTree, type Reading } from './allowlist.ts';
import { openLedger, type BodyProblem } from './body-problem.ts';
import { checkCharacters } from './forbidden-characters.ts';
import { withinLimits } from './limits.ts';
import { mask } from './masking.ts';
import { referenceBook } from './reference-book.ts';
import { renderTree } from './rendering.ts';
import { syntaxTree } from './syntax-tree.ts';

export type { BodyProblem };

/**
 * The body of an entry, checked. A body with a problem is refused whole, with all of its problems: nothing is dropped.
 * `firstLine` is the line of the file on which the body begins.
 */
export function parseBody(text: string, firstLine = 1): { prose: Prose; problems: BodyProblem[] } {
  const ledger = openLedger(text, firstLine);
  const refused = () => ({ prose: [], problems: ledger.problems() });

  if (!withinLimits(text, ledger)) return refused();
  checkCharacters(text, ledger);
  const reading: Reading = { text: mask(text), ledger };
  const root = syntaxTree(reading.text, ledger);
  if (root === undefined || !checkTree(root, reading)) return refused();
  const book = referenceBook(root, reading);
  if (ledger.problems().length > 0) return refused();
  return { prose: renderTree(root, reading, book), problems: [] };
}
