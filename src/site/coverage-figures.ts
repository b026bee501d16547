import type { Corpus } from '#domain/corpus.ts';
import { coverage, type Covered } from '#editing/coverage.ts';
import type { DeskStatus } from '#editing/desk-status.ts';
import { entryWays, type EntryWays } from './entry-ways.ts';
import type { StatisticsSection, ToneCounted } from './statistics-sections.ts';
import { coverageStrings as words, deskStandings } from './strings/en/desk.ts';
import { verdictListUrl } from './urls.ts';
import { verdictWords } from './verdict-words.ts';

/** One bar, with the ways to what it counts. */
export interface CoverageCount extends ToneCounted {
  readonly ways: Partial<EntryWays>;
}

export interface CoverageFigure extends StatisticsSection {
  readonly counted: readonly CoverageCount[];
}

/** More bars than this are no picture any more. */
const mostBars = 20;

/** How the checks are spread: by status, verdict, narrative and claimant. */
export function coverageFigures(
  corpus: Corpus,
  { standings }: Pick<DeskStatus, 'standings'>,
): CoverageFigure[] {
  const { claimants, narratives, verdicts } = coverage(corpus);
  return [
    {
      title: words.standings,
      term: words.standing,
      note: words.standingsNote,
      counted: standings.map(({ key, count }) => ({
        label: deskStandings[key],
        count,
        ways: {},
      })),
    },
    {
      title: words.verdicts,
      term: words.verdict,
      note: words.note,
      counted: verdicts.map(({ entity, count }) => ({
        label: verdictWords(entity).label,
        tone: entity.tone,
        count,
        ways: { preview: verdictListUrl(entity) },
      })),
    },
    {
      title: words.narratives,
      term: words.narrative,
      ...highest(narratives, (entity) => ({
        label: entity.title,
        ways: entryWays('narratives', entity),
      })),
    },
    {
      title: words.claimants,
      term: words.claimant,
      ...highest(claimants, (entity) => ({
        label: entity.name,
        ways: entryWays('claimants', entity),
      })),
    },
  ];
}

/** Those with most checks as bars; how many others there are, with fewer and with none, in words. */
function highest<E>(
  all: readonly Covered<E>[],
  shown: (entity: E) => Pick<CoverageCount, 'label' | 'ways'>,
): Pick<CoverageFigure, 'note' | 'counted'> {
  const some = all.filter(({ count }) => count > 0);
  const note = [
    words.note,
    words.further(Math.max(0, some.length - mostBars)),
    words.without(all.length - some.length),
  ];
  return {
    note: note.filter(Boolean).join(' '),
    counted: some.slice(0, mostBars).map(({ entity, count }) => ({ ...shown(entity), count })),
  };
}
