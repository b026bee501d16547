import type { Batch, ChildMessage } from './isolate.ts';
import { soundRecord } from './parse-file.ts';
import { readContentFile } from './read-file.ts';

const send = (message: ChildMessage) => process.send?.(message);

process.on('message', (message) => {
  // Only `isolate.ts` forks this script.
  const { root, files } = message as Batch;
  for (const file of files) {
    const parsed = readContentFile(root, file);
    const sound = soundRecord(file.entry, parsed);
    // As text it is sent faster, and goes into the cache as it is.
    send(sound === undefined ? { parsed } : { sound });
  }
});
// The parent is gone.
process.on('disconnect', () => process.exit());

send('ready');
