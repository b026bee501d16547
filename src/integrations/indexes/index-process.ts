import type { Publication } from '#site/publication.ts';
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What the child is told: what is published, and where it keeps what it makes. */
export interface IndexRequest {
  readonly publication: Publication;
  readonly folder: string;
}

/** What it tells when the files of both indexes lie in the folders `search` and `match`. */
export interface MadeIndexes {
  readonly entries: number;
  readonly claims: number;
  readonly parts: number;
  readonly newParts: number;
  readonly isMatchNew: boolean;
  /** The most memory that it had at once; Pagefind runs beside it. */
  readonly megabytes: number;
}

export type IndexMessage = { readonly made: MadeIndexes } | { readonly failure: string };

export interface IndexProcess {
  /** Waits for the end; fails with what the child failed with, or with how it died. */
  readonly finished: () => Promise<MadeIndexes>;
}

const heapMegabytes = 3072;

/** Makes the indexes in a process of its own, beside whatever this one does. It does not keep this one alive. */
export function startIndexing(
  request: IndexRequest,
  script = join(import.meta.dirname, 'index-child.ts'),
): IndexProcess {
  const child = fork(script, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${String(chunk)}`.slice(-2000)));
  const failure = (text: string) => new Error(`The search index was not made: ${text}`);
  const end = new Promise<MadeIndexes | Error>((settle) => {
    child.on('message', (message) => {
      // The script that was forked says what it sends.
      const answer = message as IndexMessage;
      settle('made' in answer ? answer.made : failure(answer.failure));
      child.disconnect();
    });
    child.on('error', (error) => settle(failure(error.message)));
    child.on('close', (code, signal) =>
      settle(failure(`its process died of ${signal ?? `exit code ${code}`}.\n${complaint}`)),
    );
  });
  child.send(request);
  child.unref();
  child.channel?.unref();
  return {
    finished: async () => {
      child.ref();
      child.channel?.ref();
      const made = await end;
      if (made instanceof Error) throw made;
      return made;
    },
  };
}
