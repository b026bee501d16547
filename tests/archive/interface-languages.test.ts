import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readInterfaceLanguages } from '#archive/interface-languages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-languages-'));
  return () => rm(folder, { recursive: true });
});

it.each([
  ['interfaceLanguages: [en, ar]', ['en', 'ar']],
  ['interfaceLanguages:\n  - ar', ['ar']],
  ['name: Plumbline', ['en']],
  ['interfaceLanguages: [en, en]', ['en']],
  ['interfaceLanguages: [xx]', ['en']],
  ['interfaceLanguages: [en', ['en']],
])('reads %j as %j', async (settings, languages) => {
  await writeFile(join(folder, 'site.yaml'), settings);
  expect(readInterfaceLanguages(folder)).toEqual(languages);
});

it('takes English where there is no file', () => {
  expect(readInterfaceLanguages(folder)).toEqual(['en']);
});
