import { countriesOf } from '#domain/countries.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import { lastChange } from '#domain/last-change.ts';
import { changedOn } from '#domain/ledger.ts';
import { longListNames } from '#domain/long-list-names.ts';
import { shelved, type ListName } from '#domain/long-lists.ts';
import { fullShelves, shelvesIn } from '#domain/shelves.ts';
import * as urls from './urls.ts';

type Day = string | undefined;

const latest = (days: readonly Day[]): Day =>
  days.reduce((last, day) =>
    last === undefined || (day !== undefined && day > last) ? day : last,
  );

const ofChecks = (checks: readonly FactCheck[]): Day[] => checks.map(changedOn);

/** The day on which what a page shows last changed, as far as that is on record, by the address of the page. */
export function changesOfPages(corpus: Corpus): ReadonlyMap<string, string> {
  const days: [page: string, days: readonly Day[]][] = [
    ...pagesOfAll.map((page): [string, Day[]] => [page(), [lastChange(corpus)]]),
    ...[...corpus['fact-checks'].values()].flatMap((check): [string, Day[]][] => [
      [urls.factCheckUrl(check), [changedOn(check)]],
      [urls.citeUrl(check), [changedOn(check)]],
    ]),
    ...[...corpus.incidents.values()].map((incident): [string, Day[]] => [
      urls.incidentUrl(incident),
      [incident.updatedOn, ...ofChecks(incident.reliedOnBy.map(({ factCheck }) => factCheck))],
    ]),
    ...[...corpus.sources.values()].map((source): [string, Day[]] => [
      urls.sourceUrl(source),
      [source.updatedOn, ...ofChecks(source.citedBy['fact-checks'].map(({ entity }) => entity))],
    ]),
    ...[...corpus.claimants.values()].map((claimant): [string, Day[]] => [
      urls.claimantUrl(claimant),
      [
        ...ofChecks([...claimant.factChecks, ...claimant.repeated]),
        ...claimant.incidents.map(({ updatedOn }) => updatedOn),
      ],
    ]),
    ...[...corpus.narratives.values()].map((narrative): [string, Day[]] => [
      urls.narrativeUrl(narrative),
      ofChecks(narrative.factChecks),
    ]),
    ...[...corpus.topics.values()].map((topic): [string, Day[]] => [
      urls.topicUrl(topic),
      [...ofChecks(topic.factChecks), ...topic.incidents.map(({ updatedOn }) => updatedOn)],
    ]),
    ...[...corpus.verdicts.values()].map((verdict): [string, Day[]] => [
      urls.verdictListUrl(verdict),
      ofChecks(verdict.factChecks),
    ]),
    ...countriesOf(corpus).map((country): [string, Day[]] => [
      urls.countryUrl(country.code),
      ofChecks(country.factChecks),
    ]),
    ...longListNames(corpus).flatMap((list) => changesOfShelves(corpus, list)),
  ];
  return new Map(
    days.flatMap(([page, each]) => {
      const day = latest([undefined, ...each]);
      return day === undefined ? [] : [[page, day]];
    }),
  );
}

/** Of the shelves of fact-checks. */
function changesOfShelves(corpus: Corpus, list: ListName): [string, Day[]][] {
  const found = shelved(corpus, list);
  if (found.of !== 'checks') return [];
  return shelvesIn(found.whole).map((shelf) => [
    urls.shelfUrl(list, shelf.path),
    ofChecks(fullShelves(shelf).flatMap(({ entries }) => entries)),
  ]);
}

/** Pages that show something of every entry. */
const pagesOfAll = [
  urls.home,
  urls.corrections,
  urls.statistics,
  urls.timeline,
  urls.map,
  urls.countries,
  urls.copies,
  () => urls.indexUrl('fact-checks'),
  () => urls.indexUrl('incidents'),
  () => urls.indexUrl('claimants'),
  () => urls.indexUrl('sources'),
  () => urls.indexUrl('narratives'),
  () => urls.indexUrl('topics'),
];
