import { readDate, type PartialDate } from '#domain/partial-date.ts';

export interface Tick {
  readonly year: number;
  readonly x: number;
  /** Where there is no room for its number the year has a line only. */
  readonly hasLabel: boolean;
}

/** Years that are left out, because nothing is on record for them. */
export interface Break {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface BrokenAxis {
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
  /** From the start of the first possible day to the end of the last. */
  readonly extentOf: (date: PartialDate) => Extent;
}

const yearLabel = 44; // px that the number of a year needs, with the air around it
const airAfter = 8; // of these, px that may be missing at the end of the axis
const breakWidth = 36;

/**
 * An axis on which every year in use is equally wide, and two or more years without anything are folded into a break. A
 * single empty year stays: a break would hide more than it saves.
 */
export function brokenAxis(dates: readonly PartialDate[], width: number): BrokenAxis {
  const runs = runsOfYears(dates);
  const years = runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const folds = runs.length - 1;
  const fold = folds > 0 ? Math.min(breakWidth, (width * 0.3) / folds) : 0;
  const yearWidth = (width - fold * folds) / Math.max(years, 1);
  let x = 0;
  const placed = runs.map((run) => {
    const start = x;
    x += (run.to - run.from + 1) * yearWidth + fold;
    return { ...run, x: start };
  });
  const place = (day: string, fraction: number) => {
    const year = Number(day.slice(0, 4));
    const run = placed.findLast(({ from }) => from <= year);
    return run ? run.x + (year - run.from + fraction) * yearWidth : 0;
  };
  return {
    ticks: labelled(
      placed.flatMap(({ from, to, x }) =>
        Array.from({ length: to - from + 1 }, (_, index) => ({
          year: from + index,
          x: x + index * yearWidth,
        })),
      ),
      width,
    ),
    breaks: placed.slice(1).map(({ from, x }, index) => ({
      x: x - fold / 2,
      from: (placed[index]?.to ?? from) + 1,
      to: from - 1,
    })),
    extentOf: (date) => {
      const { earliest, latest } = readDate(date);
      return {
        from: place(earliest, partOfYear(earliest, 0)),
        to: Math.min(width, place(latest, partOfYear(latest, 1))),
      };
    },
  };
}

/** Runs of years that some date touches; a run goes on over a single empty year. */
function runsOfYears(dates: readonly PartialDate[]) {
  const spans = dates
    .map((date) => {
      const { earliest, latest } = readDate(date);
      return { from: Number(earliest.slice(0, 4)), to: Number(latest.slice(0, 4)) };
    })
    .sort((a, b) => a.from - b.from);
  const runs: { from: number; to: number }[] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run && span.from <= run.to + 2) run.to = Math.max(run.to, span.to);
    else runs.push({ ...span });
  }
  return runs;
}

/** How much of its year is over at the start of a day, or some days later. */
function partOfYear(day: string, daysLater: number): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return (Date.parse(day) - start + daysLater * 86_400_000) / length;
}

function labelled(ticks: readonly { year: number; x: number }[], width: number): readonly Tick[] {
  let free = 0;
  return ticks.map((tick) => {
    const hasLabel = tick.x >= free && tick.x + yearLabel - airAfter <= width;
    if (hasLabel) free = tick.x + yearLabel;
    return { ...tick, hasLabel };
  });
}
