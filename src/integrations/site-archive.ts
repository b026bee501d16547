import { loadCorpus } from '#archive/corpus.ts';
import { lastChange } from '#domain/last-change.ts';
import { checksumLine } from '#formats/checksums.ts';
import type { Publication } from '#site/publication.ts';
import { checksumHeading } from '#site/strings-copies.ts';
import { siteArchiveUrl, siteChecksumUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesToPack, packFiles } from './packed-files.ts';

/** Packs the whole site, as all others have left it, into one file beside a checksum of it. A preview is not packed. */
export function siteArchive(publication: Publication): AstroIntegration {
  return {
    name: 'site-archive',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (publication.preview) {
          logger.info('A preview is not packed.');
          return;
        }
        const corpus = loadCorpus(publication);
        const dist = fileURLToPath(dir);
        const target = siteArchiveUrl(corpus.site);
        const checksum = siteChecksumUrl(corpus.site);
        const files = (await filesToPack(dist)).filter(
          (file) => `/${file}` !== target && `/${file}` !== checksum,
        );
        const { bytes, sha256 } = await packFiles(files, {
          from: dist,
          to: join(dist, target),
          folder: new URL(corpus.site.url).hostname,
          day: lastChange(corpus) ?? publication.today,
        });
        const heading = checksumHeading(bytes, files.length, publication.today);
        await writeFile(join(dist, checksum), heading + checksumLine(sha256, basename(target)));
        logger.info(`${files.length} files are packed: ${target}, ${bytes} bytes.`);
      },
    },
  };
}
