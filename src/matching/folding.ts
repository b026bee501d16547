/**
 * A word as it is compared: compatibility forms composed away, lower case, without accents, vowel signs and stretching;
 * letters that Arabic, Persian and Pashto keyboards write differently are one, and so are their digits.
 */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(unheard, '')
    .replace(/[ıłøđðþßæœکیىۍېےةۀہگڭ٠-٩۰-۹]/g, (letter) => twins[letter] ?? digit(letter))
    .normalize('NFC');

/** Accents, Hebrew points, Arabic vowel signs, the stretching stroke, joiners, soft hyphens and marks of direction. */
const unheard =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’ʼ]/g;

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
  ی: 'ي',
  ى: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ڭ: 'ك',
  گ: 'گ',
};

/** Both rows of digits end in the value of the digit. */
const digit = (letter: string): string => String((letter.codePointAt(0) ?? 0) & 0xf);
