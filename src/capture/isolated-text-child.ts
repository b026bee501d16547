import { readFileSync } from 'node:fs';
import { documentText } from './document-reading.ts';
import type { TextAnswer, TextRequest } from './isolated-text.ts';
import { NotCaptured } from './not-captured.ts';

const send = (answer: TextAnswer) => process.send?.(answer);

process.on('message', async (message) => {
  // Only `isolated-text.ts` forks this script.
  const { path, kind } = message as TextRequest;
  try {
    send({ read: await documentText(new Uint8Array(readFileSync(path)), kind) });
  } catch (error) {
    if (!(error instanceof NotCaptured)) throw error;
    send({ refused: error.message });
  }
});
// The parent is gone.
process.on('disconnect', () => process.exit());

send('ready');
