import type { Evidence, FactCheck } from './entities.ts';

/** The letter of an item of evidence by its place: A to Z, then AA, AB ... */
export function exhibitLetter(
  { evidence }: Pick<FactCheck, 'evidence'>,
  exhibit: Evidence,
): string {
  let letters = '';
  for (let rest = evidence.indexOf(exhibit); rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
