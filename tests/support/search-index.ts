import { join } from 'node:path';
import { BesideFiles } from '#integrations/beside/beside-files.ts';
import { makeIndexes } from '#integrations/indexes/make-indexes.ts';
import { placeFiles } from '#integrations/indexes/place-files.ts';
import { outputFolder } from '#integrations/output/output-folder.ts';
import { buildDay } from './site-build.ts';

/** Puts the search index of this content into a folder, as a build does, without pages and in this process. */
export async function writeSearchIndex(content: string, dist: string): Promise<void> {
  const folder = join(dist, 'kept');
  const publication = { root: content, today: buildDay, preview: false };
  await makeIndexes({
    publication,
    folder,
    beside: new BesideFiles({ folder: dist, digests: [] }),
  });
  placeFiles(join(folder, 'search'), outputFolder(dist, join(folder, 'records')), 'pagefind/');
}
