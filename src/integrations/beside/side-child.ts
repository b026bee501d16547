import { loadCorpus, loadRecords } from '#archive/corpus.ts';
import { readArchive } from '#archive/read-archive.ts';
import { recordsDigest } from '#archive/record-digest.ts';
import { shareArchive } from '#archive/shared-archive.ts';
import type { Publication } from '#site/publication.ts';
import { readFileSync } from 'node:fs';
import { makeData } from '../data/make-data.ts';
import { makeIndexes } from '../indexes/make-indexes.ts';
import { BesideFiles } from './beside-files.ts';
import type { SideMessage, SideOrder, SideRequest } from './side-process.ts';

/** Returns when the message is out: what is still in hand would wait until the work that follows is done. */
const send = (message: SideMessage) =>
  new Promise<void>((sent) => process.send?.(message, () => sent()));

process.on('message', (message) => {
  // Only `side-process.ts` forks this script.
  const order = message as SideOrder;
  if ('read' in order) readAhead(order.read);
  else void make(order.make);
});
process.on('disconnect', () => process.exit());

const parent = process.ppid;

/** While this thread is busy it hears of nothing; the folder may be another build's by now. */
function endWithParent(): void {
  if (process.ppid !== parent) process.exit();
}

/** Reads and links what the parent is checking; whatever is wrong with it, the parent says. */
function readAhead({ root, today }: Publication): void {
  try {
    shareArchive({ root, today, archive: readArchive(root) });
    loadCorpus({ root, today, preview: false });
  } catch {
    shareArchive(undefined);
  }
}

async function make(file: string): Promise<void> {
  try {
    // Written by `side-process.ts`.
    const request = JSON.parse(readFileSync(file, 'utf8')) as SideRequest;
    const { publication, records, left, indexes } = request;
    if (recordsDigest(loadRecords({ ...publication, preview: true })) !== records) {
      throw new Error('The content was changed while it was read. Build again.');
    }
    const files = new BesideFiles(left, endWithParent);
    const { placed, catalogue } = makeData(publication, files);
    // Pages wait for it. It is short enough for the pipe, which nobody empties while the parent is busy.
    await send({ catalogue });
    const made = await makeIndexes({ publication, folder: indexes, beside: files });
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    await send({ data: placed, indexes: { ...made, megabytes } });
  } catch (error) {
    await send({ failure: error instanceof Error ? error.message : String(error) });
  }
}
