import type { Corpus } from '#domain/corpus.ts';
import type { Tone } from '#domain/verdict.ts';
import type { Confidence } from '#matching/confidence.ts';
import type { Match, MatchAnswer } from '#matching/match.ts';
import type { Piece } from '#matching/shared-words.ts';
import { styled } from './report.ts';

/** What `npm run match` found, as `--json` prints it. */
export interface MatchReport {
  /** How many are not distant. */
  readonly close: number;
  /** False where a text has only words that tell nothing. */
  readonly comparable: boolean;
  readonly matches: readonly {
    readonly entry: string;
    readonly confidence: Confidence;
    readonly probability: number;
    readonly verdict: string;
    readonly tone: Tone | undefined;
    readonly title: string;
    readonly claim: string;
    readonly claimant: string;
    readonly dated: string;
    /** The words shared, as the text has them. */
    readonly words: readonly string[];
  }[];
}

/** The figures of an answer; a verdict is told by its label where the corpus is at hand. */
export function matchReport(answer: MatchAnswer, corpus: Corpus | undefined): MatchReport {
  if (answer.kind === 'no-words') return { close: 0, comparable: false, matches: [] };
  const matches = answer.matches.map(({ record, confidence, probability, marked }: Match) => {
    const verdict = corpus?.verdicts.get(record.verdict);
    return {
      entry: record.url,
      confidence,
      probability: Math.round(probability * 1000) / 1000,
      verdict: verdict?.label ?? record.verdict,
      tone: verdict?.tone,
      title: record.title,
      claim: record.claim,
      claimant: record.claimant,
      dated: Object.values(record.dated)[0] ?? '',
      words: wordsIn(marked().text),
    };
  });
  const close = matches.filter(({ confidence }) => confidence !== 'distant').length;
  return { close, comparable: true, matches };
}

const wordsIn = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.filter(({ shared }) => shared).map(({ text }) => text)),
];

const labels: Readonly<Record<Confidence, string>> = {
  'very-probably': 'Very probably this claim',
  possibly: 'Possibly this claim',
  related: 'Related',
  distant: 'Probably something else',
};
const colours = { negative: 'red', positive: 'green' } as const;
const mostShown = 10;

/** The report for people. */
export function matchText({ close, comparable, matches }: MatchReport, all: boolean): string {
  if (!comparable) return 'There are only words in this text that nearly every text has.';
  const shown = matches
    .filter(({ confidence }) => all || confidence !== 'distant')
    .slice(0, mostShown)
    .map(({ confidence, verdict, tone, title, claim, claimant, dated, entry, words }) =>
      [
        `${styled('bold', labels[confidence])}  ${styled(colourOf(tone), verdict)}`,
        `  ${title}`,
        `  ${claimant}, ${dated}: ${claim}`,
        `  ${styled('cyan', entry)}`,
        ...(words.length > 0 ? [styled('dim', `  shares: ${words.join(', ')}`)] : []),
      ].join('\n'),
    );
  if (close === 0) shown.unshift('Nothing close.');
  return shown.join('\n\n');
}

const colourOf = (tone: Tone | undefined) =>
  Object.entries(colours).find(([name]) => name === tone)?.[1] ?? 'yellow';
