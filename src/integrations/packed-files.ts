import { byText } from '#domain/text-order.ts';
import { checksumLine } from '#formats/checksums.ts';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface Packing {
  readonly from: string;
  readonly to: string;
  /** The one folder into which all unpacks. */
  readonly folder: string;
  /** `YYYY-MM-DD`: the date that every file bears. */
  readonly day: string;
}

/** Every file below a folder, with forward slashes, in an order that is the same on every machine. */
export async function filesToPack(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort(byText);
}

/**
 * Packs files and a list of their checksums, one file at a time, so that memory holds their names and no more. The same
 * files on the same day give the same bytes. More than 65,535 files or 4 GB are no hindrance.
 */
export async function packFiles(
  files: readonly string[],
  { from, to, folder, day }: Packing,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const zip = new ZipFile();
  // Neither an error of the archive nor one of a file ends the stream by itself.
  const broken = new AbortController();
  const fail = (error: Error): void => broken.abort(error);
  zip.on('error', fail);
  const options = { mtime: zipDate(day), mode: 0o100644, forceDosTimestamp: true };
  const sums: string[] = [];
  for (const file of files) {
    zip.addReadStreamLazy(`${folder}/${file}`, options, (opened) => {
      const digest = createHash('sha256');
      const content = createReadStream(join(from, file));
      content.on('data', (chunk) => digest.update(chunk));
      content.on('end', () => sums.push(checksumLine(digest.digest('hex'), file)));
      content.on('error', fail);
      opened(null, content);
    });
  }
  // Opened after all others, when the sums are known.
  zip.addReadStreamLazy(`${folder}/SHA256SUMS`, options, (opened) =>
    opened(null, Readable.from(sums, { objectMode: false })),
  );
  zip.end();

  const written = pipeline(zip.outputStream, createWriteStream(to), { signal: broken.signal });
  await written.catch((error: unknown) => {
    broken.signal.throwIfAborted();
    throw error;
  });
  const digest = createHash('sha256');
  await pipeline(createReadStream(to), digest);
  return { bytes: (await stat(to)).size, sha256: digest.digest('hex') };
}

/** ZIP keeps the time of a clock on a wall: noon of the day, in whatever time zone the build runs. */
function zipDate(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
