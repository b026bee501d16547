import type { Corpus } from '#domain/corpus.ts';
import { wordDate } from '#domain/date-wording.ts';
import type { FactCheck } from '#domain/entities.ts';
import { readDate } from '#domain/partial-date.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { byText } from '#domain/text-order.ts';
import type { MatchEntry } from '#matching/entry.ts';
import { names, quotationsOf } from './search-record.ts';

/** What the index of claims is given: every fact-check in order of its address, so that it has the same number in every build. */
export const matchEntries = (
  corpus: Corpus,
  addressOf: (check: FactCheck) => string,
): MatchEntry[] =>
  [...corpus['fact-checks'].values()]
    .map((check) => matchEntry(check, addressOf(check), corpus.site))
    .sort((a, b) => byText(a.url, b.url));

function matchEntry(
  check: FactCheck,
  url: string,
  { interfaceLanguages }: SiteSettings,
): MatchEntry {
  const { claim, verdict, title, lang } = check;
  const { earliest, latest } = readDate(claim.madeOn);
  return {
    url,
    title,
    claim: claim.summary,
    quotations: [...new Set(quotationsOf(check))],
    names: [...new Set(names(check))],
    verdict: verdict.id,
    claimant: claim.claimant.name,
    dated: Object.fromEntries(interfaceLanguages.map((one) => [one, wordDate(claim.madeOn, one)])),
    day: earliest === latest ? earliest : '',
    lang,
    languages: [...new Set([lang, ...languagesOf(check)])],
  };
}

const languagesOf = ({ quote }: FactCheck): string[] =>
  quote.kind === 'reported' ? [] : [quote.lang, ...quote.renderings.map(({ lang }) => lang)];
