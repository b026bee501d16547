import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './captured-document.ts';
import { keepText, keptText, type CaptureStore } from './capture-store.ts';
import { documentKind } from './document-kind.ts';
import { isolatedText } from './isolated-text.ts';
import { NotCaptured } from './not-captured.ts';
import { standsIn } from './words-in-document.ts';

/** Which words stand in a capture; or why it proves nothing: it is not here, or it is not what was captured. */
export type CaptureFinding =
  | { readonly state: 'read'; readonly has: (words: string) => boolean }
  | { readonly state: 'absent' }
  | { readonly state: 'changed'; readonly file: string; readonly found: string }
  | { readonly state: 'unreadable'; readonly file: string; readonly why: string };

interface Captured {
  readonly sha256: string;
  readonly bytes: number;
}

/** What was found of a file when it was last looked at. Answers are kept and texts are not: they fill the memory. */
interface Known {
  readonly stamp: string;
  readonly answers: ReadonlyMap<string, boolean>;
}
const known = new Map<string, Known>();

/**
 * Looks up words in a capture, after its digest and size have been verified. Its text is kept beside the document; `afresh`
 * reads it from the document again. Of a file that has not changed since this process looked only new words are looked up.
 */
export async function lookIntoCapture(
  store: CaptureStore,
  captured: Captured,
  words: readonly string[],
  afresh = false,
): Promise<CaptureFinding> {
  const name = store.files.get(captured.sha256);
  if (name === undefined) return { state: 'absent' };
  const file = join(store.folder, name);
  const stamp = stampOf(file, captured);
  const before = known.get(file);
  const answers = before?.stamp === stamp && !afresh ? before.answers : undefined;
  if (answers && words.every((one) => answers.has(one))) return asRead(answers);
  const read = await readCapture(store.folder, file, captured, afresh);
  if (!('text' in read)) return read;
  const found = new Map(words.map((one) => [one, standsIn(one, read.text)]));
  known.set(file, { stamp, answers: found });
  return asRead(found);
}

const asRead = (answers: ReadonlyMap<string, boolean>): CaptureFinding => ({
  state: 'read',
  has: (words) => answers.get(words) === true,
});

/** Changes whenever the file does. */
function stampOf(file: string, { sha256, bytes }: Captured): string {
  const { mtimeMs, ctimeMs, size, ino } = lstatSync(file);
  return [sha256, bytes, mtimeMs, ctimeMs, size, ino].join(' ');
}

async function readCapture(
  folder: string,
  file: string,
  { sha256, bytes: size }: Captured,
  afresh: boolean,
): Promise<{ readonly text: string } | Exclude<CaptureFinding, { readonly state: 'read' }>> {
  if (!lstatSync(file).isFile()) return { state: 'changed', file, found: 'not a plain file' };
  const bytes = readFileSync(file);
  const digest = digestOf(bytes);
  if (digest !== sha256 || bytes.byteLength !== size) {
    return { state: 'changed', file, found: `${bytes.byteLength} bytes with SHA-256 ${digest}` };
  }
  const kept = afresh ? undefined : keptText(folder, sha256);
  if (kept !== undefined) return { text: kept };
  try {
    const { text } = await isolatedText({ path: file, kind: documentKind(bytes) });
    keepText(folder, sha256, text);
    return { text };
  } catch (error) {
    if (!(error instanceof NotCaptured)) throw error;
    return { state: 'unreadable', file, why: error.message };
  }
}
