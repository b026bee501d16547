import { codeOf } from './character-faults.ts';

/** What makes a name look like another one, in words; undefined where it is what it looks like. */
export function disguiseIn(name: string): string | undefined {
  const disguised = name.match(disguisedLetter)?.[0];
  if (disguised !== undefined) {
    return `The sign "${disguised}" (${codeOf(disguised)}) is no letter of a name, and looks like one.`;
  }
  const words = name.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const mixed = words.find((word) => mixesScripts(word));
  if (mixed !== undefined) {
    return `The word "${mixed}" mixes letters of ${scriptsOf(mixed).join(' and ')} that may look the same.`;
  }
  const digits = words.find((word) => /[0-9]/.test(word) && /(?![0-9])\p{Nd}/u.test(word));
  if (digits !== undefined) return `The number "${digits}" mixes digits of two scripts.`;
  const imitation = words.some((word) => /^\p{Script=Latin}/u.test(word))
    ? words.find((word) => imitatesLatin.test(word) && /\p{Ll}/u.test(word))
    : undefined;
  return (
    imitation &&
    `The word "${imitation}" stands among Latin ones and looks like one, and is written in ${scriptsOf(imitation).join(' and ')} letters.`
  );
}

/** Mathematical, circled and full-width letters, Roman numerals in one sign, and phonetic ones that look like a to z. */
const disguisedLetter =
  /[\u2100-\u2121\u2123-\u214F\u2160-\u217F\u249C-\u24E9\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u0251\u0261\u0262\u0299\u029C\u026A\u029F\u0274\u0280\u028F\u1D00-\u1D22\uA730](?<![\u2116\u2117\u211E\u2126\u212A\u212B])/u;

/** Cyrillic and Greek words all of whose letters have a Latin twin, after the table of confusable characters of Unicode. */
const imitatesLatin = /^(?:[АВЕЅІЈКМНОРСТУХҮаеѕіјорсухһԁԛԝѵүӏ]+|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυκ]+)$/u;

/** Alphabets with letters that look Latin; in all others a word may carry a Latin name, as in "הBBC". */
const twins = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Deseret'] as const;
const others =
  'Arabic Hebrew Syriac Thaana Ethiopic Georgian Mongolian Tibetan Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Tifinagh Osage Gothic Canadian_Aboriginal Han Hiragana Katakana Bopomofo Hangul'.split(
    ' ',
  );
const scripts = ['Latin', ...twins, ...others].map((script) => ({
  script,
  own: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** Scripts that are written together, as in Japanese, Korean and Chinese. */
const together = /^(?:Han|Hiragana|Katakana|Bopomofo|Hangul)$/;

const scriptsOf = (word: string): string[] =>
  scripts.filter(({ own }) => own.test(word)).map(({ script }) => script);

/** After UTS #39, "moderately restrictive"; besides, the script changes no more than once in a word. */
function mixesScripts(word: string): boolean {
  const found = scriptsOf(word);
  const apart = found.filter((script) => !together.test(script));
  const isEastAsian = apart.length < found.length;
  if (apart.length + (isEastAsian ? 1 : 0) < 2) return false;
  if (apart.length > 2 || apart.some(isTwin) || !apart.includes('Latin')) return true;
  return !isEastAsian && stretchesOf(word) > 2;
}

const isTwin = (script: string) => twins.some((twin) => twin === script);

/** Stretches of Latin and of other letters in a word. */
const stretchesOf = (word: string): number =>
  word
    .replace(/[\p{M}\p{Nd}]/gu, '')
    .split(/(?<=\p{Script=Latin})(?=\P{Script=Latin})|(?<=\P{Script=Latin})(?=\p{Script=Latin})/u)
    .length;
