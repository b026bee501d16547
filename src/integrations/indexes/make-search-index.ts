import { byText } from '#domain/text-order.ts';
import type { UnwrittenRecord } from '#formats/search-record.ts';
import { writeEngines, type LanguageIndex } from './engine.ts';
import { indexParts } from './index-parts.ts';
import type { KeptFiles } from './kept-files.ts';
import { closePagefind } from './pagefind-service.ts';
import type { PartStore } from './part-store.ts';
import { writeMergedIndex } from './write-merged-index.ts';

export interface SearchIndexRequest {
  readonly records: readonly UnwrittenRecord[];
  /** The names of all fields that records may have. */
  readonly fields: readonly string[];
  readonly store: PartStore;
  readonly files: KeptFiles;
}

/**
 * Makes the search index of a site, one for each language of its records: Pagefind indexes runs of neighbours, those that
 * did not change are taken from the store, and of all is written what Pagefind would have written of them at once.
 */
export async function makeSearchIndex({
  records,
  fields,
  store,
  files,
}: SearchIndexRequest): Promise<{ readonly parts: number; readonly made: number }> {
  const ordered = fields.toSorted(byText);
  const languages = [...new Set(records.map(({ language }) => language))].sort(byText);
  const indexes: LanguageIndex[] = [];
  let [count, fresh] = [0, 0];
  try {
    for (const language of languages) {
      const own = records.filter((record) => record.language === language);
      const { engine, parts, made } = await indexParts(own, ordered, store);
      const hash = await writeMergedIndex(parts, { language, fields: ordered, store, files });
      indexes.push({ language, engine, hash, pages: own.length });
      [count, fresh] = [count + parts.length, fresh + made];
    }
  } finally {
    await closePagefind();
  }
  writeEngines(files, indexes);
  files.finish();
  return { parts: count, made: fresh };
}
