import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '#archive/save-files.ts';
import { createFile } from '#archive/write-file.ts';
import type { CapturedDocument } from './captured-document.ts';
import { documentKinds } from './document-kind.ts';
import { NotCaptured } from './not-captured.ts';

/** Goes up when other text is read from the same document. */
const edition = 'text-2';

/** Outside what is published, and named in .gitignore: the documents belong to their authors. */
export const defaultCaptureFolder = '.captures';

/** A folder of captured documents, each under its digest: one that is there already is never written again. */
export interface CaptureStore {
  readonly folder: string;
  /** Digest -> file name, as the folder was when it was opened. */
  readonly files: ReadonlyMap<string, string>;
}

/** A folder that does not exist is a store with nothing in it. */
export function openStore(folder: string): CaptureStore {
  const files = namesIn(folder).flatMap((name) => {
    const digest = /^([0-9a-f]{64})\.(?:pdf|html|txt|wacz)$/.exec(name)?.[1];
    return digest === undefined ? [] : [[digest, name] as const];
  });
  return { folder, files: new Map(files) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new NotCaptured(
      `${folder} is no folder that can be read. Name the folder of the captures with --captures.`,
    );
  }
}

/** Keeps a document, whole or not at all; returns how to take it back where it was not there before. */
export function keepDocument(
  { folder, files }: CaptureStore,
  { bytes, sha256, kind }: CapturedDocument,
): () => void {
  const path = join(folder, files.get(sha256) ?? `${sha256}.${documentKinds[kind].extension}`);
  if (files.has(sha256)) return () => {};
  try {
    createFile(path, bytes);
  } catch (error) {
    throw new NotCaptured(`${path} cannot be kept. ${reasonOf(error)} Nothing was saved.`);
  }
  return () => rmSync(path, { force: true });
}

const textPath = (folder: string, sha256: string) => join(folder, `${sha256}.${edition}.txt`);

/** The text of a document as it was read before; undefined where it was not. */
export function keptText(folder: string, sha256: string): string | undefined {
  const path = textPath(folder, sha256);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path, 'utf8')
    : undefined;
}

/** Keeps the text for the next check. Where the folder may not be written to, it is read from the document each time. */
export function keepText(folder: string, sha256: string, text: string): void {
  const path = textPath(folder, sha256);
  try {
    rmSync(path, { force: true });
    createFile(path, text);
  } catch {
    // Nothing is lost with it.
  }
}
