import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writePieces } from '#archive/pieces.ts';
import { checksumLine } from '#formats/checksums.ts';
import type { DataFile, Measured } from '#formats/data/data-file.ts';
import { Failure } from './command.ts';
import { checksumFile, replaceFolder } from './replace-folder.ts';
import { progress } from './report.ts';

/** Between two looks at the keyboard. */
const filesAtOnce = 50;

/** Writes files and their checksums into a folder, all or none. Gives the bytes written. */
export async function writeExport(
  to: string,
  files: readonly DataFile[],
  wasWritten: (path: string, as: Measured) => void,
): Promise<number> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const writing = progress('Writing files:');
  let bytes = 0;
  try {
    await replaceFolder(to, async (folder) => {
      const sums: string[] = [];
      for (const [index, { path, content }] of files.entries()) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        const written = writePieces(join(folder, path), content());
        wasWritten(path, written);
        bytes += written.bytes;
        sums.push(checksumLine(written.sha256, path));
        if (index % filesAtOnce > 0) continue;
        writing.show(index, files.length);
        await setImmediate();
        if (stopped.signal.aborted) throw new Failure(`Stopped. ${to} is as it was.`);
      }
      writeFileSync(join(folder, checksumFile), sums.join(''));
    });
    return bytes;
  } finally {
    writing.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
