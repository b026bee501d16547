import type { Corpus } from '#domain/corpus.ts';
import type { Claimant, Incident, Narrative, Source } from '#domain/entities.ts';
import { readDate } from '#domain/partial-date.ts';
import { plainText } from '#domain/plain-text.ts';
import type { SearchKind } from '#domain/search-kinds.ts';
import {
  datesIn,
  ended,
  namesOf,
  namesOfIncident,
  spellings,
  type SearchRecord,
} from './search-record.ts';
import { searchText, type SearchText } from './search-text.ts';

type Kind = Exclude<SearchKind, 'fact-checks'>;

/** The search records of all entries but fact-checks; `addressOf` gives the address of a page. */
export const entryRecords = (
  corpus: Corpus,
  addressOf: (kind: Kind, entry: { readonly id: string }) => string,
): SearchRecord[] => {
  const written = <E extends { readonly id: string }>(
    kind: Kind,
    entries: ReadonlyMap<string, E>,
    write: (entry: E) => Written,
  ): SearchRecord[] =>
    [...entries.values()].map((entry) => {
      const { title, about, text, cited, date } = write(entry);
      return {
        url: addressOf(kind, entry),
        content: searchText(text),
        language: corpus.site.lang,
        meta: { title, ...about },
        filters: { type: [kind], lang: [corpus.site.lang] },
        sort: { cited: String(cited), ...(date !== undefined && { date }) },
      };
    });
  return [
    ...written('incidents', corpus.incidents, (incident) => ofIncident(incident, corpus)),
    ...written('claimants', corpus.claimants, ofClaimant),
    ...written('narratives', corpus.narratives, ofNarrative),
    ...written('sources', corpus.sources, ofSource),
  ];
};

interface Written {
  readonly title: string;
  readonly about: Record<string, string>;
  readonly text: SearchText;
  /** How many entries rest on it. */
  readonly cited: number;
  readonly date?: string;
}

const ofIncident = (incident: Incident, { site }: Corpus): Written => ({
  title: incident.title,
  about: {
    ...datesIn(site.interfaceLanguages, incident.date),
    ...(incident.place && { about: incident.place.name }),
  },
  text: {
    sentences: [incident.summary, plainText(incident.body)],
    names: [...namesOfIncident(incident), ...(incident.place ? [incident.place.name] : [])],
  },
  cited: new Set(incident.reliedOnBy.map(({ factCheck }) => factCheck)).size,
  date: readDate(incident.date).earliest,
});

const ofClaimant = (claimant: Claimant): Written => ({
  title: claimant.name,
  about: {},
  text: {
    sentences: [
      ...(claimant.summary === undefined ? [] : [claimant.summary]),
      ...claimant.offices.map(({ title }) => ended(title)),
      ...(claimant.interest === undefined ? [] : [claimant.interest]),
    ],
    names: namesOf(claimant),
  },
  cited: claimant.factChecks.length + claimant.repeated.length,
});

const ofNarrative = (narrative: Narrative): Written => ({
  title: narrative.title,
  about: {},
  text: {
    sentences: [narrative.summary, plainText(narrative.body)],
    names: [narrative.title, ...spellings(narrative)],
  },
  cited: narrative.factChecks.length,
});

const ofSource = (source: Source): Written => ({
  title: source.title,
  about: { about: [...new Set(bodiesOf(source))].join(', ') },
  text: {
    sentences: [source.reliabilityNote, source.interest, source.notUsedFor].flatMap(
      (text) => text ?? [],
    ),
    names: [
      source.title,
      ...(source.titleShort === undefined ? [] : [source.titleShort]),
      ...bodiesOf(source),
    ],
  },
  cited: Object.values(source.citedBy).reduce((sum, citing) => sum + citing.length, 0),
});

/** Authors, and what it stands in and who publishes it. */
const bodiesOf = ({ author, containerTitle, publisher }: Source): string[] => [
  ...author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  ),
  ...[containerTitle, publisher].flatMap((body) => body ?? []),
];
