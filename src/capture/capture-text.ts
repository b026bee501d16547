import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './captured-document.ts';
import { keepText, keptText, type CaptureStore } from './capture-store.ts';
import { documentKind } from './document-kind.ts';
import { isolatedText } from './isolated-text.ts';
import { NotCaptured } from './not-captured.ts';

/** What a capture says; or why it proves nothing: it is not here, or it is not what was captured. */
export type CaptureText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'changed'; readonly file: string; readonly found: string }
  | { readonly state: 'unreadable'; readonly file: string; readonly why: string };

interface Captured {
  readonly sha256: string;
  readonly bytes: number;
}

const known = new Map<string, { readonly stamp: string; readonly text: CaptureText }>();

/**
 * The text of a capture, after its digest and size have been verified. The text is kept beside the document; `afresh` reads
 * it from the document again. A file that has not changed since this process looked is not looked at again.
 */
export async function captureText(
  store: CaptureStore,
  captured: Captured,
  afresh = false,
): Promise<CaptureText> {
  const name = store.files.get(captured.sha256);
  if (name === undefined) return { state: 'absent' };
  const file = join(store.folder, name);
  const { mtimeMs, ctimeMs, size, ino } = lstatSync(file);
  const stamp = `${captured.bytes} ${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  const before = known.get(file);
  if (!afresh && before?.stamp === stamp) return before.text;
  const text = await readCapture(store, file, captured, afresh);
  known.set(file, { stamp, text });
  return text;
}

async function readCapture(
  { folder }: CaptureStore,
  file: string,
  { sha256, bytes: size }: Captured,
  afresh: boolean,
): Promise<CaptureText> {
  if (!lstatSync(file).isFile()) return { state: 'changed', file, found: 'not a plain file' };
  const bytes = readFileSync(file);
  const digest = digestOf(bytes);
  if (digest !== sha256 || bytes.byteLength !== size) {
    return { state: 'changed', file, found: `${bytes.byteLength} bytes with SHA-256 ${digest}` };
  }
  const kept = afresh ? undefined : keptText(folder, sha256);
  if (kept !== undefined) return { state: 'read', text: kept };
  try {
    const { text } = await isolatedText({ path: file, kind: documentKind(bytes) });
    keepText(folder, sha256, text);
    return { state: 'read', text };
  } catch (error) {
    if (!(error instanceof NotCaptured)) throw error;
    return { state: 'unreadable', file, why: error.message };
  }
}
