import type { SearchRecord } from '#formats/search-record.ts';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A file as Pagefind makes it. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Gives Pagefind these records, one after the other, so that their pages are numbered in this order; then it makes the files
 * of their index by itself.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
): Promise<{ readonly files: Promise<PagefindFile[]> }> {
  const { index } = sound(await answered(createIndex()), 'to make an index');
  if (!index) throw new Error('Pagefind made no index.');
  for (const record of records) {
    sound(await answered(index.addCustomRecord(record)), record.url);
  }
  return { files: filesOf(index) };
}

async function filesOf(index: PagefindIndex): Promise<PagefindFile[]> {
  const { files } = sound(await answered(index.getFiles()), 'to give its files');
  await answered(index.deleteIndex());
  return files.filter(({ path }) => !ofOtherPages.test(path));
}

/** Ends the process in which Pagefind runs. */
export const closePagefind = close;

/** What Pagefind brings for search pages of its own. */
const ofOtherPages = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Files of an index are packed, and each begins with the same word. */
export function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error('Not a file of Pagefind.');
  }
  return bytes.subarray(signature.length);
}

export const signature = 'pagefind_dcd';

const patience = 120_000; // milliseconds

/** When its service has died, Pagefind neither answers nor fails: a build must not wait for ever. */
async function answered<R>(answer: Promise<R>): Promise<R> {
  const waiting = new AbortController();
  const silence = setTimeout(patience, undefined, waiting).then(() => {
    throw new Error(`Pagefind has not answered for ${patience / 1000} seconds.`);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    waiting.abort();
  }
}

function sound<R extends { readonly errors: readonly string[] }>(response: R, what: string): R {
  if (response.errors.length > 0) {
    throw new Error(`Pagefind refuses ${what}: ${response.errors.join('; ')}`);
  }
  return response;
}
