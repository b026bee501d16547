import type { Counted } from '#charts/bars.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { Verdict } from '#domain/entities.ts';
import * as statistics from '#domain/statistics.ts';
import type { Count } from '#domain/statistics.ts';
import type { Tone } from '#domain/verdict.ts';
import { partialDate } from '#domain/partial-date.ts';
import {
  claimantKindLabels,
  directionLabels,
  publisherKindLabels,
  reliabilityLabels,
} from './labels.ts';
import { wordDate } from './dates.ts';
import { countryName } from './names.ts';
import { verdictWords } from './verdict-words.ts';
import { severityWords } from './strings-accountability.ts';
import { statisticsStrings as words } from './strings-statistics.ts';

export interface ToneCounted extends Counted {
  readonly tone?: Tone;
}

/** One statistic: what its chart and its table show, and what has to be said about it. */
export interface StatisticsSection {
  readonly title: string;
  /** Over the column of labels. */
  readonly term: string;
  readonly note: string;
  readonly counted: readonly ToneCounted[];
  /** The highest count of the statistics with which its bars share a scale. */
  readonly most?: number;
}

const labelled = <K>(counts: readonly Count<K>[], labelOf: (key: K) => string): ToneCounted[] =>
  counts.map(({ key, count }) => ({ label: labelOf(key), count }));

const toned = (counts: readonly Count<Verdict>[]): ToneCounted[] =>
  counts.map(({ key, count }) => ({ label: verdictWords(key).label, count, tone: key.tone }));

/** All statistics in the order of the page; one about verdicts that rate nothing only where the scale has such. */
export function statisticsSections(corpus: Corpus): StatisticsSection[] {
  const { rated, unrated } = statistics.verdictCounts(corpus);
  const { found, searches } = statistics.evidenceCounts(corpus);
  const most = Math.max(...[...rated, ...unrated].map(({ count }) => count));
  const withdrawn = statistics.withdrawnChecks(corpus).length;
  return [
    {
      title: words.verdicts,
      term: words.verdict,
      note: joined(words.verdictsNote, withdrawn > 0 && `${words.withdrawn} ${withdrawn}.`),
      counted: toned(rated),
      most,
    },
    ...(unrated.length > 0
      ? [
          {
            title: words.unrated,
            term: words.verdict,
            note: words.unratedNote,
            counted: toned(unrated),
            most,
          },
        ]
      : []),
    {
      title: words.corrections,
      term: words.severity,
      note: words.correctionsNote,
      counted: labelled(statistics.correctionCounts(corpus), (key) => severityWords[key].name),
    },
    {
      title: words.rate,
      term: words.period,
      note: words.rateNote,
      counted: labelled(statistics.publicationRate(corpus), (key) =>
        wordDate(partialDate.parse(key)),
      ),
    },
    {
      title: words.countries,
      term: words.country,
      note: words.countriesNote,
      counted: labelled(statistics.countryCounts(corpus), (key) =>
        key === undefined ? words.noCountry : countryName(key),
      ),
    },
    {
      title: words.kinds,
      term: words.kind,
      note: words.kindsNote,
      counted: labelled(statistics.claimantKindCounts(corpus), (key) => claimantKindLabels[key]),
    },
    {
      title: words.evidence,
      term: words.direction,
      note: joined(words.evidenceNote, searches > 0 && `${words.searches} ${searches}.`),
      counted: labelled(found, (key) => directionLabels[key]),
    },
    {
      title: words.publishers,
      term: words.publisher,
      note: words.publishersNote,
      counted: labelled(statistics.publisherKindCounts(corpus), (key) => publisherKindLabels[key]),
    },
    {
      title: words.reliability,
      term: words.grade,
      note: words.reliabilityNote,
      counted: labelled(
        statistics.reliabilityCounts(corpus),
        (key) => `${key}: ${reliabilityLabels[key]}`,
      ),
    },
  ];
}

const joined = (...parts: readonly (string | false)[]) => parts.filter(Boolean).join(' ');
