import { rememberByName } from '#domain/remember.ts';

/* Nobody can measure type at build time. These widths are on the wide side, so that a label never meets its neighbour. */

/** Shares of the type size that a character takes at most, in the usual weight of the sans. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/[MWmw@%—ЖШЩЮжшщю]/u, 0.92],
  [/[\p{Lu}\p{scx=Arab}&]/u, 0.72],
  [/[iljtfrI.,:;'’‘!|()[\] -]/u, 0.4],
];
const usual = 0.58;

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size;

const widthOfCharacter = rememberByName(
  (character) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual,
);

/** The text, or as many of its words as fit with an ellipsis; a first word that is too long is cut. */
export function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const characters = [...text];
  const fits = (length: number) =>
    widthOf(`${characters.slice(0, length).join('')}…`, size) <= room;
  let length = characters.length - 1;
  while (length > 0 && !fits(length)) length -= 1;
  const cut = characters.slice(0, length).join('');
  const words = cut.replace(/[\s,;:.–—-]+\S*$/u, '');
  return `${words.length * 2 > cut.length ? words : cut}…`;
}

/**
 * The text as a line of its own in a drawing: one that begins in a script written from right to left is isolated, so that
 * its numbers and its ellipsis stand at the proper end.
 */
export function asLine(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const isRightToLeft = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u.test(
    letter,
  );
  return isRightToLeft ? `\u2067${text}\u2069` : text;
}
