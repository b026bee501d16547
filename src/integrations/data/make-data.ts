import { loadCorpus } from '#archive/corpus.ts';
import { dataFiles } from '#formats/data/data-files.ts';
import { catalogueOf, type DataCatalogue } from '#site/data-catalogue.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import type { Publication } from '#site/publication.ts';
import type { BesideFiles, Placed } from '../beside/beside-files.ts';

/** Which paths of a site are those of data. */
export const isData = (path: string): boolean => /^(?:api\/|data\/[^/]+$)/.test(path);

export interface MadeData {
  readonly placed: Placed;
  readonly catalogue: DataCatalogue;
}

/** Writes all content as data, without drafts even in a preview. */
export function makeData(publication: Publication, files: BesideFiles): MadeData {
  const edition = siteEdition(loadCorpus({ ...publication, preview: false }));
  const known = measurer();
  for (const { path, content } of dataFiles(edition, known.measure)) {
    known.wasWritten(path, files.place(path, content()));
  }
  return { placed: files.take(), catalogue: catalogueOf(edition, known.measure) };
}
