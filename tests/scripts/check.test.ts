import { expect, test, vi } from 'vitest';
import { changed, fixturePaths as at, writeContent } from '../support/archive-fixture.ts';
import { runVerb } from '../support/site-build.ts';

// Every test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const check = (args: readonly string[], env?: Record<string, string>) =>
  runVerb('check', args, env);

const unsound = {
  ...changed(at.factCheck, 'verdict: "false"', 'verdict: false'),
  [at.topic]: '',
  'README.md': 'x',
};

const counts = '1 fact-check, 1 claimant, 1 incident, 1 source, 1 narrative, 1 topic';

test('sound content: one line, exit code 0', async () => {
  const { stdout, stderr, exitCode } = await check(['--root', writeContent()]);
  expect(stdout).toMatch(new RegExp(`^${counts}: 0 errors, 0 warnings \\(\\d+\\.\\d s\\)$`));
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test('warnings do not fail', async () => {
  const { stdout, exitCode } = await check(['--root', writeContent({ 'README.md': 'x' })]);
  expect(stdout).toMatch(/0 errors, 1 warning /);
  expect(exitCode).toBe(0);
});

test('errors: all problems with place and mend, grouped by file, exit code 1', async () => {
  const root = writeContent(unsound);
  const { stdout, exitCode } = await check(['--root', root]);
  expect(stdout.split('\n').slice(0, -1)).toEqual([
    `${root}/README.md:1:1  warning  README.md is not a file of content/ and is not read.  [file-kind]`,
    '    mend: Only site.yaml, verdicts.yaml and redirects.yaml stand here; entries stand in their folders.',
    '',
    `${root}/${at.factCheck}:21:10  error  verdict: without quotation marks YAML reads this as the truth value false, not as text.  [schema]`,
    '    mend: Put it in quotation marks: verdict: "false".',
    '',
    `${root}/${at.topic}:1:1  error  The file is empty.  [file-empty]`,
    '    mend: Fill it, restore it from version control, or delete it.',
    '',
  ]);
  expect(stdout).toMatch(new RegExp(`\n${counts}: 2 errors, 1 warning \\([^)]+\\)$`));
  expect(exitCode).toBe(1);
});

test('as JSON: problems and counts on standard output, nothing else', async () => {
  const root = writeContent(unsound);
  const { stdout, exitCode } = await check(['--format', 'json', '--root', root]);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: 2,
    warnings: 1,
    entries: { 'fact-checks': 1, topics: 1 },
    problems: [
      { file: `${root}/README.md`, severity: 'warning' },
      { file: `${root}/${at.factCheck}`, line: 21, column: 10, rule: 'schema' },
      { file: `${root}/${at.topic}`, line: 1, column: 1, rule: 'file-empty' },
    ],
  });
  expect(exitCode).toBe(1);
});

test('as annotations of GitHub, with the marks of a command escaped', async () => {
  const root = writeContent({ ...unsound, 'topics/a,b: 100%.yml': 'x' });
  const { stdout, exitCode } = await check(['--format=github', '--root', root]);
  const [, , third, fourth] = stdout.split('\n');
  expect(stdout).toContain(
    `::error file=${root}/${at.factCheck},line=21,col=10,title=schema::verdict: without quotation marks`,
  );
  expect(third).toBe(
    `::error file=${root}/topics/a%2Cb%3A 100%25.yml,line=1,col=1,title=file-kind::` +
      'a,b: 100%25.yml is not read: entries of topics end in .yaml. ' +
      'If it is an entry, rename it to a,b: 100%25.yaml.',
  );
  expect(fourth).toMatch(/^::error file=.*afghanistan\.yaml,line=1,col=1,title=file-empty::/);
  expect(exitCode).toBe(1);
});

test('a folder that does not exist is named', async () => {
  const { stdout, exitCode } = await check(['--root', 'no-such-folder']);
  expect(stdout).toMatch(/^no-such-folder:1:1 {2}error {2}The folder does not exist\./);
  expect(exitCode).toBe(1);
});

test('--help tells what it takes and what the exit codes mean', async () => {
  const { stdout, exitCode } = await check(['--help']);
  expect(stdout).toMatch(/npm run check --/);
  expect(stdout).toMatch(/--format=<text\|json\|github>/);
  expect(stdout).toMatch(/--root=<folder>/);
  expect(stdout).toMatch(/2: wrong usage/);
  expect(exitCode).toBe(0);
});

test.for([
  [['--formt', 'json'], /^check: Unknown option '--formt'/],
  [['--format', 'xml'], /^check: .*\(xml\)\. Expected one of: text, json, github\./],
  [['--root'], /^check: Option '--root <value>' argument missing/],
  [['content'], /^check: Unexpected argument 'content'/],
] as const)('wrong usage is one line and exit code 2: %s', async ([args, says]) => {
  const { stdout, stderr, exitCode } = await check(args);
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain('\n');
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test.each([[[]], [['--watch']]])(
  'a BUILD_NOW that is no day is wrong usage: %j',
  async (further) => {
    const args = ['--root', writeContent(), ...further];
    const { stderr, exitCode } = await check(args, { BUILD_NOW: '2026-13-40' });
    expect(stderr).toBe(
      'check: BUILD_NOW is "2026-13-40". Give a day such as 2026-11-22 or an instant such as 2026-11-22T06:00:00+04:30, or leave it unset.',
    );
    expect(exitCode).toBe(2);
  },
);

test('BUILD_NOW is the day of the check', async () => {
  const { stdout, exitCode } = await check(['--root', writeContent()], { BUILD_NOW: '2026-11-21' });
  expect(stdout).toMatch(/envoy-on-aid\.mdx:50:11 {2}error .*\[no-future-date\]/);
  expect(exitCode).toBe(1);
});

test('colours only where they are wanted', async () => {
  const root = writeContent(unsound);
  const escape = '\u001b[';
  expect((await check(['--root', root])).stdout).not.toContain(escape);
  expect((await check(['--root', root], { FORCE_COLOR: '1' })).stdout).toContain(escape);
  const plain = await check(['--root', root, '--format=json'], { FORCE_COLOR: '1' });
  expect(plain.stdout).not.toContain(escape);
});
