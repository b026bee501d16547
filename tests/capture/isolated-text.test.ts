import { expect, test, vi } from 'vitest';
import { isolatedText } from '#capture/isolated-text.ts';
import { newFile } from '../support/new-folder.ts';
import { pdfOf, smallPdf } from '../support/small-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const onDisk = (bytes: Uint8Array) => newFile('document.pdf', bytes);

/** A few kilobytes that say millions of letters. */
const bomb = pdfOf(
  [
    Buffer.from(
      `BT /F1 12 Tf ${'1 0 0 1 72 720 Tm (aaaaaaaaaa) Tj '.repeat(3_000_000)} ET`,
      'latin1',
    ),
  ],
  { deflated: true },
);

test('a child reads what is sound', async () => {
  const path = onDisk(smallPdf([['Sound.']]));
  expect(await isolatedText({ path, kind: 'pdf' })).toEqual({ text: 'Sound.' });
});

test('what it refuses, it refuses in words', async () => {
  const path = onDisk(Buffer.from('%PDF-1.7 x'));
  await expect(isolatedText({ path, kind: 'pdf' })).rejects.toThrow('The PDF is damaged');
});

test('a bomb ends the child and nothing else', async () => {
  expect(bomb.length).toBeLessThan(1_000_000);
  const path = onDisk(bomb);
  await expect(isolatedText({ path, kind: 'pdf' }, { heapMegabytes: 64 })).rejects.toThrow(
    /takes more than 64 MB of memory, or crashes/,
  );
  await expect(isolatedText({ path, kind: 'pdf' }, { time: 1000 })).rejects.toThrow(
    'still being read after 1 s',
  );
});
