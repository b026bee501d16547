import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHead } from '#release/changelog-head.ts';
import { checkRelease, type CheckedRelease } from '#release/check-release.ts';
import { canSign, signerOf } from '#release/signature.ts';
import { exitCode, Failure } from '../command.ts';
import { complain, progress } from '../report.ts';
import { changelogText } from './changelog-at.ts';
import { openPlace } from './open-place.ts';

export interface SiteOptions {
  /** An earlier release that it must continue. */
  readonly against?: string | undefined;
  /** A `head.json` that was kept. */
  readonly head?: string | undefined;
  /** A list of allowed signers, as ssh-keygen reads it. */
  readonly signers?: string | undefined;
}

/** Verifies a published site in a folder or at an address. */
export async function verifySite(
  given: string,
  { against, head, signers }: SiteOptions,
): Promise<CheckedRelease> {
  const place = openPlace(given);
  const reading = progress('Reading files:');
  try {
    return await checkRelease(place, {
      pinned: head === undefined ? undefined : pinnedHead(head),
      earlier: against === undefined ? undefined : await changelogText(against),
      ...(signers !== undefined && isAbleToAsk() && { signer: signerFrom(signers) }),
      done: reading.show,
    });
  } finally {
    reading.clear();
  }
}

function pinnedHead(file: string) {
  const pinned = readHead(textOf(file));
  if (pinned) return pinned;
  throw new Failure(`${file} is no head.json of a release.`, exitCode.wrongUsage);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`There is no file ${file}.`, exitCode.wrongUsage);
  }
}

function isAbleToAsk(): boolean {
  if (canSign()) return true;
  complain('The signature is NOT checked: ssh-keygen is not installed (package openssh-client).');
  return false;
}

function signerFrom(signers: string) {
  textOf(signers);
  return (text: Uint8Array, signature: Uint8Array): string => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-signature-'));
    try {
      const file = join(folder, 'signature');
      writeFileSync(file, signature);
      return signerOf({ text, signature: file }, signers);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
