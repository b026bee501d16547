import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLeftOut } from '#archive/left-out.ts';
import { canSign } from '#release/signature.ts';
import { prepareForAstro } from './astro-environment.ts';
import { exitCode, Failure } from './command.ts';
import { duration, say } from './report.ts';
import { changelogAt } from './verify/changelog-at.ts';

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
  /** The last release, or its changelog: a folder, a file or an address. */
  readonly after?: string | undefined;
  /** An SSH key with which the release is signed. */
  readonly key?: string | undefined;
}

/** Checks the content and builds the site with its search index into a folder. */
export async function buildSite({
  outDir,
  drafts,
  content,
  without,
  shard,
  parts,
  after,
  key,
}: BuildOptions): Promise<void> {
  const begun = performance.now();
  prepareForAstro();
  if (drafts) process.env['PREVIEW'] = '1';
  if (content !== undefined) process.env['CONTENT_DIR'] = resolve(content);
  if (without !== undefined) process.env['PLUMBLINE_WITHOUT'] = without;
  if (shard !== undefined) process.env['PLUMBLINE_SHARD'] = shard;
  if (parts !== undefined) process.env['PLUMBLINE_PARTS'] = parts;
  if (key !== undefined) process.env['PLUMBLINE_SIGNING_KEY'] = resolve(key);
  refuseUnknownSteps();
  refuseUnusableKey();
  const release = after ?? process.env['PLUMBLINE_AFTER'] ?? '';
  if (release !== '') process.env['PLUMBLINE_AFTER'] = await changelogAt(release);
  const { build } = await import('astro');
  try {
    await build({ outDir: resolve(outDir) });
  } catch (error) {
    // Thrown by the integration or, bundled, by a page: not always the same class.
    if (error instanceof Error && error.name === 'UnsoundContent') {
      throw new Failure(`The content has errors; nothing was built.\n${error.message}`);
    }
    if (error instanceof Error && error.name === 'UnsoundHistory') {
      throw new Failure(`The histories have errors; nothing was built.\n${error.message}`);
    }
    if (error instanceof Error && error.name === 'SignatureProblem') {
      throw new Failure(`The site is built, but not signed. ${error.message}`);
    }
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') {
      throw new Failure(
        `${resolve(outDir)} is on another disk than this checkout, and Astro moves files there. Build into a folder on the same disk, and copy that.`,
      );
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

function refuseUnusableKey(): void {
  const key = process.env['PLUMBLINE_SIGNING_KEY'] ?? '';
  if (key === '') return;
  const why = !existsSync(key)
    ? `There is no key ${key}.`
    : !canSign()
      ? 'To sign, ssh-keygen is needed (package openssh-client).'
      : readLeftOut(process.env).has('checksums')
        ? 'What is signed is the list of checksums: do not leave it out.'
        : undefined;
  if (why !== undefined) throw new Failure(why, exitCode.wrongUsage);
}
