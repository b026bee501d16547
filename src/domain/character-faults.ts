/** Scripts in which a joiner or a non-joiner changes the shape of letters, as in Persian and Hindi. */
const joining = `[${'Arabic Syriac Nko Mandaic Mongolian Tibetan Khmer Myanmar Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('')}]`;
const joiningLetter = `(?![\\p{P}\\p{N}])${joining}`;
const pictograph = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]`;
const rightToLeft = String.raw`[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}]`;

/** What cannot be seen and has work in some scripts only, each with where it has it. */
const outOfPlace = [
  // Marks of direction beside letters that run from right to left. The distance is bounded: a body may be all marks.
  String.raw`(?<!${rightToLeft}[^\n]{0,80})[\u061C\u200E\u200F](?![^\n]{0,80}${rightToLeft})`,
  String.raw`(?<!${joiningLetter})\u200C`,
  String.raw`(?<!${joiningLetter})(?<!${pictograph})\u200D|(?<=${pictograph})\u200D(?!\p{Extended_Pictographic})`,
  // Selectors of variants: of emoji, of the keys of a telephone, of Chinese characters, of Mongolian and Burmese letters.
  String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<![\d#*](?=.\u20E3))[\uFE0E\uFE0F]`,
  String.raw`(?<![\p{Script=Han}\p{Script=Myanmar}])[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]`,
  String.raw`(?<!\p{Script=Mongolian})[\u180B-\u180F]`,
  String.raw`(?<![\u0591-\u05C7])\u034F`,
  // The flags of England, Scotland and Wales are a black flag and six tags.
  String.raw`(?<!\u{1F3F4}[\u{E0061}-\u{E007A}]{0,5})[\u{E0000}-\u{E007F}]`,
];

const alwaysInvisible = String.raw`[\u00AD\u115F\u1160\u17B4\u17B5\u200B\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}]`;

/** What cannot be seen and changes nothing that can; also where it would elsewhere, as joiners do in Persian. */
const invisible = new RegExp([alwaysInvisible, ...outOfPlace].join('|'), 'u');

export const everyInvisible = new RegExp(invisible.source, 'gu');

/**
 * Characters that hide, reorder or damage text, by kind. What Persian, Hindi, Hebrew, Mongolian or emoji need is not among
 * them where they need it.
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
    pattern: invisible,
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
