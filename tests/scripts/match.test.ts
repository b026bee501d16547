import { expect, test, vi } from 'vitest';
import { loadCorpus } from '#archive/corpus.ts';
import { checkedBefore } from '../../scripts/lib/content-matcher.ts';
import { fixtureDay, writeContent } from '../support/archive-fixture.ts';
import { runVerb } from '../support/site-build.ts';

// Every test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const claim = 'Foreign powers secretly aid the group with arms';

const match = (args: readonly string[], input = '', env?: Record<string, string>) =>
  runVerb('match', args, env, { input });

test('a text given as an argument: verdict, claim, place, confidence and words', async () => {
  const { stdout, exitCode } = await match([claim, '--root', writeContent()]);
  expect(stdout).toMatch(/^(Very probably|Possibly) this claim {2}False/);
  expect(stdout).toContain('Foreign powers secretly aid the group.');
  expect(stdout).toContain('fact-checks/envoy-on-aid');
  expect(stdout).toMatch(/shares: .*powers, secretly, aid/);
  expect(stdout).not.toContain('\u001b[');
  expect(exitCode).toBe(0);
});

test('a text on standard input, as JSON', async () => {
  const { stdout, exitCode } = await match(['--json', '--root', writeContent()], `${claim}\n`);
  expect(JSON.parse(stdout)).toMatchObject({
    close: 1,
    comparable: true,
    matches: [{ entry: 'fact-checks/envoy-on-aid', verdict: 'False' }],
  });
  expect(exitCode).toBe(0);
});

test.each(['A glacier in Peru has melted faster than was thought', 'the of and', '🙂'])(
  'nothing close is said, and is exit code 1: %s',
  async (text) => {
    const { stdout, stderr, exitCode } = await match([text, '--root', writeContent()]);
    expect(stdout).toMatch(/^(Nothing close\.|There are only words)/);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  },
);

test('of a text that is too long the beginning is compared, and that is said', async () => {
  const long = `${claim} ${'x '.repeat(50_000)}`;
  const { stdout, stderr } = await match(['--root', writeContent()], long);
  expect(stdout).toContain('fact-checks/envoy-on-aid');
  expect(stderr).toMatch(/only the first 5000 of 1000\d\d characters/);
});

test.each([
  [[], /The text is empty/],
  [['x', '--colour'], /Unknown option/],
  [['x', 'y'], /"y" is one argument too many/],
  [['x', '--index', 'no-such-folder'], /no-such-folder/],
])('wrong usage is one line and exit code 2: %s', async (args, says) => {
  const { stderr, exitCode } = await match(args);
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain('\n');
  expect(exitCode).toBe(2);
});

test('colours only where they are wanted', async () => {
  const { stdout } = await match([claim, '--root', writeContent()], '', { FORCE_COLOR: '1' });
  expect(stdout).toContain('\u001b[');
});

test('who enters a claim can be told that it was checked before', async () => {
  const corpus = loadCorpus({ root: writeContent(), preview: true, today: fixtureDay });
  const found = await checkedBefore(claim, corpus);
  expect(found.map(({ record }) => record.url)).toEqual(['fact-checks/envoy-on-aid']);
  expect(await checkedBefore('A glacier in Peru has melted', corpus)).toEqual([]);
});
