import type { Correction } from '#domain/queries.ts';
import { momentOf, type FeedItem } from './feed.ts';

export interface FeedWords {
  /** Such as "Corrected". */
  readonly kindOf: (correction: Correction) => string;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes in the order given, each linked to its line of the history, which is never removed; a change of verdict says
 * from what to what in its title.
 */
export const correctionItems = (
  corrections: readonly Correction[],
  urlOf: (correction: Correction, index: number) => string,
  words: FeedWords,
): FeedItem[] =>
  corrections.map((correction) => {
    const { factCheck, line } = correction;
    return {
      link: urlOf(correction, factCheck.history.indexOf(line)),
      title: `${wordChange(correction, words)}: ${factCheck.title}`,
      description: line.reason,
      lang: factCheck.lang,
      published: momentOf(line.date),
    };
  });

function wordChange(correction: Correction, { kindOf, from, to }: FeedWords): string {
  const { line } = correction;
  const kind = kindOf(correction);
  return line.from && line.to ? `${kind} ${from} ${line.from.label} ${to} ${line.to.label}` : kind;
}
