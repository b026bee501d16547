import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countriesOf } from './archive-files.ts';
import type { Contender } from './contender.ts';
import { editTemplate } from './edit-template.ts';
import { layHugoEntry, layHugoSite } from './hugo-site.ts';
import { measuredRun } from './measured-run.ts';
import type { PeerSizes } from './peer-sizes.ts';

/** The version of Hugo on this machine. */
export function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0].slice(1) : undefined;
}

export function hugoContender(
  folder: string,
  archive: string,
  sizes: PeerSizes,
  version: string,
): Contender {
  const outDir = join(folder, 'out');
  const countries = countriesOf(archive);
  layHugoSite(folder, archive, sizes);
  return {
    name: 'hugo',
    version,
    outDir,
    forget: () => rmSync(outDir, { recursive: true, force: true }),
    build: () => measuredRun({ program: 'hugo', args: ['--destination', outDir], folder }),
    takeEntry: (path) => layHugoEntry(folder, archive, path, countries),
    editTemplate: (round) => editTemplate(join(folder, 'layouts/fact-checks/single.html'), round),
  };
}
