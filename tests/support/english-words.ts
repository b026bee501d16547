import * as accountability from '#site/strings/en/accountability.ts';
import * as citation from '#site/strings/en/citation.ts';
import * as dependence from '#site/strings/en/dependence.ts';
import * as entries from '#site/strings/en/entries.ts';
import * as factCheck from '#site/strings/en/fact-check.ts';
import * as figures from '#site/strings/en/figures.ts';
import * as labels from '#site/strings/en/labels.ts';
import * as map from '#site/strings/en/map.ts';
import * as records from '#site/strings/en/records.ts';
import * as search from '#site/strings/en/search.ts';
import * as site from '#site/strings/en/site.ts';
import * as statistics from '#site/strings/en/statistics.ts';
import * as timeline from '#site/strings/en/timeline.ts';

const textsIn = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

/** Words of the interface in English that no entry would use by chance: those of four words and more. */
export const sentences: readonly string[] = [
  accountability,
  citation,
  dependence,
  entries,
  factCheck,
  figures,
  labels,
  map,
  records,
  search,
  site,
  statistics,
  timeline,
]
  .flatMap(textsIn)
  .filter((text) => text.split(' ').length >= 4);
