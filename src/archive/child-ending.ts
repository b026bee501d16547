import type { ChildProcess } from 'node:child_process';

/** How a wait for a child process ends: as it should, with the child hanging, or with its death and the cause. */
export type Ending = 'done' | 'timeout' | `died of ${string}`;

/** Listens until `stop` is called, the child is gone, or no message has come for `limit` milliseconds. */
export function ending<Message>(
  child: ChildProcess,
  limit: number,
  hear: (message: Message, stop: () => void) => void,
): Promise<Ending> {
  return new Promise((settle) => {
    const stop = (end: Ending) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      settle(end);
    };
    const onMessage = (message: unknown) => {
      timer.refresh();
      // The script that was forked says what it sends.
      hear(message as Message, () => stop('done'));
    };
    const onExit = (code: number | null, signal: string | null) =>
      stop(`died of ${signal ?? `exit code ${code}`}`);
    const onError = (error: Error) => stop(`died of ${error.message}`);
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      stop('timeout');
    }, limit);
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
  });
}
