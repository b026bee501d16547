import { measuring, type Measured, type Pieces } from '#archive/pieces.ts';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { movedPath } from '../output/files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { writeDifference } from '../output/write-difference.ts';

/** What is known of an output folder in the process that writes to it beside that of the build. */
export interface OutputLeft {
  readonly folder: string;
  /** The SHA-256 of files that lie there as the last build left them, by path. */
  readonly digests: readonly (readonly [path: string, sha256: string])[];
}

/** A file that the other process has written, or has found to be the same as the last build left it. */
export interface BesideFile {
  readonly path: string;
  readonly sha256: string;
  readonly isWritten: boolean;
}

/** All that the other process has done to the folder. */
export interface Placed {
  readonly files: readonly BesideFile[];
  /** Folders that have another name now; what is left in them is known by its new path. */
  readonly moved: readonly (readonly [from: string, to: string])[];
}

type Named = Pick<BesideFile, 'path' | 'sha256'>;

/** The files of an output folder that another process makes than the one that keeps the record of the folder. */
export class BesideFiles {
  readonly #folder: string;
  readonly #beforeWriting: () => void;
  #left: ReadonlyMap<string, string>;
  #placed: BesideFile[] = [];
  #moved: [from: string, to: string][] = [];

  /** `beforeWriting` may throw, or end the process: then nothing more is written. */
  constructor({ folder, digests }: OutputLeft, beforeWriting: () => void = () => {}) {
    this.#folder = folder;
    this.#beforeWriting = beforeWriting;
    this.#left = new Map(digests);
  }

  /** Has a file hold this text. A short one is measured before anything is looked at; a long one is compared on the way. */
  place(path: string, content: Pieces): Measured {
    const { blocks, measure } = measuring(content);
    const { first, rest } = handful(blocks);
    if (!rest && this.isLeft({ path, ...measure() })) {
      this.keep({ path, ...measure() });
      return measure();
    }
    this.#beforeWriting();
    const isChanged = writeDifference(join(this.#folder, path), chained(first, rest));
    const isWritten = isChanged || !this.isLeft({ path, ...measure() });
    this.#placed.push({ path, sha256: measure().sha256, isWritten });
    return measure();
  }

  /** True for a file that lies there with this digest since the last build. */
  isLeft({ path, sha256 }: Named): boolean {
    return this.#left.get(path) === sha256;
  }

  /** Keeps such a file. */
  keep({ path, sha256 }: Named): void {
    this.#placed.push({ path, sha256, isWritten: false });
  }

  /** The paths of what lies there since the last build. */
  get left(): Iterable<string> {
    return this.#left.keys();
  }

  /** Gives a folder another name, with all that is left in it. */
  move(from: string, to: string): void {
    this.#beforeWriting();
    renameSync(join(this.#folder, from), join(this.#folder, to));
    const left = [...this.#left].map(
      ([path, digest]) => [movedPath(path, from, to), digest] as const,
    );
    this.#left = new Map(left);
    this.#moved.push([from, to]);
  }

  /** What was done since the last time that somebody asked. */
  take(): Placed {
    const placed = { files: this.#placed, moved: this.#moved };
    this.#placed = [];
    this.#moved = [];
    return placed;
  }
}

const mostInHand = 16; // blocks

/** A text that is not held whole: what is in hand of it, and what follows if that is not all. */
function handful(blocks: Generator<Buffer>) {
  const first: Buffer[] = [];
  while (first.length < mostInHand) {
    const { done, value } = blocks.next();
    if (done) return { first };
    first.push(value);
  }
  return { first, rest: blocks };
}

function* chained(first: Iterable<Buffer>, rest: Iterable<Buffer> = []) {
  yield* first;
  yield* rest;
}

export const outputLeft = (
  output: OutputFolder,
  isWanted: (path: string) => boolean,
): OutputLeft => ({ folder: output.path, digests: output.keysLeft(isWanted) });

/** Puts into the record of the folder what the other process has placed there. How many files are new. */
export function noteBesideFiles(output: OutputFolder, { files, moved }: Placed): number {
  for (const [from, to] of moved) output.folderMoved(from, to);
  for (const { path, sha256, isWritten } of files) {
    if (isWritten) output.wasWritten(path, { key: sha256, digest: sha256 });
    else if (!output.keep(path)) throw new Error(`${path} was touched during the build.`);
  }
  return files.filter(({ isWritten }) => isWritten).length;
}
