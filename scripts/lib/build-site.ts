import { resolve } from 'node:path';
import { readLeftOut } from '#archive/left-out.ts';
import { exitCode, Failure } from './command.ts';
import { duration, say } from './report.ts';

export interface BuildOptions {
  readonly outDir: string;
  readonly drafts?: boolean | undefined;
  readonly content?: string | undefined;
  /** Steps to leave out, with commas between them. */
  readonly without?: string | undefined;
  /** Such as "2/4": only these pages, into a folder that a later build takes as one of its `parts`. */
  readonly shard?: string | undefined;
  /** Folders of shards, with commas between them. */
  readonly parts?: string | undefined;
}

/** Checks the content and builds the site with its search index into a folder. */
export async function buildSite({
  outDir,
  drafts,
  content,
  without,
  shard,
  parts,
}: BuildOptions): Promise<void> {
  const begun = performance.now();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (drafts) process.env['PREVIEW'] = '1';
  if (content !== undefined) process.env['CONTENT_DIR'] = resolve(content);
  if (without !== undefined) process.env['PLUMBLINE_WITHOUT'] = without;
  if (shard !== undefined) process.env['PLUMBLINE_SHARD'] = shard;
  if (parts !== undefined) process.env['PLUMBLINE_PARTS'] = parts;
  refuseUnknownSteps();
  const { build } = await import('astro');
  try {
    await build({ outDir: resolve(outDir) });
  } catch (error) {
    // Thrown by the integration or, bundled, by a page: not always the same class.
    if (error instanceof Error && error.name === 'UnsoundContent') {
      throw new Failure(`The content has errors; nothing was built.\n${error.message}`);
    }
    throw error;
  }
  say(`Built in ${duration(performance.now() - begun)}: ${resolve(outDir)}`);
}

function refuseUnknownSteps(): void {
  try {
    readLeftOut(process.env);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error), exitCode.wrongUsage);
  }
}
