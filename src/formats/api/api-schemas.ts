import { z } from 'zod';
import { collections, type Collection } from '#domain/collections.ts';
import { entryIdPattern } from '#domain/entry-id.ts';
import { fullDate } from '#domain/partial-date.ts';
import { schemas } from '#domain/schemas.ts';
import { webAddress } from '#domain/text.ts';
import { extensionSchema, extensionShape } from '../stix/stix-extension.ts';

const id = z.string().regex(entryIdPattern).describe('Id of the entry.');
const count = z.int().min(0);
const factCheckIds = z.array(id);

/** What editors alone see, or what has come to its end where readers see the entry. */
export const keptBack: readonly string[] = ['reviews', 'earlierReviews', 'draft', 'embargoUntil'];

/** What stands above the fields of every entry. */
const heading = {
  $schema: webAddress.describe('The schema of this file.'),
  id,
  collection: z.enum(collections).describe('The collection of the entry.'),
  page: webAddress.describe('Its page.'),
};

const body = { body: z.string().describe('The text of the entry without markup, a block a line.') };
const reliedOn = {
  factChecks: factCheckIds.describe('Ids of the fact-checks on this site that rest on it.'),
};

/** What a file of the API has beyond the fields of content/. */
const further: Readonly<Record<Collection, z.ZodRawShape>> = {
  'fact-checks': {
    publishedOn: fullDate.optional().describe('First published.'),
    changedOn: fullDate.optional().describe('Last change or confirmation.'),
    version: count.describe('Its version, which begins at 1.'),
    ...body,
  },
  claimants: reliedOn,
  incidents: { ...reliedOn, ...body },
  sources: reliedOn,
  narratives: { ...reliedOn, ...body },
  topics: reliedOn,
};

const entryOf = (collection: Collection): z.ZodType =>
  z
    .strictObject({
      ...heading,
      ...Object.fromEntries(
        Object.entries<z.ZodType>(schemas[collection].shape).filter(
          ([field]) => !keptBack.includes(field),
        ),
      ),
      ...further[collection],
    })
    .describe(`One of the ${collection}, as /api/v1/${collection}/<id>.json has it.`);

const listPage = z
  .strictObject({
    $schema: heading.$schema,
    collection: heading.collection,
    name: z.string().describe('The name of this page of the list, which no later entry changes.'),
    license: webAddress.describe('Under which terms the content may be used.'),
    entries: z
      .array(
        z.strictObject({
          id,
          title: z.string().describe('Title or name.'),
          page: heading.page,
          file: webAddress.describe('The entry as JSON.'),
          changedOn: fullDate.optional().describe('Last change, where one is on record.'),
          status: z.enum(['published', 'withdrawn']).optional().describe('Of fact-checks only.'),
        }),
      )
      .describe('In order of id.'),
  })
  .describe('One page of the list of a collection.');

const list = z
  .strictObject({
    $schema: heading.$schema,
    collection: heading.collection,
    count: count.describe('How many entries there are.'),
    license: listPage.shape.license,
    schema: webAddress.describe('The schema of each entry.'),
    pages: z
      .array(
        z.strictObject({
          name: listPage.shape.name,
          url: webAddress.describe('The page.'),
          count: count.describe('How many entries are on it.'),
          changedOn: fullDate.optional().describe('The last change of any of them.'),
        }),
      )
      .describe('In order of their names; read all of them to have read the list.'),
  })
  .describe('The list of a collection: its pages.');

const file = z.strictObject({
  url: webAddress.describe('The file.'),
  mediaType: z.string().describe('Its media type.'),
  bytes: count.describe('Its length.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Its digest.'),
});

const index = z
  .strictObject({
    $schema: heading.$schema,
    name: z.string().describe('Name of the site.'),
    description: z.string().describe('What it is.'),
    url: webAddress.describe('The site.'),
    version: z.literal('1').describe('The version of this interface.'),
    publisher: z.string().describe('Who answers for it.'),
    license: z
      .strictObject({ name: z.string(), url: webAddress })
      .describe('Under which terms the content may be used.'),
    changedOn: fullDate.optional().describe('The last change of an entry.'),
    collections: z
      .array(
        z.strictObject({
          collection: heading.collection,
          count,
          list: webAddress.describe('The list of the collection.'),
          schema: webAddress.describe('The schema of each entry.'),
        }),
      )
      .describe('What there is.'),
    files: z.array(file).describe('The same content in other formats, for all entries at once.'),
  })
  .describe('Where to begin: what there is, and under which terms.');

/** The shape of every kind of file of the API, by the name of its schema. */
export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  index,
  list,
  'list-page': listPage,
  [extensionSchema]: extensionShape,
  ...Object.fromEntries(collections.map((name) => [name, entryOf(name)])),
};
export type ApiIndex = z.input<typeof index>;
export type ApiList = z.input<typeof list>;
export type ApiListPage = z.input<typeof listPage>;
