import { folded } from '#domain/text-folding.ts';

/** A word of a text, with its place in it. Two words may share a place: "IS-K" is "is", "k" and "isk". */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly written: string;
  /** As compared, before stemming. */
  readonly folded: string;
}

/** The words of a text in their order. Links are no words; hashtags and handles are cut at their capitals. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of withoutLinks(text).matchAll(token)) {
    const [written] = found;
    words.push(...wordsIn(written, found.index, text[found.index - 1] ?? ''));
  }
  return words;
}

/** Links become spaces, so that all places stay what they were. */
const withoutLinks = (text: string): string =>
  text.replace(link, (found) => ' '.repeat(found.length));
const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|(?<![\w.])(?:t|bit)\.(?:co|ly)\/)[^\s]*/gi;

const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d\u0640]*`;
/** Letters and digits; inside a word also an apostrophe, dots of an abbreviation, a hyphen, marks of thousands. */
const token = new RegExp(
  String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,٫٬]\p{N}+)+|${letters}(?:['’ʼ]${letters})*(?:-${letters}(?:['’ʼ]${letters})*)*`,
  'gu',
);

function wordsIn(written: string, start: number, before: string): Word[] {
  if (/^\p{L}\./u.test(written)) return [word(written, start, written.replaceAll('.', ''))];
  if (/^\p{N}+[.,٫٬]/u.test(written)) return [word(written, start, withoutThousands(written))];
  if (written.includes('-')) return compound(written, start);
  if (unspaced.test(written)) return bigrams(written, start);
  if (before === '#' || before === '@') return cutAtCapitals(written, start);
  return [word(written, start)];
}

/** "1,200" is 1200; "1,5" is 1.5. */
const withoutThousands = (number: string): string =>
  number.replace(/[.,٫٬](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/[,٫٬]/g, '.');

const word = (written: string, start: number, compared = written): Word => ({
  start,
  end: start + written.length,
  written,
  folded: folded(compared.replace(/['’ʼ]s$/, '')),
});

/** "ISIS-K": its parts, and when one of them is as short as a letter or two, the whole as one word. */
function compound(written: string, start: number): Word[] {
  const parts = [...written.matchAll(/[^-]+/g)].map((part) => word(part[0], start + part.index));
  const isName = parts.some(({ folded: { length } }) => length < 3);
  return isName ? [...parts, word(written, start, written.replaceAll('-', ''))] : parts;
}

const cutAtCapitals = (written: string, start: number): Word[] => {
  const parts = [...written.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\p{N}]+|\p{N}+/gu)].map(
    (part) => word(part[0], start + part.index),
  );
  return parts.length > 1 ? [...parts, word(written, start)] : [word(written, start)];
};

/** Scripts that set no space between words: every two neighbouring characters stand for a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function bigrams(written: string, start: number): Word[] {
  const characters = [...written];
  if (characters.length === 1) return [word(written, start)];
  let at = start;
  return characters.slice(0, -1).map((character, index) => {
    const pair = word(character + (characters[index + 1] ?? ''), at);
    at += character.length;
    return pair;
  });
}
