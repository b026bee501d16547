import { folded } from './text-folding.ts';
import { remember } from './remember.ts';
import type { VerdictScale } from './verdict.ts';

/** The verdict to which a rating word of another publisher corresponds; undefined for one that is not on record or not clear. */
export function correspondingVerdict(
  scale: VerdictScale,
  words: string,
  lang?: string,
): string | undefined {
  const { everywhere, byLanguage } = wordsOf(scale);
  const key = plainWord(words);
  const own = lang === undefined ? undefined : byLanguage.get(lang.split('-')[0] ?? '')?.get(key);
  if (own !== undefined) return own;
  const meanings = everywhere.get(key) ?? new Set();
  const [only] = meanings;
  return meanings.size === 1 ? only : undefined;
}

/** Rating words are written with exclamation marks, underscores and in capitals, and mean the same. */
const plainWord = (words: string): string =>
  folded(words)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const wordsOf = remember(({ verdicts, imported, importedIn }: VerdictScale) => {
  const everywhere = new Map<string, Set<string>>();
  const byLanguage = new Map<string, Map<string, string>>();
  const add = (lang: string, word: string, verdict: string) => {
    const key = plainWord(word);
    everywhere.set(key, (everywhere.get(key) ?? new Set()).add(verdict));
    byLanguage.set(lang, (byLanguage.get(lang) ?? new Map<string, string>()).set(key, verdict));
  };
  for (const { id, label, translations } of verdicts) {
    add('en', label, id);
    for (const [lang, translated] of Object.entries(translations)) add(lang, translated.label, id);
  }
  addAll('en', imported, add);
  for (const [lang, words] of Object.entries(importedIn)) addAll(lang, words, add);
  return { everywhere, byLanguage };
});

function addAll(
  lang: string,
  words: Readonly<Record<string, readonly string[]>>,
  add: (lang: string, word: string, verdict: string) => void,
): void {
  for (const [verdict, list] of Object.entries(words)) {
    for (const word of list) add(lang, word, verdict);
  }
}
