import { hasBody, schemaOf } from '#archive/entry-kind.ts';
import { collections } from '#domain/collections.ts';
import { sitePage } from '#domain/site-page.ts';
import type { FormKind } from './entry-form.ts';

const settings = ['site', 'verdicts'] as const;

/** Every kind of file that a desk shows as a form, by the name of its collection or settings file. */
export const formKinds: ReadonlyMap<string, FormKind> = new Map([
  ...[...collections, ...settings].map((collection): [string, FormKind] => [
    collection,
    { schema: schemaOf(collection), hasBody: hasBody({ collection }) },
  ]),
  ['pages', { schema: sitePage, hasBody: true }],
]);

/** The kind of a file by its path from content/; undefined for what no form is for. */
export const formKindOf = (path: string): FormKind | undefined =>
  formKinds.get(/^(site|verdicts)\.yaml$/.exec(path)?.[1] ?? /^([a-z-]+)\//.exec(path)?.[1] ?? '');
