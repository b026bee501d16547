import type { Corpus } from '#domain/corpus.ts';
import type { ListName } from '#domain/long-lists.ts';
import { collectionLabels } from './labels.ts';
import { foreign } from './language.ts';
import { countryName } from './names.ts';
import { sentences } from './strings-sentences.ts';
import { countryStrings, verdictListStrings } from './strings-citation.ts';
import { claimantStrings } from './strings-entries.ts';
import { strings } from './strings.ts';
import { timelineStrings } from './strings-timeline.ts';
import * as urls from './urls.ts';
import { verdictWords } from './verdict-words.ts';

/** What a list is called, and the page on which its latest entries stand. */
export interface ListTitle {
  readonly title: string;
  readonly page: string;
  /** What kind of entry the list belongs to, when its title does not say so. */
  readonly kind?: string;
}

export function listTitle(corpus: Corpus, name: ListName): ListTitle {
  const [first = '', id, second] = name.split('/');
  if (id === undefined) return wholeListTitle(first);
  const entry = titleOfEntry(corpus, first, id);
  if (second === undefined) return entry;
  const part = second === 'repeated' ? claimantStrings.repeated : collectionLabels.incidents;
  return { ...entry, title: `${entry.title}${sentences.comma}${part}` };
}

function wholeListTitle(name: string): ListTitle {
  if (name === 'corrections') return { title: strings.corrections, page: urls.corrections() };
  if (name === 'timeline') return { title: timelineStrings.title, page: urls.timeline() };
  const collection = wholeCollections.find((each) => each === name);
  if (!collection) throw new Error(`There is no list "${name}".`);
  return { title: collectionLabels[collection], page: urls.indexUrl(collection) };
}

const wholeCollections = ['fact-checks', 'incidents', 'sources', 'claimants'] as const;

const kinds = {
  incidents: 'incident',
  sources: 'source',
  narratives: 'narrative',
  topics: 'topic',
} as const;

function titleOfEntry(corpus: Corpus, kind: string, id: string): ListTitle {
  switch (kind) {
    case 'countries':
      return { title: countryStrings.of(countryName(id.toUpperCase())), page: urls.countryUrl(id) };
    case 'verdicts': {
      const verdict = found(corpus.verdicts.get(id));
      const { label } = verdictWords(verdict);
      return { title: verdictListStrings.title(label), page: urls.verdictListUrl(verdict) };
    }
    case 'claimants': {
      const claimant = found(corpus.claimants.get(id));
      const page = urls.claimantUrl(claimant);
      return { title: foreign(claimant.name), page, kind: strings.claimant };
    }
    case 'incidents':
    case 'sources':
    case 'narratives':
    case 'topics': {
      const entry = found(corpus[kind].get(id));
      const page = urls.entryUrlIn(kind, entry);
      return { title: foreign(entry.title), page, kind: strings[kinds[kind]] };
    }
    default:
      throw new Error(`There are no lists of "${kind}".`);
  }
}

function found<E>(entry: E | undefined): E {
  if (!entry) throw new Error('A list belongs to an entry that does not exist.');
  return entry;
}
