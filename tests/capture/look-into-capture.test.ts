import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keepDocument, keptText, openStore } from '#capture/capture-store.ts';
import { readDocument } from '#capture/captured-document.ts';
import { lookIntoCapture } from '#capture/look-into-capture.ts';
import { NotCaptured } from '#capture/not-captured.ts';
import { newFolder } from '../support/new-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

function captured(text: string) {
  const folder = newFolder();
  writeFileSync(join(folder, 'document'), text);
  const document = readDocument(join(folder, 'document'));
  const takeBack = keepDocument(openStore(folder), document);
  const capture = { sha256: document.sha256, bytes: text.length };
  return { folder, capture, takeBack, file: join(folder, `${document.sha256}.txt`) };
}

test('words are looked up in the text, which is kept for the next time', async () => {
  const { folder, capture } = captured('He said so.');
  const look = (...words: string[]) => lookIntoCapture(openStore(folder), capture, words);
  const found = await look('said so', 'said no');
  expect(found.state === 'read' && [found.has('said so'), found.has('said no')]).toEqual([
    true,
    false,
  ]);
  expect(keptText(folder, capture.sha256)).toBe('He said so.');
  // Words that were not asked for before are looked up, too.
  const more = await look('He said');
  expect(more.state === 'read' && more.has('He said')).toBe(true);
});

test('a file that changes between two looks is found out, whatever its size', async () => {
  const { folder, capture, file } = captured('He said so.');
  const look = () => lookIntoCapture(openStore(folder), capture, ['said']);
  expect((await look()).state).toBe('read');
  writeFileSync(file, 'He said no.');
  expect(await look()).toMatchObject({ state: 'changed', file });
  rmSync(file);
  expect(await look()).toEqual({ state: 'absent' });
});

test('a document that is taken back is gone, but not one that was there before', () => {
  const { folder, capture, takeBack } = captured('He said so.');
  const again = keepDocument(openStore(folder), readDocument(join(folder, 'document')));
  again();
  expect(openStore(folder).files.has(capture.sha256)).toBe(true);
  takeBack();
  expect(openStore(folder).files.has(capture.sha256)).toBe(false);
});

test('a store that cannot be written to is told in words', () => {
  const { folder, takeBack } = captured('He said so.');
  takeBack();
  const inFile = { folder: join(folder, 'document'), files: new Map<string, string>() };
  expect(() => keepDocument(inFile, readDocument(join(folder, 'document')))).toThrow(NotCaptured);
  expect(() => keepDocument(inFile, readDocument(join(folder, 'document')))).toThrow(
    'Nothing was saved.',
  );
});
