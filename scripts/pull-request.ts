import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { printable } from '#archive/problem-text.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { annotation } from './lib/problem-report.ts';
import { isRefused, mixedLabel, readRawDiff, scopeOf } from './lib/pull-request-scope.ts';
import { complain, counted, say } from './lib/report.ts';

await runVerb({
  name: 'pull-request',
  description:
    'Say what a pull request touches, and refuse one that changes content/ together with anything else. Exit code 0: content alone or none, 1: refused.',
  args: {
    base: {
      type: 'string',
      required: true,
      valueHint: 'commit',
      description: 'What it is to be merged into.',
    },
    head: { type: 'string', default: 'HEAD', valueHint: 'commit', description: 'What it brings.' },
    labels: {
      type: 'string',
      default: '',
      valueHint: 'names',
      description: `Its labels, with commas; with "${mixedLabel}" both may change together.`,
    },
    format: {
      type: 'enum',
      options: ['text', 'github'],
      default: 'text',
      description: 'For people, or as annotations of GitHub Actions.',
    },
    output: {
      type: 'string',
      valueHint: 'file',
      description:
        'Add "content=true" or "content=false" to this file, for later steps of a workflow.',
    },
  },
  examples: ['npm run pull-request -- --base origin/main'],
  run: ({ base, head, labels, format, output }) => {
    const scope = scopeOf(readRawDiff(changesBetween(base, head)));
    const { content, others } = scope;
    if (output !== undefined) appendFileSync(output, `content=${content.length > 0}\n`);
    if (
      !isRefused(
        scope,
        labels.split(',').map((label) => label.trim()),
      )
    ) {
      say(
        `${counted(content.length, 'file')} of content/, ${counted(others.length, 'other file')}.`,
      );
      return exitCode.ok;
    }
    for (const { path, why } of others) {
      const message = why === undefined ? 'This is not content.' : `This is not content: ${why}.`;
      say(
        format === 'github' ? annotation('error', path, message) : `${printable(path)}  ${message}`,
      );
    }
    complain(
      `${counted(content.length, 'file')} of content/ and ${counted(others.length, 'other file')} change together. ` +
        'Send two pull requests, one with content/ alone and one with the rest. ' +
        `Where both belong together, whoever maintains the repository sets the label "${mixedLabel}".`,
    );
    return exitCode.failed;
  },
});

/** From where the two parted; both sides of a rename count. */
function changesBetween(base: string, head: string): string {
  try {
    return execFileSync(
      'git',
      ['diff', '--raw', '-z', '--no-renames', '--merge-base', '--end-of-options', base, head, '--'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } catch (error) {
    const said: unknown = error instanceof Error ? Reflect.get(error, 'stderr') : undefined;
    throw new Failure(
      `git cannot compare ${base} with ${head}. ${String(said ?? error).trim()}`,
      exitCode.wrongUsage,
    );
  }
}
