import { occursIn } from '#domain/quotation-folding.ts';
import { blocksOf } from './document-text.ts';
import type { FoundPassage } from './found-passage.ts';
import { passageWith } from './found-passage.ts';
import { nearestWords, standsIn } from './words-in-document.ts';

/** Words that a document does not have, beside the words of it that come closest, where any do. */
export interface MissingWords {
  readonly words: string;
  readonly nearest: FoundPassage | undefined;
}

/** What a document has of the passages and quotations of its source. */
export interface Findings {
  /** Passages on record that do not stand in it. */
  readonly gone: readonly MissingWords[];
  /** Passages to be added, so that every quotation found in it stands in one. */
  readonly proposed: readonly FoundPassage[];
  /** Quotations that stand neither in a passage nor in it. */
  readonly unfound: readonly MissingWords[];
}

export interface SoughtWords {
  readonly passages: readonly string[];
  readonly quotations: readonly string[];
}

/** Looks up in a document what is on record of its source. */
export function findingsIn(
  text: string,
  paged: boolean,
  { passages, quotations }: SoughtWords,
): Findings {
  const proposed: FoundPassage[] = [];
  const unfound: MissingWords[] = [];
  for (const words of quotations) {
    const known = [...passages, ...proposed.map((passage) => passage.text)];
    if (known.some((passage) => occursIn(words, passage))) continue;
    const passage = passageWith(words, text, paged);
    if (passage) proposed.push(passage);
    else unfound.push(missing(words, text, paged));
  }
  const gone = passages
    .filter((words) => !standsIn(words, text))
    .map((words) => missing(words, text, paged));
  return { gone, proposed, unfound };
}

function missing(words: string, text: string, paged: boolean): MissingWords {
  const whole = nearestWords(words, text);
  const nearest =
    whole === undefined
      ? undefined
      : {
          text: whole,
          locator:
            blocksOf(text, paged).find((block) => standsIn(whole, block.text))?.locator ?? '',
        };
  return { words, nearest };
}
