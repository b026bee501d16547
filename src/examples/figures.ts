import type { FigureRecord, Measure, Population } from '#domain/figures.ts';
import type { claimants } from './claimants.ts';
import type { sources } from './sources.ts';

type Numbers = Partial<Pick<FigureRecord, 'value' | 'min' | 'max' | 'wording' | 'qualifier'>>;

const figure = (
  measure: Measure,
  asOf: string,
  source: keyof typeof sources,
  numbers: Numbers & { readonly saidBy?: keyof typeof claimants },
  population: Population = 'all',
) => ({ measure, population, qualifier: 'exactly', source, locator: 'p. 1', asOf, ...numbers });

export const figureExampleNames = [
  'every-mark',
  'one-number',
  'ranges-and-open-ends',
  'words-only',
  'one-report',
  'million',
  'long-names',
  'alike',
] as const;
export type FigureExample = (typeof figureExampleNames)[number];

/** What is counted in each named example of figures; one count of the example incident. */
export const figureExamples = {
  'every-mark': { measure: 'killed', population: 'all' },
  'one-number': { measure: 'injured', population: 'all' },
  'ranges-and-open-ends': { measure: 'members', population: 'all' },
  'words-only': { measure: 'killed', population: 'civilians' },
  'one-report': { measure: 'attackers', population: 'all' },
  million: { measure: 'attacks', population: 'all' },
  'long-names': { measure: 'arrested', population: 'all' },
  alike: { measure: 'surrendered', population: 'all' },
} as const satisfies Readonly<Record<FigureExample, object>>;

export const figures = [
  figure('killed', '2021-08-27', 'monitors', { value: 8, qualifier: 'at-least' }),
  figure('killed', '2021-08-28', 'leaflet', { value: 25, qualifier: 'claimed', saidBy: 'group' }),
  figure('killed', '2021-09~', 'newspaper', { min: 7, max: 11, saidBy: 'ministry' }),
  figure('killed', '2022-11', 'newspaper', { value: 6 }),

  figure('injured', '2021-08-27/2021-09-01', 'monitors', { value: 13, qualifier: 'at-least' }),
  figure('injured', '2022-11', 'newspaper', { value: 13, qualifier: 'estimated' }),
  figure('injured', '2023-03', 'monitors', { value: 13 }),

  figure('members', '2021-08', 'monitors', { min: 1500, max: 2200 }),
  figure('members', '2021-09', 'newspaper', { min: 1800 }),
  figure('members', '2021-10', 'monitors', { max: 400 }),

  figure('killed', '2021-08-27', 'monitors', { wording: 'dozens' }, 'civilians'),
  figure('killed', '2021-08-28', 'newspaper', { wording: 'scores' }, 'civilians'),

  figure('attackers', '2021-08-27', 'monitors', { value: 1 }),

  figure('attacks', '2021-08-27', 'monitors', { value: 0 }),
  figure('attacks', '2021-08-28', 'newspaper', { value: 1_000_000, qualifier: 'nearly' }),

  figure('arrested', '2021-08-27', 'newspaper', { value: 6, saidBy: 'ministry' }),
  figure('arrested', '2021-08-28', 'long-title', { value: 9 }),
  figure('arrested', '2021-08-29', 'long-title', { min: 20, max: 25, saidBy: 'long-name' }),
  figure('arrested', '2021-08-30', 'newspaper', { min: 20, max: 30, saidBy: 'long-name' }),

  figure('surrendered', '2021-08-27', 'newspaper', { value: 6, saidBy: 'alike-region' }),
  figure('surrendered', '2021-08-28', 'monitors', { value: 9, saidBy: 'alike-mission' }),
  figure('surrendered', '2021-08-29', 'monitors', { value: 7 }),
];
