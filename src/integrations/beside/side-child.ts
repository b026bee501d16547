import { readArchive } from '#archive/read-archive.ts';
import { shareArchive } from '#archive/shared-archive.ts';
import { makeData } from '../data/make-data.ts';
import { makeIndexes } from '../indexes/make-indexes.ts';
import { BesideFiles } from './beside-files.ts';
import type { SideMessage, SideRequest } from './side-process.ts';

/** Returns when the message is out: what is still in hand would wait until the work that follows is done. */
const send = (message: SideMessage) =>
  new Promise<void>((sent) => process.send?.(message, () => sent()));

process.on('message', (message) => {
  // Only `side-process.ts` forks this script.
  void answer(message as SideRequest);
});
process.on('disconnect', () => process.exit());

const parent = process.ppid;

/** While this thread is busy it hears of nothing; the folder may be another build's by now. */
function endWithParent(): void {
  if (process.ppid !== parent) process.exit();
}

async function answer({ publication, left, indexes }: SideRequest): Promise<void> {
  try {
    const { root, today } = publication;
    // The parent has checked it.
    shareArchive({ root, today, archive: readArchive(root) });
    const files = new BesideFiles(left, endWithParent);
    // Pages wait for the data, and nobody waits for the indexes before the end.
    await send({ data: makeData(publication, files) });
    const made = await makeIndexes({ publication, folder: indexes, beside: files });
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    await send({ indexes: { ...made, megabytes } });
  } catch (error) {
    await send({ failure: error instanceof Error ? error.message : String(error) });
  }
}
