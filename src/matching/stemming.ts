import { stemmer as porter } from '@orama/stemmers/english';
import { folded } from '#domain/text-folding.ts';
import type { Word } from './words.ts';

/** What a word is looked up by: its stem in each language of the index, and its Latin spelling. The first is the chief one. */
export type FormsOf = (word: Word) => readonly string[];

type Stem = (word: string) => string;

/** The s at the end of ISIS, Hamas or virus is no plural: ISI and Hama are something else. */
const english: Stem = (word) => (/^.{0,3}[aiu]s$/.test(word) ? word : porter(word));

const stemmers: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  de: () => import('@orama/stemmers/german'),
  es: () => import('@orama/stemmers/spanish'),
  fr: () => import('@orama/stemmers/french'),
  ru: () => import('@orama/stemmers/russian'),
  tr: () => import('@orama/stemmers/turkish'),
};

/** The languages that have a stemmer besides English, which all indexes have. */
export const stemmedLanguages: readonly string[] = Object.keys(stemmers);

const inLatin = /^[\p{Script=Latin}\p{N}]+$/u;
const inCyrillic = /\p{Script=Cyrillic}/u;
const inArabic = /\p{Script=Arabic}/u;
const spelledOtherwise = /[\p{Script=Cyrillic}\p{Script=Greek}\u00c0-\u024f]/u;

/** How words become forms in an index of these languages; loads only what the texts need. */
export async function formsFor(
  languages: readonly string[],
  texts: readonly string[],
): Promise<FormsOf> {
  const latin: Stem[] = [english];
  const cyrillic: Stem[] = [];
  const arabic: Stem[] = [];
  for (const language of languages) {
    const load = stemmers[language];
    if (!load) continue;
    const { stemmer } = await load();
    (language === 'ru' ? cyrillic : language === 'ar' ? arabic : latin).push(stemmer);
  }
  const needsSpelling = texts.some((text) => spelledOtherwise.test(text));
  const spell = needsSpelling ? (await import('@sindresorhus/transliterate')).default : undefined;
  const stemmersOf = (word: string): readonly Stem[] => {
    if (inCyrillic.test(word)) return cyrillic;
    if (inArabic.test(word)) return arabic;
    if (!inLatin.test(word)) return [];
    // Of a short word a stemmer of another language leaves too little: "Hamas" is no plural.
    return word.length < 6 ? latin.slice(0, 1) : latin;
  };
  const formsOf = (word: string, written: string, spelled: boolean): readonly string[] => {
    const stems = stemmersOf(word).map((stem) => stem(word));
    const other = spelled && spell ? [english(folded(spell(written.normalize('NFC'))))] : [];
    return [...new Set([...(stems.length > 0 ? stems : [word]), ...other])];
  };

  const known = new Map<string, readonly string[]>();
  return ({ folded: word, written }) => {
    const surname = russianSurname.exec(written)?.[1];
    const spelled = spelledOtherwise.test(written);
    const key = spelled ? written : word;
    const forms =
      known.get(key) ?? (surname ? whole(surname, spell) : formsOf(word, written, spelled));
    if (known.size < mostKnown) known.set(key, forms);
    return forms;
  };
}

const mostKnown = 200_000;

/** "Кабулов" in any case. The stemmer would make it the city of Kabul. */
const russianSurname = /^(\p{Lu}\p{L}+(?:[оеё]в|[иы]н))(?:а|у|е|ы|ым|ой|ых|ыми)?$/u;

const whole = (surname: string, spell: Stem | undefined): string[] => [
  folded(surname),
  ...(spell ? [english(folded(spell(surname)))] : []),
];
