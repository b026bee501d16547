import { fileDigest } from '#archive/file-digest.ts';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder, filesBelow, movedPath, moveFile, removeFile } from './files.ts';
import { BuildRecord } from './build-record.ts';
import { sameState, stateOf, type FileState } from './file-state.ts';
import { refuseForeign } from './foreign-folder.ts';
import { touchedFiles, type TouchedFiles } from './touched-files.ts';
import { writeDifference, type Content } from './write-difference.ts';

/**
 * The folder into which a build writes. All integrations write through it, so that what is the same as after the last
 * build stays as it is, and what nobody wrote or kept this time goes. Paths are those below it, with forward slashes.
 */
export class OutputFolder {
  readonly path: string;
  readonly #record: BuildRecord;
  #last: ReadonlyMap<string, FileState> = new Map();
  #now = new Map<string, FileState>();
  /** Files of which it is known that the last build left the same bytes. */
  #unchanged = new Set<string>();
  #changedPages = new Set<string>();
  #looking: Promise<TouchedFiles> | undefined;
  #touched: ReadonlySet<string> | undefined;
  #begun = 0;
  #isWarm = false;

  constructor(path: string, records: string) {
    this.path = resolve(path);
    this.#record = new BuildRecord(this.path, records);
  }

  /** True when what the last build left is there, and may be kept. */
  get isWarm(): boolean {
    return this.#isWarm;
  }

  /** Where steps may keep what they know of the last build; to be trusted only in a warm build. */
  get memory(): string {
    return this.#record.folder;
  }

  /** Pages that were made in this build, not kept from the last one. */
  get changedPages(): ReadonlySet<string> {
    return this.#changedPages;
  }

  /**
   * Before anything is written. From here on the folder counts as unfinished: a build that is stopped makes the next one
   * start from an empty folder, as does one whose folder is not as the last build left it.
   */
  begin(): void {
    const last = this.#record.take();
    this.#isWarm = last !== undefined;
    if (!last) {
      if (!this.#record.isKnown) refuseForeign(this.path);
      emptyFolder(this.path);
    }
    this.#record.begin();
    this.#last = last ?? new Map();
    this.#now = new Map();
    this.#unchanged = new Set();
    this.#changedPages = new Set();
    this.#touched = undefined;
    // Clocks of file systems are coarser than ours.
    this.#begun = Date.now() - 1000;
  }

  /** Writes a file, unless it has these very bytes. True when it is not what the last build left. */
  write(path: string, content: Content, key = ''): boolean {
    const wasLeft = this.#isAsLeft(path);
    const isChanged = writeDifference(join(this.path, path), content) || !wasLeft;
    const digest = isChanged ? '' : (this.#last.get(path)?.digest ?? '');
    this.#note(path, { key, digest }, isChanged);
    return isChanged;
  }

  /** Keeps a file as the last build left it; false when there is none such, or it was touched since. */
  keep(path: string): boolean {
    const last = this.#last.get(path);
    return last !== undefined && this.#isAsLeft(path) && this.#keepAs(path, last);
  }

  /** The keys of those files that have one and are as the last build left them. */
  keysLeft(isWanted: (path: string) => boolean): (readonly [path: string, key: string])[] {
    return [...this.#last].flatMap(([path, { key }]) =>
      key !== '' && isWanted(path) && this.#isAsLeft(path) ? [[path, key] as const] : [],
    );
  }

  /** Keeps a file that the last build wrote with the same key: a digest of all that it is made from. */
  keepIfMadeFrom(path: string, key: string): boolean {
    return this.#last.get(path)?.key === key && this.keep(path);
  }

  /**
   * Notes a file that somebody else wrote. With a key, `keepIfMadeFrom` knows it in the next build; whoever knows the digest
   * of its bytes spares `digestOf` the reading.
   */
  wasWritten(path: string, { key = '', digest = '' } = {}): void {
    this.#note(path, { key, digest }, true);
  }

  /** The same for a page. */
  pageWritten(path: string, digest = ''): void {
    this.wasWritten(path, { digest });
    this.#changedPages.add(path);
  }

  /** Keeps a page; false when it must be made. */
  pageKept(path: string): boolean {
    if (!this.#touched) return this.keep(path);
    const last = this.#last.get(path);
    return last !== undefined && !this.#touched.has(path) && this.#keepAs(path, last);
  }

  /** Has another thread look at what the last build left, while this one still has other work. */
  lookAhead(): void {
    const looking = touchedFiles({ record: this.memory, output: this.path });
    // Whoever waits for it is told.
    looking.catch(() => {});
    this.#looking = looking;
  }

  /** Waits for what that thread has found: pages need not be looked at then. */
  async lookedAhead(): Promise<void> {
    const touched = await this.#looking;
    this.#touched = touched && new Set(touched);
  }

  /** Notes what others wrote below a folder in this build. */
  folderWritten(folder: string): void {
    for (const path of filesBelow(this.path, folder)) {
      if (this.#now.has(path) || this.#isAsLeft(path)) continue;
      if (this.#isOfThisBuild(path)) this.wasWritten(path);
    }
  }

  rename(from: string, to: string): void {
    moveFile(this.path, from, to);
    const isPage = this.#changedPages.delete(from);
    this.#now.delete(from);
    this.#unchanged.delete(from);
    this.wasWritten(to);
    if (isPage) this.#changedPages.add(to);
  }

  /** Takes note that somebody else has given a folder that the last build left another name. */
  folderMoved(from: string, to: string): void {
    this.#last = new Map(
      [...this.#last].map(([path, state]) => [movedPath(path, from, to), state] as const),
    );
  }

  /** All files that were written or kept so far. */
  get files(): readonly string[] {
    return [...this.#now.keys()];
  }

  /** True for a file of which it is certain that the last build left the same bytes. */
  isUnchanged(path: string): boolean {
    return this.#unchanged.has(path);
  }

  /** The SHA-256 of a file that was written or kept; read is only what is not as the last build left it. */
  digestOf(path: string): string {
    const state = this.#now.get(path);
    if (!state) throw new Error(`Nobody wrote ${path}.`);
    if (state.digest !== '') return state.digest;
    const digest = fileDigest(join(this.path, path));
    this.#now.set(path, { ...state, digest });
    return digest;
  }

  /** What tells a file that was written anew from one that was kept; undefined where there is none. */
  stampOf(path: string): string | undefined {
    const state = this.#now.get(path) ?? stateOf(join(this.path, path));
    return state && `${state.size} ${state.modified}`;
  }

  /** Removes what the last build left and nobody wrote or kept, but for what is yet to come. How many files went. */
  removeOrphans(toCome: readonly string[] = []): number {
    let removed = 0;
    for (const path of this.#last.keys()) {
      if (this.#now.has(path) || toCome.includes(path)) continue;
      // Written by somebody who did not say so: not to be taken for what is left over.
      if (!this.#isAsLeft(path) && this.#isOfThisBuild(path)) this.wasWritten(path);
      else if (removeFile(this.path, path)) removed += 1;
    }
    return removed;
  }

  /** After all is written but what is yet to come: from here on `files` are all files of the folder that are ours. */
  settle(toCome: readonly string[]): void {
    this.removeOrphans(toCome);
    if (!this.#isWarm) this.folderWritten('');
  }

  /** After all is written: what is left over goes, and the next build may keep what is there. */
  finish(): { readonly files: number; readonly kept: number; readonly removed: number } {
    const removed = this.removeOrphans();
    if (!this.#isWarm) this.folderWritten('');
    this.#record.save(this.#now);
    return { files: this.#now.size, kept: this.#unchanged.size, removed };
  }

  #keepAs(path: string, last: FileState): true {
    this.#now.set(path, last);
    this.#unchanged.add(path);
    return true;
  }

  #note(path: string, known: Pick<FileState, 'key' | 'digest'>, isChanged: boolean): void {
    const state = stateOf(join(this.path, path));
    if (!state) throw new Error(`${path} should have been written to ${this.path}.`);
    this.#now.set(path, { ...state, ...known });
    if (isChanged) this.#unchanged.delete(path);
    else this.#unchanged.add(path);
  }

  #isAsLeft(path: string): boolean {
    const last = this.#last.get(path);
    return last !== undefined && sameState(last, stateOf(join(this.path, path)));
  }

  #isOfThisBuild(path: string): boolean {
    return (stateOf(join(this.path, path))?.modified ?? -1) >= this.#begun;
  }
}

const folders = new Map<string, OutputFolder>();

/** The one object for a folder in this process, whoever asks. */
export function outputFolder(
  dir: string | URL,
  records = resolve('node_modules/.cache/plumbline/builds'),
): OutputFolder {
  const path = resolve(typeof dir === 'string' ? dir : fileURLToPath(dir));
  const folder = folders.get(path) ?? new OutputFolder(path, records);
  folders.set(path, folder);
  return folder;
}

/** A file below the folder, by its address on the disk. */
export function pathBelow({ path: root }: OutputFolder, file: string | URL): string {
  const path = relative(root, typeof file === 'string' ? file : fileURLToPath(file));
  if (path.startsWith('..') || isAbsolute(path)) throw new Error(`${path} is not below ${root}.`);
  return path.split(sep).join('/');
}
