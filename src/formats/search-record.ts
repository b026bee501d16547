import type { Corpus } from '#domain/corpus.ts';
import { wordDate } from '#domain/date-wording.ts';
import type { Claimant, FactCheck, Incident } from '#domain/entities.ts';
import { facetsOf, monthsOfClaim } from '#domain/facets.ts';
import { readDate, type PartialDate } from '#domain/partial-date.ts';
import { standingOn } from '#domain/publication.ts';
import { incidentsOf, latestFactChecks } from '#domain/queries.ts';
import { plainText } from '#domain/plain-text.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { searchText } from './search-text.ts';

/** What Pagefind is given for one page, in the words of its `addCustomRecord`. */
export interface SearchRecord {
  readonly url: string;
  /** What is searched and quoted in results: sentences first, then the names and spellings that only help to find it. */
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** A record that is written when it is asked for: all of a large archive at once are hundreds of megabytes. */
export interface UnwrittenRecord {
  readonly url: string;
  readonly language: string;
  readonly write: () => SearchRecord;
}

/** The names under which records have `meta`, in every index of a site, whether or not some entry has it. */
export const metaFields = (languages: SiteSettings['interfaceLanguages']): string[] =>
  ['title', 'claimant', 'verdict', 'standing', 'about', ...languages.map(dateField)].sort();

/** The search records of all fact-checks as of `today`, latest first; `addressOf` gives the address of a page. */
export const searchRecords = (
  corpus: Corpus,
  addressOf: (check: FactCheck) => string,
  today: string,
): SearchRecord[] => unwrittenRecords(corpus, addressOf, today).map(({ write }) => write());

/** The same, each still to be written. */
export const unwrittenRecords = (
  corpus: Corpus,
  addressOf: (check: FactCheck) => string,
  today: string,
): UnwrittenRecord[] =>
  latestFactChecks(corpus).map((check) => {
    const [url, { site }] = [addressOf(check), corpus];
    return { url, language: site.lang, write: () => searchRecord(check, url, today, site) };
  });

function searchRecord(
  check: FactCheck,
  url: string,
  today: string,
  { lang, interfaceLanguages }: SiteSettings,
): SearchRecord {
  const { claim, verdict } = check;
  const standing = standingOn(check, today);
  return {
    url,
    content: searchText({
      sentences: sentences(check),
      names: names(check),
      speakers: claimantsOf(check).flatMap(namesOf),
    }),
    // One index for entries of all languages: a search in one of them finds what is written in another.
    language: lang,
    meta: {
      title: check.title,
      claimant: claim.claimant.name,
      verdict: verdict.id,
      ...datesIn(interfaceLanguages, claim.madeOn),
      // Pagefind searches these too: what nearly every entry has in common must not stand here.
      ...(standing !== 'published' && { standing }),
    },
    filters: {
      type: ['fact-checks'],
      ...Object.fromEntries(
        Object.entries(facetsOf(check)).map(([facet, values]) => [facet, [...values]]),
      ),
      month: monthsOfClaim(check),
    },
    sort: { date: readDate(claim.madeOn).earliest, cited: String(timesCited(check)) },
  };
}

/** On how many occasions the claim is on record: where it appeared, who passed it on, who said it again. */
const timesCited = ({ claim }: FactCheck): number =>
  claim.appearances.length + claim.repeatedBy.length + claim.alsoSaid.length;

/** The date in the words of each language of the interface: `date` in the first, `date_ar` ... in the others. */
export const datesIn = (languages: SiteSettings['interfaceLanguages'], date: PartialDate) =>
  Object.fromEntries(
    languages.map((lang, index) => [dateField(lang, index), wordDate(date, lang)]),
  );

const dateField = (lang: string, index: number): string => (index === 0 ? 'date' : `date_${lang}`);

/** What a reader of the entry reads, the answer first: results that have no words to mark show how it begins. */
const sentences = (check: FactCheck): string[] => [
  check.conclusion,
  ended(check.claim.summary),
  ...wordsOf(check),
  ...check.evidence.map(({ finding }) => ended(finding)),
  `${check.claim.claimant.name}, ${ended(check.claim.capacity)}`,
  plainText(check.body),
  ended(check.title),
];

/** With a full stop, so that sentences of an excerpt do not run into each other. */
export const ended = (text: string): string => (/[.!?…”"]$/.test(text) ? text : `${text}.`);

const wordsOf = (check: FactCheck): string[] =>
  check.quote.kind === 'reported'
    ? quotationsOf(check)
    : quotationsOf(check).map((text) => `“${text}”`);

/** The words on record as they are printed: in the original, in translation and as others rendered them. */
export function quotationsOf({ quote }: FactCheck): string[] {
  if (quote.kind === 'reported') return [quote.paraphrase];
  const translation = quote.translation ? [quote.translation.text] : [];
  return [quote.text, ...translation, ...quote.renderings.map(({ text }) => text)];
}

/** Every name and spelling of whom and what the entry is about, so that any of them finds it. */
export const names = (check: FactCheck): string[] => [
  ...claimantsOf(check).flatMap(namesOf),
  ...check.narratives.flatMap((narrative) => [narrative.title, ...spellings(narrative)]),
  ...check.topics.flatMap((topic) => [topic.title, ...spellings(topic)]),
  ...incidentsOf(check).flatMap(namesOfIncident),
];

/** The name of a claimant and all its other spellings. */
export const namesOf = (claimant: Claimant): string[] => [claimant.name, ...spellings(claimant)];

const claimantsOf = ({ claim }: FactCheck): Claimant[] => [
  claim.claimant,
  ...[...claim.repeatedBy, ...claim.alsoSaid].map(({ claimant }) => claimant),
];

export const namesOfIncident = (incident: Incident): string[] => [
  incident.title,
  ...spellings(incident),
  ...incident.actors.flatMap(({ name, claimant }) =>
    claimant ? [name, claimant.name, ...spellings(claimant)] : [name],
  ),
];

export const spellings = ({ aliases }: Pick<Claimant, 'aliases'>): string[] =>
  aliases.map(({ name }) => name);
