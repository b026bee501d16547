import { isLeftOut } from '#site/left-out.ts';
import type { Publication } from '#site/publication.ts';
import { writeChecksums } from '#release/checksum-list.ts';
import { checksumList, checksumSignature } from '#release/file-names.ts';
import { signFile } from '#release/signature.ts';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { outputFolder } from './output/output-folder.ts';
import { steps } from './output/steps.ts';

/** Lists the digest of every file of the site, and signs the list with the key that PLUMBLINE_SIGNING_KEY names. */
export function releaseChecksums(publication: Publication): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const key = process.env['PLUMBLINE_SIGNING_KEY'] ?? '';
        const output = outputFolder(dir);
        if (isLeftOut('checksums') || publication.preview) {
          logger.warn('The list of checksums is left out, and nothing is signed.');
          return;
        }
        output.settle([checksumList, checksumSignature]);
        const files = output.files.filter((file) => file !== checksumList);
        const done = steps(files.length, 'files have a checksum', (line) => logger.info(line));
        const digests = files.map((file): [string, string] => {
          done(1);
          return [file, output.digestOf(file)];
        });
        output.write(checksumList, writeChecksums(new Map(digests)));
        if (key !== '') {
          signFile(join(output.path, checksumList), key);
          output.wasWritten(checksumSignature);
        }
        logger.info(`${files.length} files: /${checksumList}, ${key ? 'signed' : 'not signed'}.`);
      },
    },
  };
}
