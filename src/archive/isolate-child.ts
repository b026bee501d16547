import type { Batch, ChildMessage } from './isolate.ts';
import { readContentFile } from './read-file.ts';

const send = (message: ChildMessage) => process.send?.(message);

process.on('message', (message) => {
  // Only `isolate.ts` forks this script.
  const { root, files } = message as Batch;
  for (const file of files) send({ parsed: readContentFile(root, file) });
});
// The parent is gone.
process.on('disconnect', () => process.exit());

send('ready');
