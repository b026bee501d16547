import { keepDocument, keepText, type CaptureStore } from '#capture/capture-store.ts';
import { readDocument, type CapturedDocument } from '#capture/captured-document.ts';
import { documentKinds } from '#capture/document-kind.ts';
import { findingsIn } from '#capture/findings.ts';
import { isolatedText } from '#capture/isolated-text.ts';
import { quotationsBySource, wordingsOf } from '#capture/printed-quotations.ts';
import { captureEdits, type CapturedFile } from '#editing/capture-edits.ts';
import { edited, openEntry } from '#editing/desk.ts';
import type { RecordOf } from '#domain/records.ts';
import type { DeskWork } from '../desk-verb.ts';
import { counted, say } from '../report.ts';
import { askPassages } from './ask-passages.ts';
import { askWhetherChanged } from './ask-whether-changed.ts';
import { offeredFields } from './offered-fields.ts';

export interface CaptureRequest {
  readonly id: string;
  readonly path: string;
  /** The day that was named for the capture. */
  readonly capturedOn: string | undefined;
  /** Passages as "text|locator". */
  readonly passages: readonly string[];
}

/** Keeps the document and records it with its passages: both, or nothing. */
export async function recordCapture(
  { desk, ask, save }: DeskWork,
  store: CaptureStore,
  { id, path, capturedOn, passages: given }: CaptureRequest,
): Promise<void> {
  const open = openEntry(desk, 'sources', id);
  const before = open.record.capture;
  const document = readDocument(path);
  const read = await isolatedText({ path, kind: document.kind });
  const file = fileOf(document, before, capturedOn, desk.today);
  say(`${file.mediaType}, ${file.bytes} bytes, SHA-256 ${file.sha256}`);
  const findings = findingsIn(read.text, document.kind === 'pdf', {
    passages: before?.passages.map(({ text }) => text) ?? [],
    quotations: wordingsOf(quotationsBySource(desk.records).get(id) ?? []),
  });
  await askWhetherChanged(ask, before, file, findings.gone);
  const passages = await askPassages(ask, given, read.text, findings);
  const edits = [
    ...captureEdits(before, file, passages),
    ...(await offeredFields(ask, open.record, read)),
  ];
  const isDry = ask.flags['dry-run'] === true;
  const takeBack = isDry ? () => {} : keepDocument(store, document);
  try {
    if (edits.length > 0) save([edited(open, edits)]);
  } catch (error) {
    takeBack();
    throw error;
  }
  if (isDry) return;
  keepText(store.folder, document.sha256, read.text);
  say(
    `The document is kept in ${store.folder}, ${
      edits.length > 0
        ? `with ${counted(passages.length, 'new passage')} on record.`
        : 'and the record says so already.'
    }`,
  );
}

/** A document that is on record already keeps its day, which may be unknown, unless another is named. */
function fileOf(
  { sha256, bytes, kind }: CapturedDocument,
  before: RecordOf<'sources'>['capture'],
  named: string | undefined,
  today: string,
): CapturedFile {
  const capturedOn = named ?? (before?.sha256 === sha256 ? before.capturedOn : today);
  return {
    sha256,
    bytes: bytes.byteLength,
    mediaType: documentKinds[kind].mediaType,
    ...(capturedOn !== undefined && { capturedOn }),
  };
}
