import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { changed, fixturePaths, soundContent, writeContent } from '../support/archive-fixture.ts';
import { filesOf } from '../support/built-site.ts';
import { newFolder } from '../support/new-folder.ts';
import { runVerb, startVerb } from '../support/site-build.ts';

// Every test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const run = (args: readonly string[], env?: Record<string, string>) => runVerb('export', args, env);

const canary = 'zyxwvq';
/** The sound fact-check once more, under another id, with a word of its own and another standing. */
const another = (change: (text: string) => string) =>
  change((soundContent[fixturePaths.factCheck] ?? '').replace('No sign of', `${canary} of`));

test('writes every format with checksums, the same bytes each time, and replaces what it wrote', async () => {
  const to = join(newFolder(), 'export');
  const content = writeContent();
  const { stdout, stderr, exitCode } = await run(['--to', to, '--content', content]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ files with 1 fact-check in .*: \d+ bytes\.$/);
  expect(exitCode).toBe(0);
  const files = filesOf(to);
  expect(files).toEqual(
    expect.arrayContaining([
      'SHA256SUMS',
      'api/v1/fact-checks/envoy-on-aid.json',
      'data/datapackage.json',
      'data/stix.json',
    ]),
  );
  expect(files.filter((file) => file.startsWith('opensearch'))).toEqual([]);
  const sums = readFileSync(join(to, 'SHA256SUMS'), 'utf8');
  expect(sums.trimEnd().split('\n')).toHaveLength(files.length - 1);
  expect((await run(['--to', to, '--content', content, '--format', 'csv'])).exitCode).toBe(0);
  expect(filesOf(to).some((file) => file.startsWith('api/'))).toBe(false);
  expect((await run(['--to', to, '--content', content])).exitCode).toBe(0);
  expect(readFileSync(join(to, 'SHA256SUMS'), 'utf8')).toBe(sums);
  expect(readdirSync(join(to, '..'))).toEqual(['export']);
});

test('drafts, reviews and what is under embargo stay out, what was withdrawn says so', async () => {
  const to = join(newFolder(), 'export');
  const content = writeContent({
    'fact-checks/2026/draft.mdx': another((text) =>
      text.replace('status: published', 'status: draft'),
    ),
    'fact-checks/2026/in-review.mdx': another((text) =>
      text.replace('status: published', 'status: review'),
    ),
    'fact-checks/2026/embargoed.mdx': another((text) =>
      text
        .replace('lang: en', 'lang: en\nembargoUntil: 2026-12-01')
        .replace('- date: 2026-11-22', '- date: 2026-12-01'),
    ),
  });
  const formats = [
    '--format',
    'opensearch',
    '--format',
    'api',
    '--format',
    'csv',
    '--format',
    'stix',
  ];
  expect((await run(['--to', to, '--content', content])).stderr).toBe('');
  const holding = (word: string) =>
    filesOf(to).filter((file) => `${file}${readFileSync(join(to, file), 'utf8')}`.includes(word));
  expect(holding(canary)).toEqual([]);
  expect(holding('envoy-on-aid')).not.toEqual([]);
  // The control: on the day after the embargo the word is everywhere.
  const later = await run(['--to', to, '--content', content, ...formats], {
    BUILD_NOW: '2026-12-02',
  });
  expect(later.exitCode).toBe(0);
  expect(holding(canary).length).toBeGreaterThan(4);
});

test('a delta holds what changed, and says what it can not know', async () => {
  const to = join(newFolder(), 'delta');
  const content = writeContent(
    changed(fixturePaths.incident, 'topics:', 'updatedOn: 2026-11-21\ntopics:'),
  );
  expect((await run(['--to', to, '--content', content, '--since', '2026-11-21'])).exitCode).toBe(0);
  const delta = JSON.parse(readFileSync(join(to, 'delta.json'), 'utf8'));
  expect(delta).toMatchObject({
    since: '2026-11-21',
    changed: { 'fact-checks': ['envoy-on-aid'], incidents: ['airport-bombing'] },
    withdrawn: [],
    present: { claimants: ['envoy'] },
  });
  expect(delta.unknown.join(' ')).toContain('deleted');
  const later = await run(['--to', to, '--content', content, '--since', '2027-01-01']);
  expect(later.stdout).toContain('0 fact-checks');
  expect(existsSync(join(to, 'api/v1/fact-checks/envoy-on-aid.json'))).toBe(false);
});

test('a folder with anything else in it is left alone', async () => {
  const to = newFolder();
  const content = writeContent();
  writeFileSync(join(to, 'thesis.txt'), 'Years of work');
  const refused = await run(['--to', to, '--content', content]);
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toContain('thesis.txt');
  expect(readdirSync(to)).toEqual(['thesis.txt']);
  rmSync(join(to, 'thesis.txt'));
  expect((await run(['--to', to, '--content', content])).exitCode).toBe(0);
  // A file of ours that somebody has changed is theirs now.
  writeFileSync(join(to, 'data/sources.bib'), 'mine');
  expect((await run(['--to', to, '--content', content])).stderr).toContain('data/sources.bib');
  expect(readFileSync(join(to, 'data/sources.bib'), 'utf8')).toBe('mine');
});

test('unsound content is named, and what was there stays', async () => {
  const to = join(newFolder(), 'export');
  await run(['--to', to, '--content', writeContent()]);
  const before = readFileSync(join(to, 'SHA256SUMS'), 'utf8');
  const broken = writeContent(
    changed(fixturePaths.factCheck, 'claimant: envoy', 'claimant: nobody'),
  );
  const { stderr, exitCode } = await run(['--to', to, '--content', broken]);
  expect(stderr).toContain('"nobody" is not an id of claimants');
  expect(stderr).toContain('npm run check');
  expect(exitCode).toBe(1);
  expect(readFileSync(join(to, 'SHA256SUMS'), 'utf8')).toBe(before);
});

test('a folder that cannot be made is one line', async () => {
  const file = join(newFolder(), 'file');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  const { stderr, exitCode } = await run([
    '--to',
    join(file, 'export'),
    '--content',
    writeContent(),
  ]);
  expect(stderr).toMatch(/^export: .+\n?$/);
  expect(exitCode).toBe(1);
});

test.each([
  [['--format', 'xml'], '"xml" is no format'],
  [['--since', '2026-02-30'], 'is no day'],
  [['--content', 'no-such-folder'], 'There is no folder'],
])('%j is wrong usage: %s', async (args, words) => {
  const to = join(newFolder(), 'export');
  const { stderr, exitCode } = await run(['--to', to, ...args]);
  expect(stderr).toContain(words);
  expect(exitCode).toBe(2);
  expect(existsSync(to)).toBe(false);
});

test('stopped by Ctrl-C it leaves what was there, and nothing beside it', async () => {
  const to = join(newFolder(), 'export');
  const content = writeContent();
  await run(['--to', to, '--content', content]);
  const before = readFileSync(join(to, 'SHA256SUMS'), 'utf8');
  const stopped = startVerb('export', ['--to', to, '--content', content, '--format', 'csv']);
  // Before it has begun to write, or after it has ended: in no case is anything torn or left over.
  setTimeout(() => stopped.kill('SIGINT'), 400);
  const { exitCode } = await stopped;
  expect(readdirSync(join(to, '..'))).toEqual(['export']);
  const sums = readFileSync(join(to, 'SHA256SUMS'), 'utf8');
  if (exitCode !== 0) expect(sums).toBe(before);
  expect(filesOf(to)).toHaveLength(sums.trimEnd().split('\n').length + 1);
});

test('says what it takes, and where it writes when nobody says so', async () => {
  const { stdout } = await run(['--help']);
  for (const word of ['(Default: export)', '--since', '--format', 'opensearch', 'EXAMPLES']) {
    expect(stdout).toContain(word);
  }
});
