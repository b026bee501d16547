/**
 * A text as it is compared, letter by letter: compatibility forms composed away, lower case, without accents, vowel
 * signs, stretching and marks of direction; letters that Arabic, Persian, Pashto and Urdu keyboards write differently
 * are one, and so are their digits and the kinds of dash. Words stay where they are.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(unheard, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[ıłøđðþßæœکڪڭګیىۍېےةۀہھۃڭ٠-٩۰-۹]/g, (letter) => twins[letter] ?? digit(letter))
    .normalize('NFC');

/** The words of a text as they are compared; a word keeps its hyphens, an abbreviation loses its dots. */
export const foldedWords = (text: string): string[] =>
  folded(withoutDots(text)).match(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** "U.S." is "US". */
export const withoutDots = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (found) => found.replaceAll('.', ''));

/** Accents, Hebrew points, Arabic vowel signs, the stretching stroke, apostrophes, joiners, soft hyphens, bidi controls. */
const unheard =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'\u2018\u2019`\u02bb-\u02bf]|\p{Variation_Selector}/gu;

const twins: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ک: 'ك',
  ڪ: 'ك',
  ڭ: 'ك',
  ګ: 'گ',
  ی: 'ي',
  ى: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

/** Both rows of digits end in the value of the digit. */
const digit = (letter: string): string => String((letter.codePointAt(0) ?? 0) & 0xf);
