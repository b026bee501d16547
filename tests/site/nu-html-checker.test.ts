import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, inject, it } from 'vitest';

// The W3C's own checker, a Java program from npm. html-validate reads the same pages on every machine.
const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
const java = await execa('java', ['-version'], { reject: false });
const hasJava = java.exitCode === 0;
if (!hasJava)
  console.warn('No Java here: the Nu Html Checker is skipped; html-validate still runs.');

/** Styles stand inside copies, and the checker does not know all of CSS yet. */
const unknownToChecker =
  /error: CSS: (Unrecognized at-rule “@layer”|“size-adjust”: Property “size-adjust” doesn't exist\.)$/;

/** Words of policies that are newer than the checker; browsers take them, as tests/browser/policy.test.ts shows. */
const newerThanChecker =
  /element "meta": (?:Expecting source-expression but found "'wasm-unsafe-eval'"\. )?Unrecognised directive-name: "require-trusted-types-for"\. Unrecognised directive-name: "trusted-types"\. ?$/;
const isKnown = (line: string) =>
  unknownToChecker.test(line) || newerThanChecker.test(straight(line));
const straight = (line: string) => line.replaceAll(/[“”]/g, '"');

async function complaints(folder: string): Promise<string[]> {
  const { stdout } = await execa(
    'java',
    ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', '--stdout', folder],
    { reject: false },
  );
  return stdout.split('\n').filter((line) => line !== '' && !isKnown(line));
}

it.runIf(hasJava)('finds nothing wrong with any page', { timeout: 120_000 }, async () => {
  expect(await complaints(inject('dist'))).toEqual([]);
});

it.runIf(hasJava)('finds what is wrong with a planted page', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-markup-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>t</title><p><img src="/a.png"></p></html>',
  );
  const found = await complaints(folder);
  await rm(folder, { recursive: true });
  expect(found.join()).toContain('alt');
});
