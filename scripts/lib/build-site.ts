import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Locked, lockOf, takeLock } from '#archive/file-lock.ts';
import { readLeftOut } from '#archive/left-out.ts';
import { readPageOptions, refuseOtherParts } from '#integrations/rendering/build-options.ts';
import { canSign } from '#release/signature.ts';
import { prepareForAstro } from './astro-environment.ts';
import { buildRefusal } from './build-refusal.ts';
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
  refuseUnusableOptions();
  refuseUnusableKey();
  const last = after ?? process.env['PLUMBLINE_AFTER'] ?? '';
  if (last !== '') process.env['PLUMBLINE_AFTER'] = await changelogAt(last);
  const folder = resolve(outDir);
  const release = takeFolder(folder);
  try {
    const { build } = await import('astro');
    await build({ outDir: folder });
  } catch (error) {
    throw buildRefusal(error, folder);
  } finally {
    release();
  }
  say(`Built in ${duration(performance.now() - begun)}: ${folder}`);
}

/** Two builds of one folder would take each other's files away. */
function takeFolder(folder: string): () => void {
  try {
    return takeLock(lockOf(folder, 'building'));
  } catch (error) {
    throw error instanceof Locked
      ? new Failure(`${folder} is being built. ${error.message}`)
      : error;
  }
}

function refuseUnusableOptions(): void {
  try {
    readLeftOut(process.env);
    refuseOtherParts(readPageOptions(process.env));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(error.message, exitCode.wrongUsage);
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
