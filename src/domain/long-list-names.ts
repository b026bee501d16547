import { countriesOf } from './countries.ts';
import type { Corpus } from './corpus.ts';
import { checksRelyingOn, isLong, shelved, type ListName } from './long-lists.ts';

const wholeLists = ['fact-checks', 'incidents', 'sources', 'claimants', 'corrections', 'timeline'];

/** The names of all lists that are too long for a page. */
export function longListNames(corpus: Corpus): ListName[] {
  const lists: [name: ListName, entries: { readonly length: number }][] = [
    ...named('claimants', corpus.claimants, ({ factChecks }) => factChecks),
    ...named('claimants', corpus.claimants, ({ repeated }) => repeated, 'repeated'),
    ...named('claimants', corpus.claimants, ({ incidents }) => incidents, 'incidents'),
    ...named('narratives', corpus.narratives, ({ factChecks }) => factChecks),
    ...named('topics', corpus.topics, ({ factChecks }) => factChecks),
    ...named('topics', corpus.topics, ({ incidents }) => incidents, 'incidents'),
    ...named('verdicts', corpus.verdicts, ({ factChecks }) => factChecks),
    ...named('incidents', corpus.incidents, checksRelyingOn),
    ...named('sources', corpus.sources, ({ citedBy }) => citedBy['fact-checks']),
    ...named('sources', corpus.sources, ({ citedBy }) => citedBy.incidents, 'incidents'),
    ...countriesOf(corpus).map(({ code, factChecks }): [ListName, typeof factChecks] => [
      `countries/${code.toLowerCase()}`,
      factChecks,
    ]),
  ];
  return [
    ...wholeLists.filter((name) => shelved(corpus, name).whole.shelves.length > 0),
    ...lists.filter(([, entries]) => isLong(corpus, entries)).map(([name]) => name),
  ];
}

/** A list of each entry under its name. */
const named = <E>(
  collection: string,
  entries: ReadonlyMap<string, E>,
  listOf: (entry: E) => { readonly length: number },
  second?: string,
): [ListName, { readonly length: number }][] =>
  [...entries].map(([id, entry]) => [
    [collection, id, ...(second ? [second] : [])].join('/'),
    listOf(entry),
  ]);
