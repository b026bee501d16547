import type { RecordNotes } from '../notes.ts';
import { mendedText, repaired, type TextRepair } from './text.ts';
import { textOf } from './single-value.ts';

/** Labels that publishers put before a claim, in their languages. */
export const labelTakenOut: TextRepair = {
  why: 'a label before the claim',
  mend: (text) =>
    text.replace(
      /^(?:claim|fact[- ]?check|viral claim|quote|الادعاء|ادعاء)\s*[:：–—]\s+(?=\S)/iu,
      '',
    ),
};

/** The claim, or undefined with a refusal. */
export function claimText(value: unknown, field: string, notes: RecordNotes): string | undefined {
  const given = textOf(value, field, notes);
  if (given === undefined) {
    notes.refuse(field, 'No claim is given.');
    return undefined;
  }
  const text = repaired(mendedText(given, field, notes), [labelTakenOut], field, notes);
  if (saysSomething(text)) return text;
  notes.refuse(field, `“${text}” is too short to be a claim.`);
  return undefined;
}

/** Two words, or a word that writes several: Chinese and Japanese put no spaces between theirs. */
const saysSomething = (text: string) =>
  /[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(text) ||
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(text);

/** The beginning of a text, at the end of a word, when it is longer than a field holds. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${end.replace(/[\s,;:–—-]+$/u, '')}…`;
}
