import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countriesOf } from './archive-files.ts';
import { linkPackages } from './checkout.ts';
import type { Contender } from './contender.ts';
import { editTemplate } from './edit-template.ts';
import { layEleventyEntry, layEleventySite } from './eleventy-site.ts';
import { measuredRun } from './measured-run.ts';
import type { PeerSizes } from './peer-sizes.ts';

/** Eleventy as it is installed in a folder of its own; it is no part of this project. */
export function eleventyContender(
  folder: string,
  archive: string,
  sizes: PeerSizes,
  version: string,
  installed: string,
): Contender {
  const outDir = join(folder, 'out');
  const countries = countriesOf(archive);
  layEleventySite(folder, archive, sizes);
  linkPackages(join(installed, 'node_modules'), join(folder, 'node_modules'));
  return {
    name: 'eleventy',
    version,
    outDir,
    forget: () => rmSync(outDir, { recursive: true, force: true }),
    build: () =>
      measuredRun({
        program: process.execPath,
        args: [join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet'],
        folder,
        env: { NODE_OPTIONS: '--max-old-space-size=16384' },
      }),
    takeEntry: (path) => layEleventyEntry(folder, archive, path, countries),
    editTemplate: (round) => editTemplate(join(folder, 'chrome', 'apparatus.html'), round),
  };
}
