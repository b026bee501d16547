/**
 * Characters that hide, reorder or damage text, by kind. Zero-width joiner and non-joiner (U+200C, U+200D) are not among
 * them: Persian, Hindi and emoji need them.
 */
export const characterFaults = [
  {
    // Of the control characters only the newline belongs in text; U+2028 and U+2029 are newlines in disguise.
    pattern: /[^\P{Cc}\n]|[\u2028\u2029]/u,
    what: 'A control character',
    mend: 'Delete it; part paragraphs by an ordinary empty line.',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: 'A character that reverses the order of what is read',
    mend: 'Delete it: the pages set the direction of every text themselves.',
  },
  {
    pattern: /[\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]/u,
    what: 'An invisible character',
    mend: 'Delete it; it keeps searches from finding the word.',
  },
  {
    // Of code points that are no characters XML cannot write some, and no text needs any.
    pattern: /\uFFFD|\p{Cs}|\p{Noncharacter_Code_Point}/u,
    what: 'A character that was damaged in a conversion',
    mend: 'Look the word up in the source and type it again.',
  },
] as const;

/** Printed ASCII, Latin letters with their accents and typographic punctuation: most text, and without faults. */
const plain = /^[\x20-\x7E\n\xA1-\xAC\xAE-\u017F\u2010-\u2027]*$/;

/** True for text that surely has none of these faults and is in form NFC: quick, for most text is such. */
export const isPlain = (text: string): boolean => plain.test(text);

export const isComposed = (text: string): boolean => text === text.normalize('NFC');

/** A character by its number, which can be seen: "U+200B". */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
