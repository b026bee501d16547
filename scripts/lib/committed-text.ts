import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file as the repository has it committed; undefined where there is no repository, or the file is not in it. */
export async function committedText(root: string, path: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['show', `HEAD:./${path}`], {
      cwd: resolve(root),
      maxBuffer: 4 * 1024 * 1024,
    });
    return stdout;
  } catch {
    return undefined;
  }
}
