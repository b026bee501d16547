import type { Correction } from '#domain/queries.ts';

/** One change as feed readers get it. */
export interface FeedItem {
  /** Also its guid: it leads to the line of the history, which is never removed. */
  readonly link: string;
  readonly title: string;
  readonly description: string;
  readonly pubDate?: Date;
}

export interface FeedWords {
  /** Such as "Corrected". */
  readonly kindOf: (correction: Correction) => string;
  readonly from: string;
  readonly to: string;
}

/** Changes in the order given; a change of verdict says from what to what in its title. */
export const correctionItems = (
  corrections: readonly Correction[],
  urlOf: (correction: Correction, index: number) => string,
  words: FeedWords,
): FeedItem[] =>
  corrections.map((correction) => {
    const { factCheck, line } = correction;
    return {
      link: urlOf(correction, factCheck.history.indexOf(line)),
      title: soundXml(`${wordChange(correction, words)}: ${factCheck.title}`),
      description: soundXml(line.reason),
      pubDate: new Date(`${line.date}T00:00:00Z`),
    };
  });

function wordChange(correction: Correction, { kindOf, from, to }: FeedWords): string {
  const { line } = correction;
  const kind = kindOf(correction);
  return line.from && line.to ? `${kind} ${from} ${line.from.label} ${to} ${line.to.label}` : kind;
}

/** Characters that XML 1.0 knows no way to write become U+FFFD: one of them would make the whole feed unreadable. */
export const soundXml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
