import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { IndexRequest, MadeIndexes } from './make-indexes.ts';

/** What the child tells; the memory is the most that it had at once, and Pagefind runs beside it. */
export type IndexMessage =
  { readonly made: MadeIndexes & { readonly megabytes: number } } | { readonly failure: string };

type Made = Extract<IndexMessage, { made: unknown }>['made'];

export interface IndexProcess {
  /** Waits for the end; fails with what the child failed with, or with how it died. */
  readonly finished: () => Promise<Made>;
}

/** Records live for a moment and are many: with more room for what is new, an eighth of the time is saved. */
const megabytes = { heap: 3072, young: 128 };

/** Makes the indexes in a process of its own, beside whatever this one does. It does not keep this one alive. */
export function startIndexing(
  request: IndexRequest,
  script = join(import.meta.dirname, 'index-child.ts'),
): IndexProcess {
  const child = fork(script, {
    execArgv: [
      `--max-old-space-size=${megabytes.heap}`,
      `--max-semi-space-size=${megabytes.young}`,
    ],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${String(chunk)}`.slice(-2000)));
  const failure = (text: string) => new Error(`The search index was not made: ${text}`);
  const end = new Promise<Made | Error>((settle) => {
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
