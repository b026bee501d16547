import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryPaths, verdictsOf } from './archive-files.ts';
import { linkPackages } from './checkout.ts';
import type { Contender } from './contender.ts';
import { editTemplate } from './edit-template.ts';
import { measuredRun } from './measured-run.ts';
import type { PeerSizes } from './peer-sizes.ts';
import { astroVersion } from './versions.ts';

const templates = join(import.meta.dirname, '..', 'peers');

/** Astro's own way: content collections, entries as MDX modules, one page after the other. */
export function astroMdxContender(folder: string, archive: string, sizes: PeerSizes): Contender {
  const outDir = join(folder, 'dist');
  const packages = join(process.cwd(), 'node_modules');
  const modules = join(folder, 'node_modules');
  cpSync(join(templates, 'astro-mdx'), folder, { recursive: true });
  cpSync(join(templates, 'chrome'), join(folder, 'chrome'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(
    join(folder, 'sizes.json'),
    JSON.stringify({ ...sizes, verdicts: verdictsOf(archive) }),
  );
  const take = (path: string) => cpSync(join(archive, path), join(folder, 'content', path));
  for (const path of entryPaths(archive)) take(path);
  linkPackages(packages, modules);
  return {
    name: 'astro-mdx',
    version: astroVersion(),
    outDir,
    forget: () => {
      for (const kept of [outDir, join(folder, '.astro')]) {
        rmSync(kept, { recursive: true, force: true });
      }
      linkPackages(packages, modules);
    },
    build: () =>
      measuredRun({
        program: process.execPath,
        args: [join(modules, 'astro', 'bin', 'astro.mjs'), 'build'],
        folder,
        // With Node's own limit of about 4 GB it ends without memory at some thousand entries.
        env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=16384' },
      }),
    takeEntry: take,
    editTemplate: (round) =>
      editTemplate(join(folder, 'src', 'components', 'Exhibit.astro'), round),
  };
}
