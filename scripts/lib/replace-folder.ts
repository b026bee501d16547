import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Failure } from './command.ts';

/** The list of checksums that a folder of ours has, by which it is known that nothing else lies in it. */
export const checksumFile = 'SHA256SUMS';

/**
 * Fills a folder whole or not at all: written aside, then put in the place of what an earlier run wrote there. A folder
 * that holds anything else is left alone.
 */
export async function replaceFolder(
  to: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(to);
  refuseForeign(target, to);
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const old = `${aside}.old`;
  try {
    mkdirSync(aside, { recursive: true });
    await fill(aside);
    if (existsSync(target)) renameSync(target, old);
    renameSync(aside, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw reasonFor(error, to);
  } finally {
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  }
}

function refuseForeign(target: string, shown: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new Failure(`${shown} is a file. Name a folder.`);
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(target, join(parentPath, name)).replaceAll('\\', '/'));
  if (files.length === 0) return;
  const ours = sumsIn(join(target, checksumFile));
  const foreign = files.find((file) => file !== checksumFile && !isAsWritten(target, file, ours));
  if (foreign === undefined) return;
  throw new Failure(
    `${shown} holds ${foreign}, which no export wrote, or not like that. Nothing was changed: name another folder, or empty this one.`,
  );
}

const isAsWritten = (folder: string, file: string, sums: ReadonlyMap<string, string>) =>
  sums.get(file) ===
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

const sumsIn = (file: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );

function reasonFor(error: unknown, to: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full.',
    EDQUOT: 'The disk is full.',
    EACCES: 'The folder may not be written to.',
    EPERM: 'The folder may not be written to.',
    EROFS: 'The folder may not be written to.',
    ENOTDIR: 'A part of the path is a file.',
  };
  const reason = reasons[code];
  return reason ? new Failure(`Nothing was written to ${to}. ${reason}`) : error;
}
