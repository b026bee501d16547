import type { z } from 'zod';
import { isCollection, proseCollections } from '#domain/collections.ts';
import type { EntryKey } from '#domain/problem.ts';
import { redirectList } from '#domain/redirects.ts';
import { schemas } from '#domain/schemas.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { verdictScale } from '#domain/verdict.ts';

/** True for entries that are fields and a text; all others are fields alone. */
export const hasBody = ({ collection }: Pick<EntryKey, 'collection'>): boolean =>
  isCollection(collection) && proseCollections.includes(collection);

/** What the fields of a file may be. */
export function schemaOf(collection: EntryKey['collection']): z.ZodType<object> {
  if (collection === 'site') return siteSettings;
  if (collection === 'verdicts') return verdictScale;
  if (collection === 'redirects') return redirectList;
  return schemas[collection];
}
