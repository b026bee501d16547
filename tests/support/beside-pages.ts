import { BesideFiles, outputLeft } from '#integrations/beside/beside-files.ts';
import type { BesidePages } from '#integrations/beside/beside-pages.ts';
import { isData, makeData, type MadeData } from '#integrations/data/make-data.ts';
import { outputFolder } from '#integrations/output/output-folder.ts';
import type { Publication } from '#site/publication.ts';

/** Makes the data in this process, and no index. */
export function dataInThisProcess(publication: Publication): BesidePages {
  let begun: MadeData | undefined;
  const made = async () => {
    if (!begun) throw new Error('Not begun.');
    return begun;
  };
  return {
    read: () => {},
    begin: (site) => {
      const output = outputFolder(site);
      begun ??= makeData(publication, new BesideFiles(outputLeft(output, isData)));
    },
    catalogue: async () => (await made()).catalogue,
    data: async () => (await made()).placed,
    indexes: () => Promise.reject(new Error('No index is made.')),
  };
}
