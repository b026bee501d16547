import type { BuildBench, ContenderResult, Figures, SizeResult, Timed } from './build-results.ts';
import type { ContenderName } from './contender.ts';

/** A table of a report; the first row names the columns. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** The figures in tables, for the terminal and for Markdown. */
export const buildTables = (bench: BuildBench): Table[] =>
  [
    ...bench.sizes.flatMap((size) => [coldTable(size), stepTable(size), changeTable(size)]),
    growthTable(bench),
  ].filter(({ rows }) => rows.length > 1);

const names: Readonly<Record<ContenderName, string>> = {
  plumbline: 'ours',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  'astro-mdx': 'Astro + MDX',
  floor: 'floor: writing the files',
};
const nameOf = ({ name, version }: ContenderResult): string =>
  name === 'plumbline' || name === 'floor' ? names[name] : `${names[name]} ${version}`;

const number = (value: number | undefined, digits = 1): string =>
  value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits);

const use = ({ seconds, cpuSeconds, peakMegabytes }: Figures): string[] => [
  number(seconds),
  number(cpuSeconds),
  number(peakMegabytes, 0),
];

function coldTable({ entries, contenders }: SizeResult): Table {
  const rows = contenders.flatMap((contender) => {
    const { output, cold, ratio, ratios, failed } = contender;
    if (cold.runs === 0) return [[nameOf(contender), failedBriefly(failed)]];
    const size = [String(output.files), number(output.megabytes, 0)];
    const range =
      ratios.length > 1
        ? ` (${number(Math.min(...ratios), 2)}-${number(Math.max(...ratios), 2)})`
        : '';
    const pages = [...use(cold.pages), ...size, String(cold.runs)];
    if (contender.name !== 'plumbline')
      return [
        [nameOf(contender), ...pages, ratio === undefined ? '' : `${number(ratio, 2)}${range}`],
      ];
    return [
      [`${nameOf(contender)}, pages`, ...pages, ''],
      [`${nameOf(contender)}, whole`, ...use(cold.whole), '', '', String(cold.runs), ''],
    ];
  });
  return {
    title: `${entries} fact-checks, cold`,
    rows: [['', 'wall s', 'CPU s', 'peak MB', 'files', 'MB', 'runs', 'ours / theirs'], ...rows],
  };
}

const failedBriefly = (failed: string | undefined): string =>
  /heap out of memory/i.test(failed ?? '') ? 'out of memory' : 'failed';

/** What ours does after the pages, and the others do not do. */
function stepTable({ entries, contenders }: SizeResult): Table {
  const steps = contenders.find(({ name }) => name === 'plumbline')?.cold.steps ?? [];
  return {
    title: `${entries} fact-checks, cold: what ours does after the pages`,
    rows: [
      ['', 's', 'done at s'],
      ...steps.map(({ name, took, ended }) => [name, number(took), number(ended)]),
    ],
  };
}

function changeTable({ entries, citing, contenders }: SizeResult): Table {
  const rows = contenders.flatMap((contender) =>
    contender.changed.map(({ change, written, ratio, ...timed }) => [
      `one ${change}, ${nameOf(contender)}`,
      ...use(timed.pages),
      searchDone(timed),
      number(timed.whole.seconds),
      String(written),
      number(ratio, 2),
    ]),
  );
  const columns = ['pages, s', 'CPU s', 'peak MB', 'with search, s', 'whole, s', 'files written'];
  return {
    title: `${entries} fact-checks, one thing changed (${citing} cite the source)`,
    rows: [['', ...columns, 'ours / theirs'], ...rows.toSorted(byChange)],
  };
}

const searchDone = ({ steps }: Timed): string =>
  number(steps.find(({ name }) => name === 'search-index')?.ended);

const order = ['one entry', 'one sourc', 'one templ'];
const byChange = ([a = '']: readonly string[], [b = '']: readonly string[]): number =>
  order.indexOf(a.slice(0, 9)) - order.indexOf(b.slice(0, 9));

function growthTable({ growth }: BuildBench): Table {
  return {
    title: 'Growth',
    rows: [
      ['', 'from', 'to', 'ms per entry', 'then', 'more'],
      ...growth.map(({ name, from, to, millisecondsPerEntry: [before, after], percent }) => [
        names[name],
        String(from),
        String(to),
        number(before, 2),
        number(after, 2),
        `${number(percent, 0)} %`,
      ]),
    ],
  };
}
