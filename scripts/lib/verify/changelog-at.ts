import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { changelogFile } from '#release/file-names.ts';
import { readChangelogFile } from '#release/last-changelog.ts';
import { exitCode, Failure } from '../command.ts';
import { ask } from './open-place.ts';

/** The changelog of a release: its folder, its address, or the file itself on either. */
export async function changelogText(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    try {
      return readChangelogFile(resolve(place));
    } catch (error) {
      throw new Failure(
        error instanceof Error ? error.message : String(error),
        exitCode.wrongUsage,
      );
    }
  }
  const isFile = place.endsWith('.jsonl');
  const address = new URL(isFile ? place : `${place.replace(/\/$/, '')}/${changelogFile}`);
  const { body } = await ask(address);
  if (body) return Buffer.concat(await Array.fromAsync(body)).toString();
  throw new Failure(
    `There is no ${address.href}. Name the last release or its changelog; the first release has none before it.`,
  );
}

const fetched = resolve('node_modules/.cache/plumbline/last-changelog.jsonl');

/** The same as a file on this machine, for a build. */
export async function changelogAt(place: string): Promise<string> {
  const text = await changelogText(place);
  if (!/^https?:\/\//.test(place)) return resolve(place);
  mkdirSync(dirname(fetched), { recursive: true });
  writeFileSync(fetched, text);
  return fetched;
}
