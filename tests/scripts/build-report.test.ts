import { expect, test } from 'vitest';
import { buildBenchMarkdown } from '../../scripts/lib/bench/build/build-markdown.ts';
import { buildBenchText } from '../../scripts/lib/bench/build/build-report.ts';
import type { BuildBench, SizeResult } from '../../scripts/lib/bench/build/build-results.ts';
import { buildSteps } from '../../scripts/lib/bench/build/build-steps.ts';
import type { Contender, ContenderName } from '../../scripts/lib/bench/build/contender.ts';
import type { MeasuredRun } from '../../scripts/lib/bench/build/measured-run.ts';
import { growthOf, median, pairRatios } from '../../scripts/lib/bench/build/medians.ts';
import { newRecord, resultOf } from '../../scripts/lib/bench/build/rounds.ts';

const log = [
  '10:00:00 [build] ✓ Completed in 4.04s.',
  ' generating static routes ',
  '10:00:05 ✓ Completed in 3.06s.',
  '10:00:05 [build] ✓ Completed in 3.49s.',
  '10:00:07 [build] Waiting for integration "search-index", hook "astro:build:done"...',
  '10:00:08 [search-index] 28 entries are in the search index.',
  '10:00:08 [match-index] 20 claims are in the match index.',
  '10:00:09 [match-index] Done.',
  '10:00:09 [build] Complete!',
];

/** A run of so many seconds, whose pages were done after the given ones. */
function run(seconds: number, pages: number): MeasuredRun {
  const at = [0.1, 0.2, pages, pages, pages, pages + 1, pages + 1.5, pages + 2, seconds];
  const use = { cpuSeconds: seconds * 2, peakMegabytes: seconds * 100 };
  return {
    whole: { seconds, ...use },
    lines: log.map((text, index) => ({ at: at[index] ?? 0, text })),
    until: (second) => ({ seconds: second, cpuSeconds: second * 2, peakMegabytes: second * 100 }),
    failed: undefined,
  };
}

const contender = (name: ContenderName): Contender => ({
  name,
  version: '1.2.3',
  outDir: '',
  forget: () => {},
  build: () => Promise.reject(new Error('not built here')),
  takeEntry: () => {},
  editTemplate: () => {},
});

function size(entries: number, ourSeconds: readonly number[]): SizeResult {
  const rounds = { cold: 3, changed: 1 };
  const ours = newRecord(contender('plumbline'), rounds);
  const hugo = newRecord(contender('hugo'), rounds);
  const eleventy = newRecord(contender('eleventy'), rounds);
  ours.cold.push(...ourSeconds.map((pages) => run(pages + 10, pages)));
  hugo.cold.push(run(20, 0), run(10, 0), run(40, 0));
  eleventy.failed =
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory';
  ours.changed.set('entry', { runs: [run(9, 2)], written: 31 });
  hugo.changed.set('entry', { runs: [run(16, 0)], written: 900 });
  return {
    entries,
    citing: 50,
    contenders: [ours, hugo, eleventy].map((each) => resultOf(each, ours)),
  };
}

const sizes = [size(1000, [10, 12, 10]), size(4000, [44, 48, 44])];
const bench: BuildBench = {
  machine: {
    processor: 'A processor',
    cores: 2,
    gigabytes: 25,
    system: 'linux',
    node: '24',
    astro: '7',
    day: '2026-11-22',
    load: { before: 0.1, after: 1.9 },
  },
  without: ['cards'],
  absent: ['Hugo is not on this machine.'],
  sizes,
  growth: growthOf(sizes),
};

test('medians and ratios of pairs', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(pairRatios([10, 12, 10], [20, 10, 40])).toEqual([0.5, 1.2, 0.25]);
  expect(pairRatios([10, 12], [20])).toEqual([0.5]);
});

test('a log says when pages and each step after them were done', () => {
  const { pages, steps } = buildSteps(run(20, 5).lines);
  expect(pages).toBe(5);
  expect(steps).toEqual([
    { name: 'search-index', ended: 6, took: 1 },
    { name: 'match-index', ended: 7, took: 1 },
  ]);
  expect(buildSteps([{ at: 1, text: 'nothing of the kind' }])).toEqual({
    pages: undefined,
    steps: [],
  });
});

test('results: the pages of ours by the whole of others, pair by pair', () => {
  const [ours, hugo, eleventy] = sizes[0]?.contenders ?? [];
  expect(ours?.cold.pages).toEqual({ seconds: 10, cpuSeconds: 20, peakMegabytes: 1000 });
  expect(ours?.cold.whole.seconds).toBe(20);
  expect(hugo?.ratios).toEqual([0.5, 1.2, 0.25]);
  expect(hugo?.ratio).toBe(0.5);
  expect(hugo?.changed[0]?.ratio).toBe(2 / 16);
  expect(eleventy?.cold.runs).toBe(0);
});

test('growth is what an entry takes more in the larger archive', () => {
  const [ours, hugo] = bench.growth;
  expect(ours).toMatchObject({ from: 1000, to: 4000, millisecondsPerEntry: [10, 11] });
  expect(ours?.percent).toBeCloseTo(10);
  expect(hugo?.percent).toBeCloseTo(-75);
  expect(growthOf(sizes.slice(0, 1))).toEqual([]);
});

test('tables for the terminal and for the page of figures', () => {
  expect(buildBenchText(bench)).toMatch(
    /^Hugo 1\.2\.3 +20\.0 +40\.0 +2000 .* 0\.50 \(0\.25-1\.20\)$/m,
  );
  const markdown = buildBenchMarkdown(bench);
  expect(markdown).toContain('| Eleventy 1.2.3 | out of memory |');
  expect(markdown).toContain('| one entry, ours | 2.0 | 4.0 | 200 | 3.0 | 9.0 | 31 |  |');
  expect(markdown).toContain('| ours | 1000 | 4000 | 10.00 | 11.00 | 10 % |');
  expect(markdown).toContain('load 0.1 before, 1.9 after');
  expect(markdown).toContain('Left out of ours: cards.');
  expect(markdown).toContain('Hugo is not on this machine.');
});
