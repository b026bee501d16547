import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runVerb } from '../support/site-build.ts';
import { fixturePaths as at, soundContent, writeContent } from '../support/archive-fixture.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 60_000 });

test('one form of YAML: named with --check, written without, and nothing left to do after that', async () => {
  const root = writeContent({
    [at.claimant]: '# Who he is.\nkind: "person"\nname: "The Envoy"\n',
  });
  const untouched = soundContent[at.topic];
  const asked = await runVerb('format', ['--check', '--root', root]);
  expect(asked.exitCode).toBe(1);
  expect(asked.output).toContain(`${root}/${at.claimant}`);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  expect(read(at.claimant)).toContain('"person"');

  expect((await runVerb('format', ['--root', root])).exitCode).toBe(0);
  expect(read(at.claimant)).toBe('name: The Envoy\n# Who he is.\nkind: person\n');
  expect(read(at.topic)).toBe(untouched);
  expect((await runVerb('format', ['--check', '--root', root])).exitCode).toBe(0);
  expect((await runVerb('check', ['--root', root])).exitCode).toBe(0);
});

test('a file that cannot be read is left as it is, and said', async () => {
  const root = writeContent();
  writeFileSync(join(root, at.claimant), 'name: [\n');
  const { exitCode, output } = await runVerb('format', ['--root', root]);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${at.claimant} is left as it is`);
  expect(readFileSync(join(root, at.claimant), 'utf8')).toBe('name: [\n');
});

test('a folder that does not exist is in no form', async () => {
  const { exitCode, output } = await runVerb('format', ['--check', '--root', 'no-such-folder']);
  expect(exitCode).toBe(1);
  expect(output).toContain('no-such-folder: The folder does not exist.');
});
