import { foldedWords } from '#domain/text-folding.ts';
import { tellingWords } from '#matching/telling-words.ts';

/** Two claims of the same words have the same key, however they are spelled and punctuated. */
export const claimKey = (claim: string): string => foldedWords(claim).join(' ');

/** Two claims of the same telling words have the same key, in whatever order; undefined where those are too few. */
export function tellingKey(claim: string): string | undefined {
  const words = [...new Set(tellingWords(claim).map(({ folded }) => folded))].sort();
  return words.length < 4 ? undefined : words.join(' ');
}
