import { loadCorpus } from '#archive/corpus.ts';
import { processWide } from '#domain/process-wide.ts';
import type { Corpus } from '#domain/corpus.ts';
import { noteRead, unnoted } from '#domain/reads.ts';
import { remember } from '#domain/remember.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import type { Edition } from '#formats/data/edition.ts';
import { listedFiles } from '#formats/data/data-files.ts';
import type { DataFile, Measure, Measured } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from './data-edition.ts';
import { publication } from './publication.ts';

/** A file to download, as it will be written: from the same pieces. */
export interface CataloguedFile extends Measured, Pick<DataFile, 'path' | 'mediaType'> {}

/** What there is to download. Data holds what every reader may see, also where a preview shows drafts. */
export interface DataCatalogue {
  readonly site: SiteSettings;
  /** How many fact-checks are in it. */
  readonly factChecks: number;
  readonly changedOn: string | undefined;
  readonly files: readonly CataloguedFile[];
}

export const catalogueOf = (edition: Edition, measure: Measure): DataCatalogue => ({
  site: edition.corpus.site,
  factChecks: edition.corpus['fact-checks'].size,
  changedOn: edition.changedOn,
  files: listedFiles(edition, measure).map((file) => ({
    path: file.path,
    mediaType: file.mediaType,
    ...measure(file),
  })),
});

/** At most one. A worker thread has none until whoever starts it shares one there. */
const place = processWide('data-catalogue', () => new Map<'catalogue', DataCatalogue>());

/** From now on no page of this process makes the data to know how large it is. */
export const shareCatalogue = (catalogue: DataCatalogue): void =>
  void place.set('catalogue', catalogue);

/** That of the data which a build has written, or else of the data as it would be. */
export const dataCatalogue = (): DataCatalogue => {
  noteRead('everything');
  return unnoted(
    () => place.get('catalogue') ?? ownCatalogue(loadCorpus({ ...publication, preview: false })),
  );
};

const ownCatalogue = remember((corpus: Corpus) =>
  catalogueOf(siteEdition(corpus), measurer().measure),
);
