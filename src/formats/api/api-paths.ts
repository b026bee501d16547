import type { Collection } from '#domain/collections.ts';

const root = 'api/v1';

/** Where the files of the API lie; within version 1 none of these ever changes. */
export const apiIndexPath = `${root}/index.json`;
export const apiListPath = (collection: Collection) => `${root}/${collection}.json`;
export const apiPagePath = (collection: Collection, page: string) =>
  `${root}/${collection}/pages/${page}.json`;
export const apiEntryPath = (collection: Collection, id: string) =>
  `${root}/${collection}/${id}.json`;
export const apiSchemaPath = (name: string) => `${root}/schemas/${name}.json`;
