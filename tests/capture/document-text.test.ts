import { expect, test, vi } from 'vitest';
import { documentKind } from '#capture/document-kind.ts';
import { documentText } from '#capture/document-reading.ts';
import { pdfOf, smallPdf } from '../support/small-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const read = (bytes: Uint8Array) => documentText(bytes, documentKind(bytes));
const textOf = async (bytes: Uint8Array) => (await read(bytes)).text;

test('a web page is read as paragraphs, without scripts, styles and what is hidden', async () => {
  const page = `<!doctype html><title>The envoy speaks</title>
    <meta property="article:published_time" content="2022-11-02T10:00:00Z">
    <script>never()</script><style>p{}</style><p hidden>Not said</p>
    <h1>The  envoy</h1><p>He said <b>twice</b>
    as much.<p>One<br>two<ul><li>first<li>second</ul><table><tr><td>a<td>b<tr><td>c</table>`;
  expect(await read(bytesOf(page))).toEqual({
    text: 'The envoy\n\nHe said twice as much.\n\nOne\ntwo\n\nfirst\n\nsecond\n\na\nb\n\nc',
    title: 'The envoy speaks',
    issued: '2022-11-02',
  });
});

test('a page nested a hundred thousand deep is read', async () => {
  expect(await textOf(bytesOf(`<html>${'<div>'.repeat(100_000)}deep`))).toBe('deep');
});

test.each([
  ['UTF-8', bytesOf('Он сказал «нет»')],
  ['UTF-8 with a mark', bytesOf('\uFEFFОн сказал «нет»')],
  ['UTF-16, little end first', bytesOf('\uFEFFОн сказал «нет»', 'utf16le')],
  [
    'UTF-16, big end first',
    new Uint8Array(Buffer.from('\uFEFFОн сказал «нет»', 'utf16le').swap16()),
  ],
])('plain text in %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual({ text: 'Он сказал «нет»' });
});

test('a page in an encoding of old is read as it declares', async () => {
  const cyrillic = [0xcd, 0xe5, 0xf2]; // "Нет" in windows-1251
  const declared =
    '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>';
  expect(await textOf(new Uint8Array([...bytesOf(declared), ...cyrillic]))).toBe('Нет');
  await expect(read(new Uint8Array([...bytesOf('<html><p>'), ...cyrillic]))).rejects.toThrow(
    'it is not UTF-8, and the page declares no other encoding',
  );
  await expect(read(bytesOf('<html><meta charset="klingon"><p>x'))).rejects.toThrow(
    'declares the encoding "klingon", which is not known',
  );
  await expect(read(new Uint8Array(cyrillic))).rejects.toThrow('save it as UTF-8');
});

test('characters that nobody can see are left out, and joiners stay', async () => {
  expect(await textOf(bytesOf('a\u0007b\u202Ec\u200Bd\u00ADe می\u200Cروم\r\nx\u00A0y'))).toBe(
    'abcde می\u200Cروم\nx y',
  );
});

test('a PDF is read page by page, compressed or not', async () => {
  for (const deflated of [false, true]) {
    const pdf = smallPdf([['One (1) line', 'and another.'], ['Page two.']], { deflated });
    expect(await read(new Uint8Array(pdf))).toEqual({
      text: 'One (1) line\nand another.\fPage two.',
    });
  }
});

test.each<[string, Uint8Array, string]>([
  ['a scanned PDF', pdfOf([Buffer.from('0 0 10 10 re f')]), 'it is a scan'],
  ['a locked PDF', smallPdf([['x']], { locked: true }), 'locked with a password'],
  ['a damaged PDF', Buffer.from('%PDF-1.7\nnothing'), 'The PDF is damaged'],
  ['a ZIP file', Buffer.from('PK\u0003\u0004 report.pdf', 'latin1'), 'a ZIP archive'],
  ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), 'a picture'],
  ['a compressed file', Buffer.from([0x1f, 0x8b, 8]), 'Unpack it'],
  ['RTF', Buffer.from('{\\rtf1 x}'), 'a document in RTF'],
  ['a page with all its parts', Buffer.from('From: x\nContent-Type: multipart/related\n'), 'MHTML'],
  ['a program', Buffer.from('\u007fELF\0\0\0', 'latin1'), 'neither text nor a kind'],
  ['white space', Buffer.from(' \n\n'), 'holds no text'],
])('%s is refused with the mend', async (_, bytes, message) => {
  await expect((async () => read(new Uint8Array(bytes)))()).rejects.toThrow(message);
});
