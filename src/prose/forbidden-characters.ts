import { characterFaults, codeOf, isComposed, isPlain } from '#domain/character-faults.ts';
import type { Ledger } from './body-problem.ts';

/** What no text may hold, and noncharacters: they have no meaning, and the masking uses some of them. */
const forbidden = new RegExp(
  ['[\\ufdd0-\\ufdef\\ufffe\\uffff]', ...characterFaults.map(({ pattern }) => pattern.source)].join(
    '|',
  ),
  'gu',
);

/** Characters that no body may hold, written or as a reference: the index of each, and its number for the message. */
export function forbiddenCharacters(text: string): { index: number; name: string }[] {
  // Code in a body may be indented by tabs, and its lines may end in CRLF.
  const checked = text.replace(/[\t\r]/g, ' ');
  if (isPlain(checked)) return [];
  return Array.from(checked.matchAll(forbidden), ({ index, 0: character }) => ({
    index,
    name: codeOf(character),
  }));
}

export const isPrintable = (text: string): boolean => forbiddenCharacters(text).length === 0;

/** Refuses what stands in a body as written and cannot be printed, or not be found again. */
export function checkCharacters(text: string, { refuse }: Ledger): void {
  for (const { index, name } of forbiddenCharacters(text)) {
    refuse(
      index,
      'body-syntax',
      `The character ${name} is invisible or damaged and cannot be printed.`,
      'Delete it and type the place again. The direction of text is set by the page.',
    );
  }
  if (isPlain(text) || isComposed(text)) return;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    if (isComposed(segment)) continue;
    return refuse(
      index,
      'body-syntax',
      'Letters and their accents are stored apart from here on (the text is not in Unicode form NFC).',
      'Save the text in form NFC: searches and comparisons miss the other form.',
    );
  }
}
