import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { buildDay, contentCopy, runVerb, startVerb } from '../support/site-build.ts';

vi.setConfig({ testTimeout: 120_000 });

const filesIn = (root: string) =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(mdx|yaml)$/.test(name))
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );

test('an incident that fact-checks rely on: every reference, nothing else, and a redirect', async () => {
  await using copy = await contentCopy();
  const root = ['--root', copy.content];
  const [from, to] = ['kabul-airport-2021', 'airport-in-kabul-2021'];
  const before = filesIn(copy.content);
  const { exitCode, output } = await runVerb('rename', ['incidents', from, to, ...root]);
  expect(exitCode, output).toBe(0);
  const after = filesIn(copy.content);

  expect(after.has(`incidents/${from}.mdx`)).toBe(false);
  const changed = [...after]
    .filter(([name, text]) => before.get(name) !== text)
    .map(([name]) => name);
  expect(changed.filter((name) => name.startsWith('fact-checks/')).length).toBeGreaterThanOrEqual(
    3,
  );
  for (const [name, text] of after) {
    if (name === 'redirects.yaml') continue;
    const old = before.get(name === `incidents/${to}.mdx` ? `incidents/${from}.mdx` : name);
    expect(text, name).toBe(old?.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to));
  }
  expect(after.get('redirects.yaml')).toBe(
    `redirects:\n  - collection: incidents\n    from: ${from}\n    to: ${to}\n`,
  );
  expect((await runVerb('check', root)).output).toMatch(/0 errors, 0 warnings/);

  // Again: no detour is left. Back: the redirect from the name that is taken back is gone.
  await runVerb('rename', ['incidents', to, 'third', ...root]);
  expect(filesIn(copy.content).get('redirects.yaml')).toContain(`from: ${from}\n    to: third\n`);
  await runVerb('rename', ['incidents', 'third', from, ...root]);
  const back = filesIn(copy.content);
  expect(back.get('redirects.yaml')).not.toContain(`from: ${from}`);
  back.delete('redirects.yaml');
  expect(back).toEqual(before);
  expect((await runVerb('check', root)).output).toMatch(/0 errors, 0 warnings/);

  // The name stays reserved while an old address leads away from it.
  const taken = await runVerb('rename', ['incidents', 'moab-strike-2017', to, ...root]);
  expect(taken).toMatchObject({ exitCode: 1, output: expect.stringContaining('is taken already') });
});

test('a correction under way in the file keeps the committed version, and a rename moves it', async () => {
  await using copy = await contentCopy();
  const id = 'kabulov-us-uk-strengthen-isis-k';
  const file = join(copy.content, `fact-checks/2026/${id}.mdx`);
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: copy.content,
    });
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-qm', 'x');
  const committed = readFileSync(file, 'utf8');
  writeFileSync(file, committed.replace('## What he said', '## What Kabulov said'));
  const done = await runVerb('correct', [
    id,
    '--kind',
    'clarified',
    '--reason',
    'A heading.',
    '--root',
    copy.content,
  ]);
  expect(done.exitCode, done.output).toBe(0);
  expect(readFileSync(join(copy.content, `versions/${id}/1.mdx`), 'utf8')).toBe(committed);
  expect(readFileSync(file, 'utf8')).toContain('## What Kabulov said');

  await runVerb('rename', ['fact-checks', id, 'kabulov', '--root', copy.content]);
  expect(existsSync(join(copy.content, 'versions/kabulov/1.mdx'))).toBe(true);
  expect(existsSync(join(copy.content, `versions/${id}/1.mdx`))).toBe(false);
  const check = await runVerb('check', ['--root', copy.content], { BUILD_NOW: buildDay });
  expect(check.output).toMatch(/0 errors/);
  writeFileSync(join(copy.content, 'versions/kabulov/7.mdx'), 'x');
  expect((await runVerb('check', ['--root', copy.content])).output).toContain(
    'versions/kabulov/7.mdx:1:1  error',
  );
});

test('watching says what a change brings and what it mends', async () => {
  await using copy = await contentCopy();
  const path = join(copy.content, 'topics', readdirSync(join(copy.content, 'topics'))[0] ?? '');
  const sound = readFileSync(path, 'utf8');
  const watching = startVerb('check', ['--watch', '--root', copy.content]);
  let seen = '';
  watching.all.on('data', (chunk) => (seen += String(chunk)));
  await vi.waitFor(() => expect(seen).toMatch(/watching [^\n]*\n[^\n]*0 errors/), 60_000);
  writeFileSync(path, sound.replace('title:', 'titel:'));
  await vi.waitFor(
    () => expect(seen).toMatch(/changed: topics\/[\s\S]*"titel"[\s\S]*[12] errors/),
    60_000,
  );
  writeFileSync(path, sound);
  await vi.waitFor(
    () => expect(seen).toMatch(/0 errors, 0 warnings \([^)]*\), \d+ mended/),
    60_000,
  );
  expect(seen).not.toContain('\u001b[2J');
  watching.kill('SIGINT');
  expect((await watching).exitCode).toBe(0);
});
