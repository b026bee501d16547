import { statSync } from 'node:fs';

/** By what it is known that a file was not touched, and from what it was made. */
export interface FileState {
  readonly size: number;
  /** Milliseconds, with fractions. */
  readonly modified: number;
  /** A digest of what the file was made from, or nothing. */
  readonly key: string;
  /** The SHA-256 of its bytes in hexadecimal digits, or nothing while nobody has asked for it. */
  readonly digest: string;
}

/** A file as it lies there now; undefined where there is none. */
export function stateOf(file: string): FileState | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile()
    ? { size: found.size, modified: found.mtimeMs, key: '', digest: '' }
    : undefined;
}

export const sameState = (one: Stamp, other: Stamp | undefined): boolean =>
  one.size === other?.size && one.modified === other.modified;
type Stamp = Pick<FileState, 'size' | 'modified'>;
