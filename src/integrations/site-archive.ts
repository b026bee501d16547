import { loadCorpus } from '#archive/corpus.ts';
import { lastChange } from '#domain/last-change.ts';
import { byText } from '#domain/text-order.ts';
import { checksumLine } from '#formats/checksums.ts';
import { isLeftOut } from '#site/left-out.ts';
import type { Publication } from '#site/publication.ts';
import { checksumHeading } from '#site/strings-copies.ts';
import { siteArchiveUrl, siteChecksumUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { basename, join } from 'node:path';
import { outputFolder } from './output/output-folder.ts';
import { steps } from './output/steps.ts';
import { packFiles } from './packing/pack-files.ts';

/** Packs the whole site, as all others have left it, into one file beside a checksum of it. A preview is not packed. */
export function siteArchive(publication: Publication): AstroIntegration {
  return {
    name: 'site-archive',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (isLeftOut('archive')) {
          logger.warn('The ZIP file is left out.');
          return;
        }
        if (publication.preview) {
          logger.info('A preview is not packed.');
          return;
        }
        const corpus = loadCorpus(publication);
        const output = outputFolder(dir);
        const target = siteArchiveUrl(corpus.site).slice(1);
        const checksum = siteChecksumUrl(corpus.site).slice(1);
        output.removeOrphans([target, checksum]);
        const files = output.files.filter((file) => file !== checksum).sort(byText);
        const hasLast = output.keep(target);
        const { bytes, sha256 } = await packFiles(files, {
          from: output.path,
          to: join(output.path, target),
          folder: new URL(corpus.site.url).hostname,
          copy: { site: corpus.site.url, notPacked: [`/${target}`, `/${checksum}`] },
          day: lastChange(corpus) ?? publication.today,
          memory: join(output.memory, 'archive'),
          isPacked: (file) => hasLast && output.isUnchanged(file),
          done: steps(files.length, 'files are packed', (line) => logger.info(line)),
        });
        output.wasWritten(target);
        const heading = checksumHeading(bytes, files.length, publication.today);
        output.write(checksum, heading + checksumLine(sha256, basename(target)));
        logger.info(`${files.length} files are packed: /${target}, ${bytes} bytes.`);
      },
    },
  };
}
