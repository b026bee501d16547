import { everyInvisible, isPlain } from '#domain/character-faults.ts';
import type { RecordNotes } from '../notes.ts';
import { htmlText } from './html-text.ts';

/** A way of mending text, and what was wrong where it changes something. */
export interface TextRepair {
  readonly why: string;
  readonly mend: (text: string) => string;
}

export const tagsTakenOut: TextRepair = {
  why: 'HTML in the text',
  mend: (text) => (/<[a-z/!][^>]*>/i.test(text) ? htmlText(text) : text),
};

export const entitiesRead: TextRepair = {
  why: 'characters written as HTML entities',
  // Twice, for what was escaped twice; a less-than sign of the text is kept from being read as a tag.
  mend: (text) => decodeEntities(decodeEntities(text)),
};

const decodeEntities = (text: string) =>
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(text) ? htmlText(text.replaceAll('<', '&lt;')) : text;

export const lineBreaksTakenOut: TextRepair = {
  why: 'line breaks or tabs in a line',
  mend: (text) => text.replace(/\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*/gu, ' '),
};

export const controlsTakenOut: TextRepair = {
  why: 'control characters',
  mend: (text) => text.replace(/\p{Cc}/gu, ''),
};

export const directionsTakenOut: TextRepair = {
  why: 'characters that change the direction of text',
  mend: (text) => text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ''),
};

export const invisiblesTakenOut: TextRepair = {
  why: 'invisible characters',
  // Joiners belong to Persian, Hindi and emoji, and stay between their letters.
  mend: (text) => text.replace(everyInvisible, '').replace(/[\u200C\u200D]+$/gu, ''),
};

export const spacesMended: TextRepair = {
  why: 'spaces that do not break, or too many of them',
  mend: (text) => text.replace(/[\p{Zs}]+/gu, ' ').trim(),
};

export const composed: TextRepair = {
  why: 'letters and their accents stored apart',
  mend: (text) => text.normalize('NFC'),
};

const textRepairs = [
  tagsTakenOut,
  entitiesRead,
  lineBreaksTakenOut,
  controlsTakenOut,
  directionsTakenOut,
  invisiblesTakenOut,
  spacesMended,
  composed,
];

/** True for text in which none of the repairs has anything to do: most text. */
const isClean = (text: string) => isPlain(text) && !/[<&\n\u00A0]| {2}|^ | $/.test(text);

/** A line of text with every repair that it needs, each taken down with the text as it was. */
export function mendedText(original: string, field: string, notes: RecordNotes): string {
  return isClean(original) ? original : repaired(original, textRepairs, field, notes);
}

export function repaired(
  original: string,
  repairs: readonly TextRepair[],
  field: string,
  notes: RecordNotes,
): string {
  let text = original;
  for (const { why, mend } of repairs) {
    const mended = mend(text);
    if (mended !== text) notes.repair(field, text, mended, why);
    text = mended;
  }
  return text;
}
