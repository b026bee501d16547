import { join } from 'node:path';
import { NotCaptured } from '#capture/not-captured.ts';
import { fullDate } from '#domain/partial-date.ts';
import { openEntry, type Desk } from '#editing/desk.ts';
import type { CaptureStore } from '#capture/capture-store.ts';
import { recordCapture } from './lib/capture/record-capture.ts';
import { verifyCaptures } from './lib/capture/verify.ts';
import { captureArgs, storeAt } from './lib/capture-folder.ts';
import { exitCode, Failure, runVerb, type ExitCode } from './lib/command.ts';
import { atTheDesk, deskArgs } from './lib/desk-verb.ts';
import { faultIn } from './lib/field-fault.ts';

await runVerb({
  name: 'capture',
  description:
    'Keep a document as it was read and record its digest, size, type and day in its source, with the passages that our quotations come from. Documents (web pages, PDF, plain text) are kept outside what is published; npm run check looks up every quotation in them.',
  args: {
    source: { type: 'positional', required: false, description: 'The source, by its id.' },
    file: {
      type: 'positional',
      required: false,
      description: 'The document. Without it, quotations are looked up in the one captured before.',
    },
    'captured-on': {
      type: 'string',
      valueHint: 'day',
      description: 'Day of the capture; without it, today.',
    },
    passage: {
      type: 'string',
      valueHint: 'text|locator',
      description: 'A passage to record; may be repeated. Quotations are looked up in any case.',
    },
    propose: {
      type: 'boolean',
      description: 'Record the passages in which quotations are found, without asking.',
      negativeDescription: 'Record none of the passages in which quotations are found.',
    },
    accept: {
      type: 'boolean',
      description: 'Record the document although it has lost passages that are on record.',
    },
    'take-title': { type: 'boolean', description: 'Take over the title that the document states.' },
    'take-issued': { type: 'boolean', description: 'Take over the day that the document states.' },
    verify: {
      type: 'boolean',
      description:
        'Read all captured documents again, or those of one source, and compare them with the records.',
    },
    ...captureArgs,
    ...deskArgs,
  },
  examples: [
    'npm run capture -- us-uk-backing-is-fact-check-2022 ~/Downloads/fact-check.html',
    'npm run capture -- us-uk-backing-is-fact-check-2022 report.pdf --captured-on 2026-11-20 --passage "total nonsense|p. 3"',
    'npm run capture -- --verify',
  ],
  run: async (args, given) => {
    const store = storeAt(args.captures);
    const { source: id, file, 'captured-on': capturedOn } = args;
    const fault = capturedOn === undefined ? undefined : faultIn(fullDate)(capturedOn);
    if (fault !== undefined) throw new Failure(`--captured-on: ${fault}`, exitCode.wrongUsage);
    let verified: ExitCode = exitCode.ok;
    const done = await atTheDesk(args, async (at) => {
      try {
        if (args.verify) {
          if (id !== undefined) openEntry(at.desk, 'sources', id);
          verified = await verifyCaptures(at.desk.archive, args.root, store, id);
          return;
        }
        if (id === undefined)
          throw new Failure('Which source? npm run capture -- --help', exitCode.wrongUsage);
        const path = file ?? keptPath(at.desk, store, id);
        await recordCapture(at, store, { id, path, capturedOn, passages: given('passage') });
      } catch (error) {
        throw error instanceof NotCaptured ? new Failure(error.message) : error;
      }
    });
    return done === exitCode.ok ? verified : done;
  },
});

/** The file of the capture on record. */
function keptPath(desk: Desk, store: CaptureStore, id: string): string {
  const { capture } = openEntry(desk, 'sources', id).record;
  const name = capture && store.files.get(capture.sha256);
  if (name !== undefined) return join(store.folder, name);
  throw new Failure(
    capture
      ? `The captured document of "${id}" is not in ${store.folder}. Name its file: npm run capture -- ${id} <file>`
      : `Nothing has been captured of "${id}". Name the file: npm run capture -- ${id} <file>`,
    exitCode.wrongUsage,
  );
}
