import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ending } from '#archive/child-ending.ts';
import type { DocumentKind } from './document-kind.ts';
import type { DocumentText } from './document-text.ts';
import { NotCaptured } from './not-captured.ts';

export interface TextRequest {
  readonly path: string;
  readonly kind: DocumentKind;
}
export type TextAnswer = 'ready' | { readonly read: DocumentText } | { readonly refused: string };

export interface IsolationLimits {
  /** Milliseconds. */
  readonly time?: number;
  readonly heapMegabytes?: number;
}

/** The text of a document, read by a child process that may take so much time and memory and no more. */
export async function isolatedText(
  request: TextRequest,
  { time = 120_000, heapMegabytes = 1024 }: IsolationLimits = {},
): Promise<DocumentText> {
  const child = fork(join(import.meta.dirname, 'isolated-text-child.ts'), {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let answer: Exclude<TextAnswer, 'ready'> | undefined;
  try {
    const end = await ending<TextAnswer>(child, time, (message, stop) => {
      if (message === 'ready') {
        child.send(request);
        return;
      }
      answer = message;
      stop();
    });
    if (answer && 'read' in answer) return answer.read;
    if (answer) throw new NotCaptured(answer.refused);
    throw new NotCaptured(
      end === 'timeout'
        ? `The document was still being read after ${time / 1000} s, and reading was stopped. Capture it in another form, such as plain text.`
        : `Reading the document takes more than ${heapMegabytes} MB of memory, or crashes (${end}). Capture it in another form, such as plain text.`,
    );
  } finally {
    child.kill('SIGKILL');
  }
}
