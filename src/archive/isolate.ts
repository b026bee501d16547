import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ending, type Ending } from './child-ending.ts';
import type { ContentFile } from './content-files.ts';
import { fileError } from './local-problem.ts';
import type { ParsedFile } from './parse-file.ts';

/** What the child is sent: files to parse, in this order. */
export interface Batch {
  readonly root: string;
  readonly files: readonly ContentFile[];
}

/** What the child sends: that it listens, then one parsed file after the other. */
export type ChildMessage = 'ready' | { readonly parsed: ParsedFile };

export interface IsolateOptions {
  /** The script that parses; it speaks `Batch` and `ChildMessage`. */
  readonly script?: string;
  /** Milliseconds that a file may take. */
  readonly limit?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

const batchSize = 64;
const heapMegabytes = 512;
const startLimit = 60_000; // milliseconds

/**
 * Parses files in a child process, so that a file on which the parser crashes or hangs costs only itself. Files go
 * in batches. When the child ends early, the first unanswered file is tried again alone: only a file that was alone
 * is charged, so a child that died of what came before charges nobody wrongly.
 */
export async function parseIsolated(
  root: string,
  files: readonly ContentFile[],
  {
    script = join(import.meta.dirname, 'isolate-child.ts'),
    limit = 5000,
    onProgress,
  }: IsolateOptions = {},
): Promise<ParsedFile[]> {
  const results: ParsedFile[] = [];
  let child: ChildProcess | undefined;
  let alone = false;
  try {
    while (results.length < files.length) {
      child ??= await start(script);
      const batch = files.slice(results.length, results.length + (alone ? 1 : batchSize));
      const end = await runBatch(child, { root, files: batch }, limit, (parsed) => {
        results.push(parsed);
        onProgress?.(results.length, files.length);
      });
      if (end !== 'done') {
        child = undefined;
        if (alone) results.push({ value: undefined, problems: [charge(end, limit)] });
      }
      alone = end !== 'done' && !alone;
    }
    return results;
  } finally {
    child?.kill('SIGKILL');
  }
}

async function start(script: string): Promise<ChildProcess> {
  const child = fork(script, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${String(chunk)}`.slice(-2000)));
  const end = await ending<ChildMessage>(
    child,
    startLimit,
    (message, stop) => message === 'ready' && stop(),
  );
  if (end === 'done') return child;
  throw new Error(`The process that parses content/ does not start (${end}).\n${complaint}`);
}

function runBatch(
  child: ChildProcess,
  batch: Batch,
  limit: number,
  take: (parsed: ParsedFile) => void,
): Promise<Ending> {
  let waiting = batch.files.length;
  const end = ending<ChildMessage>(child, limit, (message, stop) => {
    if (message === 'ready') return;
    waiting -= 1;
    take(message.parsed);
    if (waiting === 0) stop();
  });
  child.send(batch);
  return end;
}

const charge = (end: Ending, limit: number) =>
  end === 'timeout'
    ? fileError(
        'file-timeout',
        `The parser was still busy with this file after ${limit / 1000} s and was stopped.`,
        'Take out deep nesting and long runs of brackets, asterisks or underscores.',
      )
    : fileError(
        'file-crash',
        `The parser crashed on this file (${end}). The other files were checked.`,
        'Take out the last change to the file, or halve it until the passage is found.',
      );
