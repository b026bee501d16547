import { watch } from 'node:fs';
import { interruption } from './serve.ts';

const settle = 150; // milliseconds: an editor saves in several steps

/**
 * Begins, then calls back with the paths that changed below a folder, once for what is saved together, until Ctrl-C.
 * What is saved while it begins is seen, too. Fails as soon as one of them does.
 */
export async function watchUntilStopped(
  folder: string,
  begin: () => Promise<void>,
  changed: (paths: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const failed = Promise.withResolvers<never>();
  const run = (step: () => Promise<void> | void) => {
    running = running.then(step);
    running.catch(failed.reject);
  };
  const report = () => {
    const seen = [...paths].sort();
    paths.clear();
    run(() => changed(seen));
  };
  const watcher = watch(folder, { recursive: true }, (_, path) => {
    if (path === null || /(^|[/\\])\.|~$|\.tmp$/.test(path)) return;
    paths.add(path.replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(report, settle);
  });
  watcher.on('error', failed.reject);
  try {
    run(begin);
    await Promise.race([interruption(), failed.promise]);
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
  await running;
}
