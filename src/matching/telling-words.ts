import { stopWords } from './stop-words.ts';
import { wordsOf, type Word } from './words.ts';

/** The words of a text that tell which claim it makes: no stop words, unless in capitals (US, WHO), no single letters. */
export function tellingWords(text: string): Word[] {
  const shouted = text.length > 20 && text === text.toUpperCase();
  return wordsOf(text).filter(({ folded, written }) => {
    if (folded === '') return false;
    if (
      folded.length === 1 &&
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(folded)
    )
      return false;
    return !stopWords.has(folded) || (!shouted && /^(?:\p{Lu}\.?){2,}$/u.test(written));
  });
}
