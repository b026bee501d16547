import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ending, type Ending } from './child-ending.ts';
import type { ContentFile } from './content-files.ts';
import { fileError, type LocalProblem } from './local-problem.ts';
import { soundFile, type ParsedFile } from './parse-file.ts';

/** What the child is sent: files to parse, in this order. */
export interface Batch {
  readonly root: string;
  readonly files: readonly ContentFile[];
}

/** What the child sends: that it listens, then one file after the other: the record of a sound one as JSON. */
export type ChildMessage = 'ready' | { readonly sound: string } | { readonly parsed: ParsedFile };

export interface IsolateOptions {
  /** The script that parses; it speaks `Batch` and `ChildMessage`. */
  readonly script?: string;
  /** Milliseconds that a file may take. */
  readonly limit?: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Is told of each file as it is parsed, and of the record of a sound one also as JSON. */
  readonly onParsed?: (file: ContentFile, parsed: ParsedFile, json?: string) => void;
}

const batchSize = 64;
/** Below this number of files another process starts more slowly than this one parses. */
const worthAChild = 1000;
const heapMegabytes = 512;
const startLimit = 60_000; // milliseconds

/**
 * Parses files in child processes, so that a file on which the parser crashes or hangs costs only itself. The results are
 * in the order of the files.
 */
export async function parseIsolated(
  root: string,
  files: readonly ContentFile[],
  {
    script = join(import.meta.dirname, 'isolate-child.ts'),
    limit = 5000,
    onProgress,
    onParsed,
  }: IsolateOptions = {},
): Promise<ParsedFile[]> {
  const results = new Map<ContentFile, ParsedFile>();
  const waiting = [...files];
  const take = (file: ContentFile, parsed: ParsedFile, json?: string) => {
    results.set(file, parsed);
    onParsed?.(file, parsed, json);
    onProgress?.(results.size, files.length);
  };
  const children = Math.min(availableParallelism(), Math.ceil(files.length / worthAChild));
  await Promise.all(
    Array.from({ length: children }, () => parseWaiting(waiting, { root, script, limit, take })),
  );
  return files.flatMap((file) => results.get(file) ?? []);
}

interface Parsing {
  readonly root: string;
  readonly script: string;
  readonly limit: number;
  readonly take: (file: ContentFile, parsed: ParsedFile, json?: string) => void;
}

/**
 * Takes batches of the files that wait and has them parsed by one child after the other. When a child ends early, the
 * first unanswered file is tried again alone: only a file that was alone is charged, so a child that died of what came
 * before charges nobody wrongly.
 */
async function parseWaiting(waiting: ContentFile[], parsing: Parsing): Promise<void> {
  let child: ChildProcess | undefined;
  let alone = false;
  const mine: ContentFile[] = [];
  try {
    for (;;) {
      if (mine.length === 0) mine.push(...waiting.splice(0, batchSize));
      const [first] = mine;
      if (!first) return;
      child ??= await start(parsing.script);
      const end = await runBatch(child, alone ? [first] : mine.slice(), parsing, () =>
        mine.shift(),
      );
      if (end !== 'done') {
        child = undefined;
        if (alone)
          parsing.take(first, { value: undefined, problems: [charge(end, parsing.limit)] });
        if (alone) mine.shift();
      }
      alone = end !== 'done' && !alone;
    }
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
  files: readonly ContentFile[],
  { root, limit, take }: Parsing,
  answered: () => void,
): Promise<Ending> {
  const unanswered = files.values();
  let left = files.length;
  const end = ending<ChildMessage>(child, limit, (message, stop) => {
    const file = message === 'ready' ? undefined : unanswered.next().value;
    if (message === 'ready' || !file) return;
    answered();
    if ('sound' in message) take(file, soundFile(message.sound), message.sound);
    else take(file, message.parsed);
    left -= 1;
    if (left === 0) stop();
  });
  child.send({ root, files } satisfies Batch);
  return end;
}

const charge = (end: Ending, limit: number): LocalProblem =>
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
