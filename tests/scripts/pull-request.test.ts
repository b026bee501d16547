import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { isRefused, mixedLabel, scopeOf } from '../../scripts/lib/pull-request-scope.ts';
import { newFolder } from '../support/new-folder.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 60_000 });

/** A repository of which `main` has an entry and a program, on a branch that is to be merged into it. */
async function branch() {
  const cwd = newFolder();
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  write(
    'content/topics/iran.yaml',
    'title: Iran\nsummary: Whatever concerns Iran and its neighbours.\n',
  );
  write('scripts/check.ts', 'export const x = 1;\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'x');
  await git('checkout', '--quiet', '-b', 'work');
  const judged = async (...args: string[]) => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'y', '--allow-empty');
    const verb = [resolve('scripts/run.mjs'), 'pull-request', '--base', 'main', ...args];
    const { exitCode, stdout, stderr } = await execa(process.execPath, verb, {
      cwd,
      reject: false,
    });
    return { exitCode, stdout, stderr };
  };
  return { cwd, git, write, judged };
}

test('content alone and code alone pass, both together are refused with the list and the mend', async () => {
  const { cwd, git, write, judged } = await branch();
  const output = join(cwd, '.git/output');
  write('content/topics/iran.yaml', 'title: Iran again\n');
  expect(await judged('--output', output)).toMatchObject({
    exitCode: 0,
    stdout: '1 file of content/, 0 other files.',
  });
  write('scripts/check.ts', 'export const x = 2;\n');
  const both = await judged('--output', output);
  expect(both).toMatchObject({
    exitCode: 1,
    stdout: 'scripts/check.ts  This is not content.',
    stderr: expect.stringContaining('Send two pull requests'),
  });
  expect((await judged('--format', 'github')).stdout).toBe(
    '::error file=scripts/check.ts::This is not content.',
  );
  expect((await judged('--labels', `bug, ${mixedLabel}`)).exitCode).toBe(0);

  await git('checkout', '--quiet', 'main', '--', 'content');
  expect((await judged('--output', output)).exitCode).toBe(0);
  expect(readFileSync(output, 'utf8')).toBe('content=true\ncontent=true\ncontent=false\n');
});

test('what main has gained meanwhile is not counted against it', async () => {
  const { git, write, judged } = await branch();
  await git('checkout', '--quiet', 'main');
  write('scripts/check.ts', 'export const x = 3;\n');
  await git('commit', '--quiet', '--all', '--message', 'z');
  await git('checkout', '--quiet', 'work');
  write('content/topics/iran.yaml', 'title: Iran again\n');
  expect((await judged()).exitCode).toBe(0);
});

test.each([
  ['a program that is moved into content/', 'scripts/check.ts', 'content/check.ts'],
  ['an entry that is moved out of it', 'content/topics/iran.yaml', 'docs/iran.yaml'],
])('%s is a change of both', async (_, from, to) => {
  const { cwd, git, judged } = await branch();
  mkdirSync(dirname(join(cwd, to)), { recursive: true });
  await git('mv', from, to);
  expect((await judged()).exitCode).toBe(1);
});

test('a link, a file that can be run and a page of the site are no content', async () => {
  const { cwd, write, judged } = await branch();
  write('content/topics/iran.yaml', 'title: Iran again\n');
  symlinkSync('../../scripts/check.ts', join(cwd, 'content/topics/link.yaml'));
  write('content/pages/about.mdx', 'x\n');
  const { exitCode, stdout } = await judged();
  expect(exitCode).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'content/pages/about.mdx  This is not content: pages of the site are compiled as programs.',
    'content/topics/link.yaml  This is not content: only plain files are content.',
  ]);
  const run = { path: 'content/topics/x.yaml', mode: '100755' };
  expect(scopeOf([run]).content).toEqual([]);
});

test('a name with line breaks writes no annotation of its own', async () => {
  const { write, judged } = await branch();
  write('content/topics/iran.yaml', 'title: Iran again\n');
  write('x\n::warning::y', 'x');
  const { stdout } = await judged('--format', 'github');
  expect(stdout).toBe('::error file=x%0A%3A%3Awarning%3A%3Ay::This is not content.');
});

test('a commit that does not exist is wrong usage', async () => {
  const { judged } = await branch();
  for (const base of ['nowhere', '--output=x']) {
    expect(await judged(`--base=${base}`)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('git cannot compare'),
    });
  }
});

test('a label lifts the refusal, and nothing else does', () => {
  const scope = scopeOf([
    { path: 'content/a.yaml', mode: '100644' },
    { path: 'package.json', mode: '100644' },
  ]);
  expect(isRefused(scope, [])).toBe(true);
  expect(isRefused(scope, ['content'])).toBe(true);
  expect(isRefused(scope, [mixedLabel])).toBe(false);
});
