import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { readDocument } from '#capture/captured-document.ts';
import { documentText } from '#capture/document-reading.ts';
import { isolatedText } from '#capture/isolated-text.ts';
import { NotCaptured } from '#capture/not-captured.ts';
import { refusalOfPath } from '#archive/save-place.ts';
import { isSafeImage } from '#prose/addresses.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { writeContent } from '../support/archive-fixture.ts';
import { genuineDocuments, hostileDocuments, trace, words } from '../support/hostile-documents.ts';
import { run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';

vi.setConfig({ testTimeout: 600_000 });

/** The text that the door of captures lets in, or why it lets nothing in. */
async function captured(path: string): Promise<{ text: string } | { refused: string }> {
  try {
    const { bytes, kind } = readDocument(path);
    // A process for each takes its time; what may burst gets one in every run.
    const apart = run === 'whole' || path.includes('bomb');
    return apart
      ? await isolatedText({ path, kind })
      : await documentText(new Uint8Array(bytes), kind);
  } catch (error) {
    if (error instanceof NotCaptured) return { refused: error.message };
    throw error;
  }
}

/** Hostile files on the disk: those that are written, and those that only a disk can have. */
function placed(folder: string): string[] {
  mkdirSync(join(folder, 'page.html'), { recursive: true });
  symlinkSync('/etc/passwd', join(folder, 'link.txt'));
  symlinkSync('/etc', join(folder, 'link.html'));
  writeFileSync(join(folder, 'sparse.txt'), 'x');
  truncateSync(join(folder, 'sparse.txt'), 200_000_000);
  for (const [name, content] of Object.entries(hostileDocuments)) {
    writeFileSync(join(folder, name), content);
  }
  return ['page.html', 'link.txt', 'link.html', 'sparse.txt', ...Object.keys(hostileDocuments)];
}

test('T8: captures: each is refused with a reason and a way out, or nothing is left but its words', async () => {
  const folder = newFolder();
  const names = placed(folder);
  let [refused, cleaned] = [0, 0];
  for (const name of names) {
    const found = await captured(join(folder, name));
    if ('refused' in found) {
      refused += 1;
      expect(found.refused).toMatch(/[a-z].*\. [A-Z]|There is no/);
    } else {
      expect([name, trace.exec(found.text)]).toEqual([name, null]);
      expect([name, found.text]).toEqual([name, expect.stringContaining(words)]);
      cleaned += 1;
    }
  }
  expect(refused + cleaned).toBe(names.length);
  expect(cleaned).toBeGreaterThan(5);

  const genuine = Object.entries(genuineDocuments);
  const lost: string[] = [];
  for (const [name, content] of genuine) {
    writeFileSync(join(folder, `genuine-${name}`), content);
    const found = await captured(join(folder, `genuine-${name}`));
    if (!('text' in found && found.text.includes(words))) lost.push(JSON.stringify([name, found]));
  }
  expect(lost).toEqual([]);
  const taken = genuine.length - lost.length;
  const byName = names.filter((name) =>
    /\.(?:jpg|png|gif|webp|avif|pdf|html|txt)$/.test(name),
  ).length;
  noteFigure({
    id: 'T8',
    what: 'Hostile files as captures',
    reached: `${refused} of ${names.length} refused with a reason, ${cleaned} reduced to their words`,
    control: `${taken} of ${genuine.length} genuine files of the same kinds are read; by their names ${byName} of the hostile ones would pass.`,
    isReached: refused + cleaned === names.length && names.length >= 60 && taken === genuine.length,
    run,
  });
});

const badNames = ['..\\..\\evil.jpg', '%2e%2e%2fevil.png', 'evil.jpg\u202Egpj.mdx', 'evil .mdx'];

test('T8: content/: each is named with its place, and none is read; the desk saves none', () => {
  const sound = writeContent();
  expect(readArchive(sound).problems).toEqual([]);
  const entries = (root: string) => readArchive(root).records?.['fact-checks'].size;
  const folders = ['media', 'fact-checks/2026', 'sources'];
  let [named, all, saved] = [0, 0, 0];
  for (const folder of folders) {
    const root = writeContent();
    const names = [...placed(join(root, folder)), ...badNames];
    for (const name of badNames) writeFileSync(join(root, folder, name), 'GIF89a');
    const { problems } = readArchive(root);
    const missed = names.filter(
      (name) => !problems.some(({ file }) => file === `${folder}/${name}` || file === folder),
    );
    expect(missed).toEqual([]);
    expect(entries(root)).toBe(entries(sound));
    all += names.length;
    named += names.length - missed.length;
    saved += names.filter((name) => refusalOfPath(root, `${folder}/${name}`) === undefined).length;
    expect(problems.filter(({ mend }) => mend === '')).toEqual([]);
  }
  expect(saved).toBe(0);
  expect(refusalOfPath(sound, 'sources/monitors-report.yaml')).toBeUndefined();
  const addresses = [
    '../evil.jpg',
    '//evil.example/a.png',
    '/media/a.svg',
    'data:image/png,x',
    '/media/../a.png',
  ];
  expect(addresses.filter(isSafeImage)).toEqual([]);
  noteFigure({
    id: 'T8',
    what: 'Hostile files in content, and through the desk',
    reached: `${named} of ${all} named with place and mend, 0 read as entries, ${saved} saved by the desk`,
    control: 'The same content without them has no problem, and the desk saves its entries.',
    isReached: named === all && saved === 0,
    run: 'whole',
  });
});
