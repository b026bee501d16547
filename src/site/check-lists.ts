import { countriesOf } from '#domain/countries.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import { newestFirst } from '#domain/order.ts';
import { latestFactChecks } from '#domain/queries.ts';
import { corpus } from './corpus.ts';
import { countryName } from './names.ts';
import { countryStrings, verdictListStrings } from './strings-citation.ts';
import { listStrings } from './strings-fact-check.ts';
import {
  claimantUrl,
  countryUrl,
  indexUrl,
  narrativeUrl,
  topicUrl,
  verdictListUrl,
} from './urls.ts';
import { verdictWords } from './verdict-words.ts';

/** Fact-checks that stand on one page and may be taken away from it, latest first. */
export interface CheckList {
  /** Address of the page. */
  readonly page: string;
  /** In the language of whoever asks. */
  readonly title: () => string;
  readonly factChecks: readonly FactCheck[];
}

const known = new WeakMap<Corpus, ReadonlyMap<string, CheckList>>();

/** All lists by the address of their page, sorted once for each state of the content. */
function listsByPage(entries: Corpus): ReadonlyMap<string, CheckList> {
  const lists = known.get(entries) ?? new Map(listsOf(entries).map((each) => [each.page, each]));
  known.set(entries, lists);
  return lists;
}

const listsOf = (entries: Corpus): CheckList[] => [
  {
    page: indexUrl('fact-checks'),
    title: () => listStrings.all,
    factChecks: latestFactChecks(entries),
  },
  ...[...entries.claimants.values()].map((claimant) =>
    list(claimantUrl(claimant), () => claimant.name, claimant),
  ),
  ...[...entries.narratives.values()].map((narrative) =>
    list(narrativeUrl(narrative), () => narrative.title, narrative),
  ),
  ...[...entries.topics.values()].map((topic) => list(topicUrl(topic), () => topic.title, topic)),
  ...[...entries.verdicts.values()].map((verdict) =>
    list(
      verdictListUrl(verdict),
      () => verdictListStrings.title(verdictWords(verdict).label),
      verdict,
    ),
  ),
  ...countriesOf(entries).map((country) =>
    list(countryUrl(country.code), () => countryStrings.of(countryName(country.code)), country),
  ),
];

const list = (
  page: string,
  title: () => string,
  { factChecks }: Pick<CheckList, 'factChecks'>,
): CheckList => ({
  page,
  title,
  factChecks: factChecks.toSorted(newestFirst),
});

/** One path per list, for the route of a file that lies beside its page. */
export const checkListPaths = (): { params: { list: string } }[] =>
  [...listsByPage(corpus()).keys()].map((page) => ({ params: { list: page.slice(1, -1) } }));

export function checkListAt(path: string | undefined): CheckList {
  const found = listsByPage(corpus()).get(`/${path}/`);
  if (!found) throw new Error(`There is no list of fact-checks at "${path}".`);
  return found;
}
