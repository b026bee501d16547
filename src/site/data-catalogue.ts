import { loadCorpus } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import { noteRead } from '#domain/reads.ts';
import { remember } from '#domain/remember.ts';
import { listedFiles } from '#formats/data/data-files.ts';
import type { DataFile, Measured } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from './data-edition.ts';
import { sharedMeasures } from './data-measures.ts';
import { publication } from './publication.ts';

/** A file to download, as it will be written: from the same pieces. */
export interface CataloguedFile extends Measured, Pick<DataFile, 'path' | 'mediaType'> {}

export interface DataCatalogue {
  readonly corpus: Corpus;
  readonly changedOn: string | undefined;
  readonly files: readonly CataloguedFile[];
}

/** What there is to download. Data holds what every reader may see, also where a preview shows drafts. */
export const dataCatalogue = (): DataCatalogue => {
  noteRead('everything');
  return catalogueOf(loadCorpus({ ...publication, preview: false }));
};

const catalogueOf = remember((corpus: Corpus): DataCatalogue => {
  const edition = siteEdition(corpus);
  const { measure } = measurer(sharedMeasures());
  const files = listedFiles(edition, measure).map((file) => ({
    path: file.path,
    mediaType: file.mediaType,
    ...measure(file),
  }));
  return { corpus, changedOn: edition.changedOn, files };
});
