import { loadRecords } from '#archive/corpus.ts';
import { recordsDigest } from '#archive/record-digest.ts';
import type { DataCatalogue } from '#site/data-catalogue.ts';
import type { Publication } from '#site/publication.ts';
import { join } from 'node:path';
import { isData } from '../data/make-data.ts';
import { isMatchIndex } from '../indexes/make-match-index.ts';
import { outputFolder, type OutputFolder } from '../output/output-folder.ts';
import { outputLeft, type Placed } from './beside-files.ts';
import { startSideProcess, type SideIndexes, type SideProcess } from './side-process.ts';

/** What is made of all content while the pages are. */
export interface BesidePages {
  /** Has the other process read the content while this one checks it. */
  readonly read: () => void;
  /** Has it write, when the content has been checked and the output folder is ready. */
  readonly begin: (site: string | URL) => void;
  readonly catalogue: () => Promise<DataCatalogue>;
  readonly data: () => Promise<Placed>;
  readonly indexes: () => Promise<SideIndexes & { readonly folder: string }>;
}

/** One process makes data and indexes, for both need all content, read and linked. */
export function besidePages(publication: Publication, indexesOf = keptIndexes): BesidePages {
  let reading: SideProcess | undefined;
  let begun: { readonly child: SideProcess; readonly folder: string } | undefined;
  const running = () => {
    if (!begun) throw new Error('What is made beside the pages was not begun.');
    return begun;
  };
  const read = () => (reading ??= startSideProcess(publication));
  return {
    read,
    begin: (site) => {
      const child = read();
      const output = outputFolder(site);
      const folder = indexesOf(output);
      const left = outputLeft(output, (path) => isData(path) || isMatchIndex(path));
      const records = recordsDigest(loadRecords({ ...publication, preview: true }));
      child.make({ publication, records, left, indexes: folder });
      begun = { folder, child };
    },
    catalogue: () => running().child.catalogue(),
    data: () => running().child.data(),
    indexes: async () => {
      const { child, folder } = running();
      return { ...(await child.indexes()), folder };
    },
  };
}

/** Parts that did not change are of use also when the site itself was thrown away. */
const keptIndexes = ({ memory }: OutputFolder): string => join(memory, 'indexes');
