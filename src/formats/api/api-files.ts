import { z } from 'zod';
import { collections, type Collection } from '#domain/collections.ts';
import { entriesIn } from '#domain/entries.ts';
import {
  jsonOf,
  jsonWithList,
  mediaTypes,
  type DataFile,
  type Measure,
} from '../data/data-file.ts';
import type { Edition } from '../data/edition.ts';
import { definedFields } from '../defined-fields.ts';
import { apiEntry } from './api-entry.ts';
import {
  apiEntryPath,
  apiIndexPath,
  apiListPath,
  apiPagePath,
  apiSchemaPath,
} from './api-paths.ts';
import { apiSchemas, type ApiIndex, type ApiList, type ApiListPage } from './api-schemas.ts';
import { lastChangeOf, latestOf, listPages, titleOf, type ListPage } from './list-pages.ts';

/** The content as files of JSON under addresses that stay: an index, lists in pages, one file an entry, and their schemas. */
export function* apiFiles(
  edition: Edition,
  others: readonly DataFile[],
  measure: Measure,
): Iterable<DataFile> {
  yield jsonFile(apiIndexPath, () => indexOf(edition, others, measure));
  for (const name of Object.keys(apiSchemas)) {
    yield jsonFile(apiSchemaPath(name), () => schemaOf(name, edition));
  }
  for (const collection of collections) yield* filesOf(collection, edition);
}

function* filesOf<C extends Collection>(collection: C, edition: Edition): Iterable<DataFile> {
  const { corpus } = edition;
  const pages = listPages(collection, corpus);
  yield jsonFile(apiListPath(collection), () => listOf(collection, pages, edition));
  for (const page of pages) {
    const { entries, ...head } = pageOf(collection, page, edition);
    yield {
      path: apiPagePath(collection, page.name),
      mediaType: mediaTypes.json,
      content: () => jsonWithList(head, 'entries', entries),
    };
  }
  for (const entity of entriesIn(corpus, collection).values()) {
    yield jsonFile(apiEntryPath(collection, entity.id), () =>
      apiEntry(collection, entity, edition),
    );
  }
}

const jsonFile = (path: string, value: () => unknown): DataFile => ({
  path,
  mediaType: mediaTypes.json,
  content: () => jsonOf(value()),
});

const indexOf = (
  { corpus, changedOn, addressOf }: Edition,
  others: readonly DataFile[],
  measure: Measure,
): ApiIndex =>
  definedFields({
    $schema: addressOf(apiSchemaPath('index')),
    name: corpus.site.name,
    description: corpus.site.description,
    url: corpus.site.url,
    version: '1' as const,
    publisher: corpus.site.publisher.name,
    license: corpus.site.contentLicence,
    changedOn,
    collections: collections.map((collection) => ({
      collection,
      count: corpus[collection].size,
      list: addressOf(apiListPath(collection)),
      schema: addressOf(apiSchemaPath(collection)),
    })),
    files: others.map((file) => ({
      url: addressOf(file.path),
      mediaType: file.mediaType,
      ...measure(file),
    })),
  });

const listOf = (
  collection: Collection,
  pages: readonly ListPage[],
  { corpus, addressOf }: Edition,
): ApiList => ({
  $schema: addressOf(apiSchemaPath('list')),
  collection,
  count: corpus[collection].size,
  license: corpus.site.contentLicence.url,
  schema: addressOf(apiSchemaPath(collection)),
  pages: pages.map(({ name, entries }) =>
    definedFields({
      name,
      url: addressOf(apiPagePath(collection, name)),
      count: entries.length,
      changedOn: latestOf(entries.map(lastChangeOf)),
    }),
  ),
});

const pageOf = (
  collection: Collection,
  { name, entries }: ListPage,
  { corpus, pageOf: address, addressOf }: Edition,
): ApiListPage => ({
  $schema: addressOf(apiSchemaPath('list-page')),
  collection,
  name,
  license: corpus.site.contentLicence.url,
  entries: entries.map((entry) =>
    definedFields({
      id: entry.id,
      title: titleOf(entry),
      page: address(collection, entry),
      file: addressOf(apiEntryPath(collection, entry.id)),
      changedOn: lastChangeOf(entry),
      status:
        'status' in entry && entry.status !== 'draft' && entry.status !== 'review'
          ? entry.status
          : undefined,
    }),
  ),
});

/** JSON Schema 2020-12. `ref` on a field names the collection whose ids it holds. */
const schemaOf = (name: string, { addressOf }: Edition): object => ({
  ...z.toJSONSchema(apiSchemas[name] ?? z.never(), { io: 'output', unrepresentable: 'any' }),
  $id: addressOf(apiSchemaPath(name)),
});
