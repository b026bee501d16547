import type { FactCheck } from '#domain/entities.ts';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import type { Row } from './table.ts';

/** The columns of a list of fact-checks, in their order; they are part of its address, so to say: none is renamed. */
export const checkColumns = [
  'id',
  'url',
  'title',
  'verdict',
  'claim',
  'claimant',
  'claimant_country',
  'claimed_on',
  'conclusion',
  'published',
  'changed',
  'version',
  'language',
  'narratives',
  'topics',
] as const;
type CheckColumn = (typeof checkColumns)[number];

/** A fact-check in a row. `verdict` is what is said of it away from its page: of a withdrawn one, that it is withdrawn. */
export const checkRow = (
  check: FactCheck,
  { url, verdict }: { readonly url: string; readonly verdict: string },
): Row<CheckColumn> => ({
  id: check.id,
  url,
  title: check.title,
  verdict,
  claim: check.claim.summary,
  claimant: check.claim.claimant.name,
  claimant_country: check.claim.claimant.country,
  claimed_on: check.claim.madeOn,
  conclusion: check.conclusion,
  published: publishedOn(check),
  changed: changedOn(check),
  version: versionOf(check),
  language: check.lang,
  narratives: check.narratives.map(({ title }) => title),
  topics: check.topics.map(({ title }) => title),
});
