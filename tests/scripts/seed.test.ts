import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchive } from '#archive/read-archive.ts';
import { newFolder } from '../support/new-folder.ts';
import { runVerb } from '../support/site-build.ts';

const run = (...args: string[]) => runVerb('seed', args);

/** A content folder with nothing but its two settings files. */
function emptyContent(): string {
  const root = newFolder();
  for (const file of ['site.yaml', 'verdicts.yaml'])
    cpSync(join('content', file), join(root, file));
  return root;
}

it('plans first, writes on request, then has nothing left to do; what it writes is sound', async () => {
  const root = emptyContent();
  const planned = await run('--root', root);
  expect(planned.stdout).toMatch(/^\+ create {3}sources\//m);
  expect(readArchive(root).records?.sources.size).toBe(0);

  expect((await run('--root', root, '--write')).exitCode).toBe(0);
  const archive = readArchive(root);
  expect(archive.records?.['fact-checks'].size).toBe(9);
  const problems = checkArchive(archive, root, '2026-11-22');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  const again = await run('--root', root, '--write');
  expect(again.stdout).toContain('0 files created');
  expect(again.exitCode).toBe(0);
});

it('reports a conflict with an edited file, field by field, and leaves the file alone', async () => {
  const root = emptyContent();
  await run('--root', root, '--write');
  const file = join(root, 'incidents/kerman-2024.mdx');
  const edited = readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Edited by hand');
  writeFileSync(file, edited);
  const { stdout, exitCode } = await run('--root', root, '--write');
  expect(stdout).toContain('! conflict incidents/kerman-2024');
  expect(stdout).toContain('"Edited by hand"');
  expect(exitCode).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(edited);
});

it('names the file and the field of a seed that cannot be read', async () => {
  const seeds = newFolder();
  writeFileSync(join(seeds, 'sources.csl.json'), '[{ "type": "book" }]');
  const { stderr, exitCode } = await run('--seeds', seeds);
  expect(stderr).toContain('sources.csl.json cannot be read');
  expect(exitCode).toBe(1);
});

it('calls a folder of seeds that is not there wrong usage, and not an empty plan', async () => {
  const { exitCode, stderr } = await run('--seeds', join(tmpdir(), 'no-such-seeds'));
  expect(stderr).toContain('There is no folder');
  expect(exitCode).toBe(2);
});
