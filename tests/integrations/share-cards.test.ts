import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { beforeEach, expect, it } from 'vitest';
import { shareCards } from '#integrations/share-cards.ts';
import { fixturePaths, changed, writeContent } from '../support/archive-fixture.ts';
import { filesOf } from '../support/built-site.ts';
import { buildDay } from '../support/site-build.ts';

type BuildDone = HookParameters<'astro:build:done'>;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-cards-'));
  return () => rm(folder, { recursive: true });
});

/** What Astro does when it has built the site into a folder; what was logged. */
async function draw(dist: string, store: string, root = resolve('content')): Promise<string[]> {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const publication = { root, today: buildDay, preview: false };
  const done = shareCards(publication, join(folder, store)).hooks['astro:build:done'];
  const dir = pathToFileURL(`${join(folder, dist)}/`);
  await done?.({ dir, logger: { info: say, warn: say } } as unknown as BuildDone);
  return said;
}

it('draws each card once, and the same bytes from the same content', async () => {
  expect(await draw('first', 'store')).toEqual(['9 cards are there; 9 were drawn anew.']);
  expect(await draw('second', 'store')).toEqual(['9 cards are there; 0 were drawn anew.']);
  expect(await draw('third', 'empty')).toEqual(['9 cards are there; 9 were drawn anew.']);
  const files = filesOf(join(folder, 'first'));
  expect(files).toHaveLength(9);
  for (const file of files) {
    const png = await readFile(join(folder, 'first', file));
    expect(await readFile(join(folder, 'second', file))).toEqual(png);
    expect(await readFile(join(folder, 'third', file))).toEqual(png);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(50_000);
  }
});

it('draws a changed claim anew and says what it cannot write', async () => {
  const root = writeContent();
  await draw('first', 'store', root);
  const other = writeContent(
    changed(fixturePaths.factCheck, 'Foreign powers secretly aid the group.', '伊斯兰国'),
  );
  const said = await draw('second', 'store', other);
  expect(said[0]).toBe('1 cards are there; 1 were drawn anew.');
  expect(said[1]).toContain('no font for “伊斯兰国”');
});
