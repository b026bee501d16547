import { countriesOf } from '#domain/countries.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
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

const collected = ['claimants', 'narratives', 'topics', 'verdicts'] as const;

/** One path per list, for the route of a file that lies beside its page. */
export const checkListPaths = (): { params: { list: string } }[] =>
  [
    'fact-checks',
    ...collected.flatMap((kind) => [...corpus()[kind].keys()].map((id) => `${kind}/${id}`)),
    ...countriesOf(corpus()).map(({ code }) => `countries/${code.toLowerCase()}`),
  ].map((list) => ({ params: { list } }));

/** Reads of the corpus only what the list is about. */
export function checkListAt(path: string | undefined): CheckList {
  const list = path === undefined ? undefined : listAt(corpus(), path);
  if (!list) throw new Error(`There is no list of fact-checks at "${path}".`);
  return list;
}

function listAt(entries: Corpus, path: string): CheckList | undefined {
  const [kind, id = ''] = path.split('/');
  switch (kind) {
    case 'fact-checks':
      return {
        page: indexUrl('fact-checks'),
        title: () => listStrings.all,
        factChecks: latestFactChecks(entries),
      };
    case 'claimants': {
      const claimant = entries.claimants.get(id);
      return claimant && list(claimantUrl(claimant), () => claimant.name, claimant);
    }
    case 'narratives': {
      const narrative = entries.narratives.get(id);
      return narrative && list(narrativeUrl(narrative), () => narrative.title, narrative);
    }
    case 'topics': {
      const topic = entries.topics.get(id);
      return topic && list(topicUrl(topic), () => topic.title, topic);
    }
    case 'verdicts': {
      const verdict = entries.verdicts.get(id);
      const title = () => verdictListStrings.title(verdict ? verdictWords(verdict).label : '');
      return verdict && list(verdictListUrl(verdict), title, verdict);
    }
    case 'countries': {
      const country = countriesOf(entries).find(({ code }) => code.toLowerCase() === id);
      return (
        country &&
        list(countryUrl(country.code), () => countryStrings.of(countryName(country.code)), country)
      );
    }
    default:
      return undefined;
  }
}

/** The fact-checks of an entry come latest first as they are. */
const list = (
  page: string,
  title: () => string,
  { factChecks }: Pick<CheckList, 'factChecks'>,
): CheckList => ({ page, title, factChecks });
