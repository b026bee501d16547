import type { Collection } from '#domain/collections.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { Entity } from '#domain/entities.ts';
import { changedOn, publishedOn } from '#domain/ledger.ts';
import { byText } from '#domain/text-order.ts';

/** A page of a list: its name, and what is on it in order of id. */
export interface ListPage {
  readonly name: string;
  readonly entries: readonly Entity<Collection>[];
}

/**
 * A list cut by something that never changes of an entry, so that no new entry moves another to the next page and a page
 * that was read stays read: fact-checks by the month of their first publication, all others by the first letter of their id.
 */
export const listPages = (collection: Collection, corpus: Corpus): ListPage[] =>
  [...Map.groupBy<string, Entity<Collection>>(corpus[collection].values(), pageNameOf)]
    .map(([name, entries]) => ({ name, entries }))
    .sort((a, b) => byText(a.name, b.name));

const pageNameOf = (entry: Entity<Collection>): string =>
  'history' in entry ? (publishedOn(entry)?.slice(0, 7) ?? 'undated') : entry.id.slice(0, 1);

/** The last change that is on record of an entry. */
export const lastChangeOf = (entry: Entity<Collection>): string | undefined =>
  'history' in entry ? changedOn(entry) : 'updatedOn' in entry ? entry.updatedOn : undefined;

export const titleOf = (entry: Entity<Collection>): string =>
  'name' in entry ? entry.name : entry.title;

/** The latest of several days. */
export const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((latest, day) => (latest === undefined || (day ?? '') > latest ? day : latest));
