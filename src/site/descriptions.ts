import type { Claimant, Source } from '#domain/entities.ts';
import { foreign } from './language.ts';
import { claimantKindLabels, sourceTypeLabels } from './labels.ts';
import { countryName } from './names.ts';
import { counted } from './counts.ts';
import { sentences } from './strings-sentences.ts';

/** A claimant in a line for search engines and previews: what is on record here, and what it is. */
export function describeClaimant(claimant: Claimant): string {
  const { name, kind, summary } = claimant;
  const facts = [claimantKindLabels[kind].toLowerCase(), ...recordOf(claimant)].join(
    sentences.comma,
  );
  return `${foreign(name)}: ${facts}.${summary ? ` ${foreign(summary)}` : ''}`;
}

/** Where a claimant is from and what is on record of it, as far as there is anything. */
export const recordOf = ({ country, factChecks, repeated, incidents }: Claimant): string[] => [
  ...(country ? [countryName(country)] : []),
  ...(factChecks.length > 0 ? [claimsChecked(factChecks.length)] : []),
  ...(repeated.length > 0 ? [counted(repeated.length, 'claim repeated')] : []),
  ...(incidents.length > 0 ? [counted(incidents.length, 'incident')] : []),
];

/** "1 claim checked". */
export const claimsChecked = (number: number): string => counted(number, 'claim checked');

/** A source in a line: what it is, who publishes it, how often it is cited here and what its interest is. */
export function describeSource({ title, type, publisher, interest, citedBy }: Source): string {
  const what = [sourceTypeLabels[type], ...(publisher ? [foreign(publisher)] : [])].join(
    sentences.comma,
  );
  const checks = counted(citedBy['fact-checks'].length, 'fact-check');
  const incidents = counted(citedBy.incidents.length, 'incident');
  const stake = interest ? ` ${foreign(interest)}` : '';
  return `${foreign(title)}. ${what}${sentences.semicolon}${sentences.citedBy(checks, incidents)}.${stake}`;
}
