import type { MissingWords } from '#capture/findings.ts';
import type { CapturedFile } from '#editing/capture-edits.ts';
import type { Asker } from '../ask.ts';
import { Failure } from '../command.ts';
import { say } from '../report.ts';
import { missingText } from './findings-report.ts';

/** Says what has changed since the capture on record; where passages are gone from the document, only on a clear word goes on. */
export async function askWhetherChanged(
  ask: Asker,
  before: CapturedFile | undefined,
  file: CapturedFile,
  gone: readonly MissingWords[],
): Promise<void> {
  if (before && before.sha256 !== file.sha256) {
    say(
      `The record has another capture: ${before.mediaType}, ${before.bytes} bytes, ${
        before.capturedOn ?? 'of a day that is not known'
      }, SHA-256 ${before.sha256}. It stays on record as an earlier one, and its file where it is.`,
    );
  }
  if (gone.length === 0) return;
  say('Passages on record that this document does not have:');
  for (const one of gone) say(missingText(one));
  const isAccepted = await ask.yes({
    flag: 'accept',
    message: 'Record it all the same? They remain proved by the earlier capture alone.',
    initial: false,
  });
  if (!isAccepted) {
    throw new Failure(
      'Passages on record are gone from the document, so nothing was written. Is it the right document? If it is, and it has changed, record that with --accept.',
    );
  }
}
