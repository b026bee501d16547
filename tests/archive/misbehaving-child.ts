/** A child that speaks the protocol of `src/archive/isolate.ts` and misbehaves on files named for how. */
import type { Batch, ChildMessage } from '#archive/isolate.ts';

const send = (message: ChildMessage) => process.send?.(message);
let parsedBefore = 0;

process.on('message', (message) => {
  const { files } = message as Batch;
  for (const { path } of files) {
    if (path.includes('abort')) process.abort();
    if (path.includes('hang')) for (;;);
    if (path.includes('memory'))
      for (const kept: object[] = []; ;) kept.push(new Array(1e6).fill({}));
    // Dies of what came before it, not of itself.
    if (path.includes('tired') && parsedBefore > 0) process.exit(1);
    parsedBefore += 1;
    send({ parsed: { value: path, problems: [] } });
  }
});
process.on('disconnect', () => process.exit());

send('ready');
