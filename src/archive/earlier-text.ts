import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A file of content/ as the repository had it at the end of a day (UTC); undefined where there is none, or no such commit. */
export function textOnDay(root: string, path: string, day: string): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: resolve(root),
      encoding: 'utf8',
      maxBuffer: 4 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const commit = git('log', '-1', '--format=%H', `--until=${day}T23:59:59Z`, '--', path).trim();
    return commit === '' ? undefined : git('show', `${commit}:./${path}`);
  } catch {
    return undefined;
  }
}
