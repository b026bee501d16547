import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockOf, takeLock } from '#archive/file-lock.ts';
import { newFolder } from '../support/new-folder.ts';
import { runVerb } from '../support/site-build.ts';

/** Exits with `code`, says so in words, and shows no stack. */
async function expectRefusal(args: readonly string[], code: number, words: string): Promise<void> {
  const { exitCode, output } = await runVerb('build', [...args]);
  expect(output).toContain(words);
  expect(output).not.toContain('    at ');
  expect(exitCode).toBe(code);
}

it.each([
  [['--shard', '3/2'], '"3/2" is no shard of a build'],
  [['--parts', 'src,public'], 'src is no folder that a shard was built into'],
  [['--without', 'pages'], '"pages" is no step that can be left out'],
])('%j is refused before anything is read', (args, words) => expectRefusal(args, 2, words));

it('a folder with files of somebody else is refused, and they stay', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'notes'));
  const own = join(folder, 'notes/own.txt');
  writeFileSync(own, 'mine');
  await expectRefusal(['--out-dir', folder], 2, 'such as notes/own.txt');
  await expectRefusal(['--out-dir', own], 2, 'own.txt is a file');
  expect(readFileSync(own, 'utf8')).toBe('mine');
});

it('a folder that is being built is refused', async () => {
  const folder = newFolder();
  const release = takeLock(lockOf(folder, 'building'));
  await expectRefusal(['--out-dir', folder], 1, `Process ${process.pid} on`);
  release();
});
