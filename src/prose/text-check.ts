import type { Reading } from './allowlist.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { programStarts, unmask } from './masking.ts';
import { refuseExpression, refuseModule } from './refusals.ts';
import { extentOf, type SyntaxNode } from './syntax-tree.ts';

/** Text holds no program, and no reference to a character that cannot be printed. */
export function checkText(node: SyntaxNode, value: string, reading: Reading): void {
  const { start, end } = extentOf(node);
  const { text, ledger } = reading;
  refusePrograms(start, end, reading);
  // Those that stand there themselves were refused before the text was parsed.
  if (!text.slice(start, end).includes('&')) return;
  for (const { name } of forbiddenCharacters(unmask(value))) {
    ledger.refuse(
      start,
      'body-syntax',
      `A character reference stands here for ${name}, which cannot be printed.`,
      'Delete the reference.',
    );
  }
}

export function refusePrograms(start: number, end: number, { text, ledger }: Reading): void {
  for (const { index, kind } of programStarts(text.slice(start, end))) {
    if (kind === 'module') refuseModule(start + index, ledger);
    else refuseExpression(start + index, ledger);
  }
}
