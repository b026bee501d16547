import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { FileChange } from '#archive/save-files.ts';
import { messageText, type CommitMessage } from '#editing/commit-message.ts';
import { Failure } from './command.ts';

/** Refuses, before anything is written, where a commit could not be made. */
export function needRepository(root: string): void {
  try {
    git(root, ['rev-parse', '--is-inside-work-tree']);
  } catch (error) {
    throw new Failure(
      `--commit: ${root} is in no git repository, or git is not there. Nothing was written.\n${reasonOf(error)}`,
    );
  }
}

/** Commits these files and nothing else, whatever is staged; they are saved already, so a refusal loses nothing. */
export function commitChanges(
  root: string,
  changes: readonly FileChange[],
  message: CommitMessage,
): void {
  const text = messageText(message);
  try {
    // Git does not know a file that is gone and was never committed.
    const paths = changes
      .filter(
        ({ path, after }) => after !== undefined || git(root, ['ls-files', '--', path]) !== '',
      )
      .map(({ path }) => path);
    git(root, ['add', '--all', '--', ...paths]);
    git(root, ['commit', '--quiet', '--only', '--file', '-', '--', ...paths], text);
  } catch (error) {
    throw new Failure(
      `The files are saved, but git has not committed them:\n${reasonOf(error)}\nCommit them yourself with this message:\n\n${text}`,
    );
  }
}

const git = (root: string, args: readonly string[], input = ''): string =>
  execFileSync('git', args, {
    cwd: resolve(root),
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

function reasonOf(error: unknown): string {
  const said: unknown = error instanceof Error ? Reflect.get(error, 'stderr') : undefined;
  return typeof said === 'string' && said !== '' ? said.trim() : String(error);
}
