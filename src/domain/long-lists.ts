import type { Corpus } from './corpus.ts';
import type { Claimant, FactCheck, Incident, Source } from './entities.ts';
import { corrections, type Correction } from './queries.ts';
import { unnoted } from './reads.ts';
import { remember } from './remember.ts';
import {
  dateOfCheck,
  dateOfCorrection,
  dateOfEvent,
  dateOfIncident,
  dateOfSource,
  latestFirst,
  placeInAlphabet,
  placeInTime,
} from './shelf-places.ts';
import { shelve, type Shelf } from './shelves.ts';
import { byText } from './text-order.ts';
import { eventsOfCorpus, type TimelineEvent } from './timeline-events.ts';
import { countriesOf } from './countries.ts';

/** What lists hold, and every list that may grow with the archive on shelves. */
export type Shelved =
  | { readonly of: 'checks'; readonly whole: Shelf<FactCheck> }
  | { readonly of: 'incidents'; readonly whole: Shelf<Incident> }
  | { readonly of: 'claimants'; readonly whole: Shelf<Claimant> }
  | { readonly of: 'sources'; readonly whole: Shelf<Source> }
  | { readonly of: 'corrections'; readonly whole: Shelf<Correction> }
  | { readonly of: 'events'; readonly whole: Shelf<TimelineEvent> };

/** A list by the path of its page: "fact-checks", "topics/x"; and of a second list on that page: "topics/x/incidents". */
export type ListName = string;

/**
 * A list on shelves; worked out once for each state of the content. Throws for a list that does not exist. That its dates
 * were read is not noted: what of it a page shows is noted shelf by shelf, by `noteShelf`.
 */
export function shelved(corpus: Corpus, name: ListName): Shelved {
  const lists = listsOf(corpus);
  const found = lists.get(name) ?? unnoted(() => put(corpus, name));
  lists.set(name, found);
  return found;
}

const listsOf = remember((_: Corpus) => new Map<ListName, Shelved>());

/** True for a list that shows its latest entries alone, and all of them on shelves. */
export const isLong = (corpus: Corpus, { length }: { readonly length: number }): boolean =>
  length > corpus.site.listLength;

function put(corpus: Corpus, name: ListName): Shelved {
  const [first = '', id, second] = name.split('/');
  const { listLength: most } = corpus.site;
  if (id === undefined) return wholeList(corpus, name, most);
  if (second === 'incidents') return incidents(incidentsOf(corpus, first, id), most);
  return checks(checksOf(corpus, first, id, second), most);
}

function wholeList(corpus: Corpus, name: ListName, most: number): Shelved {
  switch (name) {
    case 'fact-checks':
      return checks([...corpus['fact-checks'].values()], most);
    case 'incidents':
      return incidents([...corpus.incidents.values()], most);
    case 'sources': {
      const sources = latestFirst(corpus.sources.values(), dateOfSource, idOf);
      return { of: 'sources', whole: shelve(sources, (each) => placeInTime(each.issued), most) };
    }
    case 'claimants': {
      const claimants = [...corpus.claimants.values()]
        .map((claimant) => ({ claimant, place: placeInAlphabet(claimant).join() }))
        .sort((a, b) => byText(a.place, b.place) || byName(a.claimant, b.claimant))
        .map(({ claimant }) => claimant);
      return { of: 'claimants', whole: shelve(claimants, placeInAlphabet, most) };
    }
    case 'corrections': {
      const ofCheck = ({ factCheck }: Correction) => factCheck.id;
      const lines = latestFirst(corrections(corpus), dateOfCorrection, ofCheck);
      const place = (each: Correction) => placeInTime(dateOfCorrection(each));
      return { of: 'corrections', whole: shelve(lines, place, most) };
    }
    case 'timeline': {
      const events = eventsOfCorpus(corpus).toReversed();
      const place = (each: TimelineEvent) => placeInTime(dateOfEvent(each));
      return { of: 'events', whole: shelve(events, place, most) };
    }
    default:
      throw new Error(`There is no list "${name}".`);
  }
}

const idOf = ({ id }: { readonly id: string }) => id;

const byName = (a: Claimant, b: Claimant) =>
  a.name.localeCompare(b.name, 'en') || byText(a.id, b.id);

const checks = (entries: readonly FactCheck[], most: number): Shelved => ({
  of: 'checks',
  whole: shelve(
    latestFirst(entries, dateOfCheck, idOf),
    (check) => placeInTime(dateOfCheck(check)),
    most,
  ),
});

const incidents = (entries: readonly Incident[], most: number): Shelved => ({
  of: 'incidents',
  whole: shelve(
    latestFirst(entries, dateOfIncident, idOf),
    (incident) => placeInTime(dateOfIncident(incident)),
    most,
  ),
});

/** The fact-checks of an entry, each once. */
function checksOf(corpus: Corpus, kind: string, id: string, second?: string): readonly FactCheck[] {
  if (second === 'repeated') return found(corpus.claimants.get(id)).repeated;
  switch (kind) {
    case 'claimants':
      return found(corpus.claimants.get(id)).factChecks;
    case 'narratives':
      return found(corpus.narratives.get(id)).factChecks;
    case 'topics':
      return found(corpus.topics.get(id)).factChecks;
    case 'verdicts':
      return found(corpus.verdicts.get(id)).factChecks;
    case 'incidents':
      return checksRelyingOn(found(corpus.incidents.get(id)));
    case 'sources':
      return found(corpus.sources.get(id)).citedBy['fact-checks'].map(({ entity }) => entity);
    case 'countries':
      return found(countriesOf(corpus).find(({ code }) => code.toLowerCase() === id)).factChecks;
    default:
      throw new Error(`There is no list of fact-checks for "${kind}".`);
  }
}

/** The incidents of an entry. */
function incidentsOf(corpus: Corpus, kind: string, id: string): readonly Incident[] {
  if (kind === 'topics') return found(corpus.topics.get(id)).incidents;
  if (kind === 'claimants') return found(corpus.claimants.get(id)).incidents;
  return found(corpus.sources.get(id)).citedBy.incidents.map(({ entity }) => entity);
}

/** The fact-checks that rely on an incident, each once. */
export const checksRelyingOn = ({ reliedOnBy }: Incident): readonly FactCheck[] => [
  ...new Set(reliedOnBy.map(({ factCheck }) => factCheck)),
];

function found<E>(entry: E | undefined): E {
  if (entry === undefined) throw new Error('A list belongs to an entry that does not exist.');
  return entry;
}
