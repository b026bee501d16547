import { expect, onTestFinished, test, vi } from 'vitest';
import { loadCorpus } from '#archive/corpus.ts';
import { readArchive } from '#archive/read-archive.ts';
import { shareArchive } from '#archive/shared-archive.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  writeContent,
  writeContentFile,
} from '../support/archive-fixture.ts';

function share(root: string) {
  const archive = readArchive(root);
  shareArchive({ root, archive, today: fixtureDay });
  onTestFinished(() => shareArchive(undefined));
  return archive;
}

const edit = 'title: Afghanistan today\nsummary: x\n';

test('what is shared is what the process reads, whatever becomes of the folder', () => {
  const root = writeContent();
  const archive = share(root);
  writeContentFile(root, at.topic, edit);
  expect(readArchive(`${root}/`)).toBe(archive);
  shareArchive(undefined);
  expect(readArchive(root).records?.topics.get('afghanistan')?.title).toBe('Afghanistan today');
});

test('other folders are read', () => {
  share(writeContent());
  const { records } = readArchive(writeContent({ [at.topic]: edit }));
  expect(records?.topics.get('afghanistan')?.title).toBe('Afghanistan today');
});

test('a bundle, which has modules of its own, reads the same', async () => {
  const root = writeContent();
  const archive = share(root);
  vi.resetModules();
  const bundled = await import('#archive/read-archive.ts');
  expect(bundled.readArchive).not.toBe(readArchive);
  expect(bundled.readArchive(root)).toBe(archive);
});

test('it is not checked again for its day, and for another day it is', () => {
  // Whoever shares an archive has checked it; this one would not pass.
  const root = writeContent(changed(at.factCheck, 'claimant: envoy', 'claimant: nobody'));
  expect(() => loadCorpus({ root, preview: false, today: fixtureDay })).toThrow('not an id');
  share(root);
  const load = (today: string) => () => loadCorpus({ root, preview: false, today });
  expect(load('2026-11-23')).toThrow('The content has 1 error');
  expect(load(fixtureDay)).not.toThrow('The content has');
});
