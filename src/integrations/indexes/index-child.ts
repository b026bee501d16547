import type { IndexMessage } from './index-process.ts';
import { makeIndexes, type IndexRequest } from './make-indexes.ts';

const send = (message: IndexMessage) => process.send?.(message);

process.on('message', (message) => {
  // Only `index-process.ts` forks this script.
  void answer(message as IndexRequest);
});
// The parent is gone.
process.on('disconnect', () => process.exit());

async function answer(request: IndexRequest): Promise<void> {
  try {
    const made = await makeIndexes(request);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    send({ made: { ...made, megabytes } });
  } catch (error) {
    send({ failure: error instanceof Error ? error.message : String(error) });
  }
}
