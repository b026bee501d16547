import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePieces } from '#archive/pieces.ts';
import { checksumLine } from '#formats/checksums.ts';
import { programDigest } from '#archive/program-digest.ts';
import type { WholeCopy } from '#formats/relative-addresses.ts';
import { inWorkers } from '../workers.ts';
import { ArchiveWriter } from './archive-writer.ts';
import type { PackedFile, PackJob } from './pack-worker.ts';
import { readMembers, saveMembers, StretchReader, type PackedMember } from './packed-members.ts';

export interface Packing {
  readonly from: string;
  readonly to: string;
  /** The one folder into which all unpacks. */
  readonly folder: string;
  /** `YYYY-MM-DD`: the date that every file bears. */
  readonly day: string;
  /** Pages and styles are packed as they read in a copy of the site. */
  readonly copy: WholeCopy;
  /** A folder for what is kept from one build to the next. */
  readonly memory: string;
  /** True for a file that is in the archive at `to` already, with the same bytes. */
  readonly isPacked?: (file: string) => boolean;
  readonly done?: (files: number) => void;
}

const sumsName = 'SHA256SUMS';

/**
 * Packs files and a list of their checksums, on all cores, so that memory holds their names and a few of them. What the
 * archive has already is taken from it. The same files on the same day give the same bytes, whatever was there before.
 * More than 65,535 files or 4 GB are no hindrance.
 */
export async function packFiles(
  files: readonly string[],
  packing: Packing,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const { from, to, folder, day, memory, copy, isPacked = () => false, done = () => {} } = packing;
  mkdirSync(memory, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  const table = join(memory, 'packed-members.json');
  const program = programDigest(['src/formats', 'src/integrations']);
  const old = readMembers(table, program);
  const inArchive = (file: string) => (isPacked(file) ? old.get(file) : undefined);
  const anew = files.filter((file) => !inArchive(file));
  const partial = `${to}.part`;
  const last = anew.length < files.length ? new StretchReader(to) : undefined;
  const writer = new ArchiveWriter(partial);
  const members = new Map<string, PackedMember>();
  const begin = (file: string, member: Packed) =>
    members.set(file, {
      ...member,
      offset: writer.begin({ ...member, name: `${folder}/${file}`, day }),
    });
  try {
    const module = new URL('pack-worker.ts', import.meta.url);
    await inWorkers<PackJob, PackedFile[], void>(module, anew.length, async (run) => {
      const pack = (job: Omit<PackJob, 'copy'>) => run({ ...job, copy });
      const packed = packedInOrder(anew, from, memory, pack);
      const sums = join(memory, sumsName);
      for (const file of files) {
        const known = inArchive(file);
        if (known && last) {
          begin(file, known);
          for (const piece of last.read(known.offset, known.packedSize)) writer.add(piece);
        } else await takeNext(file);
        done(1);
      }
      writeSums(sums, members);
      await takeNext(sumsName, packedInOrder([sumsName], memory, memory, pack));

      async function takeNext(file: string, queue = packed): Promise<void> {
        const next = await queue.next();
        if (next.done) throw new Error(`${file} was not packed.`);
        const { packed: bytes, ...member } = next.value;
        begin(file, member);
        if (typeof bytes !== 'string') return writer.add(bytes);
        writer.addFile(bytes);
        rmSync(bytes);
      }
    });
    members.delete(sumsName);
    const written = writer.finish();
    renameSync(partial, to);
    saveMembers(table, program, members);
    return written;
  } finally {
    last?.close();
    writer.close();
    rmSync(partial, { force: true });
  }
}

type Packed = Omit<PackedMember, 'offset'>;

/** Batches that are packed while the first of them is written. */
const ahead = 8;

/** Files as they are packed, one after the other; threads work a few batches ahead. */
async function* packedInOrder(
  files: readonly string[],
  from: string,
  memory: string,
  pack: (job: Omit<PackJob, 'copy'>) => Promise<PackedFile[]>,
): AsyncGenerator<PackedFile, undefined> {
  const waiting: Promise<PackedFile[]>[] = [];
  let count = 0;
  for (const batch of batches(files, from)) {
    const packed = pack({ files: batch, from, aside: join(memory, `packed-${(count += 1)}`) });
    // It is awaited later, and must not end the process before that.
    packed.catch(() => {});
    waiting.push(packed);
    if (waiting.length >= ahead) yield* (await waiting.shift()) ?? [];
  }
  for (const packed of waiting) yield* await packed;
}

const filesInBatch = 64;
const bytesInBatch = 2 * 1024 * 1024;

function* batches(files: readonly string[], from: string): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const name of files) {
    const file = join(from, name);
    const { size } = statSync(file);
    if (batch.length === filesInBatch || (batch.length > 0 && bytes + size > bytesInBatch)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

function writeSums(file: string, members: ReadonlyMap<string, PackedMember>): void {
  function* lines() {
    for (const [path, { sha256 }] of members) yield checksumLine(sha256, path);
  }
  writePieces(file, lines());
}
