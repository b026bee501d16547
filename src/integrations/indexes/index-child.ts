import type { IndexMessage } from './index-process.ts';
import { makeIndexes, type IndexRequest } from './make-indexes.ts';

const send = (message: IndexMessage) => process.send?.(message);

process.on('message', (message) => {
  // Only `index-process.ts` forks this script.
  makeIndexes(message as IndexRequest).then(
    (made) => {
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      send({ made: { ...made, megabytes } });
    },
    (error: unknown) => send({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
// The parent is gone.
process.on('disconnect', () => process.exit());
