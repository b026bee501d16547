import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../support/new-folder.ts';
import { runVerb } from '../support/site-build.ts';

const hosting = (...args: string[]) => runVerb('hosting', args);

it('prints the file for a host, or writes it', async () => {
  const { exitCode, stdout } = await hosting('--for', 'caddy', '--root', '/srv/site');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^plumbline\.example \{\n {2}root \* "\/srv\/site"$/m);
  const out = join(newFolder(), 'vercel.json');
  expect((await hosting('--for', 'vercel', '--out', out)).stdout).toContain(out);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ outputDirectory: 'dist' });
});

it.each([
  [['--for', 'apache'], '"apache" is no host we know. There are nginx, caddy, netlify, vercel.'],
  [['--for', 'nginx', '--listen', '80; include /etc/passwd'], 'is no address with a port'],
  [[], 'Missing required argument'],
  [['--for', 'nginx', '--out', '/no/such/folder/x'], 'cannot be written'],
])('%j ends with words: %s', async (args, words) => {
  const { exitCode, output } = await hosting(...args);
  expect(exitCode).toBeGreaterThan(0);
  expect(output).toContain(words);
  expect(output).not.toContain('    at ');
});
