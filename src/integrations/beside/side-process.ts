import type { DataCatalogue } from '#site/data-catalogue.ts';
import type { Publication } from '#site/publication.ts';
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { MadeIndexes } from '../indexes/make-indexes.ts';
import type { OutputLeft, Placed } from './beside-files.ts';

/** What is to be made of the content that was read. */
export interface SideRequest {
  readonly publication: Publication;
  /** The `recordsDigest` of the content as it was checked. */
  readonly records: string;
  readonly left: OutputLeft;
  /** Where what the indexes are made of is kept from build to build. */
  readonly indexes: string;
}

/**
 * What the child is told: to read content that may still turn out to be unsound, and then to make something of it, which a file
 * says as JSON. It is too long for the pipe, which this process, busy with pages, would fill again only seconds later.
 */
export type SideOrder = { readonly read: Publication } | { readonly make: string };

/** The memory is the most that the process had at once; Pagefind runs beside it. */
export type SideIndexes = MadeIndexes & { readonly megabytes: number };

/** What the child tells, one after the other. */
export type SideMessage =
  | { readonly catalogue: DataCatalogue }
  | { readonly data: Placed; readonly indexes: SideIndexes }
  | { readonly failure: string };

export interface SideProcess {
  /** Has it begin to write. */
  readonly make: (request: SideRequest) => void;
  /** Each waits for its part, and fails with what the child failed with, or with how it died. */
  readonly catalogue: () => Promise<DataCatalogue>;
  readonly data: () => Promise<Placed>;
  readonly indexes: () => Promise<SideIndexes>;
}

/** Records live for a moment and are many: with more room for what is new, an eighth of the time is saved. */
const megabytes = { heap: 6144, young: 128 };

/**
 * Makes the files of data and then the indexes in a process of its own, beside whatever this one does. It reads the
 * content at once, writes when it is told to make them, and does not keep this process alive.
 */
export function startSideProcess(
  publication: Publication,
  script = join(import.meta.dirname, 'side-child.ts'),
): SideProcess {
  const child = fork(script, {
    execArgv: [
      `--max-old-space-size=${megabytes.heap}`,
      `--max-semi-space-size=${megabytes.young}`,
    ],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const catalogue = Promise.withResolvers<DataCatalogue | Error>();
  const data = Promise.withResolvers<Placed | Error>();
  const indexes = Promise.withResolvers<SideIndexes | Error>();
  const fail = (text: string) => {
    const error = new Error(`Data and search index were not made: ${text}`);
    catalogue.resolve(error);
    data.resolve(error);
    indexes.resolve(error);
  };
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${String(chunk)}`.slice(-2000)));
  child.on('message', (message) => {
    // The script that was forked says what it sends.
    const answer = message as SideMessage;
    if ('catalogue' in answer) return catalogue.resolve(answer.catalogue);
    if ('failure' in answer) fail(answer.failure);
    else {
      data.resolve(answer.data);
      indexes.resolve(answer.indexes);
    }
    child.disconnect();
  });
  child.on('error', (error) => fail(error.message));
  child.on('close', (code, signal) =>
    fail(`their process died of ${signal ?? `exit code ${code}`}.\n${complaint}`),
  );
  const tell = (order: SideOrder) => child.send(order);
  tell({ read: publication });
  // A build that is refused ends while the child still waits.
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  const awaited = async <Part>(part: Promise<Part | Error>): Promise<Part> => {
    child.ref();
    child.channel?.ref();
    const made = await part;
    if (made instanceof Error) throw made;
    return made;
  };
  return {
    make: (request) => {
      const file = join(request.indexes, 'request.json');
      mkdirSync(request.indexes, { recursive: true });
      writeFileSync(file, JSON.stringify(request));
      tell({ make: file });
    },
    catalogue: () => awaited(catalogue.promise),
    data: () => awaited(data.promise),
    indexes: () => awaited(indexes.promise),
  };
}
