import { BesideFiles, outputLeft } from '#integrations/beside/beside-files.ts';
import type { BesidePages } from '#integrations/beside/beside-pages.ts';
import { isData, makeData, type MadeData } from '#integrations/data/make-data.ts';
import { outputFolder } from '#integrations/output/output-folder.ts';
import type { Publication } from '#site/publication.ts';

/** Makes the data in this process, and no index. */
export function dataInThisProcess(publication: Publication): BesidePages {
  let made: MadeData | undefined;
  return {
    read: () => {},
    begin: (site) => {
      const output = outputFolder(site);
      made ??= makeData(publication, new BesideFiles(outputLeft(output, isData)));
    },
    data: () => (made ? Promise.resolve(made) : Promise.reject(new Error('Not begun.'))),
    indexes: () => Promise.reject(new Error('No index is made.')),
  };
}
