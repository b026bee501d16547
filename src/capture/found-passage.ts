import { blocksOf } from './document-text.ts';
import { sentencesWith } from './words-in-document.ts';

export interface FoundPassage {
  readonly locator: string;
  readonly text: string;
}

const longest = 3000; // characters of a passage, as its schema has it

/** Where the words stand in a document: the sentences with them, and their page or paragraph, or two of them. */
export function passageWith(words: string, text: string, paged: boolean): FoundPassage | undefined {
  const blocks = blocksOf(text, paged);
  for (const span of [1, 2]) {
    for (const [index, { locator }] of blocks.entries()) {
      const stretch = blocks.slice(index, index + span);
      const found = sentencesWith(words, stretch.map((block) => block.text).join('\n'));
      if (found === undefined) continue;
      return {
        locator: span === 1 ? locator : locator.replace(/^(\w+)\. (.*)/, `$1. $2–${index + span}`),
        text: found.length > longest ? words : found,
      };
    }
  }
  return undefined;
}
