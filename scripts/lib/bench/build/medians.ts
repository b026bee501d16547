import { buildSteps, type Step } from './build-steps.ts';
import type { Figures, Growth, SizeResult, Timed } from './build-results.ts';
import type { MeasuredRun, Use } from './measured-run.ts';

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The medians of runs of one contender; only ours says in its log when its pages are done. */
export function timed(runs: readonly MeasuredRun[], saysSteps: boolean): Timed {
  const read = runs.map((run) => {
    const { pages, steps } = saysSteps ? buildSteps(run.lines) : { pages: undefined, steps: [] };
    return { whole: run.whole, pages: pages === undefined ? run.whole : run.until(pages), steps };
  });
  return {
    runs: runs.length,
    pages: figures(read.map(({ pages }) => pages)),
    whole: figures(read.map(({ whole }) => whole)),
    steps: stepMedians(read.map(({ steps }) => steps)),
    each: read.map(({ pages }) => pages.seconds),
  };
}

const figures = (uses: readonly Use[]): Figures => ({
  seconds: median(uses.map(({ seconds }) => seconds)),
  cpuSeconds: knownMedian(uses.map(({ cpuSeconds }) => cpuSeconds)),
  peakMegabytes: knownMedian(uses.map(({ peakMegabytes }) => peakMegabytes)),
});

function knownMedian(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : median(known);
}

function stepMedians(runs: readonly (readonly Step[])[]): Step[] {
  return (runs[0] ?? []).map(({ name }) => {
    const same = runs.flatMap((steps) => steps.filter((step) => step.name === name));
    return {
      name,
      ended: median(same.map(({ ended }) => ended)),
      took: median(same.map(({ took }) => took)),
    };
  });
}

/** Ours by theirs, for each pair that was run one after the other. */
export const pairRatios = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.slice(0, theirs.length).map((seconds, pair) => seconds / (theirs[pair] ?? seconds));

/** What an entry takes in the largest archive more than in the smallest. */
export function growthOf(sizes: readonly SizeResult[]): Growth[] {
  const sorted = sizes.toSorted((a, b) => a.entries - b.entries);
  const [small, large] = [sorted[0], sorted.at(-1)];
  if (!small || !large || small === large) return [];
  return small.contenders.flatMap(({ name, cold }) => {
    const other = large.contenders.find((contender) => contender.name === name);
    if (!other || cold.runs === 0 || other.cold.runs === 0) return [];
    const before = (cold.pages.seconds / small.entries) * 1000;
    const after = (other.cold.pages.seconds / large.entries) * 1000;
    return [
      {
        name,
        from: small.entries,
        to: large.entries,
        millisecondsPerEntry: [before, after] as const,
        percent: (after / before - 1) * 100,
      },
    ];
  });
}
