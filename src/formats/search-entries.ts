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
  type UnwrittenRecord,
} from './search-record.ts';
import { searchText, type SearchText } from './search-text.ts';

type Kind = Exclude<SearchKind, 'fact-checks'>;

/** The search records of all entries but fact-checks, still to be written; `addressOf` gives the address of a page. */
export const entryRecords = (
  corpus: Corpus,
  addressOf: (kind: Kind, entry: { readonly id: string }) => string,
): UnwrittenRecord[] => {
  const language = corpus.site.lang;
  const unwritten = <E extends { readonly id: string }>(
    kind: Kind,
    entries: ReadonlyMap<string, E>,
    tell: (entry: E) => Written,
  ): UnwrittenRecord[] =>
    [...entries.values()].map((entry) => {
      const url = addressOf(kind, entry);
      return { url, language, write: () => recordOf(tell(entry), { url, language, kind }) };
    });
  return [
    ...unwritten('incidents', corpus.incidents, (incident) => ofIncident(incident, corpus)),
    ...unwritten('claimants', corpus.claimants, ofClaimant),
    ...unwritten('narratives', corpus.narratives, ofNarrative),
    ...unwritten('sources', corpus.sources, ofSource),
  ];
};

const recordOf = (
  { title, about, text, cited, date }: Written,
  { url, language, kind }: { url: string; language: string; kind: Kind },
): SearchRecord => ({
  url,
  content: searchText(text),
  language,
  meta: { title, ...about },
  filters: { type: [kind], lang: [language] },
  sort: { cited: String(cited), ...(date !== undefined && { date }) },
});

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
