import { createHash } from 'node:crypto';
import type { MatchEntry } from '#matching/entry.ts';
import { indexFiles } from '#matching/index-files.ts';
import { keptIn } from '#matching/kept.ts';
import { openMatcher } from '#matching/match.ts';

export const entry = (url: string, changes: Partial<MatchEntry> = {}): MatchEntry => ({
  url,
  title: `Title of ${url}`,
  claim: `Claim of ${url}`,
  quotations: [],
  names: [],
  verdict: 'false',
  claimant: 'Somebody',
  dated: { en: '2 November 2022' },
  lang: 'en',
  day: '2022-11-02',
  languages: ['en'],
  ...changes,
});

const subjects =
  'drought harvest election vaccine ferry glacier tunnel budget orchestra satellite refinery dialect museum tariff'.split(
    ' ',
  );

/** Entries about other things, so that words have a rarity. */
const others = subjects.flatMap((subject, at) =>
  subjects.slice(at + 1).map((other) =>
    entry(`/${subject}-${other}/`, {
      title: `No proof about the ${subject} and the ${other}`,
      claim: `The ${subject} was caused by the ${other} in Kabul`,
    }),
  ),
);

export const entries: readonly MatchEntry[] = [
  ...others,
  entry('/kabulov/', {
    title: 'The record contradicts Kabulov: Washington has fought ISIS-K for years',
    claim: 'The United States and Britain are strengthening ISIS-K in Afghanistan',
    quotations: ['Спецслужбы Запада усиливают боевой потенциал афганского крыла ИГ'],
    names: ['Zamir Kabulov', 'Замир Кабулов', 'ضمیر کابلوف'],
    languages: ['en', 'ru'],
  }),
  entry('/embassy/', {
    title: 'Eight people were killed at the Russian embassy, not 25',
    claim: 'The bombing of the Russian embassy in Kabul killed 25 people',
    day: '2022-09-05',
  }),
];

export const digest = (contents: Iterable<Uint8Array | string>): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
};

export const matcherOf = async (all: readonly MatchEntry[]) =>
  openMatcher(keptIn(await indexFiles(all, digest)));
