/**
 * A quotation as it is compared: composed characters, every run of white space one space, every double and every single
 * quotation mark one mark. Nothing else is folded: a letter, a case, a comma or a dash that differs is another wording.
 */
export const foldQuotation = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»＂″]/g, '"')
    .replace(/[‘’‚‛‹›＇′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** True where the words stand in the passage as whole words, folded. */
export function occursIn(words: string, passage: string): boolean {
  const wanted = foldQuotation(words);
  const text = foldQuotation(passage);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + wanted.length)) return true;
  }
  return false;
}

/** The words as a message names them. */
export function opening(quoted: string): string {
  const words = foldQuotation(quoted);
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()} ...` : words;
}

/** Scripts that set words apart with spaces, where a cut inside a word can be told. */
const inWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]{2}$/u;

const cutsWord = (text: string, at: number) => inWord.test(text.slice(Math.max(0, at - 1), at + 1));
