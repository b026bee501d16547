import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { documentKind, type DocumentKind } from './document-kind.ts';
import { NotCaptured } from './not-captured.ts';

/** A document as it lies on the disk, and what it is. */
export interface CapturedDocument {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly kind: DocumentKind;
}

const mostMegabytes = 100;

/** Reads a file that is to be captured, or `NotCaptured` with what is wrong with it. */
export function readDocument(path: string): CapturedDocument {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) throw new NotCaptured(`There is no file ${path}.`);
  if (stats.isSymbolicLink())
    throw new NotCaptured(`${path} is a symbolic link. Name the file itself.`);
  if (stats.isDirectory()) throw new NotCaptured(`${path} is a folder. Name one file.`);
  if (!stats.isFile()) throw new NotCaptured(`${path} is a device, pipe or socket, not a file.`);
  if (stats.size === 0) throw new NotCaptured(`${path} is empty. Download it again.`);
  if (stats.size > mostMegabytes * 1_000_000) {
    throw new NotCaptured(
      `${path} has ${Math.round(stats.size / 1_000_000)} MB; at most ${mostMegabytes} are captured. Capture the part that is quoted.`,
    );
  }
  const bytes = readBytes(path);
  return { path, bytes, sha256: digestOf(bytes), kind: documentKind(bytes) };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new NotCaptured(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
