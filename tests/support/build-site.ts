import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runVerb } from './site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that all site and browser tests look at. */
    dist: string;
  }
}

/** Builds the real content once, aside from dist/, for all tests of the site. */
export default async function buildSite({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-site-'));
  const dist = join(folder, 'dist');
  const { exitCode, output } = await runVerb('build', ['--out-dir', dist]);
  if (exitCode !== 0) throw new Error(`The site does not build.\n${output}`);
  provide('dist', dist);
  return () => rm(folder, { recursive: true });
}
