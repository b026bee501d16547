import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout, forgetCaches } from './checkout.ts';
import type { Contender } from './contender.ts';
import { editTemplate } from './edit-template.ts';
import { measuredRun } from './measured-run.ts';

/** A component that stands on the page of every fact-check. */
const template = 'src/components/fact-check/Conclusion.astro';

/** Ours, from a copy of this checkout; `without` names steps that are left out. */
export function plumblineContender(folder: string, archive: string, without: string): Contender {
  const root = process.cwd();
  const checkout = join(folder, 'checkout');
  const outDir = join(folder, 'out');
  copyCheckout(root, checkout);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'plumbline',
    version: String(version),
    outDir,
    forget: () => {
      rmSync(outDir, { recursive: true, force: true });
      forgetCaches(root, checkout);
    },
    build: () =>
      measuredRun({
        program: process.execPath,
        args: ['scripts/run.mjs', 'build', '--content', archive, '--out-dir', outDir],
        folder: checkout,
        env: {
          ASTRO_TELEMETRY_DISABLED: '1',
          NODE_OPTIONS: '',
          PLUMBLINE_WITHOUT: without,
        },
      }),
    takeEntry: () => {},
    editTemplate: (round) => editTemplate(join(checkout, template), round),
  };
}
